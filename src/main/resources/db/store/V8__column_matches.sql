-- What somebody said the columns of a sender's lists hold. print: a hash over the header row by which such a list is
-- recognised again; header: the word of the column; field: what it holds.
CREATE TABLE column_match (
    id ${id},
    print  TEXT NOT NULL,
    sender TEXT NOT NULL,
    header TEXT NOT NULL,
    field  TEXT NOT NULL,
    clerk  TEXT NOT NULL,
    at     TEXT NOT NULL,
    seal   ${bytes} NOT NULL,
    UNIQUE (print, header)
);
