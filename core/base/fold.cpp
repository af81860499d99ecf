// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

namespace priyom {

QString fold(QStringView text)
{
    QString folded = text.toString().simplified().toCaseFolded();
    folded.replace(QChar(0x451), QChar(0x435)); // ё -> е
    return folded;
}

} // namespace priyom
