CREATE INDEX payment_by_time ON payment (paid_at)
