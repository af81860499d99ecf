CREATE INDEX visit_by_client ON visit (client_id, booked_at)
