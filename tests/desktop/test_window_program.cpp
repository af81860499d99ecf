// SPDX-License-Identifier: GPL-3.0-or-later
// The built program as a person or a script starts it, with no screen.
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Run
{
    int exitCode = -1;
    QString out;
    QString errors;
};

Run run(const QStringList& arguments)
{
    QProcess program;
    program.start(qEnvironmentVariable("PRIYOM_BIN_DIR") + QStringLiteral("/priyom"), arguments);
    if (!program.waitForFinished(60000))
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

class TestWindowProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpNamesEveryOption()
    {
        const Run help = run({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        for (const char* option : {"--db", "--demo", "--now", "--lang", "--theme", "--large-text", "--pictures", "--page", "--size"})
            QVERIFY2(help.out.contains(QLatin1String(option)), option);
    }

    void aWrongOptionIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--frobnicate")} << QStringLiteral("frobnicate");
        QTest::newRow("word") << QStringList{QStringLiteral("shop.db")} << QStringLiteral("shop.db");
        QTest::newRow("theme") << QStringList{QStringLiteral("--theme"), QStringLiteral("pink")} << QStringLiteral("pink");
        QTest::newRow("language") << QStringList{QStringLiteral("--lang"), QStringLiteral("fr")} << QStringLiteral("fr");
        QTest::newRow("size") << QStringList{QStringLiteral("--size"), QStringLiteral("10")} << QStringLiteral("«10»");
    }

    void aWrongOptionIsNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const Run wrong = run(arguments);
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY2(wrong.errors.contains(named), qPrintable(wrong.errors));
    }

    void aPictureHasTheAskedSizeAndNamesItsLook()
    {
        const QTemporaryDir folder;
        const Run drawn = run({QStringLiteral("--pictures"), folder.path(), QStringLiteral("--page"), QStringLiteral("keys-help"),
                               QStringLiteral("--size"), QStringLiteral("1200x700"), QStringLiteral("--theme"),
                               QStringLiteral("dark"), QStringLiteral("--large-text"), QStringLiteral("--lang"), QStringLiteral("en")});
        QVERIFY2(drawn.exitCode == 0, qPrintable(drawn.errors));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("keys-help-dark-large-en.png")});
        QCOMPARE(QImage(folder.filePath(QStringLiteral("keys-help-dark-large-en.png"))).size(), QSize(1200, 700));
    }

    void theSameMomentGivesTheSamePicture()
    {
        const QTemporaryDir folder;
        QList<QImage> pictures;
        for (int twice = 0; twice < 2; ++twice) {
            QCOMPARE(run({QStringLiteral("--pictures"), folder.path(), QStringLiteral("--page"), QStringLiteral("keys-help"),
                          QStringLiteral("--now"), QStringLiteral("2026-10-15T14:05")}).exitCode, 0);
            pictures.append(QImage(folder.filePath(QStringLiteral("keys-help.png"))));
        }
        QVERIFY(!pictures.constFirst().isNull());
        QCOMPARE(pictures.constFirst(), pictures.constLast());
    }

    void aPictureThatDoesNotExistIsRefused()
    {
        const QTemporaryDir folder;
        const Run none = run({QStringLiteral("--pictures"), folder.path(), QStringLiteral("--page"), QStringLiteral("no-such")});
        QCOMPARE(none.exitCode, 2);
        QVERIFY(none.errors.contains(QStringLiteral("no-such")));
    }
};

QTEST_GUILESS_MAIN(TestWindowProgram)
#include "test_window_program.moc"
