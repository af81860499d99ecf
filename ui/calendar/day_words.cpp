// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/day_words.h"

#include "core/base/phone.h"
#include "core/clients/called.h"
#include "core/schedule/empty_windows.h"
#include "ui/words/absence_text.h"
#include "ui/words/break_text.h"
#include "ui/words/date_text.h"
#include "ui/words/day_mark_text.h"
#include "ui/words/late_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"
#include "ui/words/number_text.h"

#include <cmath>

namespace priyom::calendar {

using bookings::DayColumn;
using bookings::VisitState;

namespace {

// In whole percent.
double shareOf(Milliseconds work, Milliseconds taken)
{
    return std::round(double(taken.count()) / double(work.count()) * 100) / 100;
}

} // namespace

QString DayWords::stateWord(VisitState state)
{
    switch (state) {
    case VisitState::Planned:
        return tr("Не подтверждён");
    case VisitState::Confirmed:
        return tr("Подтверждён");
    case VisitState::Came:
        return tr("Пришёл");
    case VisitState::NoShow:
        return tr("Неявка");
    case VisitState::Cancelled:
        break;
    }
    return tr("Отменён");
}

QString DayWords::stateText(const bookings::Visit& visit)
{
    const QString state = stateWord(visit.state);
    return visit.lateMinutes > 0 ? tr("%1, %2", "a state, how late").arg(state, words::lateText(visit.lateMinutes)) : state;
}

QString DayWords::spanText(Milliseconds length)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(length);
    if (minutes.count() == 0)
        return tr("0 мин");
    return words::durationText(std::chrono::seconds(minutes).count());
}

QString DayWords::windowText(Milliseconds length)
{
    return tr("пустое окно %1").arg(spanText(length));
}

QString DayWords::shortWindowText(Milliseconds length)
{
    return tr("окно %1").arg(spanText(length));
}

QString DayWords::pauseText()
{
    return tr("перерыв");
}

QString DayWords::offText()
{
    return tr("не работает");
}

QString DayWords::shortLoadText(const DayColumn& column)
{
    return column.work.count() == 0 ? loadText(column) : words::shareText(shareOf(column.work, column.taken));
}

QString DayWords::loadText(Milliseconds work, Milliseconds taken)
{
    return work.count() == 0 ? QString() : tr("%1, %2").arg(words::shareText(shareOf(work, taken)), spanText(taken));
}

QString DayWords::loadText(const DayColumn& column)
{
    if (column.work.count() == 0) {
        std::vector<Period> visits;
        for (const bookings::VisitRow& row : column.visits)
            if (row.visit.state != VisitState::NoShow)
                visits.push_back({row.visit.startAt, row.visit.endAt});
        const Milliseconds booked = schedule::lengthOf(schedule::joined(std::move(visits)));
        return booked.count() == 0 ? QString() : tr("записано %1").arg(spanText(booked));
    }
    return loadText(column.work, column.taken);
}

QString DayWords::clientText(const bookings::VisitRow& row)
{
    return words::clientName(row);
}

QString DayWords::rangeText(Period period, const Zone& zone)
{
    return words::timeText(period.from, zone) + words::kEnDash + words::timeText(period.to, zone);
}

QString DayWords::tip(const DayColumn& column, const Stop& stop, bookings::Span span, const Zone& zone)
{
    const auto& row = column.visits[std::size_t(stop.visit)];
    QStringList further{clients::reachedIn(row), row.visit.price.minor > 0 ? words::moneyText(row.visit.price) : QString()};
    further.removeAll(QString());
    const QString said = spoken(column, stop, span, zone);
    return further.isEmpty() ? said : said % u'\n' % further.join(QStringLiteral(", "));
}

QString DayWords::spoken(const DayColumn& column, const Stop& stop, bookings::Span span, const Zone& zone)
{
    const QString name = span == bookings::Span::Week ? words::weekdayText(column.date) : column.specialist.name;
    const QString time = rangeText(stop.period, zone);
    if (stop.visit >= 0) {
        const auto& row = column.visits[std::size_t(stop.visit)];
        QStringList parts{clientText(row), time};
        if (!row.serviceName.isEmpty())
            parts << row.serviceName;
        if (row.of > 1)
            parts << tr("услуга %1 из %2").arg(row.place).arg(row.of);
        if (const QString breaks = words::breaksText(row.visit.bufferBefore, row.visit.bufferAfter); !breaks.isEmpty())
            parts << tr("перерыв %1").arg(breaks);
        parts << stateText(row.visit).toLower() << row.rooms << name;
        if (!row.visit.comment.isEmpty())
            parts << row.visit.comment.simplified();
        return parts.join(QStringLiteral(", "));
    }
    if (stop.window)
        return tr("%1, %2, %3").arg(windowText(stop.period.to - stop.period.from), time, name);
    for (const bookings::AwayTime& away : column.away)
        if (away.period.contains(stop.period.from))
            return QStringList{words::absenceKindText(away.kind), time, name}.join(QStringLiteral(", "));
    for (const Period& pause : column.breaks)
        if (pause.contains(stop.period.from))
            return tr("перерыв, %1, %2").arg(time, name);
    if (column.worksAt(stop.period.from))
        return tr("свободно, %1, %2").arg(time, name);
    const QString mark = words::dayMarkText(column.mark);
    return mark.isEmpty() ? tr("не работает, %1, %2").arg(time, name) : QStringList{mark, time, name}.join(QStringLiteral(", "));
}

} // namespace priyom::calendar
