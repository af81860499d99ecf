CREATE INDEX visit_open ON visit (end_at) WHERE state IN ('planned', 'confirmed') AND historical = 0
