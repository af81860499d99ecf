// SPDX-License-Identifier: GPL-3.0-or-later
// A request with the phone at the ear: when it suits in words, the same request or a new one, and a draft that nothing loses.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/kit/button.h"
#include "ui/kit/option_list.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using staff::Session;

namespace {

const auto kForm = QLatin1String("lead.new");

} // namespace

class NewLeadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aCallIsBookedInTwelveKeysBesidesWhatIsTyped()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        int keys = 0;
        const auto key = [&keys](int code, Qt::KeyboardModifiers held = Qt::NoModifier) {
            ++keys;
            press(code, held);
        };
        key(Qt::Key_F2);
        typeText(QStringLiteral("89123054418"));
        key(Qt::Key_Tab);
        key(Qt::Key_Tab); // a call already
        typeText(QStringLiteral("Анна Соколова"));
        key(Qt::Key_Tab);
        typeText(QStringLiteral("Конс"));
        key(Qt::Key_Tab);
        typeText(QStringLiteral("завтра после 15"));
        key(Qt::Key_1, Qt::AltModifier); // quicker than the windows: the first of those that fit what was typed
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Скажите клиенту")));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QVERIFY2(keys <= 12, qPrintable(QString::number(keys)));
        const desk::LeadCard* card = desk.board().cardOf(LeadId(1));
        QVERIFY(card && card->visit);
        QCOMPARE(card->visit->startAt, DeskWindow::moment(16, 15, 0));
        QCOMPARE(card->visit->specialistName, QStringLiteral("Юлия Крылова"));
        QCOMPARE(card->serviceName, QStringLiteral("Консультация ортодонта"));
        const auto lead = desk.ask<leads::LeadCard>([](Services& services, const Session& session) { return services.leadDesk.card(session, LeadId(1)); });
        QVERIFY(lead);
        QCOMPARE(QString(lead->lead.wish).replace(QChar(0x00A0), u' '), QStringLiteral("пт, 16 окт., с 15:00")); // tomorrow it is another day
    }

    void keysQuickerThanTheWindowsBookTheFirstOfThem()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        openForm(desk, QStringLiteral("89123054418"));
        typeWish(QStringLiteral("завтра после 15"));
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(desk.board().cardOf(LeadId(1))->visit->startAt, DeskWindow::moment(16, 15, 0));
    }

    void theFirstWindowThatFitsIsProposed()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        openForm(desk, QStringLiteral("89123054418"));
        QVERIFY(desk.settle());
        QVERIFY(!says(*desk.dialog(), QStringLiteral("Скажите клиенту"))); // nobody has said when
        typeWish(QStringLiteral("завтра после 15"));
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("завтра в 15:00")));
        for (int letters = 0; letters < 2; ++letters)
            press(Qt::Key_Backspace);
        typeText(QStringLiteral("17"));
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("завтра в 17:00")));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(desk.board().cardOf(LeadId(1))->visit->startAt, DeskWindow::moment(16, 17, 0));
    }

    void aKeyQuickerThanTheProposalBooksIt()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        openForm(desk, QStringLiteral("89123054418"));
        typeWish(QStringLiteral("завтра после 15"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(desk.board().cardOf(LeadId(1))->visit->startAt, DeskWindow::moment(16, 15, 0));
    }

    void whatIsTypedOnIsNotBookedByAnEarlierKey()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        openForm(desk, QStringLiteral("89123054418"));
        typeWish(QStringLiteral("завтра после 1"));
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        typeText(QStringLiteral("6"));
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Скажите клиенту")));
        QVERIFY(desk.settle());
        QVERIFY(desk.dialog());
        QCOMPARE(desk.countIn(Stage::New) + desk.countIn(Stage::Qualified), 0);
    }

    void theCallThatTheRequestCameByIsOnRecordWithItsLength()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        const Instant rang = desk.clock.now();
        openForm(desk, QStringLiteral("89123054418"));
        desk.clock.advance(std::chrono::seconds(42));
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("разговор 0:42")));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const auto story = desk.ask<bookings::LeadStory>([](Services& services, const Session& session) { return services.visitDesk.story(session, LeadId(1)); });
        QVERIFY(story);
        QCOMPARE(story->card.lead.arrivedAt, rang);
        QCOMPARE(story->card.lead.firstHumanReplyAt, std::optional(rang)); // a call lead is answered by its call
        QCOMPARE(story->touches.size(), std::size_t(1));
        const touches::Touch& call = story->touches.front();
        QCOMPARE(call.kind, touches::TouchKind::Call);
        QCOMPARE(call.direction, touches::Direction::In);
        QCOMPARE(call.talkSeconds, std::optional<qint64>(42));
        QVERIFY(!call.waitSeconds); // how long it rang nobody knows
    }

    void noCallIsMadeUpWhereItWasNone()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        openForm(desk, QStringLiteral("89123054418"));
        press(Qt::Key_Tab);
        QVERIFY(says(*desk.dialog(), QStringLiteral("разговор")));
        press(Qt::Key_6); // from the street
        QVERIFY(!says(*desk.dialog(), QStringLiteral("разговор")));
        desk.clock.advance(std::chrono::seconds(42));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const auto story = desk.ask<bookings::LeadStory>([](Services& services, const Session& session) { return services.visitDesk.story(session, LeadId(1)); });
        QVERIFY(story && story->touches.empty());
        QVERIFY(!story->card.lead.firstHumanReplyAt);
    }

    void aTimeSaidToTheMinuteIsBookedAsItWasSaid()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        openForm(desk, QStringLiteral("89123054418"));
        typeWish(QStringLiteral("в субботу в 16:10"));
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Скажите клиенту")));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(desk.board().cardOf(LeadId(1))->visit->startAt, DeskWindow::moment(17, 16, 10));
    }

    void aWishThatIsNotUnderstoodIsKeptAsItWasSaid()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        openForm(desk, QStringLiteral("89123054418"));
        typeWish(QStringLiteral("когда приедет муж"));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const auto lead = desk.ask<leads::LeadCard>([](Services& services, const Session& session) { return services.leadDesk.card(session, LeadId(1)); });
        QVERIFY(lead);
        QCOMPARE(lead->lead.wish, QStringLiteral("когда приедет муж"));
    }

    void aClientWithAnOpenRequestIsAskedWhichItIs()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        openForm(desk, QStringLiteral("89127456130"));
        press(Qt::Key_S, Qt::ControlModifier); // quicker than it is known who it is
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("уже есть открытый запрос")));
        QVERIFY(desk.settle());
        QCOMPARE(desk.countIn(Stage::New), 1);
        press(Qt::Key_1); // the focus stands at the question
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(desk.countIn(Stage::New), 1);
        const auto story = desk.ask<bookings::LeadStory>([](Services& services, const Session& session) { return services.visitDesk.story(session, LeadId(1)); });
        QVERIFY(story);
        QCOMPARE(story->touches.size(), std::size_t(1));
        QCOMPARE(story->touches.front().direction, touches::Direction::In);

        openForm(desk, QStringLiteral("89127456130"));
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Это он или новый?")));
        press(Qt::Key_Tab);
        press(Qt::Key_2);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(desk.countIn(Stage::New), 2);
    }

    void onASmallScreenNothingOfTheFormIsSquashed()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        desk.window.resize(1366, 700);
        openForm(desk, QStringLiteral("89127456130"));
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Это он или новый?")));
        press(Qt::Key_S, Qt::ControlModifier); // the reason stands in the form too
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Нажмите 1")));
        const auto lists = desk.dialog()->findChildren<kit::OptionList*>();
        QVERIFY(lists.size() >= 3);
        QTRY_VERIFY(std::all_of(lists.begin(), lists.end(), [](const kit::OptionList* list) {
            return list->isHidden() || list->height() >= list->minimumSizeHint().height();
        }));
        const QWidget* question = QApplication::focusWidget();
        QVERIFY(qobject_cast<const kit::OptionList*>(question));
        QCOMPARE(question->visibleRegion().boundingRect().size(), question->size()); // in sight as a whole
        press(Qt::Key_Space); // the first of them
        QCOMPARE(qobject_cast<const kit::OptionList*>(question)->current(), 0);
    }

    void aTimeThatHasPassedIsNotOfferedToTheClient()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F4);
        QVERIFY(desk.dialog());
        typeText(QStringLiteral("сегодня"));
        press(Qt::Key_Tab);
        typeText(QStringLiteral("1320")); // it is five past two
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Это время уже прошло")));
        QVERIFY(!says(*desk.dialog(), QStringLiteral("есть свободное время")));
    }

    void twentyRequestsInARowAreTwentyLeads()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        for (int number = 0; number < 20; ++number) {
            openForm(desk, QStringLiteral("8912305%1").arg(4400 + number));
            press(Qt::Key_Tab);
            press(Qt::Key_1 + number % 9); // each channel in turn
            press(Qt::Key_S, Qt::ControlModifier);
            QTRY_VERIFY(!desk.dialog());
        }
        QVERIFY(desk.settle());
        QCOMPARE(desk.countIn(Stage::New), 20);
        QSet<QString> phones;
        const desk::ColumnModel& column = desk.board().column(Stage::New).model();
        for (int row = 0; row < column.rowCount(); ++row)
            phones.insert(column.cardAt(column.index(row))->phone);
        QCOMPARE(phones.size(), 20); // none was lost, none doubled
    }

    void theTimeAskedForIsWhatIsOfferedWhenItComesToBooking()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        openForm(desk, QStringLiteral("89123054418"));
        typeWish(QStringLiteral("послезавтра после 15"));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F4);
        QVERIFY(desk.dialog());
        const auto fields = desk.dialog()->findChildren<QLineEdit*>();
        QVERIFY(std::ranges::any_of(fields, [](const QLineEdit* field) { return field->isVisible() && field->text().startsWith(QStringLiteral("сб, 17")); }));
        QVERIFY(desk.settle());
        press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(desk.settle());
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const auto& visit = desk.board().cardOf(LeadId(1))->visit;
        QVERIFY(visit);
        QCOMPARE(visit->startAt, DeskWindow::moment(17, 15, 0));
    }

    void aRequestGoesToWhoseTurnItIs()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(clinic(services, session));
            PRIYOM_CHECK(services.settings.set(session, {{QStringLiteral("turn.rule"), QStringLiteral("by_turn")}}));
            PRIYOM_TRY(const auto people, services.staff.list(session));
            const auto manager = std::find_if(people.begin(), people.end(), [](const staff::Person& each) { return each.name == QStringLiteral("Ксения Жукова"); });
            const QDate today(2026, 10, 15);
            PRIYOM_CHECK(services.schedule.setShiftDays(session, {{manager->id, today, {}, {{0, 24 * 60}}}}));
            return {};
        }));
        openForm(desk, QStringLiteral("89123054418"));
        QVERIFY(desk.settle());
        QVERIFY(chosenIn(*desk.dialog(), QStringLiteral("По правилу: Ксения Жукова")));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QTRY_VERIFY(says(desk.window, QStringLiteral("лид сохранён, ответственный Ксения Жукова")));
        QVERIFY(desk.settle());
        QCOMPARE(desk.board().cardOf(LeadId(1))->managerName, QStringLiteral("Ксения Жукова"));
    }

    void whatWasTypedOutlivesTheProgram()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        openForm(desk, QStringLiteral("89123054418"));
        typeWish(QStringLiteral("завтра"));
        QTRY_VERIFY(kept(desk).contains(QStringLiteral("+7 912 305-44-18"))); // without any key that saves
        QVERIFY(kept(desk).contains(QStringLiteral("завтра")));

        shell::MainWindow again(desk.theme); // as the next start of the program reads the same file
        desk::LeadsPage page(desk.theme, desk.backend, again, desk.clock, DeskWindow::zone());
        QTRY_VERIFY(page.isSettled());
        page.newLead();
        QTRY_VERIFY(again.overlays().top());
        const auto fields = again.overlays().top()->findChildren<QLineEdit*>();
        QVERIFY(std::any_of(fields.begin(), fields.end(), [](const QLineEdit* field) { return field->text() == QStringLiteral("+7 912 305-44-18"); }));
        again.overlays().top()->dismiss();

        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QTRY_VERIFY(kept(desk).isEmpty()); // saved is no draft
    }

    void whoCannotBeBookedYetIsToldWhatIsMissingAndWhereToAddIt()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services&, const Session&) { return Result<>(); })); // nobody to book, nothing to book
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(says(*desk.dialog(), QStringLiteral("Укажите телефон или имя клиента.")));
        typeText(QStringLiteral("89123054418"));
        QVERIFY(!says(*desk.dialog(), QStringLiteral("Укажите телефон"))); // it is there now
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(says(*desk.dialog(), QStringLiteral("Записывать пока не к кому и не на что: добавьте специалиста и услугу. Ctrl 9")));
        QVERIFY(desk.dialog()); // nothing that was typed is lost
        press(Qt::Key_9, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QTRY_VERIFY(kept(desk).contains(QStringLiteral("+7 912 305-44-18")));
    }

    void aTimeThatIsStillToBeSaidIsAskedFor()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        openForm(desk, QStringLiteral("89123054418"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Не выбрано время: возьмите свободное окно")));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F4);
        QTRY_VERIFY(desk.dialog());
        press(Qt::Key_Return);
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Не выбрано время: возьмите свободное окно")));
    }

    void theOnlyServiceIsChosenAlready()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(clinic(services, session));
            leads::LeadDraft draft;
            draft.channel = QStringLiteral("call");
            draft.name = QStringLiteral("Ольга Ремизова"); // for what was not asked
            PRIYOM_CHECK(services.leads.add(session, draft));
            return {};
        }));
        const QString only = QStringLiteral("Консультация ортодонта");
        QCOMPARE(serviceIn(desk, Qt::Key_F2), only);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(kept(desk).isEmpty()); // a form nobody typed in is no draft
        QVERIFY(desk.goToCard(LeadId(1)));
        QCOMPARE(serviceIn(desk, Qt::Key_F4), only);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.ask<void>([](Services& services, const Session& session) -> Result<> {
            catalog::Service second;
            second.name = QStringLiteral("Чистка");
            PRIYOM_CHECK(services.catalog.addService(session, second));
            return {};
        }));
        QVERIFY(desk.settle());
        QCOMPARE(serviceIn(desk, Qt::Key_F2), QString()); // of two nobody knows which
    }

    void whatWasJustSavedIsSaidBesideTheButtonsOfTheNextForm_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1366x768") << QSize(1358, 728);
        QTest::newRow("1440x900") << QSize(1440, 870);
        QTest::newRow("1024x600") << QSize(1024, 600);
    }
    void whatWasJustSavedIsSaidBesideTheButtonsOfTheNextForm()
    {
        QFETCH(QSize, size);
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        desk.window.resize(size);
        openForm(desk, QStringLiteral("89123054418"));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QVERIFY(desk.window.hasToast());
        openForm(desk, QStringLiteral("89127456130"));
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Свободные окна")));
        const auto covered = [&desk] {
            QStringList names;
            const QRect toast = desk.window.toastPlace();
            for (const auto* button : desk.dialog()->findChildren<kit::KeycapButton*>())
                if (button->isVisible() && QRect(button->mapTo(&desk.window, QPoint()), button->size()).intersects(toast))
                    names.append(button->text());
            return names;
        };
        QVERIFY(desk.window.hasToast());
        QTRY_COMPARE(covered(), QStringList());
    }

private:
    static QString serviceIn(DeskWindow& desk, int key)
    {
        press(key);
        if (!QTest::qWaitFor([&desk] { return desk.dialog() != nullptr; }))
            return QStringLiteral("no form");
        for (const auto* box : desk.dialog()->findChildren<QComboBox*>())
            if (box->accessibleName() == QStringLiteral("Услуга"))
                return box->currentText();
        return QStringLiteral("no field");
    }

    static bool chosenIn(const QWidget& form, const QString& text)
    {
        const auto combos = form.findChildren<QComboBox*>();
        return std::any_of(combos.begin(), combos.end(), [&](const QComboBox* each) { return each->isVisible() && each->currentText() == text; });
    }
    static void openForm(DeskWindow& desk, const QString& phone)
    {
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        typeText(phone);
    }

    static void typeWish(const QString& words)
    {
        QVERIFY(tabTo(QStringLiteral("Когда удобно")));
        typeText(words);
    }

    static QString kept(DeskWindow& desk)
    {
        return desk.ask<QString>([](Services& services, const Session& session) { return services.drafts.read(session, kForm); }).value_or(QString());
    }
};

QTEST_MAIN(NewLeadTest)
#include "test_new_lead.moc"
