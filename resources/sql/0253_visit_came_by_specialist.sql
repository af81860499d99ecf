-- What an hour of a specialist brings is summed at every look at a day to come: by what this holds, without a row.
CREATE INDEX visit_came_by_specialist ON visit (specialist_id, start_at, end_at, price) WHERE state = 'came'
