ALTER TABLE task ADD COLUMN kind TEXT NOT NULL DEFAULT 'own' CHECK (kind IN ('own', 'call_back', 'confirm', 'win_back', 'ask_after', 'remind'))
