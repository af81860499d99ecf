// SPDX-License-Identifier: GPL-3.0-or-later
// Clients of files that older programs left are found by the key of their papers, in whichever letters it is written.
#include "core/clients/client_search.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "tests/support/verify_result.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace priyom;
using namespace priyom::storage;

class TestFoundByOldKey final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsFoundAsItIsTyped_data()
    {
        QTest::addColumn<QString>("next"); // the step that this program had not
        QTest::newRow("before keys were searched") << "0190";
        QTest::newRow("since, and never written again") << "0193";
    }
    void theKeyIsFoundAsItIsTyped()
    {
        QFETCH(const QString, next);
        const int schema = int(std::count_if(schemaSteps().begin(), schemaSteps().end(),
                                             [&](const SchemaStep& step) { return step.name < next; }));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.priyom"));
        const auto left = [&next](Database& database) -> Result<> {
            const bool hasKeys = next != QLatin1String("0190");
            for (const auto& [id, key, folded] :
                 {std::tuple("1", "Ёлка-ЖЮ 7", " Ёлка-ЖЮ 7"), std::tuple("2", "JUNJ01", " junj01")}) {
                const QByteArray sql =
                    QByteArray(
                        "INSERT INTO client (id, identity, name, phone, phone_raw, phone_valid, folded) VALUES (") +
                    id + ", 'key:" + key + "', '', '', '', 0, '" + (hasKeys ? folded : "") + "')";
                PRIYOM_CHECK(database.exec(sql.constData()));
            }
            return Result<>();
        };
        QVERIFY_RESULT(Database::create(path, left, schema));
        const auto upgraded = Database::open(path, Access::Write, Milliseconds(0));
        QVERIFY_RESULT(upgraded);
        for (const auto& [typed, id] :
             {std::pair("ёлка-жю", 1), std::pair("Елка", 1), std::pair("ЖЮ 7", 1), std::pair("junj", 2)}) {
            const auto found = clients::searchClients(**upgraded, QString::fromUtf8(typed), 10);
            QVERIFY_RESULT(found);
            QVERIFY2(found->size() == 1 && found->front().client.id == ClientId(id), typed);
        }
    }
};

QTEST_GUILESS_MAIN(TestFoundByOldKey)
#include "test_found_by_old_key.moc"
