-- The shop's name, zone, currency and choices; the keys and defaults stand in core/settings.
CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) %STRICT%
