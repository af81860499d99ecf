// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/type_ahead.h"

#include "core/base/fold.h"

#include <QApplication>

#include <algorithm>

namespace priyom::kit {

namespace {

bool hasWord(const QString& row, const QString& beginning)
{
    for (qsizetype at = row.indexOf(beginning); at >= 0; at = row.indexOf(beginning, at + 1))
        if (at == 0 || !row.at(at - 1).isLetterOrNumber())
            return true;
    return false;
}

} // namespace

int rowByWords(const QStringList& rows, const QString& typed, int current, bool next)
{
    const QString wanted = fold(typed);
    if (wanted.isEmpty())
        return -1;
    QList<int> found;
    QList<int> byWord;
    for (int row = 0; row < rows.size(); ++row) {
        const QString text = fold(rows.at(row));
        if (text.startsWith(wanted))
            found += row;
        else if (hasWord(text, wanted))
            byWord += row;
    }
    found += byWord;
    if (found.isEmpty())
        return -1;
    const auto isWhole = [&](int row) { return fold(rows.at(row)) == wanted; };
    if (const auto whole = std::find_if(found.cbegin(), found.cend(), isWhole); whole != found.cend() && !next)
        return *whole;
    const qsizetype place = found.indexOf(current);
    if (place < 0)
        return found.constFirst();
    return next ? found.at((place + 1) % found.size()) : current;
}

bool TypeAhead::isTyping() const
{
    return m_since.isValid() && !m_since.hasExpired(QApplication::keyboardInputInterval());
}

int TypeAhead::take(const QString& text, const QStringList& rows, int current)
{
    m_typed = isTyping() ? QString(m_typed % text) : text;
    m_since.start();
    const bool isOneLetter = m_typed.count(m_typed.at(0), Qt::CaseInsensitive) == m_typed.size();
    const bool isLone = m_typed.size() == 1;
    if (const int row = isLone ? -1 : rowByWords(rows, m_typed, current, false); row >= 0)
        return row;
    return isOneLetter ? rowByWords(rows, m_typed.at(0), current, true) : -1;
}

} // namespace priyom::kit
