// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/waiting_words.h"

#include "ui/desk/typed_wish.h"
#include "ui/words/near_day.h"
#include "ui/words/number_text.h"
#include "ui/words/person_name.h"

#include <QCoreApplication>

namespace priyom::desk {

namespace {

class WaitingWords
{
    Q_DECLARE_TR_FUNCTIONS(WaitingWords)

public:
    static QString earlierThan(const QString& when) { return tr("раньше, чем %1").arg(when); }
    static QString anyTime() { return tr("любое время"); }
    static QString freed(const QString& what, int fits)
    {
        return tr("Освободилось %1: подходят %n, Ctrl K", nullptr, fits).arg(what);
    }
};

template <class Called>
QString allText(const std::vector<bookings::FreedTime>& opened, const Zone& zone, Instant now, Called called)
{
    QStringList texts;
    for (const bookings::FreedTime& time : opened)
        texts += words::nearMoment(time.period.from, now, zone) % words::kEnDash % words::timeText(time.period.to, zone) %
                 QStringLiteral(", ") % called(time.specialistName);
    return texts.join(QStringLiteral("; "));
}

} // namespace

QString waitingWish(const bookings::WaitingRow& row, const DeskLists& lists, Instant now)
{
    const bookings::Waiting& waiting = row.waiting;
    QStringList parts;
    if (waiting.within)
        parts += wishText(*waiting.within, lists.hours);
    if (waiting.before && !waiting.within)
        parts += WaitingWords::earlierThan(words::nearMoment(*waiting.before, now, lists.zone));
    if (parts.isEmpty())
        parts += WaitingWords::anyTime();
    if (!row.specialistName.isEmpty())
        parts += words::shortName(row.specialistName);
    if (!waiting.note.isEmpty())
        parts += waiting.note;
    return parts.join(QStringLiteral("; "));
}

QString waitingSince(const bookings::WaitingRow& row, Instant now)
{
    return words::tookText(std::max(Milliseconds(std::chrono::minutes(1)), now - row.waiting.madeAt));
}

QString openedText(const std::vector<bookings::FreedTime>& opened, const Zone& zone, Instant now)
{
    return allText(opened, zone, now, [](const QString& name) { return name; });
}

QString freedText(const std::vector<bookings::FreedTime>& opened, int fits, const Zone& zone, Instant now)
{
    return WaitingWords::freed(allText(opened, zone, now, &words::shortName), fits);
}

} // namespace priyom::desk
