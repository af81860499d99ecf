-- Days of the country's calendar as the shop has them where they differ from those that come with the program.
CREATE TABLE calendar_day (
    day TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('work', 'short', 'off')),
    name TEXT NOT NULL DEFAULT ''
) %STRICT%, WITHOUT ROWID
