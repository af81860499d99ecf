// SPDX-License-Identifier: GPL-3.0-or-later
// A list over several pages, and what another program reads out of its PDF.
#include "ui/paper/list_sheet.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace priyom;
using namespace priyom::paper;

namespace {

ListSheet sheetOf(const QList<int>& rows)
{
    ListSheet sheet;
    sheet.title = QStringLiteral("Четверг, 15 октября");
    sheet.shares = {0.3, 0.7};
    for (int part = 0; part < rows.size(); ++part) {
        SheetPart made{QStringLiteral("Специалист %1").arg(part + 1), QStringLiteral("9:00–18:00"), {}};
        for (int row = 0; row < rows.at(part); ++row)
            made.rows += SheetRow{{QStringLiteral("%1:00").arg(row), QStringLiteral("Клиент %1-%2").arg(part + 1).arg(row + 1)}};
        sheet.parts += made;
    }
    return sheet;
}

// "T1 1.1 1.2 | t1 1.3": T a part's title, t the title again, a bar between pages.
QString text(const QList<QList<SheetLine>>& pages)
{
    QStringList said;
    for (const auto& page : pages) {
        QStringList lines;
        for (const SheetLine& line : page)
            lines += line.row < 0 ? QStringLiteral("%1%2").arg(line.goesOn ? QStringLiteral("t") : QStringLiteral("T")).arg(line.part + 1)
                                  : QStringLiteral("%1.%2").arg(line.part + 1).arg(line.row + 1);
        said += lines.join(u' ');
    }
    return said.join(QStringLiteral(" | "));
}

} // namespace

class TestListSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsGoOnOverPages_data()
    {
        QTest::addColumn<QList<int>>("rows");
        QTest::addColumn<QString>("pages");
        // A page holds ten, the first two less; a title takes two, a row one.
        QTest::newRow("nothing") << QList<int>{} << QString();
        QTest::newRow("one page") << QList<int>{2, 2} << QStringLiteral("T1 1.1 1.2 T2 2.1 2.2");
        QTest::newRow("goes on") << QList<int>{8} << QStringLiteral("T1 1.1 1.2 1.3 1.4 1.5 1.6 | t1 1.7 1.8");
        QTest::newRow("no title at the foot") << QList<int>{5, 1} << QStringLiteral("T1 1.1 1.2 1.3 1.4 1.5 | T2 2.1");
        QTest::newRow("full to the last line") << QList<int>{6, 1} << QStringLiteral("T1 1.1 1.2 1.3 1.4 1.5 1.6 | T2 2.1");
        QTest::newRow("a part without rows") << QList<int>{0, 1} << QStringLiteral("T1 T2 2.1");
    }
    void rowsGoOnOverPages()
    {
        QFETCH(const QList<int>, rows);
        QFETCH(const QString, pages);
        QCOMPARE(text(pagesOf(sheetOf(rows), {10, 2, 2, [](const SheetRow&) { return 1.0; }})), pages);
    }

    void thePdfIsReadByAnotherProgram()
    {
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (reader.isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
        QVERIFY(writePdf(path, QGuiApplication::font(), sheetOf({40, 20})));
        QProcess read;
        read.start(reader, {QStringLiteral("-layout"), path, QStringLiteral("-")});
        QVERIFY(read.waitForFinished());
        const QStringList pages = QString::fromUtf8(read.readAllStandardOutput()).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), 2);
        QVERIFY2(pages[0].contains(QStringLiteral("Четверг, 15 октября")), qUtf8Printable(pages[0]));
        QVERIFY(pages[0].contains(QStringLiteral("Клиент 1-39")));
        QVERIFY2(pages[1].contains(QStringLiteral("2 из 2")), qUtf8Printable(pages[1]));
        QVERIFY(pages[1].contains(QStringLiteral("Специалист 1, продолжение")));
        QVERIFY(pages[1].contains(QStringLiteral("Клиент 2-20")));
    }

    void aLongNameGoesOnBelowAndNothingIsCutOff()
    {
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (reader.isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        ListSheet sheet = sheetOf({2});
        sheet.shares = {0.2, 0.2, 0.6};
        for (SheetRow& row : sheet.parts.first().rows)
            row.cells = {QStringLiteral("9:00"), QStringLiteral("Сложное окрашивание и стрижка горячими ножницами"), QStringLiteral("Константинопольская Александра")};
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
        QVERIFY(writePdf(path, QGuiApplication::font(), sheet));
        QProcess read;
        read.start(reader, {QStringLiteral("-layout"), path, QStringLiteral("-")});
        QVERIFY(read.waitForFinished());
        const QString said = QString::fromUtf8(read.readAllStandardOutput());
        QVERIFY2(said.count(QStringLiteral("ножницами")) == 2, qUtf8Printable(said));
        QVERIFY(!said.contains(QChar(0x2026)));
        double height = 0;
        const auto pages = pagesOf(sheetOf({8}), {10, 2, 2, [&height](const SheetRow&) { return height += 0.5; }});
        QVERIFY(pages.size() > 1); // rows are as high as they are
    }

    void aDiskThatIsFullLeavesTheOldFileAndIsSaid()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
        QVERIFY(writePdf(path, QGuiApplication::font(), sheetOf({1})));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        rlimit usual{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
        const rlimit little{1000, usual.rlim_max}; // bytes a file may have: less than a page
        const auto handler = signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
        const Result<> written = writePdf(path, QGuiApplication::font(), sheetOf({40, 20}));
        setrlimit(RLIMIT_FSIZE, &usual);
        signal(SIGXFSZ, handler);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::NotSaved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }

    void whereNoFileCanBeNothingIsSaidToBeWritten()
    {
        QVERIFY(!writePdf(QStringLiteral("/no/such/folder/sheet.pdf"), QGuiApplication::font(), sheetOf({1})));
    }
};

QTEST_MAIN(TestListSheet)
#include "test_list_sheet.moc"
