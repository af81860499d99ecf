// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csv_header.h"
#include "core/tables/csv_reader.h"
#include "tests/support/verify_result.h"

#include <QBuffer>
#include <QProcess>
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

// "line: a|b" a record, "line! fault@field" a faulty one.
QStringList readInPieces(const QByteArray& bytes, qsizetype piece, CsvLimits limits = {})
{
    QStringList read;
    CsvParser parser(limits);
    CsvRecord record;
    const auto take = [&] {
        while (parser.next(record)) {
            QStringList fields;
            for (int i = 0; i < record.size(); ++i)
                fields << record.field(i).toString();
            if (record.fault() == CsvFault::None)
                read << QStringLiteral("%1: %2").arg(record.line()).arg(fields.join(QLatin1Char('|')));
            else
                read << QStringLiteral("%1! %2@%3").arg(record.line()).arg(keyOf(record.fault())).arg(record.faultField());
        }
    };
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        // A copy of its own, so that a sanitizer sees a step over its end.
        const QByteArray part(bytes.constData() + at, qMin(piece, bytes.size() - at));
        parser.feed(part);
        take();
    }
    parser.finish();
    take();
    return read;
}

QByteArray randomCsv(QRandomGenerator& random)
{
    static const QList<QByteArray> kParts = {"a", "bc", "\"", "\"\"", ",", ",", "\n", "\r\n", "\r", "\xD1\x84", "\xEF\xBB\xBF", "\xFF", QByteArray(1, '\0'), " "};
    QByteArray bytes;
    for (int i = random.bounded(40); i > 0; --i)
        bytes += kParts[random.bounded(kParts.size())];
    return bytes;
}

class BrokenDevice final : public QIODevice
{
public:
    BrokenDevice() { open(QIODevice::ReadOnly); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override { return -1; }
};

} // namespace

class TestCsvReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsReadAsTheStandardSays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("records");
        const auto row = [](const char* name, const QByteArray& bytes, std::initializer_list<const char*> records) {
            QTest::newRow(name) << bytes << words(records);
        };
        row("nothing", "", {});
        row("two lines", "a,b\nc,d\n", {"1: a|b", "2: c|d"});
        row("CRLF", "a,b\r\nc,d\r\n", {"1: a|b", "2: c|d"});
        row("CR", "a,b\rc,d\r", {"1: a|b", "2: c|d"});
        row("no last line end", "a,b\nc,d", {"1: a|b", "2: c|d"});
        row("byte order mark", "\xEF\xBB\xBF" "a,b\n", {"1: a|b"});
        row("mark before a quote", "\xEF\xBB\xBF\"a\",b\n", {"1: a|b"});
        row("mark alone", "\xEF\xBB\xBF", {});
        row("empty fields", ",,\n", {"1: ||"});
        row("last field empty at the end", "a,", {"1: a|"});
        row("one empty quoted field", "\"\"\n", {"1: "});
        row("one empty quoted field at the end", "\"\"", {"1: "});
        row("quoted", "\"a\",\"b\"\n", {"1: a|b"});
        row("comma in quotes", "\"a,b\",c\n", {"1: a,b|c"});
        row("quote in quotes", "\"a\"\"b\",\"\"\"\"\n", {"1: a\"b|\""});
        row("line ends in quotes", "\"a\nb\r\nc\rd\",e\nf\n", {"1: a\nb\r\nc\rd|e", "5: f"});
        row("quote inside an unquoted field", "5\" disk,b\"\n", {"1: 5\" disk|b\""});
        row("blanks stay", " a , \"b\"\n", {"1:  a | \"b\""});
        row("blank lines say nothing", "\n\na\n\r\n\nb\n\n", {"3: a", "6: b"});
        row("a line of blanks is a record", "a\n  \n", {"1: a", "2:   "});
        row("Cyrillic and beyond", "Анна,😀,é\n", {"1: Анна|😀|é"});
        row("a mark later is text", "a\n\xEF\xBB\xBF" "b\n", {"1: a", "2: \uFEFFb"});
    }
    void aRecordIsReadAsTheStandardSays()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, records);
        for (qsizetype piece : {1, 2, 3, 7, 1000})
            QCOMPARE(readInPieces(bytes, piece), records);
    }

    void whatIsWrongIsSaidWithItsLineAndTheRestIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("records");
        const auto row = [](const char* name, const QByteArray& bytes, std::initializer_list<const char*> records) {
            QTest::newRow(name) << bytes << words(records);
        };
        row("text behind a quote", "a\n\"b\"c,d\ne\n", {"1: a", "2! stray_quote@0", "3: e"});
        row("blank behind a quote", "x,\"b\" ,d\ne\n", {"1! stray_quote@1", "2: e"});
        row("never closed", "a\nb,\"c\nd\n", {"1: a", "2! unclosed_quote@1"});
        row("one quote alone", "\"", {"1! unclosed_quote@0"});
        row("a wrong byte", "a\nb,\xFF,c\nd\n", {"1: a", "2! invalid_utf8@1", "3: d"});
        row("half a letter", "a,\xD1\nb\n", {"1! invalid_utf8@1", "2: b"});
        row("a letter cut by a comma", "\xD1,\x84\n", {"1! invalid_utf8@0"});
        row("too long a spelling", "\xC0\xAF\n", {"1! invalid_utf8@0"});
        row("half a surrogate", "\xED\xA0\x80\n", {"1! invalid_utf8@0"});
        row("UTF-16", QByteArray("\xFF\xFE" "a\0,\0", 6), {"1! invalid_utf8@0"});
        row("half a mark", "\xEF\xBB", {"1! invalid_utf8@0"});
        row("half a mark, then a quote", "\xEF\"a\n", {"1! invalid_utf8@0"});
        row("a zero byte", QByteArray("a,b\0c\nd\n", 8), {"1! nul_byte@1", "2: d"});
        row("too many fields", "1,2,3,4,5\na\n", {"1! too_many_fields@4", "2: a"});
        row("too long", "a,0123456789012345678901234567890123456789\nb\n", {"1! too_long@1", "2: b"});
        row("too long in quotes", "\"0123456789\n012345678901234567890123456789\"\nb\n", {"1! too_long@0", "3: b"});
    }
    void whatIsWrongIsSaidWithItsLineAndTheRestIsRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, records);
        for (qsizetype piece : {1, 2, 3, 7, 1000})
            QCOMPARE(readInPieces(bytes, piece, {.recordBytes = 32, .fields = 4}), records);
    }

    void whereAFileIsCutIntoPiecesChangesNothing()
    {
        QRandomGenerator random(2);
        for (int i = 0; i < 5000; ++i) {
            const QByteArray bytes = randomCsv(random);
            const QStringList whole = readInPieces(bytes, qMax<qsizetype>(bytes.size(), 1), {.recordBytes = 20, .fields = 5});
            QCOMPARE(readInPieces(bytes, 1, {.recordBytes = 20, .fields = 5}), whole);
            QCOMPARE(readInPieces(bytes, 1 + random.bounded(5), {.recordBytes = 20, .fields = 5}), whole);
        }
    }

    void aFieldThatIsNotThereIsEmpty()
    {
        QBuffer buffer;
        buffer.setData("a,b\nc\n");
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsvReader reader(buffer);
        CsvRecord record;
        QCOMPARE(reader.next(record).value(), CsvStep::Record);
        QCOMPARE(reader.next(record).value(), CsvStep::Record);
        QCOMPARE(record.size(), 1);
        QCOMPARE(record.field(0), QStringView(u"c"));
        QVERIFY(record.field(1).isEmpty());
        QVERIFY(record.field(-1).isEmpty());
        QCOMPARE(reader.next(record).value(), CsvStep::End);
        QCOMPARE(reader.next(record).value(), CsvStep::End);
        QCOMPARE(reader.bytesRead(), 6);
    }

    void aPipeIsReadToItsEnd()
    {
        QProcess echo;
        echo.start(QStringLiteral("printf"), {QStringLiteral("a,b\\nc,d\\n")});
        QVERIFY(echo.waitForFinished());
        CsvReader reader(echo);
        CsvRecord record;
        int records = 0;
        while (reader.next(record).value() == CsvStep::Record)
            ++records;
        QCOMPARE(records, 2);
    }

    void aFolderIsNoFile()
    {
        BrokenDevice device;
        CsvReader reader(device);
        CsvRecord record;
        QCOMPARE(reader.next(record).value(), CsvStep::End); // only a file can tell failure from end
        QFile folder(QStringLiteral("/proc/self/mem"));
        QVERIFY(folder.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
        CsvReader broken(folder);
        QCOMPARE_ERROR(broken.next(record), ErrorCode::Failed);
    }

    void theHeaderNamesTheColumnsInAnyOrder()
    {
        QBuffer buffer;
        buffer.setData("created_at, lead_id ,note\na,a\na,,b,\n\"a\"b\n");
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsvReader reader(buffer);
        CsvRecord record;
        QVERIFY_RESULT(reader.next(record));
        const auto header = CsvHeader::of(record);
        QVERIFY_RESULT(header);
        QCOMPARE(header->column(u"lead_id"), 1);
        QCOMPARE(header->column(u"created_at"), 0);
        QCOMPARE(header->column(u"phone"), -1);
        QCOMPARE(header->unknownTo({QStringLiteral("lead_id"), QStringLiteral("created_at")}), QStringList(QStringLiteral("note")));
        QVERIFY_RESULT(reader.next(record));
        QCOMPARE_ERROR(CsvHeader::of(record), ErrorCode::BadInput); // the same name twice
        QVERIFY_RESULT(reader.next(record));
        QVERIFY_RESULT(CsvHeader::of(record)); // two without a name are two unknown ones
        QVERIFY_RESULT(reader.next(record));
        QCOMPARE_ERROR(CsvHeader::of(record), ErrorCode::BadInput); // a faulty record
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "test_csv_reader.moc"
