// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bonus/mode_words.h"

#include <QCoreApplication>

namespace priyom::bonus {

kit::ChipLook modeChip(pay::Mode mode)
{
    if (mode == pay::Mode::Force)
        return {kit::ChipKind::Ok, QCoreApplication::translate("ModeWords", "действует"), kit::Icon::Check};
    return {kit::ChipKind::Soon, QCoreApplication::translate("ModeWords", "наблюдение"), kit::Icon::Eye};
}

} // namespace priyom::bonus
