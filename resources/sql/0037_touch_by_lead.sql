CREATE INDEX touch_by_lead ON touch (lead_id, at) WHERE lead_id IS NOT NULL
