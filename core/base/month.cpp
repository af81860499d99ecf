// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/month.h"

#include "core/base/instant_text.h"

namespace priyom {

QString Month::toText() const
{
    return firstDay().toString(QStringLiteral("yyyy-MM"));
}

Result<Month> parseMonth(QStringView text)
{
    const auto first = parseDate(QString(text % QStringLiteral("-01")));
    if (!first)
        return fail(ErrorCode::BadInput, QStringLiteral("month"), text.toString());
    return Month::of(*first);
}

} // namespace priyom
