// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/client_figures.h"

#include "ui/words/currency.h"
#include "ui/words/date_text.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace priyom::clientsui {

using bookings::VisitState;

namespace {

constexpr int kBars = 8;
constexpr double kKopecks = 100;

class FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)

public:
    static Stat paid(const cards::ClientCard& card)
    {
        const QString title = card.moneyIsOwnOnly ? tr("Ваши продажи") : tr("За всё время");
        if (const Money goods = card.figures.paid - card.figures.paidForVisits; goods.minor != 0) // else it contradicts the average
            return {title, words::moneyText(card.figures.paid), tr("из них товары %1").arg(words::amountText(goods)),
                    tr("товары %1").arg(words::amountText(goods))};
        return {title, words::moneyText(card.figures.paid),
                tr("%n оплаченных визитов", nullptr, card.figures.paidVisits), tr("за %n визитов", "paid ones", card.figures.paidVisits)};
    }

    static Stat average(const cards::CardFigures& figures)
    {
        if (figures.paidVisits == 0)
            return {tr("Средний чек"), none(), tr("оплат не было")};
        return {tr("Средний чек"), words::moneyText(meanOf(figures.paidForVisits, figures.paidVisits)),
                words::amountText(figures.paidForVisits) % QStringLiteral(" ÷ ") % words::countText(figures.paidVisits)};
    }

    static Stat visits(const cards::CardFigures& figures)
    {
        const int past = figures.came + figures.noShow;
        return {tr("Визиты"), past == 0 ? none() : tr("%1 из %2").arg(figures.came).arg(past),
                figures.noShow == 0 ? tr("неявок нет") : tr("%n неявок", nullptr, figures.noShow)};
    }

    static Stat rhythm(const cards::CardFigures& figures, const Zone& zone, Instant now)
    {
        if (!figures.lastCameAt)
            return {tr("Приходит"), none(), tr("визитов не было")};
        const QDate last = zone.date(*figures.lastCameAt);
        const int days = static_cast<int>(last.daysTo(zone.date(now)));
        const QString since = days < 1 ? tr("последний сегодня") : tr("последний %1, %n дней назад", nullptr, days).arg(words::axisDateText(last, zone.date(now)));
        const QString brief = days < 1 ? tr("сегодня") : tr("%n дней назад", nullptr, days);
        if (figures.came < 2)
            return {tr("Приходит"), tr("впервые"), since, brief};
        const auto between = static_cast<int>(zone.date(*figures.firstCameAt).daysTo(last)) / (figures.came - 1);
        return {tr("Приходит"), between < 1 ? tr("чаще раза в день") : tr("раз в %n дней", nullptr, between), since, brief};
    }

    static QString missed() { return tr("неявка"); }
    static QString chartTitle() { return tr("Оплата по визитам, %1").arg(words::currencySign()); }
    static QString chartSummary(int bars, const QString& most) { return tr("Оплата последних визитов, столбцов: %1, больше всего %2").arg(bars).arg(most); }

private:
    // Rounded half away from zero, as all figures that are shown.
    static Money meanOf(Money sum, qint64 count)
    {
        const qint64 half = sum.minor < 0 ? -count : count;
        return Money::ofMinor((2 * sum.minor + half) / (2 * count));
    }
    static QString none() { return tr("нет данных"); }
};

} // namespace

QList<Stat> statsOf(const cards::ClientCard& card, const Zone& zone, Instant now)
{
    return {FigureWords::paid(card), FigureWords::average(card.figures), FigureWords::visits(card.figures),
            FigureWords::rhythm(card.figures, zone, now)};
}

std::optional<metrics::ChartSpec> paymentChart(const std::vector<cards::CardVisit>& visits, const Zone& zone, Instant now)
{
    metrics::ChartSeries series;
    series.name = FigureWords::chartTitle();
    Money most;
    for (const cards::CardVisit& visit : visits) {
        if (series.points.size() == kBars)
            break;
        if (visit.state != VisitState::Came && visit.state != VisitState::NoShow)
            continue;
        metrics::ChartPoint point;
        const QDate date = zone.date(visit.startAt);
        const bool isThisYear = date.year() == zone.date(now).year();
        point.label = isThisYear ? words::axisDateText(date) : words::shortDayText(date, zone.date(now));
        if (visit.state == VisitState::Came || visit.paid != Money())
            point.value = double(visit.paid.minor) / kKopecks; // how tall a bar is drawn
        else
            point.word = FigureWords::missed();
        series.points.prepend(point);
        most = std::max(most, visit.paid);
    }
    if (most == Money())
        return std::nullopt;
    metrics::ChartSpec spec;
    spec.kind = metrics::ChartKind::Bar;
    spec.title = FigureWords::chartTitle();
    spec.summary = FigureWords::chartSummary(static_cast<int>(series.points.size()), words::moneyText(most));
    spec.series.append(series);
    return spec;
}

} // namespace priyom::clientsui
