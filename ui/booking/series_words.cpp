// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/series_words.h"

#include "core/base/taken_slot.h"
#include "ui/words/date_text.h"
#include "ui/words/error_text.h"
#include "ui/words/holiday_text.h"
#include "ui/words/near_day.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>

namespace priyom::desk {

using kit::Tone;
using theme::Icon;

namespace {

class SeriesWords
{
    Q_DECLARE_TR_FUNCTIONS(SeriesWords)

public:
    static SeriesCell free() { return {tr("Свободно"), {}, Icon::CircleCheck, Tone::Ok}; }
    static SeriesCell closed() { return {tr("Закрыто"), tr("вне часов работы"), Icon::Alert, Tone::Warn}; }
    static SeriesCell unplanned() { return {tr("Свободно"), tr("смен на этот день ещё нет"), Icon::Alert, Tone::Warn}; }
    static SeriesCell taken(const QString& by) { return {tr("Занято"), by, Icon::CircleX, Tone::Bad}; }
    static SeriesCell refused(const Error& error)
    {
        if (error.detail == QLatin1String("outside_shift"))
            return {tr("Вне смены"), error.subject, Icon::CircleX, Tone::Bad};
        if (error.detail == QLatin1String("closed"))
            return {tr("Закрыто"), words::holidayName(error.subject), Icon::CircleX, Tone::Bad};
        if (error.detail == QLatin1String("absent"))
            return {tr("Отсутствует"), error.subject, Icon::CircleX, Tone::Bad};
        if (error.detail == QLatin1String("no_specialist"))
            return {tr("Больше не принимает"), error.subject, Icon::CircleX, Tone::Bad};
        if (error.detail == QLatin1String("not_performed"))
            return {tr("Больше не выполняет услугу"), error.subject, Icon::CircleX, Tone::Bad};
        return {tr("Записать нельзя"), words::errorText(error), Icon::CircleX, Tone::Bad};
    }
    static SeriesCell booked() { return {tr("Запишем"), {}, Icon::Check}; }
    static SeriesCell bookedAt(const QString& when) { return {tr("Запишем на другое время"), when, Icon::Check}; }
    static SeriesCell skipped() { return {tr("Пропустим"), {}, Icon::Minus, Tone::Second}; }
    static SeriesCell skippedFor(const QString& when)
    {
        return {tr("Пропустим"), tr("пробел возьмёт %1").arg(when), Icon::Minus, Tone::Second};
    }
    static QString withMore(const QString& service, int more)
    {
        return tr("%1 и ещё %n", "services", more).arg(service);
    }
    static QString repeated(const QString& called, int visits)
    {
        return tr("%1: записано ещё %n визитов", nullptr, visits).arg(called);
    }
    static QString summary(int booked, int skipped)
    {
        const QString will = tr("Будет %n записей", nullptr, booked);
        return skipped == 0 ? tr("%1.").arg(will) : tr("%1, %2.").arg(will, tr("%n пропущено", nullptr, skipped));
    }
};

// «Лисин Артём, 15:00–15:45, Вадим Шилов»: as much of it as is known.
QString holderText(const Error& error, const Zone& zone)
{
    const TakenSlot taken = takenSlot(error);
    const auto at = [&zone](Instant time) { return words::timeText(time, zone); };
    QStringList parts{taken.who, taken.period ? QString(at(taken.period->from) % words::kEnDash % at(taken.period->to)) : QString(),
                      taken.client};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString repeatedAbout(Instant start, const QString& service, int more, const QString& specialist, const Zone& zone,
                      Instant now)
{
    QStringList parts{words::nearMoment(start, now, zone), more > 0 ? SeriesWords::withMore(service, more) : service,
                      specialist};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString repeatedText(const QString& called, int visits)
{
    return SeriesWords::repeated(called, visits);
}

QString seriesTime(Instant start, const Zone& zone, QDate today)
{
    return words::weekdayText(zone.date(start), today) % QLatin1Char(' ') % words::timeText(start, zone);
}

SeriesCell freeCell(const bookings::SeriesStep& step, const Zone& zone)
{
    if (!step.refused)
        return step.closed ? SeriesWords::closed() : step.unplanned ? SeriesWords::unplanned() : SeriesWords::free();
    return step.refused->code == ErrorCode::SlotTaken ? SeriesWords::taken(holderText(*step.refused, zone))
                                                      : SeriesWords::refused(*step.refused);
}

SeriesCell takenCell(const bookings::SeriesStep& step, StepTaken taken, const Zone& zone, QDate today)
{
    if (taken == StepTaken::Own)
        return SeriesWords::booked();
    const QString nearest = step.nearest ? seriesTime(*step.nearest, zone, today) : QString();
    if (taken == StepTaken::Nearest)
        return SeriesWords::bookedAt(nearest);
    return nearest.isEmpty() ? SeriesWords::skipped() : SeriesWords::skippedFor(nearest);
}

QString seriesSummary(const SeriesChoice& choice)
{
    return SeriesWords::summary(int(choice.starts().size()), choice.skipped());
}

} // namespace priyom::desk
