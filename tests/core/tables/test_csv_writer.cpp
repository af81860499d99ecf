// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csv_reader.h"
#include "core/tables/csv_writer.h"
#include "tests/support/verify_result.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace priyom;
using namespace priyom::tables;

namespace {

QStringList words(std::initializer_list<const char*> list)
{
    QStringList strings;
    for (const char* word : list)
        strings << QString::fromUtf8(word);
    return strings;
}

QByteArray written(const QList<QStringList>& rows, const CsvStyle& style = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, style);
    for (const QStringList& row : rows) {
        if (!writer.write(row))
            return "refused";
    }
    return writer.finish() ? buffer.data() : QByteArray("refused");
}

class FullDisk final : public QIODevice
{
public:
    FullDisk() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override { return -1; }
};

} // namespace

class TestCsvWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldIsQuotedWhereItMustBe_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << words({"a", "Анна", "-5"}) << QByteArray("a,Анна,-5\r\n");
        QTest::newRow("comma") << words({"a,b", "c"}) << QByteArray("\"a,b\",c\r\n");
        QTest::newRow("quote") << words({"Салон \"Роза\""}) << QByteArray("\"Салон \"\"Роза\"\"\"\r\n");
        QTest::newRow("line end") << words({"a\nb", "c\rd"}) << QByteArray("\"a\nb\",\"c\rd\"\r\n");
        QTest::newRow("blanks at the edge") << words({" a", "b "}) << QByteArray("\" a\",\"b \"\r\n");
        QTest::newRow("empty fields") << words({"", "", ""}) << QByteArray(",,\r\n");
        QTest::newRow("one empty field") << words({""}) << QByteArray("\"\"\r\n");
    }
    void aFieldIsQuotedWhereItMustBe()
    {
        QFETCH(QStringList, row);
        QFETCH(QByteArray, line);
        QCOMPARE(written({row}), line);
    }

    void aSpreadsheetRunsNoFormulaOfOurs_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("equals") << "=HYPERLINK(1)" << QByteArray("'=HYPERLINK(1)\r\n");
        QTest::newRow("at") << "@SUM(A1)" << QByteArray("'@SUM(A1)\r\n");
        QTest::newRow("plus") << "+1+cmd|' /C calc'!A0" << QByteArray("'+1+cmd|' /C calc'!A0\r\n");
        QTest::newRow("minus") << "-2+3" << QByteArray("'-2+3\r\n");
        QTest::newRow("tab") << "\t=1" << QByteArray("'\t=1\r\n");
        QTest::newRow("carriage return") << "\r=1" << QByteArray("\"'\r=1\"\r\n");
        QTest::newRow("a number stays one") << "-20.50" << QByteArray("-20.50\r\n");
        QTest::newRow("a phone stays one") << "+79131234567" << QByteArray("+79131234567\r\n");
        QTest::newRow("a minus alone") << "-" << QByteArray("'-\r\n");
        QTest::newRow("words") << "Анна = Аня" << QByteArray("Анна = Аня\r\n");
    }
    void aSpreadsheetRunsNoFormulaOfOurs()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, line);
        QCOMPARE(written({{field}}, {.guardFormulas = true}), line);
    }

    void theStyleIsTheReaders()
    {
        QCOMPARE(written({{QStringLiteral("a")}}, {.byteOrderMark = true, .lineEnd = "\n"}), QByteArray("\xEF\xBB\xBF" "a\n"));
        QCOMPARE(written({}), QByteArray());
        QCOMPARE(written({{QStringLiteral("a;b"), QStringLiteral("3,50")}}, {.separator = ';'}), QByteArray("\"a;b\";3,50\r\n"));
    }

    void whatIsWrittenIsReadBack()
    {
        static const QStringList kParts = words({"a", "\"", ",", "\n", "\r\n", "\r", " ", "ф", "😀", "=", "'"});
        QRandomGenerator random(3);
        QList<QStringList> rows;
        for (int i = 0; i < 3000; ++i) {
            QStringList row;
            for (int f = 1 + random.bounded(5); f > 0; --f) {
                QString field;
                for (int p = random.bounded(6); p > 0; --p)
                    field += kParts[random.bounded(kParts.size())];
                row << field;
            }
            rows << row;
        }
        QBuffer buffer;
        buffer.setData(written(rows));
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsvReader reader(buffer);
        CsvRecord record;
        for (const QStringList& row : rows) {
            QCOMPARE(reader.next(record).value(), CsvStep::Record);
            QCOMPARE(record.fault(), CsvFault::None);
            QStringList read;
            for (int i = 0; i < record.size(); ++i)
                read << record.field(i).toString();
            QCOMPARE(read, row);
        }
        QCOMPARE(reader.next(record).value(), CsvStep::End);
    }

    void aFullDiskIsToldAndNotSwallowed()
    {
        FullDisk disk;
        CsvWriter writer(disk);
        QVERIFY_RESULT(writer.write({QStringLiteral("a")})); // still held
        QCOMPARE_ERROR(writer.finish(), ErrorCode::NotSaved);
        const QString large(70'000, u'x');
        QCOMPARE_ERROR(writer.write({large}), ErrorCode::NotSaved);
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "test_csv_writer.moc"
