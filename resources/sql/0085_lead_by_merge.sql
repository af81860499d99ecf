-- What was merged into a lead goes with it; without this every deletion would read all leads.
CREATE INDEX lead_by_merge ON lead (merged_into) WHERE merged_into IS NOT NULL
