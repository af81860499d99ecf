-- Retention looks three months back: by what this holds, without a row.
CREATE INDEX visit_came_by_start ON visit (start_at, client_id, manager_id, specialist_id, service_id, lead_id) WHERE state = 'came'
