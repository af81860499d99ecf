// SPDX-License-Identifier: GPL-3.0-or-later
// Letters typed at a list find a row by the beginning of any of its words: people are known by their surnames, wherever
// in the name they stand.
#pragma once

#include <QElapsedTimer>
#include <QStringList>

namespace priyom::kit {

// The row that is meant: one that is what was typed, else the present one while it still fits, else one that begins with
// the typing, else one of which a word does; -1: none. `next`: of those, the one after the present one.
[[nodiscard]] int rowByWords(const QStringList& rows, const QString& typed, int current, bool next);

class TypeAhead final
{
public:
    // A pause ends a word: what is typed now goes on with it.
    [[nodiscard]] bool isTyping() const;
    // -1: no row of that beginning. The first letter, and the same one again, go from row to row, where nobody is called so.
    [[nodiscard]] int take(const QString& text, const QStringList& rows, int current);

private:
    QString m_typed;
    QElapsedTimer m_since;
};

} // namespace priyom::kit
