// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/file_kind.h"
#include "tests/support/verify_result.h"

#include <QBuffer>

using namespace priyom;
using intake::FileKind;

class TestFileKind final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_file_is_known_by_its_header_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::newRow("history") << QByteArray("lead_id,created_at,channel\n1,2026-10-01T10:00,call\n") << int(FileKind::History);
        QTest::newRow("any order, with a mark") << QByteArray("\xEF\xBB\xBF" "channel,created_at,lead_id\r\n") << int(FileKind::History);
        QTest::newRow("calls") << QByteArray("call_id,started_at,direction\n") << int(FileKind::Calls);
    }
    void a_file_is_known_by_its_header()
    {
        QFETCH(QByteArray, text);
        QBuffer file(&text);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto kind = intake::kindOfFile(file);
        QVERIFY_RESULT(kind);
        QTEST(int(*kind), "kind");
        QCOMPARE(file.pos(), 0); // the import begins at the beginning
    }

    void another_table_is_refused()
    {
        for (QByteArray text : {QByteArray(), QByteArray("name,phone\n"), QByteArray("lead_id,created_at,lead_id\n")}) {
            QBuffer file(&text);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE_ERROR(intake::kindOfFile(file), ErrorCode::BadInput);
        }
    }
};

QTEST_GUILESS_MAIN(TestFileKind)
#include "test_file_kind.moc"
