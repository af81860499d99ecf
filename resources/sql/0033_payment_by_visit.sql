CREATE INDEX payment_by_visit ON payment (visit_id) WHERE visit_id IS NOT NULL
