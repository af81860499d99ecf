CREATE INDEX task_open ON task (due_at) WHERE state = 'open'
