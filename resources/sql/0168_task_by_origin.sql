CREATE UNIQUE INDEX task_by_origin ON task (origin) WHERE origin IS NOT NULL
