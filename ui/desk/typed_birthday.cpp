// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/typed_birthday.h"

#include "core/clients/client.h"

#include <QRegularExpression>

namespace priyom::desk {

namespace {

constexpr int kLeapYear = 2000; // has every day there is
constexpr int kCentury = 100;

int fullYear(const QString& year, QDate today)
{
    const int typed = year.toInt();
    if (year.size() > 2)
        return typed;
    const int ofThisCentury = today.year() / kCentury * kCentury + typed;
    return ofThisCentury > today.year() ? ofThisCentury - kCentury : ofThisCentury;
}

} // namespace

std::variant<QDate, NoBirthday> typedBirthday(const QString& text, QDate today)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return QDate();
    static const QRegularExpression shape(QStringLiteral(R"(^(\d{1,2})[./\- ](\d{1,2})(?:[./\- ](\d{4}|\d{2}))?\.?$)"));
    const QRegularExpressionMatch match = shape.match(typed);
    if (!match.hasMatch())
        return NoBirthday::NotWritten;
    const bool hasYear = !match.captured(3).isEmpty();
    const QDate day(hasYear ? fullYear(match.captured(3), today) : kLeapYear, match.captured(2).toInt(), match.captured(1).toInt());
    if (!day.isValid())
        return NoBirthday::NoSuchDay;
    if (!hasYear)
        return NoBirthday::NotWritten;
    if (!clients::isBirthday(day, today))
        return NoBirthday::NotLived;
    return day;
}

} // namespace priyom::desk
