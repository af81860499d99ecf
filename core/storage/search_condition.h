// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a search (core/base/search_words.h) as a condition on a folded column, the same as holdsWord() says of a
// text in memory. It may stand in a statement more than once: the values are bound where it stands first.
#pragma once

#include "core/base/search_words.h"

namespace priyom::storage {

class Statement;

[[nodiscard]] QByteArray searchCondition(const QByteArray& column, const std::vector<SearchWord>& words); // true without words
void bindSearch(Statement& query, const std::vector<SearchWord>& words);

} // namespace priyom::storage
