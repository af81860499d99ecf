DROP INDEX lead_by_arrival
