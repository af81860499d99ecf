-- The quick line: who asked for a service last; whoever sees their own only is answered from the index alone.
CREATE INDEX lead_by_service ON lead (service_id, arrived_at, manager_id) WHERE service_id IS NOT NULL AND merged_into IS NULL
