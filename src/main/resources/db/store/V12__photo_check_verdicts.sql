-- What was measured where a rule is broken: a line for each rule, its parts between tabs. What was found before didn't keep
-- it, and its prints are of another kind, so all of it is found anew.
DELETE FROM photo_check;
ALTER TABLE photo_check ADD COLUMN verdicts TEXT NOT NULL DEFAULT '';
