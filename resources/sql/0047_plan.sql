-- The target of one metric in one month; person_id 0 = the shop. value: an exact decimal.
CREATE TABLE plan (
    metric TEXT NOT NULL,
    month TEXT NOT NULL,
    person_id %REF% NOT NULL DEFAULT 0,
    value TEXT NOT NULL,
    PRIMARY KEY (metric, month, person_id)
) %STRICT%, WITHOUT ROWID
