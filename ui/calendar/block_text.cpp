// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/block_text.h"

#include "core/base/phone_home.h"
#include "ui/calendar/day_words.h"
#include "ui/words/late_text.h"
#include "ui/words/near_day.h"
#include "ui/words/person_name.h"

#include <algorithm>

namespace priyom::calendar {

using bookings::VisitState;

namespace {

constexpr Milliseconds kTwoLines = std::chrono::minutes(45);
constexpr Milliseconds kThreeLines = std::chrono::minutes(61);
constexpr double kGap = 4;
constexpr double kLeastService = 36; // fewer letters say nothing

// By how much: in words where they fit.
QString lateness(const bookings::VisitRow& row, double room, const WidthOf& widthOf)
{
    const QString whole = words::lateText(row.visit.lateMinutes);
    return widthOf(whole, BlockFont::Call) <= room ? whole : words::shortLateText(row.visit.lateMinutes);
}

// A room is said whole or not at all.
QString thirdLine(const bookings::VisitRow& row, const QString& until, const BlockRoom& room, const WidthOf& widthOf)
{
    const QString rooms = row.rooms.join(QStringLiteral(", "));
    const QString comma = until.isEmpty() || rooms.isEmpty() ? QString() : QStringLiteral(", ");
    const QString both = until + comma + rooms;
    return widthOf(both, BlockFont::Plain) <= room.below ? both : until;
}

} // namespace

BlockText blockText(const bookings::VisitRow& row, const BlockRoom& room, const Zone& zone, const WidthOf& widthOf)
{
    const QString start = words::timeText(row.visit.startAt, zone);
    const QString time = row.of > 1 ? DayWords::tr("%1, %2/%3", "a time, which of so many services").arg(start).arg(row.place).arg(row.of) : start;
    const QString about = row.visit.state == VisitState::NoShow ? DayWords::tr("Неявка, перезвонить") : row.serviceName;
    const bool isLate = row.visit.lateMinutes > 0; // who has said so need not be called
    const QString call = isLate                                       ? lateness(row, room.below - room.clock, widthOf)
                         : row.visit.state == VisitState::Planned ? DayWords::tr("позвонить")
                                                                      : QString();
    const Milliseconds length = row.visit.endAt - row.visit.startAt;
    const double callWidth = call.isEmpty() ? 0 : widthOf(call, BlockFont::Call) + kGap + (isLate ? room.clock : 0);

    BlockText text;
    text.late = isLate;
    text.name = DayWords::clientText(row);
    const QString home = QLatin1Char('+') % phoneHome().code % QLatin1Char(' ');
    if (row.clientName.isEmpty() && widthOf(text.name, BlockFont::Name) > room.beside && text.name.startsWith(home))
        text.name.remove(0, home.size()); // the end of a phone tells more than its country
    if (!row.clientName.isEmpty() && widthOf(text.name, BlockFont::Name) > room.beside)
        text.name = words::shortName(text.name); // as a specialist's in a narrow column
    double left = room.beside - widthOf(text.name, BlockFont::Name) - kGap;
    if (const double width = widthOf(time, BlockFont::Plain); left >= width) {
        text.time = time;
        left -= width + kGap;
    }
    if (room.lines < 2 || length < kTwoLines) {
        if (isLate) {
            const QString late = lateness(row, left - room.clock - kGap, widthOf);
            text.late = left >= widthOf(late, BlockFont::Call) + room.clock + kGap;
            text.beside = text.late ? late : QString();
            return text;
        }
        if (!about.isEmpty() && !text.time.isEmpty() && left >= widthOf(about, BlockFont::Plain) + kGap + callWidth) {
            text.beside = about;
            text.call = call;
        }
        return text;
    }
    text.call = call;
    const bool hasTimeBelow = text.time.isEmpty() && widthOf(time + QLatin1Char(','), BlockFont::Plain) + callWidth <= room.below;
    text.below = hasTimeBelow ? time : QString();
    const double serviceRoom =
        room.below - callWidth - (text.below.isEmpty() ? 0 : widthOf(text.below, BlockFont::Plain) + kGap);
    const bool isTimeSaid = hasTimeBelow || !text.time.isEmpty(); // a service before it would be a few letters
    if (!about.isEmpty() && isTimeSaid && serviceRoom >= std::min(kLeastService, widthOf(about, BlockFont::Plain)))
        text.below += text.below.isEmpty() ? about : QStringLiteral(", ") + about;
    if (!text.below.isEmpty() && !call.isEmpty())
        text.below += QLatin1Char(',');
    if (room.lines > 2)
        text.third = thirdLine(row, length >= kThreeLines ? DayWords::tr("до %1").arg(words::timeText(row.visit.endAt, zone)) : QString(), room, widthOf);
    return text;
}

} // namespace priyom::calendar
