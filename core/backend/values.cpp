// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/values.h"

#include "core/base/instant_text.h"

namespace priyom::backend {

namespace {

// "09:30"; "24:00" ends a day.
Result<int> minuteOf(const QString& clock)
{
    const QStringList parts = clock.split(u':');
    bool hourIsNumber = false;
    bool minuteIsNumber = false;
    const int hour = parts.value(0).toInt(&hourIsNumber);
    const int minute = parts.value(1).toInt(&minuteIsNumber);
    if (parts.size() != 2 || !hourIsNumber || !minuteIsNumber || hour < 0 || minute < 0 || minute > 59 || hour * 60 + minute > schedule::kMinutesPerDay)
        return fail(ErrorCode::BadInput, QStringLiteral("time"), clock);
    return hour * 60 + minute;
}

} // namespace

namespace {

tl::unexpected<Error> missing(const char* name)
{
    return fail(ErrorCode::BadInput, QLatin1String(name), QStringLiteral("missing"));
}

} // namespace

QString textOf(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString text(const Call& call, const char* name)
{
    return textOf(call.values[QLatin1String(name)]);
}

bool has(const Call& call, const char* name)
{
    return call.values.contains(QLatin1String(name));
}

Result<QString> neededText(const Call& call, const char* name)
{
    const QString value = text(call, name);
    if (value.isEmpty())
        return missing(name);
    return value;
}

Result<bool> yesOrNo(const Call& call, const char* name)
{
    const QString value = text(call, name);
    const bool yes = value == QLatin1String("yes") || value == QLatin1String("1") || call.values[QLatin1String(name)].toBool();
    const bool no = value == QLatin1String("no") || value == QLatin1String("0") || call.values[QLatin1String(name)].isBool();
    if (!yes && !no)
        return fail(ErrorCode::BadInput, QString::fromLatin1(name), value);
    return yes;
}

Result<qint64> neededWhole(const Call& call, const char* name)
{
    if (const QJsonValue given = call.values[QLatin1String(name)]; given.isBool()) // it would read as «not given»
        return fail(ErrorCode::BadInput, QLatin1String(name), given.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
    PRIYOM_TRY(const QString value, neededText(call, name));
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::BadInput, QLatin1String(name), value);
    return number;
}

Result<qint64> whole(const Call& call, const char* name, qint64 otherwise)
{
    if (!has(call, name))
        return otherwise;
    return neededWhole(call, name);
}

Result<Instant> neededInstant(const Call& call, const char* name)
{
    PRIYOM_TRY(const QString value, neededText(call, name));
    return parseInstant(value, call.shop.zone());
}

Result<std::optional<Instant>> instant(const Call& call, const char* name)
{
    if (!has(call, name))
        return std::optional<Instant>();
    PRIYOM_TRY(const Instant at, neededInstant(call, name));
    return std::optional(at);
}

Result<QDate> neededDay(const Call& call, const char* name)
{
    PRIYOM_TRY(const QString value, neededText(call, name));
    return parseDate(value);
}

Result<Month> neededMonth(const Call& call, const char* name)
{
    PRIYOM_TRY(const QString value, neededText(call, name));
    return parseMonth(value);
}

Result<Money> neededMoney(const Call& call, const char* name)
{
    PRIYOM_TRY(const QString value, neededText(call, name));
    return parseMoney(value);
}

Result<PersonId> person(const Call& call, const char* name)
{
    const QString wanted = text(call, name);
    if (wanted.isEmpty())
        return PersonId();
    PRIYOM_TRY(const auto persons, call.services().staff.list(call.session));
    for (const staff::Person& somebody : persons)
        if (somebody.name == wanted)
            return somebody.id;
    return fail(ErrorCode::NotFound, wanted);
}

QJsonObject idAnswer(qint64 id)
{
    return {{QStringLiteral("id"), id}};
}

Result<schedule::DayInterval> dayInterval(const QJsonValue& value)
{
    schedule::DayInterval interval;
    PRIYOM_TRY(interval.startMinute, minuteOf(value[QLatin1String("from")].toString()));
    PRIYOM_TRY(interval.endMinute, minuteOf(value[QLatin1String("to")].toString()));
    return interval;
}

} // namespace priyom::backend
