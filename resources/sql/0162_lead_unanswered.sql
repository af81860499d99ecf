-- Left New without a word of ours: looked for with every reading of the board, and few.
CREATE INDEX lead_unanswered ON lead (stage, arrived_at)
WHERE first_reply_at IS NULL AND merged_into IS NULL AND stage IN ('qualified', 'confirmed', 'no_show')
