-- Two clients that look alike and are known to be two people.
CREATE TABLE client_not_duplicate (
    first_id %REF% NOT NULL REFERENCES client (id),
    second_id %REF% NOT NULL REFERENCES client (id),
    PRIMARY KEY (first_id, second_id),
    CHECK (first_id < second_id)
) %STRICT%, WITHOUT ROWID
