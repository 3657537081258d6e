-- How a stored photo was made of the picture handed in, both by SHA-256. turns: quarters to the right; half_degrees:
-- straightened, clockwise; frame: what was cut out, its middle and sides as shares of the turned picture's.
CREATE TABLE photo_recipe (
    original     TEXT NOT NULL,
    photo        TEXT NOT NULL,
    turns        INT NOT NULL,
    half_degrees INT NOT NULL,
    frame        TEXT NOT NULL,
    seal         ${bytes} NOT NULL,
    PRIMARY KEY (original, photo)
);
CREATE INDEX photo_recipe_photo ON photo_recipe (photo);
