// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figure_table.h"

#include "core/metrics/registry.h"
#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/metric_text.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace priyom::cli {

namespace {

using metrics::Grouping;
using metrics::Unit;

class FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)

public:
    static QStringList head(Grouping by)
    {
        return {group(by), tr("Показатель"), tr("Значение"), tr("Сколько"), tr("Из"), tr("Не меньше"), tr("Не больше")};
    }
    static QString nobodys() { return tr("не указано"); }
    static QString all() { return tr("всего"); }
    static QString noValue() { return tr("нет данных"); }

private:
    static QString group(Grouping by)
    {
        switch (by) {
        case Grouping::None: return tr("За период");
        case Grouping::Manager: return tr("Менеджер");
        case Grouping::Specialist: return tr("Специалист");
        case Grouping::Source: return tr("Источник");
        case Grouping::Channel: return tr("Канал");
        case Grouping::Campaign: return tr("Кампания");
        case Grouping::Service: return tr("Услуга");
        case Grouping::Day: return tr("День");
        case Grouping::Week: return tr("Неделя");
        case Grouping::Month: return tr("Месяц");
        }
        return {};
    }
};

QString valueText(const QJsonValue& value, Unit unit)
{
    if (!value.isDouble())
        return FigureWords::noValue();
    switch (unit) {
    case Unit::Money: return words::numberText(value.toDouble() / 100, 2);
    case Unit::Fraction: return words::shareText(value.toDouble());
    case Unit::Seconds: return words::durationText(std::llround(value.toDouble()));
    case Unit::Days:
    case Unit::Points: return words::numberText(value.toDouble(), 1);
    case Unit::Count: break;
    }
    return words::numberText(value.toDouble(), 1);
}

QString groupText(const QString& key, Grouping by)
{
    if (by == Grouping::None)
        return FigureWords::all();
    if (key.isEmpty())
        return FigureWords::nobodys();
    return by == Grouping::Channel ? words::channelWord(key) : key;
}

// What a share is made of, and the interval it lies in.
QStringList groundOf(const QJsonObject& figure)
{
    if (!figure.contains(QLatin1String("denominator")))
        return {};
    QStringList cells;
    for (const char* part : {"numerator", "denominator"})
        cells += words::countText(figure[QLatin1String(part)].toInteger());
    for (const char* bound : {"low", "high"})
        cells += figure[QLatin1String(bound)].isDouble() ? words::shareText(figure[QLatin1String(bound)].toDouble()) : QString();
    return cells;
}

} // namespace

QList<QStringList> figureTable(const QJsonObject& report, Grouping by)
{
    QList<QStringList> table{FigureWords::head(by)};
    for (const QJsonValue& row : report[QLatin1String("rows")].toArray()) {
        const QJsonObject figures = row[QLatin1String("metrics")].toObject();
        for (const metrics::Metric* metric : metrics::registry()) {
            const QString id = QString::fromLatin1(metric->id);
            if (!figures.contains(id))
                continue;
            const QJsonObject figure = figures[id].toObject();
            table.append(QStringList{groupText(row[QLatin1String("key")].toString(), by), words::metricName(id), valueText(figure[QLatin1String("value")], metric->unit)}
                         + groundOf(figure));
        }
    }
    return table;
}

} // namespace priyom::cli
