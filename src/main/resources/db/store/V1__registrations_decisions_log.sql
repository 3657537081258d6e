-- A row's seal is a keyed hash over its other columns, in the order in which they stand here.
-- Words stand between columns of digits, so that in the file no two numbers look like one long number of a document.
-- In lists a column that is NULL is one that the list doesn't have; an empty cell is ''.

-- What the store is, and the head of the log.
CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    seal  ${bytes} NOT NULL
);

-- What this year's batch says. personal: ID number, phone, e-mail, address and the columns nobody knows, sealed together.
-- The tokens are keyed hashes of the ID number, by which it is found: in normal form, in its 18-digit form.
CREATE TABLE registration (
    id ${id},
    number TEXT NOT NULL UNIQUE,
    name TEXT, registration_number TEXT, sex TEXT, birth_date TEXT, id_type TEXT, ethnicity TEXT, region TEXT,
    site TEXT, level TEXT, specialty_code TEXT, specialty_name TEXT, chosen_basic TEXT, chosen_related TEXT,
    chosen_professional TEXT, chosen_practice TEXT, education_level TEXT, school TEXT, major TEXT, graduation TEXT,
    degree TEXT, employer TEXT, employer_kind TEXT, years TEXT, title TEXT, file_number TEXT, form_code TEXT,
    desk TEXT, id_valid_until TEXT, health TEXT, specialty_class TEXT, title_since TEXT, appointed_since TEXT,
    practice_class TEXT, first_licensed TEXT, residency_certified TEXT, school_note TEXT, schooling TEXT,
    diploma_number TEXT, employer_class TEXT, employer_affiliation TEXT, experience TEXT, score_basic TEXT,
    score_related TEXT, score_professional TEXT, score_practice TEXT, absent TEXT, disciplined TEXT,
    personal ${bytes} NOT NULL,
    token    BIGINT NOT NULL,
    token_18 BIGINT NOT NULL,
    seal     ${bytes} NOT NULL
);
CREATE INDEX registration_token ON registration (token);
CREATE INDEX registration_token_18 ON registration (token_18);

-- What last year's list says. Records are also looked for by plain name with birth date or either half of the ID number.
CREATE TABLE last_year (
    id ${id},
    number TEXT NOT NULL UNIQUE,
    name TEXT, registration_number TEXT, sex TEXT, birth_date TEXT, id_type TEXT, ethnicity TEXT, region TEXT,
    site TEXT, level TEXT, specialty_code TEXT, specialty_name TEXT, chosen_basic TEXT, chosen_related TEXT,
    chosen_professional TEXT, chosen_practice TEXT, education_level TEXT, school TEXT, major TEXT, graduation TEXT,
    degree TEXT, employer TEXT, employer_kind TEXT, years TEXT, title TEXT, file_number TEXT, form_code TEXT,
    desk TEXT, id_valid_until TEXT, health TEXT, specialty_class TEXT, title_since TEXT, appointed_since TEXT,
    practice_class TEXT, first_licensed TEXT, residency_certified TEXT, school_note TEXT, schooling TEXT,
    diploma_number TEXT, employer_class TEXT, employer_affiliation TEXT, experience TEXT, score_basic TEXT,
    score_related TEXT, score_professional TEXT, score_practice TEXT, absent TEXT, disciplined TEXT,
    personal     ${bytes} NOT NULL,
    plain_name   TEXT NOT NULL,
    name_unknown BOOLEAN NOT NULL,
    birth        TEXT NOT NULL,
    token        BIGINT NOT NULL,
    token_18     BIGINT NOT NULL,
    first_half   BIGINT NOT NULL,
    last_half    BIGINT NOT NULL,
    seal         ${bytes} NOT NULL
);
CREATE INDEX last_year_token ON last_year (token);
CREATE INDEX last_year_token_18 ON last_year (token_18);
CREATE INDEX last_year_plain_name ON last_year (plain_name, birth, first_half, last_half);
CREATE INDEX last_year_birth ON last_year (name_unknown, birth);
CREATE INDEX last_year_first_half ON last_year (name_unknown, first_half);
CREATE INDEX last_year_last_half ON last_year (name_unknown, last_half);

