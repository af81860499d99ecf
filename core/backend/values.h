// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the values of a call: missing and wrong ones are refused by their name.
#pragma once

#include "core/backend/operation.h"
#include "core/base/month.h"

namespace priyom::backend {

// A number stands for its text (epoch seconds, a lead's number).
[[nodiscard]] QString textOf(const QJsonValue& value);

[[nodiscard]] QString text(const Call& call, const char* name); // empty where it is not given
[[nodiscard]] bool has(const Call& call, const char* name);
[[nodiscard]] Result<QString> neededText(const Call& call, const char* name);
[[nodiscard]] Result<bool> yesOrNo(const Call& call, const char* name); // true, "yes", "1"; false, "no", "0"
[[nodiscard]] Result<qint64> neededWhole(const Call& call, const char* name);
[[nodiscard]] Result<qint64> whole(const Call& call, const char* name, qint64 otherwise);
[[nodiscard]] Result<Instant> neededInstant(const Call& call, const char* name);
[[nodiscard]] Result<std::optional<Instant>> instant(const Call& call, const char* name);
[[nodiscard]] Result<QDate> neededDay(const Call& call, const char* name);
[[nodiscard]] Result<Month> neededMonth(const Call& call, const char* name);
[[nodiscard]] Result<Money> neededMoney(const Call& call, const char* name);
// The person of that name; NotFound. Invalid where no name is given.
[[nodiscard]] Result<PersonId> person(const Call& call, const char* name);

// {"from": "09:30", "to": "24:00"}: the end of a day.
[[nodiscard]] Result<schedule::DayInterval> dayInterval(const QJsonValue& value);

[[nodiscard]] QJsonObject idAnswer(qint64 id);

} // namespace priyom::backend
