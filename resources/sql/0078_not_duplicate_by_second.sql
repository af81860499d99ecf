CREATE INDEX not_duplicate_by_second ON client_not_duplicate (second_id)
