// SPDX-License-Identifier: GPL-3.0-or-later
// What a script relies on: exit codes, data on standard output, words on standard error.
#include "tests/support/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using priyom::test::Ran;
using priyom::test::runCli;

class TestExitCodes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shop = m_folder->filePath(QStringLiteral("shop.priyom"));
    }

    void aNewShopIsSound()
    {
        QCOMPARE(make().exitCode, 0);
        const Ran verified = withShop({QStringLiteral("verify")});
        QCOMPARE(verified.exitCode, 0);
        QVERIFY(verified.json()[QLatin1String("sound")].toBool());
    }

    // It tries the bookings out, and takes them back.
    void aSeriesIsLookedThroughFromACommandLine()
    {
        QCOMPARE(make().exitCode, 0);
        const Ran booked = withShop({QStringLiteral("call"), QStringLiteral("visit.book"),
                                     QStringLiteral(R"({"specialist": "Анна", "service": "Осмотр", "start": "2031-01-06T10:00", "minutes": 60, "client": "Кира"})")});
        QVERIFY2(booked.exitCode == 0, booked.err.constData());
        const Ran looked = withShop({QStringLiteral("call"), QStringLiteral("visit.series"), QStringLiteral(R"({"id": 1, "weeks": 1, "times": 3})")});
        QVERIFY2(looked.exitCode == 0, looked.err.constData());
        QCOMPARE(looked.out.count("\"start\""), 3);
    }

    void anExistingFileIsNeverReplaced()
    {
        QCOMPARE(make().exitCode, 0);
        const Ran again = make();
        QCOMPARE(again.exitCode, 6);
        QVERIFY(!again.err.isEmpty());
    }

    void aWrongWordIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown command") << QStringList{QStringLiteral("dance")};
        QTest::newRow("no command") << QStringList();
        QTest::newRow("unknown option") << QStringList{QStringLiteral("verify"), QStringLiteral("--loudly")};
        QTest::newRow("no database") << QStringList{QStringLiteral("verify")};
        QTest::newRow("unknown zone") << QStringList{QStringLiteral("--db"), QStringLiteral("/nowhere/x"), QStringLiteral("init"),
                                                     QStringLiteral("--open"), QStringLiteral("--tz"), QStringLiteral("Mars/Base")};
    }
    void aWrongWordIsRefusedWithTheReason()
    {
        QFETCH(QStringList, arguments);
        const Ran refused = runCli(arguments);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.out.isEmpty());
        QVERIFY(!refused.err.trimmed().isEmpty());
    }

    void aFileThatIsNoShopIsSaidToBeNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("empty") << QByteArray() << 4;
        QTest::newRow("text") << QByteArray("hello") << 4;
        QTest::newRow("another database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0') << 4;
    }
    void aFileThatIsNoShopIsSaidToBeNone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, exitCode);
        QFile file(m_shop);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(withShop({QStringLiteral("verify")}).exitCode, exitCode);
    }

    void aMissingFileIsNotSaved() { QCOMPARE(withShop({QStringLiteral("verify")}).exitCode, 6); }

    void aDamagedFileIsSaidToBeDamaged()
    {
        QCOMPARE(make().exitCode, 0);
        QFile file(m_shop);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096);
        file.write(QByteArray(int(file.size()) - 4096, '\x5a'));
        file.close();
        QCOMPARE(withShop({QStringLiteral("verify")}).exitCode, 3);
    }

    void aTableOfFiguresIsForEyesAndItsCsvForPrograms()
    {
        QCOMPARE(withShop({QStringLiteral("init"), QStringLiteral("--demo")}).exitCode, 0);
        const QStringList october{QStringLiteral("kpi"), QStringLiteral("--from"), QStringLiteral("2026-10-01"), QStringLiteral("--to"), QStringLiteral("2026-11-01"),
                                  QStringLiteral("--metrics"), QStringLiteral("revenue,conversion"), QStringLiteral("--by"), QStringLiteral("manager"), QStringLiteral("--format")};
        const Ran table = withShop(october + QStringList{QStringLiteral("table")});
        QCOMPARE(table.exitCode, 0);
        const QStringList lines = QString::fromUtf8(table.out).split(u'\n');
        const auto has = [&lines](const QString& line) {
            return std::any_of(lines.begin(), lines.end(), [&](const QString& each) { return each.simplified() == line; });
        };
        QVERIFY(has(QStringLiteral("Дмитрий Иванов Выручка 1 200 000")));
        QVERIFY(has(QStringLiteral("Дмитрий Иванов Лид → запись 19,2 % 10 52 10,8 % 31,9 %")));
        QVERIFY(has(QStringLiteral("не указано Выручка 0"))); // nobody's
        const qsizetype metricAt = lines.first().indexOf(QStringLiteral("Показатель"));
        QVERIFY(std::all_of(lines.begin() + 1, lines.end() - 1, [metricAt](const QString& line) {
            return line.size() > metricAt && !line[metricAt].isSpace() && line[metricAt - 1].isSpace();
        }));
        const Ran csv = withShop(october + QStringList{QStringLiteral("csv")});
        QVERIFY(csv.out.contains(QByteArray("Дмитрий Иванов,revenue,120000000")));
        const Ran english = withShop(QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + october + QStringList{QStringLiteral("table")});
        QVERIFY(QString::fromUtf8(english.out).simplified().contains(QStringLiteral("Дмитрий Иванов Revenue 1,200,000")));
        QVERIFY(!english.out.contains("conversion"));
    }

    void refusedRowsAreExplainedInTheLanguageAskedFor_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("Russian") << QStringLiteral("ru") << QStringLiteral("Пусто, а значение обязательно");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("Empty, but a value is required");
    }
    void refusedRowsAreExplainedInTheLanguageAskedFor()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        QCOMPARE(make().exitCode, 0);
        const QString path = m_folder->filePath(QStringLiteral("old.csv"));
        const QString kept = m_folder->filePath(QStringLiteral("refused.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("lead_id,created_at\n1,\n");
        file.close();
        const Ran refused = withShop({QStringLiteral("--lang"), language, QStringLiteral("import"), QStringLiteral("--format"), QStringLiteral("history"), path,
                                      QStringLiteral("--rejects"), kept});
        QCOMPARE(refused.exitCode, 2); // nothing was readable
        QVERIFY2(QString::fromUtf8(refused.err).contains(words), refused.err.constData());
        QVERIFY(!refused.err.contains(": required"));
        QFile rejects(kept);
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(rejects.readAll()),
                 QStringLiteral("lead_id,created_at,line,column,reason,explanation\r\n1,,2,created_at,required,\"%1\"\r\n").arg(words));
    }

    void helpNamesEveryCommandInBothLanguages()
    {
        const Ran russian = runCli({QStringLiteral("--help")});
        const Ran english = runCli({QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--help")});
        QCOMPARE(russian.exitCode, 0);
        QVERIFY(russian.out.contains("bonus calc") && russian.out.contains(QByteArray("Проверить")));
        QVERIFY(english.out.contains("bonus calc") && !english.out.contains(QByteArray("Проверить")));
    }

private:
    Ran withShop(const QStringList& arguments) const { return runCli(QStringList{QStringLiteral("--db"), m_shop} + arguments); }
    Ran make() const { return withShop({QStringLiteral("init"), QStringLiteral("--open"), QStringLiteral("--tz"), QStringLiteral("Asia/Novosibirsk")}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_shop;
};

QTEST_GUILESS_MAIN(TestExitCodes)
#include "test_exit_codes.moc"
