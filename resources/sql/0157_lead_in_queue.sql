-- What nobody answers for is looked at with every change, and is seen by everybody who works leads.
CREATE INDEX lead_in_queue ON lead (stage, arrived_at) WHERE manager_id IS NULL
