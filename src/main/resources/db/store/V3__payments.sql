-- What the region's review said last; reason: own words, sealed.
CREATE TABLE region_review (
    registration_id BIGINT PRIMARY KEY REFERENCES registration (id),
    passed          BOOLEAN NOT NULL,
    reason          ${bytes},
    clerk           TEXT NOT NULL,
    at              TEXT NOT NULL,
    seal            ${bytes} NOT NULL
);

-- Who has paid for a sitting that was cancelled, as a clerk noted it; stands: whether the note still holds.
CREATE TABLE carried_over (
    registration_id BIGINT PRIMARY KEY REFERENCES registration (id),
    stands          BOOLEAN NOT NULL,
    reason          ${bytes} NOT NULL,
    clerk           TEXT NOT NULL,
    at              TEXT NOT NULL,
    seal            ${bytes} NOT NULL
);

-- On which payment list a registration stood last, and with how many fen.
CREATE TABLE listed (
    registration_id BIGINT PRIMARY KEY REFERENCES registration (id),
    export          BIGINT NOT NULL REFERENCES export (number),
    amount          BIGINT NOT NULL,
    seal            ${bytes} NOT NULL
);

-- What the lists of the paid say. identity is a keyed hash of what tells one payment from another; personal: the row as it
-- was read and why a person settled it so, sealed together. An act that is taken back makes its payments open again.
CREATE TABLE payment (
    id ${id},
    identity        BIGINT NOT NULL,
    registration_id BIGINT REFERENCES registration (id),
    settlement      TEXT NOT NULL,
    amount          BIGINT NOT NULL,
    doubt           TEXT NOT NULL,
    asked           BIGINT NOT NULL,
    clerk           TEXT NOT NULL,
    act             BIGINT REFERENCES act (id),
    at              TEXT NOT NULL,
    line            BIGINT NOT NULL,
    personal        ${bytes} NOT NULL,
    seal            ${bytes} NOT NULL
);
CREATE INDEX payment_identity ON payment (identity);
CREATE INDEX payment_registration ON payment (registration_id) WHERE registration_id IS NOT NULL;
CREATE INDEX payment_settlement ON payment (settlement, id);
