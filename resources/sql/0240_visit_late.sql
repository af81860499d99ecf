-- By how much the client has said to come late; the outcome and another time say more and clear it.
ALTER TABLE visit ADD COLUMN late_minutes %COUNT% NOT NULL DEFAULT 0 CHECK (late_minutes BETWEEN 0 AND 240)
