CREATE INDEX visit_came_by_client ON visit (client_id, start_at, id) WHERE state = 'came'
