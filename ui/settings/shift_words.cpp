// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shift_words.h"

#include "ui/words/absence_text.h"
#include "ui/words/date_text.h"

#include <QCoreApplication>

#include <set>

namespace priyom::settingsui {

namespace {

constexpr int kHour = 60;
constexpr int kQuarter = 15;
constexpr int kMark = 2; // letters

class ShiftWords
{
    Q_DECLARE_TR_FUNCTIONS(ShiftWords)

public:
    static QString none() { return tr("нет смен"); }
    static QString sum(int shifts, const QString& length) { return tr("%n смен, %1", nullptr, shifts).arg(length); }
};

QString narrowHour(int minute)
{
    static const QString quarters = QStringLiteral("\u00BC\u00BD\u00BE");
    const int past = minute % kHour;
    const QString hour = QString::number(minute / kHour);
    if (past == 0)
        return hour;
    return hour + (past % kQuarter == 0 ? quarters.at(past / kQuarter - 1) : QChar(u'+'));
}

} // namespace

QStringList narrowHours(const schedule::DayHours& hours)
{
    return hours.empty() ? QStringList()
                         : QStringList{narrowHour(hours.front().startMinute), narrowHour(hours.back().endMinute)};
}

QString awayMark(schedule::AbsenceKind kind)
{
    return words::absenceKindText(kind).left(kMark);
}

QString shiftSumText(const ShiftSpan& span, PersonId person)
{
    std::vector<schedule::Shift> planned;
    for (const auto& [whose, hours] : span.hours)
        for (const schedule::DayInterval& interval : hours)
            if (whose.first == person)
                planned.push_back({person, whose.second, interval.startMinute, interval.endMinute});
    std::set<QDate> days;
    int minutes = 0;
    for (const schedule::Shift& shift : schedule::present(planned, span.absences)) {
        days.insert(shift.date);
        minutes += shift.endMinute - shift.startMinute;
    }
    return days.empty() ? ShiftWords::none()
                        : ShiftWords::sum(int(days.size()), words::durationText(qint64(minutes) * kHour));
}

} // namespace priyom::settingsui
