-- Without a visit what was sold; of a refund why the money went back.
ALTER TABLE payment ADD COLUMN note TEXT NOT NULL DEFAULT ''
