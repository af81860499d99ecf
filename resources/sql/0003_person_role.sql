CREATE TABLE person_role (
    person_id %REF% NOT NULL REFERENCES person (id),
    role TEXT NOT NULL CHECK (role IN ('receptionist', 'manager', 'head', 'specialist', 'owner')),
    PRIMARY KEY (person_id, role)
) %STRICT%, WITHOUT ROWID
