-- The time that live visits take of people, rooms and devices, with its buffers. Triggers make it of the visits, no program
-- writes it: one rule for all three, and whatever writes a visit is held to it. The key's columns stand first: SQLite 3.40
-- finds NULL in a column between them when it checks the file.
CREATE TABLE taken (
    kind TEXT NOT NULL CHECK (kind IN ('person', 'resource')),
    holder_id %REF% NOT NULL,
    from_at %INSTANT% NOT NULL,
    visit_id %REF% NOT NULL REFERENCES visit (id),
    to_at %INSTANT% NOT NULL CHECK (to_at > from_at),
    PRIMARY KEY (kind, holder_id, from_at, visit_id)
) %STRICT%, WITHOUT ROWID
