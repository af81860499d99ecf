-- identity: 'tel:' with the phone, 'key:' with a sender's or messenger's handle; empty for somebody known by one lead alone.
CREATE TABLE client (
    id %ID%,
    identity TEXT UNIQUE,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    phone_raw TEXT NOT NULL,
    phone_valid %BOOL% NOT NULL CHECK (phone_valid IN (0, 1)),
    folded TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) %STRICT%
