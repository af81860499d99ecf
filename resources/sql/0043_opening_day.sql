-- A day that differs from its weekday; start = end = 0: closed.
CREATE TABLE opening_day (
    day TEXT NOT NULL,
    start_minute %COUNT% NOT NULL,
    end_minute %COUNT% NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (day, start_minute)
) %STRICT%, WITHOUT ROWID
