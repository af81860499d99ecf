-- What a visit takes with each of its services, whether it is live or not: the one definition of it.
CREATE VIEW visit_time AS
    SELECT 'person' AS kind, specialist_id AS holder_id, start_at - buffer_before * 60000 AS from_at,
        end_at + buffer_after * 60000 AS to_at, id AS visit_id
    FROM visit WHERE specialist_id IS NOT NULL
    UNION ALL
    SELECT 'resource', visit_resource.resource_id, visit.start_at - visit.buffer_before * 60000,
        visit.end_at + visit.buffer_after * 60000, visit.id
    FROM visit_resource JOIN visit ON visit.id = visit_resource.visit_id
    UNION ALL
    SELECT 'person', specialist_id, start_at - buffer_before * 60000, end_at + buffer_after * 60000, visit_id
    FROM visit_part
    UNION ALL
    SELECT 'resource', given.resource_id, part.start_at - part.buffer_before * 60000, part.end_at + part.buffer_after * 60000, part.visit_id
    FROM visit_part_resource AS given JOIN visit_part AS part ON part.visit_id = given.visit_id AND part.position = given.position
