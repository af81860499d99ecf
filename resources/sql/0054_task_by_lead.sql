CREATE INDEX task_by_lead ON task (lead_id) WHERE lead_id IS NOT NULL
