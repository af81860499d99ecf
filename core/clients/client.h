// SPDX-License-Identifier: GPL-3.0-or-later
// A person who asks or comes: known by phone, else by a sender's key or handle, else by one lead alone (domain.md 1).
#pragma once

#include "core/base/id.h"
#include "core/base/phone.h"

#include <QString>

namespace priyom::clients {

struct Client
{
    ClientId id;
    QString identity; // "tel:+7...", "key:..."; empty = known by one lead alone
    QString name;
    Phone phone;
    QString note;

    friend bool operator==(const Client&, const Client&) = default;
};

// What searches compare: the folded name and the phone's digits.
[[nodiscard]] QString clientFolded(const QString& name, const Phone& phone);
// The identity by phone, else by key, else empty.
[[nodiscard]] QString clientIdentity(const Phone& phone, const QString& key);

} // namespace priyom::clients
