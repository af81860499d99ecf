CREATE INDEX task_by_client ON task (client_id) WHERE client_id IS NOT NULL
