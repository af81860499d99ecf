// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant_text.h"

#include <optional>

namespace priyom {

namespace {

constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2099;
constexpr int kMinutesPerDay = 24 * 60;
constexpr qsizetype kDateLength = 10;      // YYYY-MM-DD
constexpr qsizetype kMinuteLength = 16;    // YYYY-MM-DDThh:mm
constexpr qsizetype kOffsetLength = 6;     // ±hh:mm
constexpr qsizetype kMostEpochDigits = 10; // 4102444800 is the first second of 2100

std::optional<int> number(QStringView text, qsizetype from, qsizetype count)
{
    int value = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        if (i >= text.size() || text[i] < u'0' || text[i] > u'9')
            return std::nullopt;
        value = value * 10 + (text[i].unicode() - u'0');
    }
    return value;
}

std::optional<QDate> dateAt(QStringView text)
{
    const auto year = number(text, 0, 4);
    const auto month = number(text, 5, 2);
    const auto day = number(text, 8, 2);
    if (!year || !month || !day || text[4] != u'-' || text[7] != u'-' || *year < kFirstYear || *year > kLastYear)
        return std::nullopt;
    const QDate date(*year, *month, *day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// Minutes east of Greenwich. The minutes may exceed 59, as datetime.fromisoformat lets them; a whole day is too far.
std::optional<int> offsetAt(QStringView text)
{
    if (text == u"Z")
        return 0;
    if (text.size() != kOffsetLength || (text[0] != u'+' && text[0] != u'-') || text[3] != u':')
        return std::nullopt;
    const auto hours = number(text, 1, 2);
    const auto minutes = number(text, 4, 2);
    if (!hours || !minutes || *hours * 60 + *minutes >= kMinutesPerDay)
        return std::nullopt;
    return (text[0] == u'-' ? -1 : 1) * (*hours * 60 + *minutes);
}

std::optional<Instant> iso(QStringView text, const Zone& zone)
{
    if (text.size() < kMinuteLength || text[10] != u'T' || text[13] != u':')
        return std::nullopt;
    const auto date = dateAt(text);
    const auto hour = number(text, 11, 2);
    const auto minute = number(text, 14, 2);
    if (!date || !hour || !minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    QStringView rest = text.mid(kMinuteLength);
    int second = 0;
    if (rest.startsWith(u':')) {
        const auto given = number(rest, 1, 2);
        if (!given || *given > 59)
            return std::nullopt;
        second = *given;
        rest = rest.mid(3);
    }
    const QTime time(*hour, *minute, second);
    if (rest.isEmpty())
        return zone.instant(*date, time);
    const auto offset = offsetAt(rest);
    if (!offset)
        return std::nullopt;
    static const Zone utc = Zone::utc();
    return utc.instant(*date, time) - std::chrono::minutes(*offset);
}

std::optional<Instant> epochSeconds(QStringView text)
{
    if (text.isEmpty() || text.size() > kMostEpochDigits)
        return std::nullopt;
    qint64 seconds = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        seconds = seconds * 10 + (c.unicode() - u'0');
    }
    static const Period known = Zone::utc().days(QDate(kFirstYear, 1, 1), QDate(kLastYear + 1, 1, 1));
    const Instant at(seconds * 1000);
    return known.contains(at) ? std::optional(at) : std::nullopt;
}

tl::unexpected<Error> refused(QStringView text)
{
    return fail(ErrorCode::BadInput, QStringLiteral("instant"), text.toString());
}

void putNumber(QChar*& to, int value, int digits)
{
    for (int i = digits - 1; i >= 0; --i, value /= 10)
        to[i] = QChar(u'0' + value % 10);
    to += digits;
}

} // namespace

Result<Instant> parseIsoInstant(QStringView text, const Zone& zone)
{
    const auto at = iso(text, zone);
    return at ? Result<Instant>(*at) : refused(text);
}

Result<Instant> parseInstant(QStringView text, const Zone& zone)
{
    if (text.size() == kDateLength && text[4] == u'-') {
        const auto date = dateAt(text);
        return date ? Result<Instant>(zone.startOfDay(*date)) : refused(text);
    }
    if (const auto at = epochSeconds(text))
        return *at;
    return parseIsoInstant(text, zone);
}

Result<QDate> parseDate(QStringView text)
{
    const auto date = text.size() == kDateLength ? dateAt(text) : std::nullopt;
    if (!date)
        return fail(ErrorCode::BadInput, QStringLiteral("date"), text.toString());
    return *date;
}

QString toIsoText(Instant at, const Zone& zone)
{
    const LocalTime local = zone.local(at);
    const int offset = int(zone.offsetMs(at) / 60'000);
    QString text(25, Qt::Uninitialized);
    QChar* to = text.data();
    int year = 0;
    int month = 0;
    int day = 0;
    local.date.getDate(&year, &month, &day);
    putNumber(to, year, 4);
    *to++ = u'-';
    putNumber(to, month, 2);
    *to++ = u'-';
    putNumber(to, day, 2);
    *to++ = u'T';
    putNumber(to, local.time.hour(), 2);
    *to++ = u':';
    putNumber(to, local.time.minute(), 2);
    *to++ = u':';
    putNumber(to, local.time.second(), 2);
    *to++ = offset < 0 ? u'-' : u'+';
    putNumber(to, qAbs(offset) / 60, 2);
    *to++ = u':';
    putNumber(to, qAbs(offset) % 60, 2);
    return text;
}

} // namespace priyom
