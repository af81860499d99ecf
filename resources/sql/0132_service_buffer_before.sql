-- Minutes that are kept free before and after the service: to air the room, to warm the device.
ALTER TABLE service ADD COLUMN buffer_before %COUNT% NOT NULL DEFAULT 0 CHECK (buffer_before BETWEEN 0 AND 240)
