-- What a specialist performs, and how long and for how much where it is not as the shop has it. No row at all: every service.
CREATE TABLE person_service (
    person_id %REF% NOT NULL REFERENCES person (id),
    service_id %REF% NOT NULL REFERENCES service (id),
    minutes %COUNT% CHECK (minutes BETWEEN 1 AND 9999),
    price %MONEY% CHECK (price >= 0),
    PRIMARY KEY (person_id, service_id)
) %STRICT%, WITHOUT ROWID
