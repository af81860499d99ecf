// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/left_visits.h"

#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"

#include <QCoreApplication>

namespace priyom::settingsui {

namespace {

constexpr std::size_t kNamed = 3;

class LeftWords
{
    Q_DECLARE_TR_FUNCTIONS(LeftWords)

public:
    static QString one(const bookings::VisitRow& row, const Zone& zone)
    {
        const LocalTime start = zone.local(row.visit.startAt);
        return tr("%1, %2, %3 %4", "a client, the day and time of the visit, the specialist")
            .arg(words::clientName(row), words::weekdayText(start.date), words::timeText(start.time),
                 row.specialistName);
    }
    static QString more(int count) { return tr("и ещё %n", nullptr, count); }
};

} // namespace

QString leftVisitsText(const LeftVisits& left)
{
    QStringList lines;
    for (const bookings::VisitRow& row : left.rows) {
        if (std::size_t(lines.size()) == kNamed)
            break;
        lines += LeftWords::one(row, left.zone);
    }
    if (left.rows.size() > kNamed)
        lines += LeftWords::more(int(left.rows.size() - kNamed));
    return lines.join(QStringLiteral("; "));
}

} // namespace priyom::settingsui
