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
    QString handle = {}; // where they are written to (handle.h)

    friend bool operator==(const Client&, const Client&) = default;
};

// Whole years on that day; nothing of who was not born yet.
[[nodiscard]] std::optional<int> ageOn(QDate birthday, QDate today);
// A day one can have been born on: of the last 130 years, and not one to come.
[[nodiscard]] bool isBirthday(QDate day, QDate today);

// What searches compare: the folded name, the phone's digits, and the key of old papers that who has neither is called by.
[[nodiscard]] QString clientFolded(const QString& name, const Phone& phone, const QString& identity);
// The identity by phone, else by key, else empty. What is no whole number is nobody's: «9125» is said of two strangers.
[[nodiscard]] QString clientIdentity(const Phone& phone, const QString& key);

// The handle beside the phone; one who came in by a handle before there was a place for it has it as the identity.
[[nodiscard]] QString keptHandle(const QString& handle, const QString& identity);
// For the rows of a list: the same, else the key that a file knew them by, as it stands in the identity, "key:JUNJ01"
// (formats/history.md: the client is the phone, else the key). Only calledBy() and reachedBy() read it.
[[nodiscard]] QString handleOrKey(const QString& handle, const QString& identity);
// The key in such a text; empty where it is a handle.
[[nodiscard]] QString keyIn(const QString& handleOrKey);

} // namespace priyom::clients
