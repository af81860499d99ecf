// SPDX-License-Identifier: GPL-3.0-or-later
// A person who asks or comes: known by phone, else by a sender's key or handle, else by one lead alone (domain.md 1).
#pragma once

#include "core/base/id.h"
#include "core/base/phone.h"

#include <QDate>
#include <QString>

#include <optional>

namespace priyom::clients {

struct Client
{
    ClientId id;
    QString identity; // "tel:+7...", "key:..."; empty = known by one lead alone
    QString name;
    Phone phone;
    QString note;
    QDate birthday = {}; // invalid: not known

    friend bool operator==(const Client&, const Client&) = default;
};

// Whole years on that day; nothing of who was not born yet.
[[nodiscard]] std::optional<int> ageOn(QDate birthday, QDate today);
// A day one can have been born on: of the last 130 years, and not one to come.
[[nodiscard]] bool isBirthday(QDate day, QDate today);

// What searches compare: the folded name and the phone's digits.
[[nodiscard]] QString clientFolded(const QString& name, const Phone& phone);
// The identity by phone, else by key, else empty.
[[nodiscard]] QString clientIdentity(const Phone& phone, const QString& key);

} // namespace priyom::clients
