-- A service needs one resource of each of its needs: the rows of one position are those that will do.
CREATE TABLE service_need (
    service_id %REF% NOT NULL REFERENCES service (id),
    position %COUNT% NOT NULL CHECK (position BETWEEN 1 AND 9),
    resource_id %REF% NOT NULL REFERENCES resource (id),
    PRIMARY KEY (service_id, resource_id)
) %STRICT%, WITHOUT ROWID
