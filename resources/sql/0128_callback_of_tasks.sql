-- When to call a lead back is when the first of its open tasks to call back is due: only what follows here writes it.
UPDATE lead SET callback_at = (SELECT MIN(due_at) FROM task WHERE lead_id = lead.id AND kind = 'call_back' AND state = 'open')
    WHERE callback_at IS NOT (SELECT MIN(due_at) FROM task WHERE lead_id = lead.id AND kind = 'call_back' AND state = 'open');
CREATE TRIGGER callback_of_new_task AFTER INSERT ON task WHEN new.kind = 'call_back'
BEGIN
    UPDATE lead SET callback_at = (SELECT MIN(due_at) FROM task WHERE lead_id = new.lead_id AND kind = 'call_back' AND state = 'open')
        WHERE id = new.lead_id;
END;
CREATE TRIGGER callback_of_gone_task AFTER DELETE ON task WHEN old.kind = 'call_back'
BEGIN
    UPDATE lead SET callback_at = (SELECT MIN(due_at) FROM task WHERE lead_id = old.lead_id AND kind = 'call_back' AND state = 'open')
        WHERE id = old.lead_id;
END;
CREATE TRIGGER callback_of_changed_task AFTER UPDATE OF lead_id, kind, due_at, state ON task
    WHEN old.kind = 'call_back' OR new.kind = 'call_back'
BEGIN
    UPDATE lead SET callback_at = (SELECT MIN(due_at) FROM task WHERE lead_id = lead.id AND kind = 'call_back' AND state = 'open')
        WHERE id IN (old.lead_id, new.lead_id);
END
