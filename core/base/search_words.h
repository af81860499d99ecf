// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody types to find a name or a phone, as it is compared with a folded name that its digits follow. A word
// alone may stand anywhere; of several each begins a word, in whatever order; digits, however grouped, stand anywhere.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace priyom {

struct SearchWord
{
    QByteArray text;     // folded, UTF-8
    QByteArray other;    // the same number as it may be stored instead: 7912 for 8912; empty: there is but one way
    bool begins = false; // at the beginning or after a blank or a hyphen

    friend bool operator==(const SearchWord&, const SearchWord&) = default;
};

// The longest first: whoever holds it is asked for the others. None for blanks.
[[nodiscard]] std::vector<SearchWord> searchWords(const QString& typed);
// The same, the better first: a word that stands alone is looked for at the beginnings of words before it is looked for
// anywhere. None for blanks.
[[nodiscard]] std::vector<std::vector<SearchWord>> rankedWords(const QString& typed);
[[nodiscard]] bool holdsWord(QByteArrayView folded, const SearchWord& word);
// Do the folded words stand there just so, with no letter before or after them?
[[nodiscard]] bool standsWhole(QByteArrayView folded, QByteArrayView words);

} // namespace priyom
