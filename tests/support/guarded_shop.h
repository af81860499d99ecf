// SPDX-License-Identifier: GPL-3.0-or-later
// A shop in a file that wants to know who comes: the owner by password or PIN, a receptionist by PIN.
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <memory>

namespace priyom::test {

inline const QString kOwnerName = QStringLiteral("Елена Морозова");
inline constexpr const char* kOwnerSecret = "1470"; // the PIN and the password
inline const QString kReceptionistName = QStringLiteral("Ирина Павлова");
inline constexpr const char* kReceptionistPin = "2580";

[[nodiscard]] bool makeGuardedShop(const QString& file, const std::shared_ptr<const Clock>& clock);

} // namespace priyom::test
