// SPDX-License-Identifier: GPL-3.0-or-later
// The owner sets the shop up by the keyboard alone, in the real window.
#include "tests/support/settings_window.h"
#include "ui/kit/field.h"
#include "ui/words/typed_hours.h"

#include <QClipboard>
#include <QSpinBox>

using namespace priyom;
using backend::Services;
using staff::Session;
using test::pickValue;
using test::press;
using test::Settings;
using test::tabTo;
using test::typeAnew;
using test::typeText;

class TestSettingsDay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(test::inRussian()); }

    void aReceptionistIsTakenOnByKeys()
    {
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.goTo(QStringLiteral("сотрудник")));
        press(Qt::Key_Insert);
        typeText(QStringLiteral("Инна Лебедева"));
        press(Qt::Key_Tab);
        press(Qt::Key_Space); // the first role: receptionist
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QVERIFY(!shop.desk.dialog());
        const auto person = shop.personNamed(QStringLiteral("Инна Лебедева"));
        QVERIFY(person);
        QVERIFY(person->roles == staff::Roles{staff::Role::Receptionist});
    }

    void whatWasTypedInASubjectThatWasLeftIsNotForgotten()
    {
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.goTo(QStringLiteral("рабочие часы")));
        const QString left = shop.page->pane()->title();
        QVERIFY(tabTo(QStringLiteral("Часы: Понедельник")));
        typeAnew(QStringLiteral("9–21"));
        QVERIFY(shop.goTo(QStringLiteral("сотрудник")));
        QVERIFY(shop.page->pane()->title() != left);
        const auto* bar = shop.page->widget()->findChild<QWidget*>(QStringLiteral("settingsBar"));
        QVERIFY(bar->isVisible());
        const auto labels = bar->findChildren<kit::Label*>();
        QVERIFY2(labels.constFirst()->text().startsWith(QStringLiteral("Не сохранено в разделе «%1». ").arg(left)), qPrintable(labels.constFirst()->text()));
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(shop.settle());
        QTRY_VERIFY(!bar->isVisible());
        const auto hours = shop.desk.ask<schedule::OpeningHours>([](Services& services, const Session& session) { return services.schedule.hours(session); });
        QVERIFY(hours);
        QCOMPARE(words::hoursText(hours->week[0]), QStringLiteral("9:00–21:00"));
    }

    void aDayIsClosedByItsSwitchAndOpensWithItsHours()
    {
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.goTo(QStringLiteral("рабочие часы")));
        const auto hoursOn = [&shop](std::size_t day) {
            const auto hours = shop.desk.ask<schedule::OpeningHours>([](Services& services, const Session& session) { return services.schedule.hours(session); });
            return words::hoursText(hours->week[day]);
        };
        const auto save = [&shop] {
            press(Qt::Key_S, Qt::ControlModifier);
            return shop.settle();
        };
        QVERIFY(tabTo(QStringLiteral("Часы: Понедельник")));
        typeText(QStringLiteral("10–18"));
        QVERIFY(tabTo(QStringLiteral("Открыто: Вторник")));
        press(Qt::Key_Space); // as the day before it
        QVERIFY(save());
        QCOMPARE(hoursOn(0), QStringLiteral("10:00–18:00"));
        QCOMPARE(hoursOn(1), QStringLiteral("10:00–18:00"));
        QVERIFY(tabTo(QStringLiteral("Открыто: Понедельник")));
        press(Qt::Key_Space);
        QVERIFY(save());
        QCOMPARE(hoursOn(0), QString());
        QVERIFY(tabTo(QStringLiteral("Часы: Вторник")));
        press(Qt::Key_A, Qt::ControlModifier);
        typeText(QStringLiteral("8–12"));
        QVERIFY(tabTo(QStringLiteral("Открыто: Вторник")));
        press(Qt::Key_Space);
        press(Qt::Key_Space); // a slip: what stood there comes back
        QVERIFY(save());
        QCOMPARE(hoursOn(1), QStringLiteral("8:00–12:00"));
    }

    void insertAddsWhereverTheFocusIs()
    {
        Settings shop;
        QVERIFY(shop.open());
        press(Qt::Key_Down); // in the list of subjects: people
        QVERIFY(shop.settle());
        press(Qt::Key_Insert);
        typeText(QStringLiteral("Инна Лебедева"));
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QVERIFY(shop.personNamed(QStringLiteral("Инна Лебедева")));
    }

    void aSpecialDayIsAddedByInsert()
    {
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.goTo(QStringLiteral("часы")));
        press(Qt::Key_Insert);
        QVERIFY(shop.settle());
        QTRY_VERIFY(shop.desk.dialog());
        typeText(QStringLiteral("31.12"));
        press(Qt::Key_Return); // without hours: closed
        QVERIFY(shop.settle());
        QTRY_VERIFY(!shop.desk.dialog());
        const auto days = shop.desk.ask<std::vector<schedule::SpecialDay>>(
            [](Services& services, const Session& session) { return services.schedule.specialDays(session); });
        QVERIFY(days);
        QCOMPARE(days->size(), std::size_t(1));
        QCOMPARE(days->front().date, QDate(2026, 12, 31));
        QVERIFY(days->front().hours.empty());
    }

    void theKeyOfTheSectionLeadsBackToItsList()
    {
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.goTo(QStringLiteral("услуга")));
        press(Qt::Key_9, Qt::ControlModifier);
        QVERIFY(shop.settle());
        press(Qt::Key_Up); // works in the list: the subject above
        QVERIFY(shop.settle());
        QCOMPARE(shop.page->pane()->title(), QStringLiteral("Сотрудники и права"));
    }

    void aNameThatIsTakenIsSaidInTheForm()
    {
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.goTo(QStringLiteral("услуга")));
        for (int round = 0; round < 2; ++round) {
            press(Qt::Key_Insert);
            typeText(QStringLiteral("Стрижка"));
            press(Qt::Key_Return);
            QVERIFY(shop.settle());
        }
        QVERIFY2(shop.desk.dialog(), "the form stays with what was typed");
        const auto labels = shop.desk.dialog()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text().contains(QStringLiteral("Такое имя уже есть")); }));
        press(Qt::Key_Escape);
        QVERIFY(!shop.desk.dialog());
        const auto lists = shop.desk.ask<catalog::Lists>([](Services& services, const Session& session) { return services.catalog.lists(session); });
        QVERIFY(lists);
        QCOMPARE(std::count_if(lists->services.begin(), lists->services.end(), [](const auto& service) { return service.name == QStringLiteral("Стрижка"); }), 1);
    }

    void aNormIsChangedSavedAndThenLeftAsItWas()
    {
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.goTo(QStringLiteral("норма")));
        QCOMPARE(shop.limitOf(sla::Rule::FirstReply), 180);
        press(Qt::Key_Up);
        press(Qt::Key_Up);
        const QString unsaved = shop.page->pane()->unsaved().replace(QChar(0x00A0), QLatin1Char(' '));
        QVERIFY2(unsaved.contains(QStringLiteral("было 3 мин, стало 5 мин")), qUtf8Printable(unsaved));
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(shop.settle());
        shop.desk.clock.advance(std::chrono::minutes(1)); // holds for what begins from now on
        QCOMPARE(shop.limitOf(sla::Rule::FirstReply), 300);
        QVERIFY(shop.page->pane()->unsaved().isEmpty());

        press(Qt::Key_Up);
        press(Qt::Key_Escape);
        QVERIFY(shop.settle());
        QVERIFY(shop.page->pane()->unsaved().isEmpty());
        QCOMPARE(shop.limitOf(sla::Rule::FirstReply), 300);
    }

    void aWeekWithALunchBreakIsTyped()
    {
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.goTo(QStringLiteral("часы")));
        QVERIFY(tabTo(QStringLiteral("Часы: Понедельник")));
        typeAnew(QStringLiteral("9-13, 14-2"));
        QVERIFY2(QApplication::focusWidget()->property("invalid").toBool(), "14–2 ends before it begins");
        typeText(QStringLiteral("0"));
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(shop.settle());
        const auto hours = shop.desk.ask<schedule::OpeningHours>([](Services& services, const Session& session) { return services.schedule.hours(session); });
        QVERIFY(hours);
        QCOMPARE(hours->week[0], (schedule::DayHours{{9 * 60, 13 * 60}, {14 * 60, 20 * 60}}));
    }

    void everyNumberCarriesItsUnit_data()
    {
        QTest::addColumn<QString>("pane");
        QTest::newRow("norms") << QStringLiteral("напоминание");
        QTest::newRow("tasks") << QStringLiteral("перезвонить");
        QTest::newRow("shop") << QStringLiteral("адрес");
    }
    void everyNumberCarriesItsUnit()
    {
        QFETCH(QString, pane);
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.goTo(pane));
        const auto boxes = shop.page->pane()->findChildren<QSpinBox*>();
        QVERIFY(boxes.size() >= 3);
        for (const QSpinBox* box : boxes)
            QVERIFY2(!box->suffix().trimmed().isEmpty(), qUtf8Printable(box->accessibleName()));
    }

    void howManyMayWaitIsCountedInLeads()
    {
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.goTo(QStringLiteral("напоминание")));
        QVERIFY(tabTo(QStringLiteral("Не в вину сотруднику, если ждут больше")));
        const auto* queue = qobject_cast<QSpinBox*>(QApplication::focusWidget());
        QVERIFY(queue);
        typeAnew(QStringLiteral("25"));
        QCOMPARE(queue->text(), QStringLiteral("25 лидов"));
        const QString unsaved = shop.page->pane()->unsaved();
        QVERIFY2(unsaved.contains(QStringLiteral("стало 25 лидов")), qUtf8Printable(unsaved));
    }

    void theDayOfTheWeekLeadsToTheHours()
    {
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.goTo(QStringLiteral("воскр")));
        QCOMPARE(shop.page->pane()->title(), QStringLiteral("Нормы ответа и часы"));
        QVERIFY(shop.goTo(QStringLiteral("нет такого")));
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Найти настройку")); // to be typed anew
    }

    void theOwnerIsToldOfAWaitSooner()
    {
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.goTo(QStringLiteral("напоминание")));
        QVERIFY(tabTo(QStringLiteral("Сообщить владельцу")));
        const auto* owner = qobject_cast<QSpinBox*>(QApplication::focusWidget());
        QVERIFY(owner);
        QCOMPARE(owner->value(), 30);
        typeAnew(QStringLiteral("25"));
        QVERIFY2(shop.page->pane()->unsaved().contains(QStringLiteral("сообщить владельцу, было 30 мин, стало 25 мин")),
                 qUtf8Printable(shop.page->pane()->unsaved()));
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(shop.settle());
        QVERIFY(shop.page->pane()->unsaved().isEmpty());
        const auto values = shop.desk.ask<std::map<QString, QString>>(
            [](Services& services, const Session& session) { return services.settings.read(session); });
        QVERIFY(values);
        QCOMPARE(values->at(QStringLiteral("norm.escalate_minutes")), QStringLiteral("25"));
        QCOMPARE(values->at(QStringLiteral("norm.remind_minutes")), QStringLiteral("15"));
    }

    void aRuleForTasksIsSwitchedOffAndTheTurnGoesByChannel()
    {
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.desk.ask<void>([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Инна Лебедева"), {staff::Role::Manager}));
            return {};
        }));
        QVERIFY(shop.goTo(QStringLiteral("перезвонить")));
        press(Qt::Key_Space); // the first line: call back
        press(Qt::Key_Tab);
        press(Qt::Key_Tab); // past the first, which is off, to the number of the second
        typeText(QStringLiteral("2"));
        const QString unsaved = shop.page->pane()->unsaved();
        QVERIFY2(unsaved.contains(QStringLiteral("было 60 мин, стало выключено")), qUtf8Printable(unsaved));
        QVERIFY2(unsaved.contains(QStringLiteral("подтвердить визит, до него, было 1 дн., стало 2 дн.")),
                 qUtf8Printable(unsaved));
        QVERIFY(tabTo(QStringLiteral("Правило")));
        press(Qt::Key_End); // by channel
        QVERIFY(tabTo(QStringLiteral("Звонок")));
        QVERIFY(pickValue(QStringLiteral("Инна Лебедева")));
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(shop.settle());
        QVERIFY2(shop.page->pane()->unsaved().isEmpty(), qUtf8Printable(shop.page->pane()->unsaved()));
        const auto values = shop.desk.ask<std::map<QString, QString>>(
            [](Services& services, const Session& session) { return services.settings.read(session); });
        QVERIFY(values);
        QCOMPARE(values->at(QStringLiteral("task.call_back_minutes")), QStringLiteral("off"));
        QCOMPARE(values->at(QStringLiteral("task.confirm_days")), QStringLiteral("2"));
        QCOMPARE(values->at(QStringLiteral("task.win_back_days")), QStringLiteral("1"));
        QCOMPARE(values->at(QStringLiteral("turn.rule")), QStringLiteral("by_channel"));
        const auto person = shop.personNamed(QStringLiteral("Инна Лебедева"));
        QVERIFY(person);
        QCOMPARE(values->at(QStringLiteral("turn.channels")), QStringLiteral("{\"call\":%1}").arg(person->id.value));
    }

    void aMessageIsReworded()
    {
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.desk.ask<void>([](Services& services, const Session& session) -> Result<> {
            leads::LeadDraft draft;
            draft.channel = QStringLiteral("whatsapp");
            draft.name = QStringLiteral("Ольга Ремизова");
            PRIYOM_CHECK(services.leads.add(session, draft));
            return {};
        }));
        QVERIFY(shop.goTo(QStringLiteral("сообщение")));
        press(Qt::Key_A, Qt::ControlModifier);
        typeText(QStringLiteral("{имя}, когда вам удобно? {скидка}"));
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(shop.settle());
        QVERIFY2(!shop.page->pane()->unsaved().isEmpty(), "a place that stands for nothing would be sent to a client");
        for (int letter = 0; letter < 9; ++letter)
            press(Qt::Key_Backspace);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(shop.settle());
        QVERIFY(shop.page->pane()->unsaved().isEmpty());

        press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(shop.desk.settle());
        QVERIFY(shop.desk.goToCard(LeadId(1)));
        press(Qt::Key_Return);
        QTRY_VERIFY(shop.desk.page->panel().isFor(LeadId(1)));
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Ольга, когда вам удобно?"));
    }

    void whatIsTypedOnASmallScreenIsSeenWhole()
    {
        Settings shop;
        QVERIFY(shop.open());
        shop.desk.window.resize(1358, 702); // 1366x768 with a title bar and a task bar
        QVERIFY(shop.goTo(QStringLiteral("название")));
        typeText(QStringLiteral("Линия"));
        QVERIFY(!shop.page->pane()->unsaved().isEmpty()); // the bar stands below
        const auto fields = shop.page->pane()->findChildren<QLineEdit*>();
        QVERIFY(fields.size() > 2);
        for (const QLineEdit* field : fields)
            QTRY_VERIFY2(!field->isVisible() || field->height() >= field->minimumSizeHint().height(), qPrintable(field->accessibleName()));
        const QWidget* typed = QApplication::focusWidget();
        QVERIFY(!typed->visibleRegion().isEmpty());
        QCOMPARE(typed->visibleRegion().boundingRect().height(), typed->height());
    }

    void theShopGetsItsName()
    {
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.goTo(QStringLiteral("название")));
        press(Qt::Key_A, Qt::ControlModifier);
        typeText(QStringLiteral("Студия «Ася»"));
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(shop.settle());
        const auto values = shop.desk.ask<std::map<QString, QString>>([](Services& services, const Session& session) { return services.settings.read(session); });
        QVERIFY(values);
        QCOMPARE(values->at(QStringLiteral("shop.name")), QStringLiteral("Студия «Ася»"));
    }
};

QTEST_MAIN(TestSettingsDay)
#include "test_settings_day.moc"
