CREATE INDEX visit_by_start ON visit (start_at)
