INSERT INTO taken (kind, holder_id, from_at, to_at, visit_id)
SELECT visit_time.kind, visit_time.holder_id, visit_time.from_at, visit_time.to_at, visit_time.visit_id
FROM visit_time JOIN visit ON visit.id = visit_time.visit_id
WHERE visit.historical = 0 AND visit.state IN ('planned', 'confirmed', 'came')
