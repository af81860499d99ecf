CREATE INDEX lead_by_lost ON lead (lost_at) WHERE lost_at IS NOT NULL
