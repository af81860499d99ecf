-- What a visit was given for what its service needs.
CREATE TABLE visit_resource (
    visit_id %REF% NOT NULL REFERENCES visit (id),
    resource_id %REF% NOT NULL REFERENCES resource (id),
    PRIMARY KEY (visit_id, resource_id)
) %STRICT%, WITHOUT ROWID
