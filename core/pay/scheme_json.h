// SPDX-License-Identifier: GPL-3.0-or-later
// A scheme as JSON (formats/scheme.md). Reading goes on behind a fault, so that the editor of a draft can show all of
// them; parsing refuses with the first.
#pragma once

#include "core/base/exact_json.h"
#include "core/pay/fault.h"
#include "core/pay/scheme.h"

#include <QJsonObject>

namespace priyom::pay {

struct SchemeReading
{
    Scheme scheme; // as much of it as could be read
    Faults faults;
};

[[nodiscard]] SchemeReading readScheme(const ExactJson& json);
[[nodiscard]] Result<Scheme> parseScheme(const ExactJson& json);
[[nodiscard]] Result<Scheme> parseScheme(const QByteArray& json);

[[nodiscard]] QJsonObject toJson(const Scheme& scheme);

} // namespace priyom::pay
