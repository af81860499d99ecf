// SPDX-License-Identifier: GPL-3.0-or-later
// The values of columns as history's JSON has them: instants, ids and sums are whole numbers, none is null.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"

#include <QJsonValue>

#include <optional>

namespace priyom::history {

[[nodiscard]] inline QJsonValue json(Instant at)
{
    return at.ms;
}
[[nodiscard]] inline QJsonValue json(Money money)
{
    return money.minor;
}
template <class Tag>
[[nodiscard]] QJsonValue json(Id<Tag> id)
{
    return id.isValid() ? QJsonValue(id.value) : QJsonValue(QJsonValue::Null);
}
[[nodiscard]] inline QJsonValue json(const std::optional<Instant>& at)
{
    return at ? QJsonValue(at->ms) : QJsonValue(QJsonValue::Null);
}

inline void read(const QJsonValue& value, Instant& at)
{
    at = Instant(value.toInteger());
}
inline void read(const QJsonValue& value, Money& money)
{
    money = Money::ofMinor(value.toInteger());
}
template <class Tag>
void read(const QJsonValue& value, Id<Tag>& id)
{
    id = Id<Tag>(value.toInteger());
}
inline void read(const QJsonValue& value, std::optional<Instant>& at)
{
    at = value.isNull() ? std::nullopt : std::optional(Instant(value.toInteger()));
}

} // namespace priyom::history
