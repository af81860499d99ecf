CREATE TABLE notice_seen (
    notice_id %REF% NOT NULL REFERENCES notice (id),
    person_id %REF% NOT NULL REFERENCES person (id),
    at %INSTANT% NOT NULL,
    PRIMARY KEY (notice_id, person_id)
) %STRICT%, WITHOUT ROWID
