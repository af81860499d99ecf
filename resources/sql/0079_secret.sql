-- What a person signs in with, kept apart from who they are. Argon2id's own text: parameters, salt and hash.
CREATE TABLE secret (
    person_id %REF% NOT NULL REFERENCES person (id),
    way TEXT NOT NULL CHECK (way IN ('password', 'pin', 'recovery')),
    hash TEXT NOT NULL,
    changed_at %INSTANT% NOT NULL,
    PRIMARY KEY (person_id, way)
) %STRICT%, WITHOUT ROWID
