CREATE INDEX lead_by_client ON lead (client_id, arrived_at)
