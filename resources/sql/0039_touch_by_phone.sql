CREATE INDEX touch_by_phone ON touch (phone, at) WHERE phone <> ''
