INSERT INTO running_call (person_id, lead_id, started_at) SELECT person_id, lead_id, started_at FROM open_call
