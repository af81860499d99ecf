// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever comes too late for a time from a script: the line and the exit code that a script reads stay as they are, and
// beside them it is said who has the time, and when else.
#include "tests/support/program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace priyom::test;

class TestTakenTime final : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    [[nodiscard]] Ran run(const QStringList& arguments, const QByteArray& input = {})
    {
        return runCli(QStringList{QStringLiteral("--db"), m_folder.filePath(QStringLiteral("shop.priyom")), QStringLiteral("--now"), QStringLiteral("2026-10-15T14:05"),
                                  QStringLiteral("--lang"), QStringLiteral("ru")} + arguments,
                      input);
    }
    [[nodiscard]] static QStringList booking(const char* start)
    {
        return {QStringLiteral("book"), QStringLiteral("--specialist"), QStringLiteral("Белова"), QStringLiteral("--start"), QString::fromLatin1(start), QStringLiteral("--minutes"),
                QStringLiteral("60"), QStringLiteral("--client"), QStringLiteral("Анна Ким")};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCOMPARE(run({QStringLiteral("init"), QStringLiteral("--tz"), QStringLiteral("UTC"), QStringLiteral("--open")}).exitCode, 0);
        QCOMPARE(run(booking("2026-10-16T15:00")).exitCode, 0);
    }

    void aBookingSaysWhoWhenAndWhenElse()
    {
        const Ran lost = run(booking("2026-10-16T15:30"));
        QCOMPARE(lost.exitCode, 7);
        QVERIFY2(lost.out.startsWith("BUSY "), lost.out.constData());
        QCOMPARE(lost.lines().size(), 1);
        const QString said = QString::fromUtf8(lost.err);
        QVERIFY2(said.contains(QStringLiteral("Белова, 15:00–16:00, Анна Ким")), lost.err.constData());
        QVERIFY2(said.contains(QStringLiteral("Ближайшие окна: завтра ")), lost.err.constData());
    }

    void aMoveSaysItToo()
    {
        QCOMPARE(run(booking("2026-10-16T17:00")).exitCode, 0);
        const Ran lost = run({QStringLiteral("call"), QStringLiteral("visit.move"), QStringLiteral("{\"id\": 2, \"specialist\": \"Белова\", \"start\": \"2026-10-16T15:30\"}")});
        QCOMPARE(lost.exitCode, 7);
        QVERIFY(lost.out.isEmpty());
        QVERIFY2(QString::fromUtf8(lost.err).contains(QStringLiteral("Ближайшие окна: завтра ")), lost.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestTakenTime)
#include "test_taken_time.moc"
