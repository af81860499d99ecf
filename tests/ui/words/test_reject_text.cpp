// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is refused for reaches nobody as a machine's key.
#include "core/intake/file_kind.h"
#include "core/tables/csv_record.h"
#include "ui/words/error_text.h"
#include "ui/words/reject_text.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using namespace priyom;
using tables::CsvFault;

namespace {

// «invalid_utf8», «stray_quote»; names of columns are the file's own words.
bool namesAKey(QString text)
{
    for (const char* column : {"lead_id", "created_at", "call_id", "started_at", "no_show"})
        text.remove(QLatin1String(column));
    static const QRegularExpression key(QStringLiteral("[a-z]+_[a-z0-9]+"));
    return key.match(text).hasMatch();
}

QString problemOf(QByteArray file)
{
    QBuffer source(&file);
    source.open(QIODevice::ReadOnly);
    const auto kind = intake::kindOfFile(source);
    return kind ? QString() : words::errorText(kind.error());
}

} // namespace

class TestRejectText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasItsSentence()
    {
        QSet<QString> sentences;
        QStringList reasons;
        for (const char* reason : {"required", "instant", "amount", "outcome", "minutes", "visit_start_missing", "start_to_come", "paid_without_instant",
                                   "differs_from_same_id", "slot_taken", "room_taken", "direction", "answered", "seconds", "rating", "talk_without_answer"})
            reasons += QString::fromLatin1(reason);
        for (const CsvFault fault : {CsvFault::InvalidUtf8, CsvFault::NulByte, CsvFault::StrayQuote, CsvFault::UnclosedQuote, CsvFault::TooLong, CsvFault::TooManyFields})
            reasons += tables::keyOf(fault);
        for (const QString& reason : std::as_const(reasons)) {
            const QString text = words::rejectText(reason);
            QVERIFY2(!namesAKey(text), qPrintable(text));
            sentences.insert(text);
        }
        QCOMPARE(sentences.size(), reasons.size()); // none is said by what is meant for those not known
        QVERIFY(!sentences.contains(words::rejectText(QStringLiteral("of_tomorrow"))));
    }

    void aWrongDateIsAnsweredWithTheRightForm()
    {
        QVERIFY(words::rejectText(QStringLiteral("instant")).contains(QStringLiteral("2026-10-15T14:05")));
    }

    void severalFaultsNameTheirColumns()
    {
        intake::Reject reject{3, QStringLiteral("created_at"), QStringLiteral("required"), {}};
        QCOMPARE(words::rejectText(reject), words::rejectText(QStringLiteral("required")));
        reject.further.push_back({QStringLiteral("price"), QStringLiteral("amount"), QStringLiteral("6 т.р.")});
        QCOMPARE(words::rejectText(reject), QStringLiteral("created_at: Пусто, а значение обязательно; price: Это не сумма вида 1500 или 1500.50"));
    }

    void aFileThatIsNoneSaysWhatToDoAboutIt_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("says");
        QTest::newRow("the code page of Windows") << QByteArray("lead_id,created_at,\xEA\xEB\xE8\xE5\xED\xF2\n") << QStringLiteral("CSV UTF-8");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFEl\0e\0", 6) << QStringLiteral("CSV UTF-8");
        QTest::newRow("semicolons") << QByteArray("lead_id;created_at;channel\n") << QStringLiteral("точкой с запятой");
        QTest::newRow("a column twice") << QByteArray("lead_id,created_at,price,price\n") << QStringLiteral("Столбец price стоит в файле дважды");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("Файл пуст");
        QTest::newRow("another table") << QByteArray("name,phone\n") << QStringLiteral("lead_id и created_at");
        QTest::newRow("an open quote") << QByteArray("lead_id,\"created_at\n") << QStringLiteral("Кавычка открыта и не закрыта");
        QTest::newRow("a binary file") << QByteArray("PK\0\3", 4) << QStringLiteral("не CSV");
    }
    void aFileThatIsNoneSaysWhatToDoAboutIt()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, says);
        const QString problem = problemOf(file);
        QVERIFY2(problem.contains(says), qPrintable(problem));
        QVERIFY2(!namesAKey(problem), qPrintable(problem));
    }

    void aColumnThatIsMissingIsNamed()
    {
        const QString problem = words::errorText({ErrorCode::BadInput, QStringLiteral("answered"), QStringLiteral("column_missing")});
        QCOMPARE(problem, QStringLiteral("В файле нет столбца answered, а он нужен всегда."));
    }
};

QTEST_GUILESS_MAIN(TestRejectText)
#include "test_reject_text.moc"
