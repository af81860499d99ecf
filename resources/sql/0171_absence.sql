-- When somebody who would work does not: those hours of each of the days, first and last included.
CREATE TABLE absence (
    id %ID%,
    person_id %REF% NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('vacation', 'sick', 'training', 'other')),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    start_minute %COUNT% NOT NULL DEFAULT 0 CHECK (start_minute BETWEEN 0 AND 1439),
    end_minute %COUNT% NOT NULL DEFAULT 1440 CHECK (end_minute BETWEEN 1 AND 1440),
    note TEXT NOT NULL DEFAULT '',
    CHECK (last_day >= first_day),
    CHECK (end_minute > start_minute)
) %STRICT%
