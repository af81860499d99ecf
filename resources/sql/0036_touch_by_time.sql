CREATE INDEX touch_by_time ON touch (at)
