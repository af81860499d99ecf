CREATE INDEX taken_by_visit ON taken (visit_id)
