// SPDX-License-Identifier: GPL-3.0-or-later
// When two clients look like one person. Pure: what is compared is made of a client once, then pairs are judged.
#pragma once

#include "core/clients/client.h"

#include <QStringList>

#include <optional>

namespace priyom::clients {

// The stronger first: this is also the order in which pairs are shown.
enum class DuplicateReason {
    SamePhone,   // in another spelling, or the number in town of the same name
    SameHandle,  // @anna and t.me/anna
    SecondPhone, // one's further number is a number of the other
    NearPhone,   // the same name, and one digit differs or two neighbours are swapped
};

[[nodiscard]] QLatin1String duplicateReasonKey(DuplicateReason reason); // same_phone, same_handle, second_phone, near_phone

struct DuplicateSigns
{
    ClientId id;
    QString name;        // folded, words in the order of the alphabet: «Соколова Анна» is «Анна Соколова»
    QString phone;       // comparable digits
    QStringList further; // the same of further numbers
    QString handle;
};

// The digits that are compared: without the country's 7 or the 8 that stands for it.
[[nodiscard]] QString comparableDigits(const QString& number);
// Without @, address and case, or the sender's key that they are known by instead.
[[nodiscard]] QString comparableHandle(const QString& handle, const QString& identity);
[[nodiscard]] QString comparableName(const QString& name);
[[nodiscard]] DuplicateSigns signsOf(const Client& client);

[[nodiscard]] bool areNear(QStringView digits, QStringView others);
// The strongest of the reasons there are.
[[nodiscard]] std::optional<DuplicateReason> duplicateReason(const DuplicateSigns& one, const DuplicateSigns& other);

} // namespace priyom::clients
