CREATE INDEX lead_by_arrival ON lead (arrived_at, id, stage, manager_id, channel_id, source_id, merged_into, stage_at)
