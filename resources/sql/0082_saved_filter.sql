-- What somebody likes to see of the leads, under their own name for it; the choice is a text of the program's own.
CREATE TABLE saved_filter (
    person_id %REF% NOT NULL REFERENCES person (id),
    name TEXT NOT NULL,
    choice TEXT NOT NULL,
    PRIMARY KEY (person_id, name)
) %STRICT%, WITHOUT ROWID
