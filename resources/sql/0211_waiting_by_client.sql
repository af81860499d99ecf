CREATE INDEX waiting_by_client ON waiting (client_id)
