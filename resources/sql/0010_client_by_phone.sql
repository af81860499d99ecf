CREATE INDEX client_by_phone ON client (phone)
