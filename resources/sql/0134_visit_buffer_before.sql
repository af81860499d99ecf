-- As the service had it when the visit was booked: what the shop sets later moves no time that was agreed on.
ALTER TABLE visit ADD COLUMN buffer_before %COUNT% NOT NULL DEFAULT 0 CHECK (buffer_before BETWEEN 0 AND 240)
