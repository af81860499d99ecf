-- taken_never_overlaps has taken its place.
DROP TRIGGER visit_no_overlap_on_insert
