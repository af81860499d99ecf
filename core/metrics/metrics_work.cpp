// SPDX-License-Identifier: GPL-3.0-or-later
// How full the days of specialists are (attribution V).
#include "core/metrics/metric_list.h"

namespace priyom::metrics {

constinit const Metric kUtilisation{
    .id = "utilisation",
    .unit = Unit::Fraction,
    .by = Attribution::VisitStart,
    .kind = Kind::Ratio,
    .rules = {[](const WorkDayFact& day, const Conditions&) { return shareOf(day.taken, day.work); }},
    .extra = Extra::Work,
    .spread = Spread::OfWork,
};

constinit const Metric kEmptyWindows{
    .id = "empty_windows",
    .direction = Direction::Less,
    .by = Attribution::VisitStart,
    .rules = {[](const WindowFact& window, const Conditions&) { return valueOf(window.minutes); }},
    .extra = Extra::Work,
    .spread = Spread::OfWork,
};

} // namespace priyom::metrics
