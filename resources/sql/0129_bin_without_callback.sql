-- What a lead says of its call-backs follows from its tasks, also when one comes back.
ALTER TABLE bin DROP COLUMN callback_at
