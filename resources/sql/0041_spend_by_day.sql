CREATE INDEX spend_by_day ON spend (day, campaign_id)
