// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_file.h"

#include "core/base/instant_text.h"

#include <QFile>
#include <QJsonDocument>

namespace priyom::demo {

Result<QByteArray> demoResource(const QString& name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, name);
    return file.readAll();
}

Result<DemoFile> readDemoFile()
{
    PRIYOM_TRY(const QByteArray bytes, demoResource(QStringLiteral("shop.json")));
    DemoFile file;
    file.json = QJsonDocument::fromJson(bytes).object();
    PRIYOM_TRY(file.zone, Zone::named(file.json[QLatin1String("zone")].toString()));
    PRIYOM_TRY(file.now, file.instant(file.json[QLatin1String("now")]));
    return file;
}

backend::NewShop DemoFile::newShop() const
{
    backend::NewShop shop;
    shop.zone = zone.id();
    shop.name = json[QLatin1String("name")].toString();
    shop.address = json[QLatin1String("address")].toString();
    shop.owner = json[QLatin1String("owner")].toString();
    return shop;
}

Result<Instant> DemoFile::instant(const QJsonValue& value) const
{
    return parseIsoInstant(value.toString(), zone);
}

Result<std::optional<Instant>> DemoFile::maybeInstant(const QJsonValue& value) const
{
    if (value.toString().isEmpty())
        return std::optional<Instant>();
    PRIYOM_TRY(const Instant at, instant(value));
    return std::optional(at);
}

Result<int> minuteOfDay(const QJsonValue& value)
{
    const QTime time = QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
    if (!time.isValid())
        return fail(ErrorCode::BadInput, QStringLiteral("time"), value.toString());
    return time.msecsSinceStartOfDay() / 60'000;
}

} // namespace priyom::demo
