// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/fit_words.h"

#include "ui/words/date_text.h"
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
    static QString taken(const QString& who)
    {
        return tr("%1: в это время уже есть запись. Выберите окно, Alt 1…5, или другое время.").arg(who);
    }
    static QString needTaken(const QString& what)
    {
        return tr("Занято в это время: %1. Выберите окно, Alt 1…5, или другое время.").arg(what);
    }
    static QString offWork(const QString& who)
    {
        return tr("%1 в это время не работает. Выберите окно, Alt 1…5, или другое время.").arg(who);
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

} // namespace

QString unfitText(const bookings::TimeAsked& asked, const bookings::TimeFit& fit, const QString& specialist,
                  const QString& service, const Zone& zone)
{
    if (!fit.takenNeed.isEmpty())
        return FitWords::needTaken(fit.takenNeed);
    if (specialist.isEmpty())
        return FitWords::nobody();
    const Instant from = asked.period.from;
    const schedule::Room& room = fit.room;
    if (room.end == schedule::RoomEnd::None)
        return FitWords::refused();
    if (room.until > from)
        return FitWords::tooShort(service, lengthText(from, asked.period.to), lengthText(from, room.until),
                                  words::timeText(from, zone) % words::kEnDash % words::timeText(room.until, zone));
    return room.end == schedule::RoomEnd::Taken ? FitWords::taken(specialist) : FitWords::offWork(specialist);
}

} // namespace priyom::desk
