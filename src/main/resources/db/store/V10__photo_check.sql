-- What was found in the photos of the batch, by the SHA-256 of a photo. basis: the limits it was checked by; what was
-- found by others is out of date. failed, noted, unmeasured: rules between bars. severity: by what the worst stand first.
-- print: what the picture looks like from far away, sealed, because it is made of a photo; NULL if nothing is to be seen.
CREATE TABLE photo_check (
    photo      TEXT PRIMARY KEY,
    basis      TEXT NOT NULL,
    readable   BOOLEAN NOT NULL,
    failed     TEXT NOT NULL,
    noted      TEXT NOT NULL,
    unmeasured TEXT NOT NULL,
    severity   BIGINT NOT NULL,
    print      ${bytes},
    seal       ${bytes} NOT NULL
);
