// SPDX-License-Identifier: GPL-3.0-or-later
// The shop's currency as one of the words: like the language it is installed into the application, by a translator that
// knows a single word, so that a sum is written the same way everywhere and nobody carries the currency about.
#pragma once

#include <QString>

class QCoreApplication;

namespace priyom::words {

// «₽» for RUB; the code itself where there is no sign that everybody knows.
[[nodiscard]] QString currencySign(const QString& code);
// Replaces what was installed before.
void installCurrency(QCoreApplication& application, const QString& code);
// The installed one; rubles where none is.
[[nodiscard]] QString currencySign();

} // namespace priyom::words
