CREATE INDEX touch_by_client ON touch (client_id, at) WHERE client_id IS NOT NULL
