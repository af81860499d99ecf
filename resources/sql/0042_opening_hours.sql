-- Several intervals a day; no row at all = always open. Monday is 1.
CREATE TABLE opening_hours (
    weekday %COUNT% NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    start_minute %COUNT% NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
    end_minute %COUNT% NOT NULL CHECK (end_minute BETWEEN 1 AND 1440),
    PRIMARY KEY (weekday, start_minute),
    CHECK (end_minute > start_minute)
) %STRICT%, WITHOUT ROWID
