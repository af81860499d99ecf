CREATE INDEX payment_by_refund ON payment (refund_of) WHERE refund_of IS NOT NULL
