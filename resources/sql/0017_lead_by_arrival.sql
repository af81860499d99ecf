CREATE INDEX lead_by_arrival ON lead (arrived_at)
