CREATE INDEX task_by_visit ON task (visit_id) WHERE visit_id IS NOT NULL
