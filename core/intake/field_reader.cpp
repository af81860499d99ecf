// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/field_reader.h"

#include "core/base/instant_text.h"

#include <algorithm>

namespace priyom::intake {

namespace {

constexpr qsizetype kMostDigits = 9; // fits an int

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

void FieldReader::refuse(int column, const char* reason)
{
    if (!m_reject)
        m_reject = Reject{m_record.line(), m_columns.name(column), QString::fromLatin1(reason), text(column)};
    else
        m_reject->further.push_back({m_columns.name(column), QString::fromLatin1(reason), text(column)});
}

void FieldReader::require(int column)
{
    if (view(column).isEmpty())
        refuse(column, "required");
}

std::optional<Instant> FieldReader::instant(int column)
{
    const QStringView value = view(column);
    if (value.isEmpty())
        return std::nullopt;
    const auto at = parseIsoInstant(value, m_zone);
    if (!at) {
        refuse(column, "instant");
        return std::nullopt;
    }
    return *at;
}

std::optional<Money> FieldReader::money(int column)
{
    const QStringView value = view(column);
    if (value.isEmpty())
        return std::nullopt;
    const auto amount = parseMoney(value);
    if (!amount) {
        refuse(column, "amount");
        return std::nullopt;
    }
    return *amount;
}

std::optional<int> FieldReader::whole(int column, int least, int most, const char* reason)
{
    const QStringView value = view(column);
    if (value.isEmpty())
        return std::nullopt;
    const int number = value.size() <= kMostDigits && isDigits(value) ? value.toInt() : -1;
    if (number < least || number > most) {
        refuse(column, reason);
        return std::nullopt;
    }
    return number;
}

} // namespace priyom::intake
