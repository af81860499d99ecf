-- What such a service was given for what it needs.
CREATE TABLE visit_part_resource (
    visit_id %REF% NOT NULL,
    position %COUNT% NOT NULL,
    resource_id %REF% NOT NULL REFERENCES resource (id),
    PRIMARY KEY (visit_id, position, resource_id),
    FOREIGN KEY (visit_id, position) REFERENCES visit_part (visit_id, position)
) %STRICT%, WITHOUT ROWID
