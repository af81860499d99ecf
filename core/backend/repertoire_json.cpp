// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/repertoire_json.h"

#include "core/backend/values.h"

#include <algorithm>

namespace priyom::backend {

namespace {

constexpr QLatin1String kService("service");
constexpr QLatin1String kMinutes("minutes");
constexpr QLatin1String kPrice("price");

Result<catalog::OwnService> ownIn(const QJsonValue& each, const std::vector<catalog::Service>& services)
{
    const QString name = textOf(each[kService]);
    const auto service = std::find_if(services.begin(), services.end(),
                                      [&](const catalog::Service& known) { return known.name == name; });
    if (service == services.end())
        return fail(ErrorCode::NotFound, name);
    catalog::OwnService own{service->id};
    if (const QJsonValue minutes = each[kMinutes]; !minutes.isUndefined()) {
        bool isWhole = false;
        own.minutes = textOf(minutes).toInt(&isWhole);
        if (!isWhole)
            return fail(ErrorCode::BadInput, kMinutes, textOf(minutes));
    }
    if (const QJsonValue price = each[kPrice]; !price.isUndefined()) {
        PRIYOM_TRY(own.price, parseMoney(textOf(price)));
    }
    return own;
}

} // namespace

QJsonArray toJson(const catalog::Repertoire& theirs, const std::vector<catalog::Service>& services)
{
    QJsonArray list;
    for (const catalog::OwnService& own : theirs) {
        const auto service = std::find_if(services.begin(), services.end(),
                                          [&](const catalog::Service& known) { return known.id == own.service; });
        QJsonObject each;
        if (service != services.end())
            each.insert(kService, service->name);
        if (own.minutes)
            each.insert(kMinutes, *own.minutes);
        if (own.price)
            each.insert(kPrice, toText(*own.price));
        list += each;
    }
    return list;
}

Result<catalog::Repertoire> repertoireIn(const QJsonValue& list, const std::vector<catalog::Service>& services)
{
    if (!list.isArray())
        return fail(ErrorCode::BadInput, QStringLiteral("services"), textOf(list));
    catalog::Repertoire theirs;
    for (const QJsonValue& each : list.toArray()) {
        PRIYOM_TRY(theirs.emplace_back(), ownIn(each, services));
    }
    return theirs;
}

} // namespace priyom::backend
