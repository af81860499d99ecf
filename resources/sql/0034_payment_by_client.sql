CREATE INDEX payment_by_client ON payment (client_id, paid_at)
