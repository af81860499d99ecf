CREATE INDEX client_by_handle ON client (handle) WHERE handle IS NOT NULL
