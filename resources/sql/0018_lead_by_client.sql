-- With all that says whether a lead counts, so that "has this client asked before" is answered by the index alone.
CREATE INDEX lead_by_client ON lead (client_id, arrived_at, stage, lost_reason_id, merged_into)
