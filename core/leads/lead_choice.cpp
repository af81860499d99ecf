// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_choice.h"

#include "core/base/instant_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace priyom::leads {

namespace {

constexpr QLatin1String kManager("manager");
constexpr QLatin1String kChannel("channel");
constexpr QLatin1String kSource("source");
constexpr QLatin1String kArrived("arrived");
constexpr QLatin1String kFrom("from");
constexpr QLatin1String kTo("to");
constexpr QLatin1String kStages("stages");

QLatin1String arrivedKey(Arrived arrived)
{
    switch (arrived) {
    case Arrived::Any: return QLatin1String("any");
    case Arrived::Today: return QLatin1String("today");
    case Arrived::Last7Days: return QLatin1String("7_days");
    case Arrived::Last30Days: return QLatin1String("30_days");
    case Arrived::ThisMonth: return QLatin1String("this_month");
    case Arrived::Between: return QLatin1String("between");
    }
    return {};
}

QDate firstDay(Arrived arrived, QDate today)
{
    switch (arrived) {
    case Arrived::Last7Days: return today.addDays(-6);
    case Arrived::Last30Days: return today.addDays(-29);
    case Arrived::ThisMonth: return {today.year(), today.month(), 1};
    case Arrived::Any:
    case Arrived::Between:
    case Arrived::Today: break;
    }
    return today;
}

Result<std::optional<QDate>> dayOf(const QJsonObject& object, QLatin1String key)
{
    if (!object.contains(key))
        return std::nullopt;
    PRIYOM_TRY(const QDate day, parseDate(object.value(key).toString()));
    return day;
}

Result<QSet<Stage>> stagesOf(const QJsonArray& keys)
{
    QSet<Stage> stages;
    for (const QJsonValue& key : keys) {
        const auto stage = stageFromKey(key.toString());
        if (!stage)
            return fail(ErrorCode::BadInput, kStages, key.toString());
        stages.insert(*stage);
    }
    return stages;
}

} // namespace

Result<> setDays(LeadChoice& choice, std::optional<QDate> from, std::optional<QDate> to)
{
    if (!from && !to)
        return fail(ErrorCode::BadInput, kArrived, QStringLiteral("no_day"));
    if (from && to && *to < *from)
        return fail(ErrorCode::BadInput, kArrived, QStringLiteral("ends_before"));
    choice.arrived = Arrived::Between;
    choice.from = from;
    choice.to = to;
    return {};
}

std::optional<Period> periodOf(const LeadChoice& choice, QDate today, const Zone& zone)
{
    if (choice.arrived == Arrived::Any)
        return std::nullopt;
    if (choice.arrived != Arrived::Between)
        return Period{zone.startOfDay(firstDay(choice.arrived, today)), zone.startOfDay(today.addDays(1))};
    return Period{choice.from ? zone.startOfDay(*choice.from) : Instant(std::numeric_limits<qint64>::min()),
                  choice.to ? zone.startOfDay(choice.to->addDays(1)) : Instant(std::numeric_limits<qint64>::max())};
}

LeadFilter filterOf(const LeadChoice& choice, QDate today, const Zone& zone)
{
    LeadFilter filter;
    filter.manager = choice.manager;
    filter.channel = choice.channel;
    filter.source = choice.source;
    filter.arrived = periodOf(choice, today, zone);
    filter.stages = choice.stages;
    return filter;
}

QString toText(const LeadChoice& choice)
{
    QJsonObject object;
    if (choice.manager)
        object.insert(kManager, choice.manager->value);
    if (!choice.channel.isEmpty())
        object.insert(kChannel, choice.channel);
    if (choice.source)
        object.insert(kSource, choice.source->value);
    if (choice.arrived != Arrived::Any)
        object.insert(kArrived, QString(arrivedKey(choice.arrived)));
    if (choice.from)
        object.insert(kFrom, choice.from->toString(Qt::ISODate));
    if (choice.to)
        object.insert(kTo, choice.to->toString(Qt::ISODate));
    QJsonArray stages;
    for (const Stage stage : kAllStages)
        if (choice.stages.contains(stage))
            stages.append(QString(stageKey(stage)));
    if (!stages.isEmpty())
        object.insert(kStages, stages);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<LeadChoice> choiceFromText(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return fail(ErrorCode::BadInput, QStringLiteral("choice"), text);
    const QJsonObject object = document.object();
    LeadChoice choice;
    if (object.contains(kManager))
        choice.manager = PersonId(object.value(kManager).toInteger());
    choice.channel = object.value(kChannel).toString();
    if (object.contains(kSource))
        choice.source = SourceId(object.value(kSource).toInteger());
    const QString arrived = object.value(kArrived).toString(arrivedKey(Arrived::Any));
    const auto known = std::find_if(std::begin(kAllArrived), std::end(kAllArrived), [&](Arrived each) { return arrivedKey(each) == arrived; });
    if (known == std::end(kAllArrived))
        return fail(ErrorCode::BadInput, kArrived, arrived);
    choice.arrived = *known;
    PRIYOM_TRY(choice.stages, stagesOf(object.value(kStages).toArray()));
    if (choice.arrived != Arrived::Between)
        return choice;
    PRIYOM_TRY(const auto from, dayOf(object, kFrom));
    PRIYOM_TRY(const auto to, dayOf(object, kTo));
    PRIYOM_CHECK(setDays(choice, from, to));
    return choice;
}

} // namespace priyom::leads