CREATE TABLE last_year_photo (
    last_year_id BIGINT PRIMARY KEY REFERENCES last_year (id),
    photo        TEXT NOT NULL,
    seal         ${bytes} NOT NULL
);

CREATE INDEX last_year_photo_photo ON last_year_photo (photo);

-- Where a registration stands: what was decided, its photo, and what the comparison with last year found.
-- batch_photo is what came with the batch, photo what is shown, original the picture that a clerk was handed.
CREATE TABLE standing (
    registration_id BIGINT PRIMARY KEY REFERENCES registration (id),
    version     BIGINT NOT NULL CHECK (version > 0),
    state       TEXT NOT NULL CHECK (state IN ('PENDING', 'RETURNED', 'CONFIRMED', 'AUTO_CONFIRMED', 'REJECTED', 'PAID',
                'WITHDRAWN', 'ABANDONED')),
    photo_state TEXT NOT NULL CHECK (photo_state IN ('MISSING', 'UNREADABLE', 'PRESENT')),
    batch_photo TEXT,
    photo       TEXT,
    original    TEXT,
    note        ${bytes},
    due         TEXT NOT NULL,
    chosen      TEXT NOT NULL,
    outcome     TEXT NOT NULL,
    last_year   TEXT NOT NULL,
    changed     TEXT NOT NULL,
    written     TEXT NOT NULL,
    unmet       TEXT NOT NULL,
    automatic   BOOLEAN NOT NULL,
    seal        ${bytes} NOT NULL
);
CREATE INDEX standing_batch_photo ON standing (batch_photo) WHERE batch_photo IS NOT NULL;
CREATE INDEX standing_photo ON standing (photo) WHERE photo IS NOT NULL;
CREATE INDEX standing_original ON standing (original) WHERE original IS NOT NULL;
-- The queue is counted and listed from this index alone.
CREATE INDEX standing_queue ON standing (state, automatic, outcome, photo_state, registration_id);

-- What was done with a registration, so that it can be taken back. batch: the acts that were one step.
-- The photo columns are those of the standing before a replacement; text: own words, sealed.
CREATE TABLE act (
    id ${id},
    batch           BIGINT NOT NULL,
    registration_id BIGINT NOT NULL REFERENCES registration (id),
    act             TEXT NOT NULL,
    from_state      TEXT NOT NULL,
    to_state        TEXT NOT NULL,
    clerk           TEXT NOT NULL,
    at              TEXT NOT NULL,
    reasons         TEXT NOT NULL,
    text            ${bytes},
    photo_state     TEXT NOT NULL,
    batch_photo     TEXT,
    photo           TEXT,
    original        TEXT,
    undone          BOOLEAN NOT NULL,
    seal            ${bytes} NOT NULL
);
CREATE INDEX act_registration ON act (registration_id, id);
CREATE INDEX act_clerk ON act (clerk, id);
CREATE INDEX act_batch ON act (batch);
CREATE INDEX act_photo ON act (photo) WHERE photo IS NOT NULL;
CREATE INDEX act_original ON act (original) WHERE original IS NOT NULL;

-- Chained by the hash; the last one stands, sealed, in meta too.
CREATE TABLE log (
    number       BIGINT PRIMARY KEY,
    at           TEXT NOT NULL,
    clerk        TEXT NOT NULL,
    act          TEXT NOT NULL,
    registration TEXT,
    from_state   TEXT,
    to_state     TEXT,
    reason       TEXT NOT NULL,
    hash         TEXT NOT NULL
);
CREATE INDEX log_registration ON log (registration) WHERE registration IS NOT NULL;

-- Exam-year tables that the site loaded.
CREATE TABLE exam_table (
    name TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    seal ${bytes} NOT NULL
);

-- Lists that left the program; content is sealed.
CREATE TABLE export (
    number  BIGINT PRIMARY KEY,
    kind    TEXT NOT NULL,
    format  TEXT NOT NULL,
    sha256  TEXT NOT NULL,
    summary TEXT NOT NULL,
    clerk   TEXT NOT NULL,
    at      TEXT NOT NULL,
    content ${bytes} NOT NULL,
    seal    ${bytes} NOT NULL
);
