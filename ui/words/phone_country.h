// SPDX-License-Identifier: GPL-3.0-or-later
// A country of phones as it calls itself, with its code: «Россия, +7», «Canada, +1».
#pragma once

#include <QString>
#include <QStringList>

namespace priyom::words {

[[nodiscard]] QString phoneCountryText(const QString& country);
// All there are, in the order of those texts.
[[nodiscard]] QStringList phoneCountriesInOrder();

} // namespace priyom::words
