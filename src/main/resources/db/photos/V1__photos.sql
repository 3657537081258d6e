-- Every photo once, by the SHA-256 of its content; content is sealed.
CREATE TABLE photo (
    sha256  TEXT PRIMARY KEY,
    content ${bytes} NOT NULL
);

-- Photos that may have no link: each is looked at when an import ends and when the store opens, and swept if so.
CREATE TABLE loose (
    sha256 TEXT PRIMARY KEY
);

PRAGMA application_id = 0x43446b32;
PRAGMA user_version = 1;
