-- The two orders of a list of leads are walked under every filter: what is filtered by stands in their index, so that a
-- filter few leads pass is answered from it without reading the leads themselves.
DROP INDEX lead_by_stage
