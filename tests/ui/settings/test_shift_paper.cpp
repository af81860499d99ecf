// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule on paper: what stands in its cells, and as many sheets as its people need.
#include "ui/settings/shift_sheet.h"
#include "ui/settings/shift_words.h"
#include "ui/words/number_text.h"

#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace priyom;
using namespace priyom::settingsui;

namespace {

constexpr PersonId kJulia(1);
constexpr PersonId kArtem(2);

ShiftSpan november()
{
    ShiftSpan span;
    span.kind = SpanKind::Month;
    span.first = QDate(2026, 11, 1);
    span.days = 30;
    span.isClosed.assign(30, false);
    span.isClosed[0] = true;
    span.people = {{kJulia, QStringLiteral("Юлия Крылова"), {}}, {kArtem, QStringLiteral("Артём Лисин"), {}}};
    span.hours[{kJulia, QDate(2026, 11, 2)}] = {{570, 840}, {900, 1200}};
    span.hours[{kJulia, QDate(2026, 11, 3)}] = {{600, 1200}};
    span.absences = {{{}, kJulia, schedule::AbsenceKind::Sick, QDate(2026, 11, 3), QDate(2026, 11, 4)}};
    return span;
}

class CountedPdf final : public QPdfWriter
{
public:
    using QPdfWriter::QPdfWriter;
    bool newPage() override
    {
        ++sheets;
        return QPdfWriter::newPage();
    }
    int sheets = 1;
};

int sheetsOf(const paper::ShiftSheet& sheet, const QString& file)
{
    CountedPdf pdf(file);
    pdf.setPageOrientation(QPageLayout::Landscape);
    pdf.setResolution(300);
    return paper::paintShiftPaper(pdf, QFont(), sheet) ? pdf.sheets : -1;
}

} // namespace

class TestShiftPaper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
        QVERIFY(m_folder.isValid());
    }

    void hoursOfANarrowColumn_data()
    {
        QTest::addColumn<schedule::DayHours>("hours");
        QTest::addColumn<QString>("said");
        QTest::newRow("none") << schedule::DayHours{} << QString();
        QTest::newRow("whole") << schedule::DayHours{{540, 1080}} << QStringLiteral("9 18");
        QTest::newRow("from the first to the last")
            << schedule::DayHours{{540, 780}, {840, 1440}} << QStringLiteral("9 24");
        QTest::newRow("quarters") << schedule::DayHours{{555, 1110}} << QStringLiteral("9\u00BC 18\u00BD");
        QTest::newRow("odd minutes") << schedule::DayHours{{0, 607}} << QStringLiteral("0 10+");
    }
    void hoursOfANarrowColumn()
    {
        QFETCH(schedule::DayHours, hours);
        QTEST(narrowHours(hours).join(u' '), "said");
    }

    void aMonthHasItsDaysItsPeopleAndTheirSums()
    {
        const paper::ShiftSheet sheet = sheetOf(november());
        QCOMPARE(sheet.title, QStringLiteral("Ноябрь 2026: смены"));
        QCOMPARE(sheet.days.size(), 30);
        QCOMPARE(sheet.days.constFirst().head, QStringLiteral("1\nвс"));
        QVERIFY(sheet.days.constFirst().isClosed);
        QCOMPARE(sheet.rows.size(), 2);
        const paper::ShiftSheet::Row& julia = sheet.rows.constFirst();
        QCOMPARE(julia.cells.at(1).text, QStringLiteral("9\u00BD\n20"));
        QCOMPARE(julia.cells.at(2).text, QStringLiteral("бо"));
        QVERIFY(julia.cells.at(2).isAway && julia.cells.at(3).isAway && !julia.cells.at(4).isAway);
        QVERIFY(sheet.foot.contains(QStringLiteral("бо: больничный")));
        QCOMPARE(sheet.rows.constLast().sum, QStringLiteral("нет смен"));
    }

    void aWeekHasWholeHours()
    {
        ShiftSpan week = november();
        week.kind = SpanKind::Week;
        week.first = QDate(2026, 11, 2);
        week.days = 7;
        const paper::ShiftSheet sheet = sheetOf(week);
        QCOMPARE(sheet.rows.constFirst().cells.at(0).text, QStringLiteral("9:30–14,\n15–20"));
        QCOMPARE(sheet.rows.constFirst().cells.at(1).text, QStringLiteral("больничный"));
    }

    void whatWasNotReadYetIsAnEmptySheet()
    {
        const paper::ShiftSheet sheet = sheetOf(ShiftSpan());
        QVERIFY(sheet.days.isEmpty());
        QVERIFY(sheet.rows.isEmpty());
    }

    void someHoursAwayAreSaidBesideWhatIsLeftAndAWholeDayBeforeThem()
    {
        ShiftSpan span = november();
        span.hours[{kJulia, QDate(2026, 11, 5)}] = {{600, 1200}};
        span.absences.insert(span.absences.begin(), {{}, kJulia, schedule::AbsenceKind::Training, QDate(2026, 11, 3), QDate(2026, 11, 5), {840, 1200}});
        const auto cells = sheetOf(span).rows.constFirst().cells;
        QCOMPARE(cells.at(2).text, QStringLiteral("бо")); // the training of the same day is no matter
        QCOMPARE(cells.at(4).text, QStringLiteral("10\n14\nоб"));
        QVERIFY(cells.at(4).isAway);
        span.kind = SpanKind::Week;
        span.first = QDate(2026, 11, 2);
        span.days = 7;
        QCOMPARE(sheetOf(span).rows.constFirst().cells.at(3).text, QStringLiteral("10–14\nобучение"));
    }

    void whatTakesNothingIsSaidSo()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*")));
        QPdfWriter nowhere(QStringLiteral("/no/such/folder/shifts.pdf"));
        QVERIFY(!paper::paintShiftPaper(nowhere, QFont(), sheetOf(november())));
    }

    void asManySheetsAsThePeopleNeed()
    {
        ShiftSpan span = november();
        QCOMPARE(sheetsOf(sheetOf(span), m_folder.filePath(QStringLiteral("two.pdf"))), 1);
        while (span.people.size() < 40)
            span.people.push_back({PersonId(qint64(span.people.size()) + 1),
                                   QStringLiteral("Специалист %1").arg(span.people.size()),
                                   {}});
        QCOMPARE(sheetsOf(sheetOf(span), m_folder.filePath(QStringLiteral("forty.pdf"))), 3);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestShiftPaper)
#include "test_shift_paper.moc"
