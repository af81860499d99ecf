// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contents.h"

#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"

namespace priyom::test {

namespace {

template <class T> T sure(Result<T> result)
{
    if (!result)
        qFatal("the shop of the test cannot be read: %s %s", qUtf8Printable(result.error().subject),
               qUtf8Printable(result.error().detail));
    return *std::move(result);
}

} // namespace

QByteArray contentsOf(storage::Database& database)
{
    QByteArray all;
    for (const QString& table : sure(storage::schemaTables(database))) {
        auto query = sure(database.prepareOnce("SELECT * FROM " + table.toLatin1()));
        all += table.toLatin1() + '\n';
        while (sure(query.next())) {
            for (int column = 0; column < query.columns(); ++column)
                all += query.bytes(column) + '|';
            all += '\n';
        }
    }
    return all;
}

} // namespace priyom::test
