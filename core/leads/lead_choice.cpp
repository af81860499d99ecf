// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_choice.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace priyom::leads {

namespace {

constexpr QLatin1String kManager("manager");
constexpr QLatin1String kChannel("channel");
constexpr QLatin1String kSource("source");
constexpr QLatin1String kArrived("arrived");

QLatin1String arrivedKey(Arrived arrived)
{
    switch (arrived) {
    case Arrived::Any: return QLatin1String("any");
    case Arrived::Today: return QLatin1String("today");
    case Arrived::Last7Days: return QLatin1String("7_days");
    case Arrived::Last30Days: return QLatin1String("30_days");
    case Arrived::ThisMonth: return QLatin1String("this_month");
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
    case Arrived::Today: break;
    }
    return today;
}

} // namespace

std::optional<Period> periodOf(Arrived arrived, QDate today, const Zone& zone)
{
    if (arrived == Arrived::Any)
        return std::nullopt;
    return Period{zone.startOfDay(firstDay(arrived, today)), zone.startOfDay(today.addDays(1))};
}

LeadFilter filterOf(const LeadChoice& choice, QDate today, const Zone& zone)
{
    LeadFilter filter;
    filter.manager = choice.manager;
    filter.channel = choice.channel;
    filter.source = choice.source;
    filter.arrived = periodOf(choice.arrived, today, zone);
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
    return choice;
}

} // namespace priyom::leads
