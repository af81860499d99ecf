// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_condition.h"

#include "core/storage/statement.h"

namespace priyom::storage {

namespace {

QByteArray within(const QByteArray& text, const QByteArray& value)
{
    return "instr(" + text + ", " + value + ") > 0";
}

} // namespace

QByteArray searchCondition(const QByteArray& column, const std::vector<SearchWord>& words)
{
    QByteArray sql = "(1";
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QByteArray value = ":word" + QByteArray::number(int(i));
        if (words[i].begins) // the plain one first: it leaves few to be looked at closely
            sql += " AND " + within(column, value) + " AND (" + within("' ' || " + column, "' ' || " + value) + " OR "
                + within(column, "'-' || " + value) + ')';
        else if (!words[i].other.isEmpty())
            sql += " AND (" + within(column, value) + " OR " + within(column, value + "_other") + ')';
        else
            sql += " AND " + within(column, value);
    }
    return sql + ')';
}

void bindSearch(Statement& query, const std::vector<SearchWord>& words)
{
    for (const SearchWord& word : words) {
        query.put(QString::fromUtf8(word.text));
        if (!word.other.isEmpty())
            query.put(QString::fromUtf8(word.other));
    }
}

} // namespace priyom::storage
