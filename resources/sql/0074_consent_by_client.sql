CREATE INDEX consent_by_client ON consent (client_id, kind, at)
