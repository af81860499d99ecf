-- Further numbers that a client was told with ("8 912 …, 8 351 …"); the first one stands in client.
CREATE TABLE client_phone (
    client_id %REF% NOT NULL REFERENCES client (id),
    number TEXT NOT NULL,
    PRIMARY KEY (client_id, number)
) %STRICT%, WITHOUT ROWID
