-- What people settled about a registration, one row for each act; the newest whose act was not taken back is in force.
-- choice: the registration that stands, then all that were looked at; finding: whose record of last year it is.
-- Lists stand between bars, so that no two numbers look like one. words: why not, or where, sealed.
CREATE TABLE settlement (
    act_id          BIGINT PRIMARY KEY REFERENCES act (id),
    registration_id BIGINT NOT NULL REFERENCES registration (id),
    choice          TEXT,
    finding         TEXT CHECK (finding IN ('SAME_PERSON', 'ANOTHER_PERSON', 'REQUESTED', 'APPROVED', 'DECLINED', 'ELSEWHERE')),
    last_year       TEXT,
    papers          TEXT,
    first_person    TEXT,
    first_typed     BOOLEAN,
    requested_at    TEXT,
    second_person   TEXT,
    second_typed    BOOLEAN,
    answered_at     TEXT,
    words           ${bytes},
    seal            ${bytes} NOT NULL
);
CREATE INDEX settlement_registration ON settlement (registration_id, act_id);

-- What the comparison makes of the settlement in force: the outcome that still asks, how far the doubt is settled, and the
-- record of last year that the registration is joined to. Registrations about which nothing is settled have no row.
CREATE TABLE settled (
    registration_id BIGINT PRIMARY KEY REFERENCES registration (id),
    asks            TEXT,
    stage           TEXT NOT NULL CHECK (stage IN ('NONE', 'REQUESTED', 'DECLINED', 'SETTLED', 'OTHER_STANDS')),
    joined          TEXT,
    seal            ${bytes} NOT NULL
);
CREATE INDEX settled_joined ON settled (joined) WHERE joined IS NOT NULL;
