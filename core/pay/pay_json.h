// SPDX-License-Identifier: GPL-3.0-or-later
// Pay from texts to text, as `priyom-cli bonus calc` does it with two files and no database (formats/scheme.md).
#pragma once

#include "core/pay/pay_service.h"

#include <QByteArray>
#include <QJsonObject>

namespace priyom::pay {

enum class Explain { No, Yes }; // formula, numbers and warnings with each line

[[nodiscard]] QJsonObject toJson(const PayResult& result, Explain explain);

// A month as `bonus show` prints it.
[[nodiscard]] QJsonObject toJson(const MonthPay& pay, Explain explain);

[[nodiscard]] Result<QJsonObject> bonusCalc(const QByteArray& schemeJson, const QByteArray& factsJson, Explain explain);

struct ManyAnswer
{
    QByteArray json; // one line, without its end: the result, or {"refused": "place: reason"}
    bool refused = false;
};

// {"scheme": ..., "facts": ...}
[[nodiscard]] ManyAnswer bonusMany(const QByteArray& line, Explain explain);

} // namespace priyom::pay
