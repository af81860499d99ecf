CREATE INDEX visit_slots ON visit (specialist_id, start_at, end_at) WHERE historical = 0 AND state IN ('planned', 'confirmed', 'came')
