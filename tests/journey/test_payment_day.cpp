// SPDX-License-Identifier: GPL-3.0-or-later
// Money at the desk by keys alone: a sum typed wrong is asked about, taken back, and every figure follows.
#include "core/metrics/kpi_json.h"
#include "core/metrics/metric_list.h"
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/leads/story_view.h"
#include "ui/words/number_text.h"

#include <QPushButton>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using staff::Session;

namespace {

constexpr auto kPrice = Money::ofMinor(350'000);

// Booked for now and confirmed: the client is at the desk.
Result<> clinicWithClientAtTheDesk(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinicWithLead(services, session));
    return moveToVisit(services, session, LeadId(1), Stage::Confirmed, DeskWindow::moment(15, 14, 10));
}

// The sum stands in the sentence as the program writes it.
QString with(const char* sentence, qint64 roubles)
{
    return QString::fromUtf8(sentence).arg(words::moneyText(Money::ofMinor(roubles * 100)));
}

std::optional<Money> revenue(DeskWindow& desk)
{
    const auto report = desk.ask<metrics::KpiReport>([](Services& services, const Session& session) {
        metrics::KpiRequest request;
        request.from = QDate(2026, 10, 1);
        request.to = QDate(2026, 11, 1);
        request.metrics = {&metrics::kRevenue};
        return services.kpi.read(session, request);
    });
    if (!report || report->rows.empty())
        return std::nullopt;
    return Money::ofMinor(metrics::toJson(*report)[QLatin1String("rows")][0][QLatin1String("metrics")][QLatin1String("revenue")][QLatin1String("value")].toInteger());
}

std::optional<Money> paidOnTheCard(DeskWindow& desk)
{
    const desk::LeadCard* card = desk.board().cardOf(LeadId(1));
    return card && card->visit ? card->visit->paid : std::nullopt;
}

const QPushButton* buttonNamed(const QWidget& widget, const QString& text)
{
    const auto buttons = widget.findChildren<QPushButton*>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton* button) { return button->isVisible() && button->text() == text; });
    return found == buttons.end() ? nullptr : *found;
}

// F6 on the card that came or is about to, the sum typed over the price, Enter.
bool takes(DeskWindow& desk, const QString& sum)
{
    if (!desk.goToCard(LeadId(1)))
        return false;
    press(Qt::Key_F6);
    if (!QTest::qWaitFor([&] { return desk.dialog() != nullptr; }) || !desk.settle())
        return false;
    typeText(sum);
    press(Qt::Key_Return);
    return true;
}

} // namespace

class PaymentDayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aWrongSumIsTakenBackAndTheRightOneTaken()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithClientAtTheDesk));
        QVERIFY(takes(desk, QStringLiteral("3000")));
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(paidOnTheCard(desk), Money::ofMinor(300'000));
        QCOMPARE(revenue(desk), Money::ofMinor(300'000));
        desk.page->openLead(LeadId(1));
        QTRY_VERIFY(says(desk.page->panel(), words::moneyText(Money::ofMinor(300'000))));

        press(0x042F, Qt::ControlModifier); // Ctrl+Я is Ctrl+Z
        QTRY_VERIFY(says(desk.window, with("Ольга Ремизова: оплата %1 отменена", 3000)));
        QVERIFY(desk.settle());
        QCOMPARE(revenue(desk), Money());
        QCOMPARE(paidOnTheCard(desk), std::nullopt);
        QTRY_VERIFY(says(desk.page->panel(), QStringLiteral("Визит состоялся, не оплачен")));
        const auto* story = desk.page->panel().findChild<desk::StoryView*>();
        QVERIFY2(story->accessibleDescription().contains(QStringLiteral("Оплата 3 000 ₽ отменена")), qPrintable(story->accessibleDescription()));

        press(Qt::Key_Escape); // the panel
        QVERIFY(takes(desk, QStringLiteral("3500")));
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(revenue(desk), kPrice);
        QCOMPARE(paidOnTheCard(desk), kPrice);
    }

    void afterARestartCtrlZTakesThePaymentAndThenTheOutcome()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithClientAtTheDesk));
        QVERIFY(desk.ask<void>([&desk](Services& services, const Session& session) -> Result<> {
            desk.clock.set(DeskWindow::moment(15, 14, 10));
            bookings::MoveDraft came;
            came.lead = LeadId(1);
            came.to = Stage::Came;
            PRIYOM_CHECK(services.bookings.moveLead(session, came));
            desk.clock.set(DeskWindow::moment(15, 14, 11));
            payments::PaymentDraft draft;
            draft.visit = VisitId(1);
            draft.amount = kPrice;
            PRIYOM_CHECK(services.payments.add(session, draft));
            return {};
        }));
        QVERIFY(desk.settle());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(says(desk.window, with("Ольга Ремизова: оплата %1 отменена", 3500)));
        QVERIFY(desk.settle());
        QCOMPARE(desk.countIn(Stage::Came), 1);
        QCOMPARE(paidOnTheCard(desk), std::nullopt);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.countIn(Stage::Confirmed), 1);
    }

    void thePanelTakesALaterFoundMistakeBack()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithClientAtTheDesk));
        desk.page->openLead(LeadId(1));
        QTRY_VERIFY(desk.page->panel().isFor(LeadId(1)));
        QVERIFY(!buttonNamed(desk.page->panel(), QStringLiteral("Отменить оплату"))); // there is none yet
        press(Qt::Key_Escape);
        QVERIFY(takes(desk, QStringLiteral("3500")));
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        press(Qt::Key_D, Qt::ControlModifier); // something else was done since
        QTRY_VERIFY(desk.dialog());
        press(Qt::Key_Escape);
        desk.page->openLead(LeadId(1));
        QTRY_VERIFY(buttonNamed(desk.page->panel(), QStringLiteral("Отменить оплату")));
        press(Qt::Key_F6, Qt::ShiftModifier);
        QTRY_COMPARE(paidOnTheCard(desk), std::nullopt);
        QCOMPARE(revenue(desk), Money());
        QTRY_VERIFY(!buttonNamed(desk.page->panel(), QStringLiteral("Отменить оплату")));
        press(Qt::Key_Z, Qt::ControlModifier); // it was no mistake
        QTRY_COMPARE(paidOnTheCard(desk), kPrice);
        QCOMPARE(revenue(desk), kPrice);
        QVERIFY(desk.settle());

        desk.clock.set(desk.clock.now() + std::chrono::hours(25));
        press(Qt::Key_F6, Qt::ShiftModifier);
        QTRY_VERIFY(says(desk.window, QStringLiteral("только в течение суток")));
        QCOMPARE(revenue(desk), kPrice);
    }

    void aSumFarAboveThePriceIsTakenWithASecondEnter()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithClientAtTheDesk));
        QVERIFY(takes(desk, QStringLiteral("35000")));
        QVERIFY(desk.settle());
        QVERIFY(desk.dialog());
        QVERIFY(says(*desk.dialog(), with("К оплате %1, а введено", 3500)) && says(*desk.dialog(), with("а введено %1.", 35000)));
        QVERIFY(buttonNamed(*desk.dialog(), with("Да, принять %1", 35000)));
        QCOMPARE(revenue(desk), Money());

        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QApplication::sendEvent(QApplication::focusWidget(), &held); // a key held is no second Enter
        QVERIFY(desk.settle());
        QVERIFY(desk.dialog());
        QCOMPARE(revenue(desk), Money());

        typeText(QStringLiteral("0")); // another sum is asked about anew
        press(Qt::Key_Return);
        QVERIFY(desk.settle());
        QVERIFY(desk.dialog());
        press(Qt::Key_Backspace);
        press(Qt::Key_Return);
        QVERIFY(desk.dialog());
        press(Qt::Key_Return); // never refused
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(revenue(desk), Money::ofMinor(3'500'000));
    }

    void aVisitInThreeMinutesIsConfirmedBeforeItBegins()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(clinicWithLead(services, session));
            bookings::BookDraft visit;
            visit.lead = LeadId(1);
            visit.appointment.specialist = QStringLiteral("Юлия Крылова");
            visit.appointment.start = DeskWindow::moment(15, 14, 8);
            PRIYOM_CHECK(services.bookings.book(session, visit));
            return {};
        }));
        desk.page->openLead(LeadId(1));
        QTRY_VERIFY(says(desk.page->panel(), QStringLiteral("Подтвердить визит до 14:08")));
        QCOMPARE(desk.board().cardOf(LeadId(1))->norm->before, std::optional(DeskWindow::moment(15, 14, 8)));
    }

    // To whom the core would refuse it, nothing is offered.
    void paymentIsOfferedToWhomTheCoreAllowsIt_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("offered");
        QTest::newRow("receptionist") << int(staff::Role::Receptionist) << true;
        QTest::newRow("manager") << int(staff::Role::Manager) << false;
        QTest::newRow("head") << int(staff::Role::Head) << false;
        QTest::newRow("owner") << int(staff::Role::Owner) << true;
    }
    void paymentIsOfferedToWhomTheCoreAllowsIt()
    {
        QFETCH(int, role);
        QFETCH(bool, offered);
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithClientAtTheDesk));
        const auto story = desk.ask<bookings::LeadStory>([&desk](Services& services, const Session& session) -> Result<bookings::LeadStory> {
            desk.clock.set(DeskWindow::moment(15, 14, 10));
            PRIYOM_CHECK(services.bookings.setVisit(session, VisitId(1), bookings::VisitState::Came));
            return services.visitDesk.story(session, LeadId(1));
        });
        auto lists = desk.ask<desk::DeskLists>(&desk::readDeskLists);
        QVERIFY(story && lists);
        lists->zone = DeskWindow::zone();
        lists->session.roles = {staff::Role(role)};
        desk::DueClock due(desk.clock);
        due.set(schedule::WorkingClock(lists->hours, lists->zone), lists->zone, lists->soon);
        desk::LeadPanel panel(desk.theme, due);
        panel.setStory(*story, *lists);
        QVERIFY(says(panel, QStringLiteral("Визит состоялся, не оплачен")));
        QCOMPARE(buttonNamed(panel, QStringLiteral("Принять оплату")) != nullptr, offered);
    }

    void theServiceBookedIsNamedWhereItIsNotTheOneAskedFor()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(clinicWithLead(services, session));
            catalog::Service other;
            other.name = QStringLiteral("Имплантация");
            other.price = Money::ofMinor(9'000'000);
            PRIYOM_CHECK(services.catalog.addService(session, other));
            bookings::MoveDraft move;
            move.lead = LeadId(1);
            move.to = Stage::Confirmed;
            move.appointment.emplace();
            move.appointment->specialist = QStringLiteral("Юлия Крылова");
            move.appointment->service = other.name;
            move.appointment->start = DeskWindow::moment(15, 14, 10);
            PRIYOM_CHECK(services.bookings.moveLead(session, move));
            return {};
        }));
        QCOMPARE(desk.board().cardOf(LeadId(1))->wish, QStringLiteral("Имплантация"));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F4); // moving it does not change what is booked
        QTRY_VERIFY(desk.dialog());
        QVERIFY(desk.settle());
        press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(desk.settle());
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const auto moved = desk.board().cardOf(LeadId(1))->visit;
        QVERIFY(moved && moved->startAt != DeskWindow::moment(15, 14, 10));
        QCOMPARE(moved->serviceName, QStringLiteral("Имплантация"));
        QCOMPARE(moved->price, Money::ofMinor(9'000'000));
        desk.clock.set(moved->startAt);
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F6);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(says(*desk.dialog(), QStringLiteral("Имплантация")));
        QVERIFY(!says(*desk.dialog(), QStringLiteral("Консультация")));
    }
};

QTEST_MAIN(PaymentDayTest)
#include "test_payment_day.moc"
