// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/fit_words.h"

#include "ui/words/date_text.h"
#include "ui/words/day_mark_text.h"
#include "ui/words/near_day.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>

namespace priyom::desk {

namespace {

class FitWords
{
    Q_DECLARE_TR_FUNCTIONS(FitWords)

public:
    static QString nobody() { return tr("В это время никто не свободен. Выберите окно, Alt 1…5, или другое время."); }
    static QString taken(const QString& whose)
    {
        return tr("В это время уже есть запись: %1. Выберите окно, Alt 1…5, или другое время.").arg(whose);
    }
    static QString needTaken(const QString& what)
    {
        return tr("Занято в это время: %1. Выберите окно, Alt 1…5, или другое время.").arg(what);
    }
    static QString offWork(const QString& who)
    {
        return tr("%1 в это время не работает. Выберите окно, Alt 1…5, или другое время.").arg(who);
    }
    static QString closed(const QString& name)
    {
        return tr("%1 Выберите окно, Alt 1…5, или другое время.", "why nothing is booked then").arg(words::closedText(name));
    }
    static QString stuckAt(const QString& service)
    {
        return tr("Следом некому выполнить «%1». Выберите окно, Alt 1…5, другое время или другого специалиста.").arg(service);
    }
    static QString refused() { return tr("Это время занять нельзя. Выберите окно, Alt 1…5, или другое время."); }
    static QString tooShort(const QString& service, const QString& takes, const QString& has, const QString& window)
    {
        return service.isEmpty()
                   ? tr("Без услуги визит занимает %1, а в окне %2, %3. Выберите услугу или другое окно, Alt 1…5.")
                         .arg(takes, has, window)
                   : tr("«%1» занимает %2, а в окне %3, %4. Выберите другое окно, Alt 1…5, или другое время.")
                         .arg(service, takes, has, window);
    }
};

QString lengthText(Instant from, Instant to)
{
    return words::durationText(std::chrono::duration_cast<std::chrono::seconds>(to - from).count());
}

// «Белова Марина, 14:00–15:00, Анна Ким»
QString takenText(const bookings::TakenBy& by, const Zone& zone)
{
    const QString period = words::timeText(by.period.from, zone) % words::kEnDash % words::timeText(by.period.to, zone);
    QStringList parts{by.holder, period};
    if (!by.client.isEmpty())
        parts += by.client;
    return parts.join(QStringLiteral(", "));
}

QString takenText(const std::vector<bookings::TakenBy>& all, const Zone& zone)
{
    QStringList texts;
    for (const bookings::TakenBy& by : all)
        texts += takenText(by, zone);
    return texts.join(QStringLiteral("; "));
}

} // namespace

QString unfitText(const bookings::TimeAsked& asked, const bookings::TimeFit& fit, const QString& specialist,
                  const QString& service, const Zone& zone)
{
    if (!fit.stuckAt.isEmpty())
        return FitWords::stuckAt(fit.stuckAt);
    if (!fit.takenNeed.empty())
        return FitWords::needTaken(takenText(fit.takenNeed, zone));
    if (fit.closed && fit.room.end != schedule::RoomEnd::Taken)
        return FitWords::closed(*fit.closed);
    if (specialist.isEmpty())
        return FitWords::nobody();
    const Instant from = asked.period.from;
    const schedule::Room& room = fit.room;
    if (room.end == schedule::RoomEnd::None)
        return FitWords::refused();
    if (room.until > from)
        return FitWords::tooShort(service, lengthText(from, asked.period.to), lengthText(from, room.until),
                                  words::timeText(from, zone) % words::kEnDash % words::timeText(room.until, zone));
    if (room.end != schedule::RoomEnd::Taken)
        return FitWords::offWork(specialist);
    return FitWords::taken(fit.visit ? takenText(*fit.visit, zone) : specialist);
}

} // namespace priyom::desk
