// SPDX-License-Identifier: GPL-3.0-or-later
// What each role may see and do, in words: a row for each thing that operations are about, read from core/staff/rights, so
// that it says what holds and nothing else.
#pragma once

#include "core/staff/role.h"

#include <QList>
#include <QString>

namespace priyom::words {

struct RightRow
{
    QString what;         // «Лиды»
    QList<QString> roles; // in the order of staff::kAllRoles: «всё, меняет своё»; «нет»
};

[[nodiscard]] QList<RightRow> rightRows();
// Of the operations before the dot, "lead"; empty where nobody has named it.
[[nodiscard]] QString rightSubject(const QString& prefix);
// Why that operation was refused, and to whom it is not: «Вашей роли не разрешено менять «Расходы». Могут: владелец.»
[[nodiscard]] QString rightRefused(const QString& operation, bool notOwn);

} // namespace priyom::words
