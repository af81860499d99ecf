// SPDX-License-Identifier: GPL-3.0-or-later
// A lead's whole way by keys alone, in the real window over a real shop.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/booking/wish_form.h"
#include "ui/leads/story_view.h"
#include "ui/words/lead_words.h"
#include "ui/words/number_text.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using staff::Session;

namespace {

Stage stageOf(DeskWindow& desk)
{
    const auto card = desk.ask<leads::LeadCard>([](Services& services, const Session& session) { return services.leadDesk.card(session, LeadId(1)); });
    return card ? card->lead.stage : Stage::Lost;
}

// Booked, confirmed, and the time of the visit has come; the card is chosen.
bool standsAtTheDesk(DeskWindow& desk)
{
    if (!desk.goToCard(LeadId(1)))
        return false;
    press(Qt::Key_F4);
    if (!desk.dialog() || !desk.settle())
        return false;
    press(Qt::Key_1, Qt::AltModifier);
    if (!desk.settle())
        return false;
    press(Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return !desk.dialog(); }) || !desk.settle() || desk.countIn(Stage::Qualified) != 1 || !desk.goToCard(LeadId(1)))
        return false;
    press(Qt::Key_F6);
    if (!QTest::qWaitFor([&] { return desk.countIn(Stage::Confirmed) == 1; }))
        return false;
    const desk::LeadCard* card = desk.board().cardOf(LeadId(1));
    if (!card->visit)
        return false;
    desk.clock.set(card->visit->startAt);
    return desk.goToCard(LeadId(1));
}

// Stands where the settings stand in the program.
class SettingsStand final : public shell::Page
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("settings"); }
    [[nodiscard]] shell::Section section() const override { return shell::Section::Settings; }
    [[nodiscard]] QString title() const override { return QStringLiteral("Настройки"); }
    [[nodiscard]] theme::Icon icon() const override { return theme::Icon::Settings; }
    [[nodiscard]] QWidget* widget() override { return m_widget; }

private:
    QWidget* m_widget = new QWidget;
};

} // namespace

class DeskDayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aLeadIsRegisteredWhileThePhoneIsAtTheEar()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        press(Qt::Key_F2);
        QVERIFY(desk.dialog());
        typeText(QStringLiteral("89123054418"));
        press(Qt::Key_Tab);
        press(Qt::Key_1); // WhatsApp
        press(Qt::Key_Tab);
        typeText(QStringLiteral("Анна Соколова"));
        press(0x042B, Qt::ControlModifier); // Ctrl+Ы is Ctrl+S
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(desk.countIn(Stage::New), 1);
        const desk::LeadCard* card = desk.board().column(Stage::New).model().cardAt(desk.board().column(Stage::New).model().index(0));
        QCOMPARE(card->name, QStringLiteral("Анна Соколова"));
        QCOMPARE(card->phone, QStringLiteral("+79123054418"));
        QCOMPARE(card->channelKey, QStringLiteral("whatsapp"));
        QCOMPARE(card->norm->limit, std::chrono::minutes(3)); // a chat is answered in three minutes
    }

    void aNameTypedAtTheChannelsGoesWhereItBelongs()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        press(Qt::Key_F2);
        typeText(QStringLiteral("89123054418"));
        press(Qt::Key_Tab);
        typeText(QStringLiteral("5Анна Соколова")); // the digit is the channel, the letters are not lost
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const desk::ColumnModel& column = desk.board().column(Stage::New).model();
        const desk::LeadCard* card = column.cardAt(column.index(0));
        QCOMPARE(card->name, QStringLiteral("Анна Соколова"));
        QCOMPARE(card->channelKey, QStringLiteral("call"));
    }

    void escapeKeepsTheDraft()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        press(Qt::Key_F2);
        typeText(QStringLiteral("8912305"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        press(Qt::Key_F2);
        QVERIFY(desk.dialog());
        const QString kept = qobject_cast<QLineEdit*>(QApplication::focusWidget())->text();
        QCOMPARE(kept, QStringLiteral("+7 912 305"));
    }

    void theQuickLineOpensWhoIsKnownAndRegistersWhoIsNot()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        press(0x0410, Qt::ControlModifier); // Ctrl+А is Ctrl+F
        typeText(QStringLiteral("89127456130"));
        QCOMPARE(desk.page->boardScreen().quickLine().text(), QStringLiteral("+7 912 745-61-30"));
        press(Qt::Key_Return); // quicker than the answer: the line waits for it
        QTRY_VERIFY(desk.page->panel().isFor(LeadId(1)));
        press(Qt::Key_F, Qt::ControlModifier);
        typeText(QStringLiteral("89990000000"));
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), QStringLiteral("+7 999 000-00-00"));
    }

    void theQuickLineFindsByServiceAndNoteAndSaysSo()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(desk.ask<void>([](Services& services, const Session& session) -> Result<> {
            leads::LeadEdit edit;
            edit.note = QStringLiteral("Боится уколов");
            PRIYOM_CHECK(services.leads.edit(session, LeadId(1), edit));
            return {};
        }));
        for (const auto& [typed, said] : {std::pair("ортодон", "услуга: Консультация ортодонта"), std::pair("уколов", "заметка: Боится уколов")}) {
            press(Qt::Key_F, Qt::ControlModifier);
            typeText(QString::fromUtf8(typed));
            QVERIFY(desk.settle());
            const auto* who = desk.page->boardScreen().quickLine().findChild<kit::SpansLabel*>();
            QVERIFY2(who->accessibleName().contains(QString::fromUtf8(said)), qUtf8Printable(who->accessibleName()));
        }
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.page->panel().isFor(LeadId(1)));
        press(Qt::Key_F, Qt::ControlModifier);
        typeText(QStringLiteral("уколов"));
        press(Qt::Key_Return, Qt::ControlModifier); // a new lead for that client
        QTRY_VERIFY(desk.dialog());
        QTRY_COMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), QStringLiteral("+7 912 745-61-30"));
    }

    void aTypedTimeIsBookedWithWhoeverIsFree()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(desk.ask<void>([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Андрей Тихонов"), {staff::Role::Specialist}));
            bookings::BookDraft taken;
            taken.clientName = QStringLiteral("Занятый час");
            taken.appointment.specialist = QStringLiteral("Андрей Тихонов");
            taken.appointment.start = DeskWindow::moment(16, 16, 0);
            PRIYOM_CHECK(services.bookings.book(session, taken));
            return {};
        }));
        QVERIFY(desk.settle());
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F4);
        QVERIFY(desk.dialog());
        typeText(QStringLiteral("завтра"));
        press(Qt::Key_Tab);
        typeText(QStringLiteral("16:10")); // no quarter of an hour: no window is offered then
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("специалист Юлия Крылова")));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const auto& visit = desk.board().cardOf(LeadId(1))->visit;
        QVERIFY(visit);
        QCOMPARE(visit->specialistName, QStringLiteral("Юлия Крылова"));
        QCOMPARE(visit->startAt, DeskWindow::moment(16, 16, 10));

        press(Qt::Key_F2); // the same hour once more: now both are taken, and the form says so
        typeText(QStringLiteral("89123054418"));
        auto* time = desk.dialog()->findChild<desk::WishForm*>();
        QVERIFY(time);
        time->setWords(QStringLiteral("завтра в 16:20"));
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("В это время никто не свободен")));
        QVERIFY(!time->isComplete());
    }

    void aQuickEnterIsNotLostWhileSomebodyIsLookedFor()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F4);
        QVERIFY(desk.dialog());
        typeText(QStringLiteral("завтра"));
        press(Qt::Key_Tab);
        typeText(QStringLiteral("16"));
        press(Qt::Key_Return);
        QVERIFY(desk.dialog()); // nothing is known yet
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const auto& visit = desk.board().cardOf(LeadId(1))->visit;
        QVERIFY(visit && visit->specialistName == QStringLiteral("Юлия Крылова"));
    }

    void whereNobodyCanBeBookedTheSettingsAreOneKeyAway()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            leads::LeadDraft draft;
            draft.channel = QStringLiteral("whatsapp");
            draft.name = QStringLiteral("Ольга Ремизова");
            PRIYOM_CHECK(services.leads.add(session, draft));
            return {};
        }));
        desk.window.addPage(new SettingsStand);
        desk.window.goTo(shell::Section::Leads);
        QVERIFY(desk.settle());
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F4);
        QVERIFY(desk.dialog());
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("добавьте специалиста и услугу. Ctrl 9")));
        QVERIFY(!says(*desk.dialog(), QStringLiteral("Сохраните"))); // the lead is saved
        press(Qt::Key_9, Qt::ControlModifier);
        QVERIFY(!desk.dialog());
        QCOMPARE(desk.window.currentPage()->section(), shell::Section::Settings);

        press(Qt::Key_F2); // what was typed of a new lead is kept
        QTRY_VERIFY(desk.dialog());
        typeText(QStringLiteral("8912305"));
        press(Qt::Key_9, Qt::ControlModifier);
        QVERIFY(!desk.dialog());
        QCOMPARE(desk.window.currentPage()->section(), shell::Section::Settings);
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), QStringLiteral("+7 912 305"));
    }

    void whatTheKeySheetNamesStandsInTheMenuToo()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QStringList entries;
        for (const QAction* menu : desk.window.menuBar()->actions())
            if (menu->text() == QStringLiteral("&Лид"))
                for (const QAction* entry : menu->menu()->actions())
                    entries += entry->text();
        QVERIFY(entries.contains(QStringLiteral("Ответственный\tF11")));
        QVERIFY(entries.contains(QStringLiteral("Поставить задачу\tCtrl+D")));
        QVERIFY(desk.goToCard(LeadId(1)));
        QVERIFY(pickFromBar(QStringLiteral("Поставить задачу")));
        QTRY_VERIFY(desk.dialog());
    }

    void aLeadIsBookedConfirmedReceivedAndPaid()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(standsAtTheDesk(desk));
        press(Qt::Key_F6);
        QTRY_VERIFY(desk.dialog()); // the sum to pay
        QVERIFY(desk.settle());
        press(Qt::Key_2, Qt::AltModifier); // in cash; the sum stays what it is
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(stageOf(desk), Stage::Came);
        const auto due = desk.ask<Money>([](Services& services, const Session& session) { return services.payments.due(session, VisitId(1)); });
        QCOMPARE(due, Money());
        desk.page->openLead(LeadId(1));
        QTRY_VERIFY(says(desk.page->panel(), QStringLiteral("Оплачено")));
        QVERIFY(says(desk.page->panel(), words::moneyText(Money::ofMinor(350000))));
        const auto paid = desk.ask<std::vector<payments::Payment>>([](Services& services, const Session& session) { return services.payments.list(session, {Instant(0), test::DeskWindow::moment(30, 0, 0)}); });
        QVERIFY(paid);
        QCOMPARE(paid->size(), std::size_t(1));
        QCOMPARE(paid->front().method, payments::Method::Cash);
        const auto* story = desk.page->panel().findChild<desk::StoryView*>();
        QVERIFY(story);
        QVERIFY2(story->accessibleDescription().contains(QStringLiteral("Оплата 3 500 ₽")), qPrintable(story->accessibleDescription()));
    }

    void whatWasNotPaidAtTheVisitIsTakenLater()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(standsAtTheDesk(desk));
        press(Qt::Key_F6);
        QTRY_VERIFY(desk.dialog());
        press(Qt::Key_Escape); // not paid
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(stageOf(desk), Stage::Came);
        QVERIFY(!desk.board().cardOf(LeadId(1))->visit->paid);
        desk.page->openLead(LeadId(1));
        QTRY_VERIFY(says(desk.page->panel(), QStringLiteral("Визит состоялся, не оплачен")));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F6);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(desk.settle());
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QTRY_COMPARE(desk.board().cardOf(LeadId(1))->visit->paid, std::optional(Money::ofMinor(350000)));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F6); // nothing is left to pay
        QTRY_VERIFY(desk.window.hasToast());
        QVERIFY(!desk.dialog());
    }

    void ctrlZTakesBackWhatNoToastOfThisWindowRemembers()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(desk.ask<void>([&desk](Services& services, const Session& session) -> Result<> {
            desk.clock.set(desk.clock.now() + std::chrono::minutes(1));
            bookings::MoveDraft move; // before the program was started again
            move.lead = LeadId(1);
            move.to = Stage::Qualified;
            PRIYOM_CHECK(services.bookings.moveLead(session, move));
            return {};
        }));
        QVERIFY(desk.settle());
        QCOMPARE(desk.countIn(Stage::Qualified), 1);
        press(0x042F, Qt::ControlModifier); // Ctrl+Я is Ctrl+Z
        QTRY_COMPARE(desk.countIn(Stage::New), 1);
        QTRY_VERIFY(says(desk.window, QStringLiteral("Ольга Ремизова: возвращён прежний статус")));
        QVERIFY(desk.settle());
        press(Qt::Key_Z, Qt::ControlModifier); // and then that the request was written down at all
        QTRY_VERIFY(says(desk.window, QStringLiteral("Ольга Ремизова: лид убран в корзину")));
        QTRY_COMPARE(desk.countIn(Stage::New), 0);
        QVERIFY(desk.settle());
        press(Qt::Key_Z, Qt::ControlModifier); // the shop's lists are not taken back, and nothing before them instead
        QTRY_VERIFY(says(desk.window, QStringLiteral("Последнее действие вернуть нельзя: изменение настроек")));
    }

    void aTypedTimeWithNobodyToSeeSaysWhatIsMissing()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            leads::LeadDraft draft;
            draft.channel = QStringLiteral("call");
            draft.phone = QStringLiteral("+79127456130");
            PRIYOM_CHECK(services.leads.add(session, draft));
            return {};
        }));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F4);
        QVERIFY(desk.dialog());
        typeText(QStringLiteral("сегодня"));
        press(Qt::Key_Tab);
        typeText(QStringLiteral("16"));
        const auto labels = desk.dialog()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return !label->isHidden() && label->text().contains(QStringLiteral("добавьте специалиста"));
        }));
    }

    void aVisitWithoutAPriceAsksWhatWasPaid()
    {
        DeskWindow desk;
        QVERIFY(desk.open([&desk](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Юлия Крылова"), {staff::Role::Specialist}));
            leads::LeadDraft draft;
            draft.channel = QStringLiteral("call");
            draft.phone = QStringLiteral("+79127456130");
            bookings::BookDraft visit;
            PRIYOM_TRY(visit.lead, services.leads.add(session, draft));
            visit.appointment.specialist = QStringLiteral("Юлия Крылова");
            visit.appointment.start = desk.clock.now() + std::chrono::minutes(20);
            PRIYOM_CHECK(services.bookings.book(session, visit));
            bookings::MoveDraft confirmed;
            confirmed.lead = visit.lead;
            confirmed.to = Stage::Confirmed;
            PRIYOM_CHECK(services.bookings.moveLead(session, confirmed));
            return {};
        }));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F6);
        QTRY_VERIFY(desk.dialog());
        typeText(QStringLiteral("1500"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const auto card = desk.ask<leads::LeadCard>([](Services& services, const Session& session) { return services.leadDesk.card(session, LeadId(1)); });
        QVERIFY(card);
        QCOMPARE(card->lead.stage, Stage::Came);
        const auto due = desk.ask<Money>([id = card->visit->id](Services& services, const Session& session) { return services.payments.due(session, id); });
        QCOMPARE(due, std::optional(Money::ofMinor(-150000)));
        QVERIFY(desk.settle());
        const desk::ColumnModel& came = desk.board().column(Stage::Came).model();
        QCOMPARE(came.cardAt(came.index(0))->visit->paid, std::optional(Money::ofMinor(150000))); // and not the price, which nobody named
    }

    void arrowsWithControlMoveTheCard()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(desk.countIn(Stage::Qualified), 1);
        QVERIFY(desk.settle());
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_Right, Qt::ControlModifier); // without a time: the booking comes first
        QTRY_VERIFY(desk.dialog());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(stageOf(desk), Stage::Qualified);
    }
};

QTEST_MAIN(DeskDayTest)
#include "test_desk_day.moc"
