// SPDX-License-Identifier: GPL-3.0-or-later
// By what a client is greeted: the given name, however the whole was written. By the forms of Russian names: a
// patronymic stands after the given name, a surname has its ending. Where that tells nothing, nobody is greeted by a
// surname.
#pragma once

#include <QString>

namespace priyom::words {

// «Соколова Анна» and «Анна Петровна Соколова»: Анна. Empty where it cannot be told: «Ким Юна», or a surname alone.
[[nodiscard]] QString givenName(const QString& fullName);

} // namespace priyom::words
