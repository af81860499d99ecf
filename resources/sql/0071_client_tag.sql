-- folded: the spelling that is compared, so that a tag stands on a client once.
CREATE TABLE client_tag (
    client_id %REF% NOT NULL REFERENCES client (id),
    folded TEXT NOT NULL CHECK (folded <> ''),
    tag TEXT NOT NULL,
    PRIMARY KEY (client_id, folded)
) %STRICT%, WITHOUT ROWID
