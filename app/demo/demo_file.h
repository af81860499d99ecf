// SPDX-License-Identifier: GPL-3.0-or-later
// shop.json, read: what the history and calls files cannot say. Times in it are local to the demo's zone.
#pragma once

#include "core/backend/shop.h"

#include <QJsonObject>

namespace priyom::demo {

struct DemoFile
{
    QJsonObject json;
    Zone zone = Zone::utc();
    Instant now;

    [[nodiscard]] backend::NewShop newShop() const;
    [[nodiscard]] Result<Instant> instant(const QJsonValue& value) const;
    [[nodiscard]] Result<std::optional<Instant>> maybeInstant(const QJsonValue& value) const;
};

[[nodiscard]] Result<QByteArray> demoResource(const QString& name);
[[nodiscard]] Result<DemoFile> readDemoFile();

// "09:30" as minutes of the day.
[[nodiscard]] Result<int> minuteOfDay(const QJsonValue& value);

} // namespace priyom::demo
