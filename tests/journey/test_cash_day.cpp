// SPDX-License-Identifier: GPL-3.0-or-later
// The receptionist closes the day by keys alone: two visits are paid, one of them in two ways, some of the money goes back, goods are
// sold, and the drawer holds 50 less than it is to.
#include "core/metrics/kpi_json.h"
#include "core/metrics/metric_list.h"
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/cash/cash_desk.h"
#include "ui/words/number_text.h"

#include <QDir>
#include <QTemporaryDir>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using staff::Session;

namespace {

Result<> twoAtTheDesk(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinicWithTwoLeads(services, session));
    PRIYOM_CHECK(moveToVisit(services, session, LeadId(1), Stage::Confirmed, DeskWindow::moment(15, 14, 10)));
    return moveToVisit(services, session, LeadId(2), Stage::Confirmed, DeskWindow::moment(15, 13, 0));
}

QString sum(qint64 roubles)
{
    return words::moneyText(Money::ofMinor(roubles * 100));
}

class CashWindow final
{
public:
    // The receptionist, else the owner.
    bool open(bool asReceptionist = false)
    {
        if (asReceptionist ? !desk.openAs(QStringLiteral("Рита Орлова"), staff::Role::Receptionist, twoAtTheDesk) : !desk.open(twoAtTheDesk))
            return false;
        (new cash::CashDesk(desk.theme, desk.backend, desk.window, desk.clock, DeskWindow::zone(), &desk.window))->join(desk.window);
        return true;
    }
    bool asks(const char* title)
    {
        return QTest::qWaitFor([&] { return desk.dialog() && desk.dialog()->accessibleName().startsWith(QString::fromUtf8(title)); }) && desk.settle();
    }
    bool isDone()
    {
        return QTest::qWaitFor([&] { return desk.dialog() == nullptr; }) && desk.settle();
    }
    bool says(const QString& text)
    {
        return QTest::qWaitFor([&] { return test::says(desk.window, text); });
    }
    payments::CashDay day()
    {
        return desk.ask<payments::CashDay>([](Services& services, const Session& session) { return services.cash.list(session, QDate(2026, 10, 15)); })
            .value_or(payments::CashDay());
    }
    QString figure(const metrics::Metric& metric)
    {
        const auto report = desk.ask<metrics::KpiReport>([&metric](Services& services, const Session& session) {
            metrics::KpiRequest request;
            request.from = QDate(2026, 10, 1);
            request.to = QDate(2026, 11, 1);
            request.metrics = {&metric};
            return services.kpi.read(session, request);
        });
        const QJsonValue value = metrics::toJson(*report)[QLatin1String("rows")][0][QLatin1String("metrics")][QLatin1String(metric.id)][QLatin1String("value")];
        return value.isString() ? value.toString() : QString::number(value.toInteger());
    }

    DeskWindow desk;
};

} // namespace

class CashDayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void closeTheDay()
    {
        CashWindow shop;
        QVERIFY(shop.open());

        QVERIFY(shop.desk.goToCard(LeadId(1))); // 3500: 2000 of it in cash, the rest by card
        press(Qt::Key_F6);
        QVERIFY(shop.asks("Оплата"));
        typeText(QStringLiteral("2000"));
        press(Qt::Key_2, Qt::AltModifier);
        press(Qt::Key_Insert);
        QVERIFY(shop.says(QStringLiteral("Наличные"))); // among what is taken already
        press(Qt::Key_Delete, Qt::AltModifier);         // and taken out of it
        QVERIFY(QTest::qWaitFor([] { return QApplication::focusWidget()->property("text").toString() == words::amountText(Money::ofMinor(350'000)); }));
        typeText(QStringLiteral("2000"));
        press(Qt::Key_Insert);
        press(Qt::Key_Return);
        QVERIFY(shop.isDone());
        QVERIFY(shop.says(QStringLiteral("Ольга Ремизова: оплата %1 принята").arg(sum(3500))));

        QVERIFY(shop.desk.goToCard(LeadId(2))); // all of it by card, the way of the last part
        press(Qt::Key_F6);
        QVERIFY(shop.asks("Оплата"));
        press(Qt::Key_Return);
        QVERIFY(shop.isDone());

        QVERIFY(shop.desk.goToCard(LeadId(2))); // 500 go back in cash
        press(Qt::Key_F6, Qt::ControlModifier);
        QVERIFY(shop.asks("Оплата"));
        press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(shop.asks("Возврат"));
        typeText(QStringLiteral("500"));
        press(Qt::Key_2, Qt::AltModifier);
        press(Qt::Key_Return);
        QVERIFY(shop.says(QStringLiteral("Укажите, почему возвращаете деньги.")));
        typeText(QStringLiteral("ждал полчаса"));
        press(Qt::Key_Return);
        QVERIFY(shop.isDone());
        QVERIFY(shop.says(QStringLiteral("Глеб Титов: возвращено %1").arg(sum(500))));

        press(Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(shop.asks("Продажа товара"));
        typeText(QStringLiteral("Щётка"));
        press(Qt::Key_Tab);
        typeText(QStringLiteral("900"));
        press(Qt::Key_Tab);
        typeText(QStringLiteral("400"));
        press(Qt::Key_Tab);
        typeText(QStringLiteral("ремиз"));
        QVERIFY(shop.desk.settle());
        press(Qt::Key_2, Qt::AltModifier);
        press(Qt::Key_Return);
        QVERIFY(shop.isDone());

        press(Qt::Key_F12, Qt::ShiftModifier);
        QVERIFY(shop.asks("Касса дня"));
        QVERIFY(shop.says(QStringLiteral("Наличные %1, из них возвраты %2").arg(sum(2400), sum(-500)))); // 2000 + 900 - 500
        QVERIFY(shop.says(QStringLiteral("Карта ") + sum(5000)));
        QCOMPARE(shop.day().lines.size(), size_t(5));
        press(Qt::Key_Return);
        QVERIFY(shop.asks("Закрыть смену"));
        typeText(QStringLiteral("2350"));
        QVERIFY(shop.says(QStringLiteral("Не хватает ") + sum(50)));
        press(Qt::Key_Return);
        QVERIFY(shop.says(QStringLiteral("напишите почему")));
        QVERIFY(shop.day().closed.empty());
        typeText(QStringLiteral("разменяли"));
        press(Qt::Key_Return);
        QVERIFY(shop.asks("Касса дня"));
        QVERIFY(shop.says(QStringLiteral("смена закрыта")));
        const auto closed = shop.day().closed;
        QCOMPARE(closed.size(), size_t(1));
        QCOMPARE(closed.front().expected, Money::ofMinor(240'000));
        QCOMPARE(closed.front().difference(), Money::ofMinor(-5'000));
        QCOMPARE(closed.front().note, QStringLiteral("разменяли"));
        press(Qt::Key_Escape);
        QVERIFY(shop.isDone());

        QCOMPARE(shop.figure(metrics::kRevenue), QStringLiteral("740000"));      // 3500 + 3500 - 500 + 900
        QCOMPARE(shop.figure(metrics::kAverageCheck), QStringLiteral("325000")); // of the visits alone: 6500 / 2
        QCOMPARE(shop.figure(metrics::kUpsell), QStringLiteral("90000"));
    }

    // By keys from the list: no more than was paid, never without a reason, and the drawer counts it.
    void goodsAreGivenBackFromTheList()
    {
        CashWindow shop;
        QVERIFY(shop.open());
        press(Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(shop.asks("Продажа товара"));
        typeText(QStringLiteral("Щётка"));
        press(Qt::Key_Tab);
        typeText(QStringLiteral("900"));
        press(Qt::Key_2, Qt::AltModifier);
        press(Qt::Key_Return);
        QVERIFY(shop.isDone());
        press(Qt::Key_F12, Qt::ShiftModifier);
        QVERIFY(shop.asks("Касса дня"));
        press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(shop.asks("Возврат: Щётка"));
        typeText(QStringLiteral("400"));
        press(Qt::Key_Return);
        QVERIFY(shop.says(QStringLiteral("Укажите, почему возвращаете деньги.")));
        typeText(QStringLiteral("брак"));
        press(Qt::Key_Return);
        QVERIFY(shop.asks("Касса дня"));
        QVERIFY(shop.says(QStringLiteral("Щётка: возвращено ") + sum(400)));
        QVERIFY(shop.says(QStringLiteral("Наличные %1, из них возвраты %2").arg(sum(500), sum(-400))));
        QCOMPARE(shop.day().lines.size(), size_t(2));
        QCOMPARE(shop.day().lines.back().sold, QStringLiteral("Щётка"));
        QCOMPARE(payments::expectedCash({}, shop.day().lines), Money::ofMinor(50'000));
        press(Qt::Key_Down); // the refund itself
        press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(shop.says(QStringLiteral("Это уже возврат")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(shop.says(QStringLiteral("Возврат %1 отменён").arg(sum(400))));
        QTRY_COMPARE(shop.day().lines.size(), size_t(1));
    }

    void aClosingIsTakenBackWhereItIsSeen()
    {
        CashWindow shop;
        QVERIFY(shop.open());
        press(Qt::Key_F12, Qt::ShiftModifier);
        QVERIFY(shop.asks("Касса дня"));
        QVERIFY(shop.says(QStringLiteral("За день оплат нет.")));
        press(Qt::Key_Return);
        QVERIFY(shop.asks("Закрыть смену"));
        typeText(QStringLiteral("0"));
        QVERIFY(shop.says(QStringLiteral("Сходится")));
        press(Qt::Key_Return);
        QVERIFY(shop.asks("Касса дня"));
        QVERIFY(shop.says(QStringLiteral("смена закрыта")));
        QCOMPARE(shop.day().closed.size(), size_t(1));
        press(0x042F, Qt::ControlModifier); // Ctrl+Я is Ctrl+Z
        QVERIFY(shop.says(QStringLiteral("Смена кассы снова открыта")));
        QVERIFY(shop.says(QStringLiteral("смена открыта")));
        QVERIFY(shop.day().closed.empty());
    }

    void theListOfTheDayIsSavedAsPdf()
    {
        CashWindow shop;
        QVERIFY(shop.open());
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("касса.pdf"));
        press(Qt::Key_F12, Qt::ShiftModifier);
        QVERIFY(shop.asks("Касса дня"));
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(typeFile(path));
        QVERIFY(shop.says(QStringLiteral("Сохранено: ") + QDir::toNativeSeparators(path)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    // Before the visit: a part of its price, and a tenth of it forgiven when the client has come.
    void aPrepaymentAndADiscount()
    {
        CashWindow shop;
        QVERIFY(shop.open());
        QVERIFY(shop.desk.goToCard(LeadId(1)));
        press(Qt::Key_F6, Qt::ControlModifier);
        QVERIFY(shop.asks("Предоплата"));
        typeText(QStringLiteral("1000"));
        press(Qt::Key_Return);
        QVERIFY(shop.isDone());
        QVERIFY(shop.says(QStringLiteral("Ольга Ремизова: предоплата %1 принята, осталось %2").arg(sum(1000), sum(2500))));
        QVERIFY(shop.desk.goToCard(LeadId(1)));
        press(Qt::Key_F6);
        QVERIFY(shop.asks("Оплата"));
        press(Qt::Key_Tab);
        typeText(QStringLiteral("10%")); // of 3500
        QVERIFY(shop.says(sum(2150)));
        press(Qt::Key_2, Qt::AltModifier);
        press(Qt::Key_Return);
        QVERIFY(shop.isDone());
        const payments::CashDay day = shop.day();
        QCOMPARE(day.lines.back().payment.amount, Money::ofMinor(215'000));
        QCOMPARE(day.lines.back().payment.discount, Money::ofMinor(35'000));
        press(Qt::Key_F6); // nothing is due any more
        QVERIFY(shop.says(QStringLiteral("Ольга Ремизова: визит оплачен")));
    }

    // Who may not give a discount is not asked for one, and sees the present day alone.
    void theReceptionTakesMoneyWithoutADiscount()
    {
        CashWindow shop;
        QVERIFY(shop.open(true));
        QVERIFY(shop.desk.goToCard(LeadId(1)));
        press(Qt::Key_F6, Qt::ControlModifier);
        QVERIFY(shop.asks("Предоплата"));
        QVERIFY(!test::says(shop.desk.window, QStringLiteral("Скидка")));
        press(Qt::Key_Return);
        QVERIFY(shop.isDone());
        press(Qt::Key_F12, Qt::ShiftModifier);
        QVERIFY(shop.asks("Касса дня"));
        QVERIFY(shop.says(QStringLiteral("Карта ") + sum(3500)));
        press(Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(shop.says(QStringLiteral("Вашей роли видны оплаты только за сегодня.")));
    }

    void theChangeFromANoteIsSaid()
    {
        CashWindow shop;
        QVERIFY(shop.open());
        QVERIFY(shop.desk.goToCard(LeadId(1)));
        press(Qt::Key_F6, Qt::ControlModifier);
        QVERIFY(shop.asks("Предоплата"));
        press(Qt::Key_2, Qt::AltModifier);
        QVERIFY(tabTo(QStringLiteral("Дали")));
        typeText(QStringLiteral("5000"));
        QCOMPARE(QApplication::focusWidget()->accessibleDescription(), QStringLiteral("сдача ") + sum(1500));
        typeAnew(QStringLiteral("3000"));
        QCOMPARE(QApplication::focusWidget()->accessibleDescription(), QStringLiteral("не хватает ") + sum(500));
        press(Qt::Key_Return);
        QVERIFY(shop.isDone());
        QCOMPARE(shop.day().lines.back().payment.amount, Money::ofMinor(350'000));
    }
};

QTEST_MAIN(CashDayTest)
#include "test_cash_day.moc"
