// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/layout_sign.h"

#include <QKeyEvent>

namespace priyom::signin {

bool LayoutSign::see(const QKeyEvent& event)
{
    const QString layout = m_layout;
    const bool caps = m_caps;
    if (event.key() == Qt::Key_CapsLock) {
        m_caps = !m_caps;
    } else if (const QString text = event.text(); text.size() == 1 && text.at(0).isLetter()) {
        const QChar letter = text.at(0);
        m_layout = letter.script() == QChar::Script_Cyrillic ? QStringLiteral("РУ") : QStringLiteral("EN");
        m_caps = letter.isUpper() != event.modifiers().testFlag(Qt::ShiftModifier);
    }
    return layout != m_layout || caps != m_caps;
}

} // namespace priyom::signin
