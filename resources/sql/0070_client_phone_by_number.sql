CREATE INDEX client_phone_by_number ON client_phone (number)
