CREATE INDEX lead_by_stage ON lead (stage, stage_at)
