-- The greatest number a table had when rows were taken from it: no number is given twice (core/storage/fresh_id.h).
CREATE TABLE id_floor (
    name TEXT NOT NULL PRIMARY KEY,
    last %COUNT% NOT NULL
) %STRICT%, WITHOUT ROWID
