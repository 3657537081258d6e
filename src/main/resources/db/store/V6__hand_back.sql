-- What was handed back to the centre about a registration, and what the centre said to it. told: a hash over what was told;
-- last_act: the newest act on the registration then, so that an older one is taken back only with a second person;
-- words: the centre's reason, sealed.
CREATE TABLE handed_back (
    id ${id},
    export          BIGINT NOT NULL REFERENCES export (number),
    told            TEXT NOT NULL,
    registration_id BIGINT NOT NULL REFERENCES registration (id),
    state           TEXT NOT NULL,
    last_act        BIGINT NOT NULL,
    answer          TEXT CHECK (answer IN ('ACCEPTED', 'REFUSED')),
    words           ${bytes},
    seal            ${bytes} NOT NULL,
    UNIQUE (export, registration_id)
);
CREATE INDEX handed_back_registration ON handed_back (registration_id, id);

-- The bytes of an export that is too large to be kept in one value: sealed pieces, in the order of their numbers. They are
-- written before the export is: pieces of an export that is not there belong to one that was interrupted.
CREATE TABLE export_piece (
    id ${id},
    export  BIGINT NOT NULL,
    piece   BIGINT NOT NULL,
    content ${bytes} NOT NULL,
    seal    ${bytes} NOT NULL,
    UNIQUE (export, piece)
);
