// SPDX-License-Identifier: GPL-3.0-or-later
// Which layout is on, and whether Caps Lock is: half of all wrong passwords. Qt tells neither, so both are read off the
// letters as they are typed.
#pragma once

#include <QChar>
#include <QString>

class QKeyEvent;

namespace priyom::signin {

class LayoutSign final
{
public:
    // True where something changed.
    bool see(const QKeyEvent& event);
    [[nodiscard]] const QString& layout() const { return m_layout; } // "РУ", "EN"; empty before the first letter
    [[nodiscard]] bool isCapsOn() const { return m_caps; }

private:
    QString m_layout;
    bool m_caps = false;
};

} // namespace priyom::signin
