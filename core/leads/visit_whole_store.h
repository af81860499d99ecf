// SPDX-License-Identifier: GPL-3.0-or-later
// Of a visit its services together: parts of a statement that has the table visit.
#pragma once

// When the last one ends.
#define PRIYOM_VISIT_ENDS "COALESCE((SELECT MAX(end_at) FROM visit_part WHERE visit_part.visit_id = visit.id), visit.end_at)"
#define PRIYOM_VISIT_PRICE "visit.price + (SELECT COALESCE(SUM(price), 0) FROM visit_extra WHERE visit_extra.visit_id = visit.id)"
// By name, in their order, with whoever performs a later one instead of the first's specialist; `first`: the name of the first
// one, which may be none.
#define PRIYOM_VISIT_SERVICES(first)                                                                                         \
    "LTRIM(COALESCE(" first ", '') || COALESCE((SELECT ', ' || GROUP_CONCAT(name, ', ') FROM (SELECT later.name || "         \
    "COALESCE(' (' || other.name || ')', '') AS name FROM visit_extra JOIN service AS later ON later.id = visit_extra.service_id " \
    "LEFT JOIN visit_part AS part ON part.visit_id = visit_extra.visit_id AND part.position = visit_extra.position "         \
    "LEFT JOIN person AS other ON other.id = part.specialist_id AND other.id IS NOT visit.specialist_id "                    \
    "WHERE visit_extra.visit_id = visit.id ORDER BY visit_extra.position)), ''), ', ')"
