-- Whose turn it is: what each has in work and was given last.
CREATE INDEX lead_by_manager ON lead (manager_id, arrived_at, stage, merged_into) WHERE manager_id IS NOT NULL
