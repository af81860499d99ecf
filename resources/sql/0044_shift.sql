CREATE TABLE shift (
    person_id %REF% NOT NULL REFERENCES person (id),
    day TEXT NOT NULL,
    start_minute %COUNT% NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
    end_minute %COUNT% NOT NULL CHECK (end_minute BETWEEN 1 AND 1440),
    PRIMARY KEY (person_id, day, start_minute),
    CHECK (end_minute > start_minute)
) %STRICT%, WITHOUT ROWID
