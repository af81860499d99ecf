// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/dump.h"
#include "core/intake/shop_import.h"
#include "tests/core/intake/intake_shop.h"

#include <QFile>
#include <QTemporaryDir>

using namespace priyom;
using namespace priyom::intake;
using test::csv;
using test::IntakeShop;

class TestShopExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<IntakeShop>();
        QVERIFY_RESULT(m_shop->importHistory("lead_id,created_at,client_name,specialist,visit_start,outcome,lost_reason,paid,paid_at\n"
                                             "1,2026-01-02T10:00,\"Ann \"\"\\\"\" \xD0\x81\n\t\x01\",Vera,2026-01-03T10:00,came,,12.34,2026-01-03T11:00\n"
                                             "2,2026-01-02T10:00,,Vera,2027-02-03T10:00,,,,\n"
                                             "3,2026-01-02T10:00,,,,lost,price,-1,2026-01-03T11:00\n"));
        QVERIFY_RESULT(m_shop->importCalls(csv({"call_id,started_at,direction,answered,phone", "c,2026-01-02T10:00,in,1,89123054418"})));
    }

    void aShopMadeFromAnExportIsEqual()
    {
        const QByteArray exported = m_shop->exported(&IntakeService::exportShop);
        const QString path = m_folder.filePath(QStringLiteral("equal.priyom"));
        QVERIFY_RESULT(create(path, exported));
        QCOMPARE(dumpOf(path), m_shop->dump());
        QVERIFY(m_shop->dump().contains("export.shop")); // its own export is in it
    }

    void aLongTextComesAlong()
    {
        QVERIFY_RESULT(m_shop->database().exec("UPDATE lead SET note = replace(hex(zeroblob(50000)), '00', 'ё,') WHERE id = 1"));
        const QString path = m_folder.filePath(QStringLiteral("long.priyom"));
        QVERIFY_RESULT(create(path, m_shop->exported(&IntakeService::exportShop)));
        QCOMPARE(dumpOf(path), m_shop->dump());
    }

    void aLeadMergedIntoALaterOneComesAlong()
    {
        QVERIFY_RESULT(m_shop->database().exec("UPDATE lead SET merged_into = 3 WHERE id = 1"));
        const QString path = m_folder.filePath(QStringLiteral("merged.priyom"));
        QVERIFY_RESULT(create(path, m_shop->exported(&IntakeService::exportShop)));
        QCOMPARE(dumpOf(path), m_shop->dump());
    }

    void whatIsDamagedOrForeignIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("put");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char* name, const char* find, const char* put, ErrorCode code, const char* subject) {
            QTest::newRow(name) << QByteArray(find) << QByteArray(put) << int(code) << QString::fromLatin1(subject);
        };
        row("another format", "priyom-shop", "their-shop", ErrorCode::BadInput, "line 1");
        row("a newer format", "\"version\":1", "\"version\":2", ErrorCode::Newer, "line 1");
        row("no format", "{\"format\"", "{\"formatted\"", ErrorCode::BadInput, "line 1");
        row("a newer schema", "\"schema\":", "\"schema\":9", ErrorCode::Newer, "line 1");
        row("no JSON", "{\"columns\":[\"key\",\"value\"]", "{\"columns\":[\"key\",\"value\"", ErrorCode::BadInput, "line 2");
        row("another table", "\"table\":\"setting\"", "\"table\":\"settings\"", ErrorCode::BadInput, "line 2");
        row("another column", "[\"key\",\"value\"]", "[\"key\",\"worth\"]", ErrorCode::BadInput, "line 2");
        row("a value too many", "[1,\"Owner\",\"owner\",1,\"\"]", "[1,\"Owner\",\"owner\",1,\"\",1]", ErrorCode::BadInput, "line 4");
        row("a fraction", "[1,\"Owner\",\"owner\",1,\"\"]", "[1.5,\"Owner\",\"owner\",1,\"\"]", ErrorCode::BadInput, "line 4");
        row("a text for a number", "[1,\"Owner\",\"owner\",1,\"\"]", "[1,\"Owner\",\"owner\",\"x\",\"\"]", ErrorCode::BadInput, "line 4");
        row("a value the schema refuses", "[1,\"Owner\",\"owner\",1,\"\"]", "[1,\"Owner\",\"owner\",7,\"\"]", ErrorCode::BadInput, "line 4");
        row("a row that stands twice", "[1,\"Owner\",\"owner\",1,\"\"]\n", "[1,\"Owner\",\"owner\",1,\"\"]\n[1,\"Owner\",\"owner\",1,\"\"]\n", ErrorCode::BadInput, "line 5");
        row("a row taken out", "[2,\"Vera\",\"vera\",1,\"\"]\n", "", ErrorCode::BadInput, nullptr);
        row("an event edited", "\"person.add\"", "\"person.ade\"", ErrorCode::Damaged, nullptr);
        row("something after the end", "{\"rows\":", "{\"rows\":0}\n{\"rows\":", ErrorCode::BadInput, nullptr);
    }
    void whatIsDamagedOrForeignIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, put);
        QFETCH(int, code);
        QFETCH(QString, subject);
        const QByteArray exported = m_shop->exported(&IntakeService::exportShop);
        const auto at = exported.indexOf(find);
        QVERIFY(at >= 0);
        const QString path = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
        const auto made = create(path, QByteArray(exported).replace(at, find.size(), put));
        QCOMPARE_ERROR(made, ErrorCode(code));
        if (!subject.isEmpty())
            QCOMPARE(made.error().subject, subject);
        QVERIFY(!QFile::exists(path));
    }

    void whereverItIsCutNothingIsMade()
    {
        const QByteArray exported = m_shop->exported(&IntakeService::exportShop);
        const QString path = m_folder.filePath(QStringLiteral("cut.priyom"));
        for (qsizetype size = 0; size < exported.size(); size += 1 + size / 7) {
            QVERIFY(!create(path, exported.left(size)));
            QVERIFY(!QFile::exists(path));
        }
    }

    void anExistingFileIsLeftAlone()
    {
        const QString path = m_folder.filePath(QStringLiteral("there"));
        QFile there(path);
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        QCOMPARE_ERROR(create(path, m_shop->exported(&IntakeService::exportShop)), ErrorCode::NotSaved);
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), QByteArray("mine"));
    }

private:
    static Result<> create(const QString& path, QByteArray exported)
    {
        QBuffer buffer(&exported);
        (void)buffer.open(QIODevice::ReadOnly);
        return createFromExport(path, buffer);
    }
    static QByteArray dumpOf(const QString& path)
    {
        const auto database = storage::Database::open(path, storage::Access::Read, Milliseconds(0));
        QBuffer buffer;
        (void)buffer.open(QIODevice::WriteOnly);
        return database && writeDump(**database, buffer) ? buffer.data() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<IntakeShop> m_shop;
};

QTEST_GUILESS_MAIN(TestShopExport)
#include "test_shop_export.moc"
