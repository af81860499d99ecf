// SPDX-License-Identifier: GPL-3.0-or-later
// The cash list of a day as it is read, on the screen and on paper.
#include "ui/cash/cash_words.h"
#include "ui/words/number_text.h"

#include <QtTest>

using namespace priyom;
using namespace priyom::cash;
using payments::CashDay;
using payments::CashLine;

namespace {

constexpr Instant kAt(1'790'000'000'000); // 21 September 2026, 14:13

CashLine line(qint64 id, qint64 kopecks, payments::Method method)
{
    CashLine line;
    line.payment.id = PaymentId(id);
    line.payment.amount = Money::ofMinor(kopecks);
    line.payment.method = method;
    line.payment.paidAt = kAt;
    line.takenBy = QStringLiteral("Рита");
    return line;
}

CashLine ofVisit(qint64 id, qint64 kopecks)
{
    CashLine paid = line(id, kopecks, payments::Method::Card);
    paid.payment.visit = VisitId(1);
    paid.payment.client = ClientId(1);
    paid.clientName = QStringLiteral("Ольга Ремизова");
    paid.services = QStringLiteral("Стрижка, Укладка");
    return paid;
}

} // namespace

class TestCashWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia)); }

    void aLineSaysWhatTheMoneyIsFor()
    {
        CashLine paid = ofVisit(1, 100);
        QCOMPARE(aboutText(paid), QStringLiteral("Ольга Ремизова, Стрижка, Укладка"));
        paid.isAhead = true;
        QCOMPARE(aboutText(paid), QStringLiteral("Предоплата: Ольга Ремизова, Стрижка, Укладка"));
        CashLine back = ofVisit(2, -100);
        QCOMPARE(aboutText(back), QStringLiteral("Возврат: Ольга Ремизова, Стрижка, Укладка"));
        back.payment.note = QStringLiteral("не подошёл цвет");
        QCOMPARE(aboutText(back), QStringLiteral("Возврат: Ольга Ремизова, Стрижка, Укладка (не подошёл цвет)"));
        CashLine goods = line(3, 100, payments::Method::Cash);
        QCOMPARE(aboutText(goods), QStringLiteral("Товар"));
        goods.payment.note = QStringLiteral("Шампунь");
        QCOMPARE(aboutText(goods), QStringLiteral("Шампунь"));
        goods.payment.client = ClientId(1);
        goods.clientName = QStringLiteral("Анна");
        QCOMPARE(aboutText(goods), QStringLiteral("Шампунь, Анна"));
    }

    void aDifferenceHasAWord()
    {
        QCOMPARE(differenceText(Money()), QStringLiteral("сходится"));
        QCOMPARE(differenceText(Money::ofMinor(-5'000)), QStringLiteral("не хватает ") + words::moneyText(Money::ofMinor(5'000)));
        QCOMPARE(differenceText(Money::ofMinor(5'050)), QStringLiteral("лишние ") + words::moneyText(Money::ofMinor(5'050)));
    }

    void theSheetHasTheLinesTheTotalsAndTheClosings()
    {
        CashDay day;
        day.date = QDate(2026, 9, 21);
        day.lines = {ofVisit(1, 350'000), line(2, 90'000, payments::Method::Cash), line(3, -10'000, payments::Method::Cash)};
        const paper::ListSheet open = cashSheet(day, Zone::utc());
        QCOMPARE(open.parts.size(), 2);
        QCOMPARE(open.parts[0].rows.size(), 3);
        QCOMPARE(open.parts[0].rows[0].cells, (QStringList{QStringLiteral("14:13"), QStringLiteral("Ольга Ремизова, Стрижка, Укладка"), QStringLiteral("Карта"),
                                                           words::moneyText(Money::ofMinor(350'000)), {}, QStringLiteral("Рита")}));
        QCOMPARE(open.parts[1].rows.constLast().cells.at(3), words::moneyText(Money::ofMinor(430'000)));
        for (const paper::SheetPart& part : open.parts)
            for (const paper::SheetRow& row : part.rows)
                QVERIFY(row.cells.size() <= open.shares.size());
        day.closed.push_back({payments::CashShiftId(1), day.date, PersonId(1), kAt, PaymentId(3), Money(), Money::ofMinor(80'000), Money::ofMinor(75'000), QStringLiteral("разменяли")});
        day.closedBy = {QStringLiteral("Рита")};
        const paper::ListSheet closed = cashSheet(day, Zone::utc());
        QCOMPARE(closed.parts.size(), 3);
        QCOMPARE(closed.parts[2].rows.constFirst().cells,
                 (QStringList{QStringLiteral("14:13"), QStringLiteral("Смена закрыта: не хватает %1 (разменяли)").arg(words::moneyText(Money::ofMinor(5'000))), {},
                              words::moneyText(Money::ofMinor(75'000)), {}, QStringLiteral("Рита")}));
    }
};

QTEST_MAIN(TestCashWords)
#include "test_cash_words.moc"
