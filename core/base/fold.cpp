// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

namespace priyom {

QString fold(QStringView text)
{
    // Composed first: a ё of two marks, as some phones and file systems write it, must not stay apart.
    QString folded = text.toString().normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
    folded.replace(QChar(0x451), QChar(0x435)); // ё -> е
    return folded;
}

} // namespace priyom
