CREATE INDEX lead_by_stage ON lead (stage, stage_at, id, manager_id, channel_id, source_id, merged_into, arrived_at)
