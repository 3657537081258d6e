-- Registrations that are taken up at the desk, or were: the form is sealed as a whole, because nothing of it is searched.
-- A submitted one stays, because it says when notice and integrity statement were accepted, and can be opened again.
CREATE TABLE draft (
    number    TEXT PRIMARY KEY,
    submitted BOOLEAN NOT NULL,
    clerk     TEXT NOT NULL,
    at        TEXT NOT NULL,
    photo     TEXT,
    original  TEXT,
    form      ${bytes} NOT NULL,
    seal      ${bytes} NOT NULL
);
CREATE INDEX draft_photo ON draft (photo) WHERE photo IS NOT NULL;
CREATE INDEX draft_original ON draft (original) WHERE original IS NOT NULL;
