-- Who may have withdrawn, until a person has settled it. word: what the batch says; empty: missing from a complete batch.
-- stays: a person found that it stands.
CREATE TABLE possibly_withdrawn (
    registration_id BIGINT PRIMARY KEY REFERENCES registration (id),
    word  TEXT NOT NULL,
    at    TEXT NOT NULL,
    stays BOOLEAN NOT NULL,
    seal  ${bytes} NOT NULL
);

-- Notices that were handed out. basis: the codes of the reasons that it tells; export: the list that it left with.
CREATE TABLE notice (
    id ${id},
    registration_id BIGINT NOT NULL REFERENCES registration (id),
    kind   TEXT NOT NULL,
    basis  TEXT NOT NULL,
    export BIGINT NOT NULL REFERENCES export (number),
    seal   ${bytes} NOT NULL
);
CREATE UNIQUE INDEX notice_once ON notice (registration_id, kind, basis);

-- Regions are counted from this index alone.
CREATE INDEX registration_region ON registration (id, region);
