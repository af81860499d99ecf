// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/offer_words.h"

#include "core/sla/confirm_norm.h"
#include "ui/words/date_text.h"
#include "ui/words/near_day.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>

namespace priyom::desk {

namespace {

class OfferWords
{
    Q_DECLARE_TR_FUNCTIONS(OfferWords)

public:
    static QString sentence(const QString& name, const QString& when, const QString& who)
    {
        return name.isEmpty() ? tr("«Есть свободное время %1, специалист %2. Вам подходит?»").arg(when, who)
                              : tr("«%1, есть свободное время %2, специалист %3. Вам подходит?»").arg(name, when, who);
    }
    static QString dayAt(const QString& day, const QString& time) { return tr("%1 в %2").arg(day, time); }
    static QString promise(const QString& window, const QString& until, const QString& norm)
    {
        return norm.isEmpty() ? tr("Визит займёт окно %1. Подтвердите его до %2.").arg(window, until)
                              : tr("Визит займёт окно %1. Подтвердите его до %2: норма %3.").arg(window, until, norm);
    }
    static QString past() { return tr("Это время уже прошло: визит запишется задним числом."); }
    static QString closed(const QString& window) { return tr("Внимание: %1 вне часов работы. Записать можно, если договорились.").arg(window); }
};

// A day of which one can speak: «завтра», else «19 октября».
QString spokenDay(QDate day, QDate today)
{
    const QString near = words::nearDay(day, today);
    return near == words::shortDayText(day, today) ? words::dayText(day, today) : near;
}

bool isOpen(const Offer& offer, const schedule::WorkingClock& working)
{
    return working.between(offer.start, offer.end) >= offer.end - offer.start;
}

} // namespace

QString sentenceToSay(const Offer& offer, const schedule::WorkingClock& working, const Zone& zone, Instant now)
{
    if (offer.start < now || !isOpen(offer, working))
        return {};
    const LocalTime at = zone.local(offer.start);
    const QString when = OfferWords::dayAt(spokenDay(at.date, zone.date(now)), words::timeText(at.time));
    return OfferWords::sentence(offer.clientName.section(QLatin1Char(' '), 0, 0), when, offer.specialist);
}

QString promiseOf(const Offer& offer, const schedule::WorkingClock& working, const sla::NormBook& norms, const Zone& zone, Instant now)
{
    const QString window = words::timeText(offer.start, zone) % words::kEnDash % words::timeText(offer.end, zone);
    if (offer.start < now)
        return OfferWords::past();
    if (!isOpen(offer, working))
        return OfferWords::closed(window);
    const sla::NormCase norm = sla::confirmNorm(norms, {}, now, offer.start);
    const Instant until = sla::dueAt(norm, working);
    const bool today = zone.date(until) == zone.date(now);
    const bool isWhole = sla::limitOf(norm, working) == norm.limit; // else it ends with the visit's beginning
    return OfferWords::promise(window, today ? words::timeText(until, zone) : words::nearMoment(until, now, zone),
                               isWhole ? words::durationText(std::chrono::duration_cast<std::chrono::seconds>(norm.limit).count()) : QString());
}

QString whenText(Instant start, const Zone& zone, Instant now)
{
    return words::nearMoment(start, now, zone);
}

} // namespace priyom::desk
