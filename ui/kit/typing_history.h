// SPDX-License-Identifier: GPL-3.0-or-later
// What Ctrl+Z takes back in a field whose text is shaped while it is typed: Qt's own field forgets it at every shape. A run
// of typing is one step, a run of deleting another.
#pragma once

#include <QString>
#include <QStringList>

namespace priyom::kit {

class TypingHistory final
{
public:
    // Set by the program: from here on.
    void begin(const QString& text);
    void typed(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool canUndo() const { return !m_before.isEmpty(); }
    // The text before the last run.
    QString undo();

private:
    enum class Run { None, Typing, Deleting };

    QString m_text;
    QStringList m_before;
    Run m_run = Run::None;
};

} // namespace priyom::kit
