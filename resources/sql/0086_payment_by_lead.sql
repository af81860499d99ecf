CREATE INDEX payment_by_lead ON payment (lead_id) WHERE lead_id IS NOT NULL
