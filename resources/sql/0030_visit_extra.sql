-- The second and later services of a visit: revenue is split by price, counts go to the first.
CREATE TABLE visit_extra (
    visit_id %REF% NOT NULL REFERENCES visit (id),
    position %COUNT% NOT NULL CHECK (position >= 2),
    service_id %REF% NOT NULL REFERENCES service (id),
    price %MONEY% NOT NULL,
    PRIMARY KEY (visit_id, position)
) %STRICT%, WITHOUT ROWID
