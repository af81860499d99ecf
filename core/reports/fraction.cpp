// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/fraction.h"

namespace priyom::reports {

Fraction fractionOf(const RecordList& ratio)
{
    Fraction made;
    for (const RecordRow& row : ratio.rows) {
        made.over += row.value;
        made.under += row.flag;
    }
    return made;
}

} // namespace priyom::reports
