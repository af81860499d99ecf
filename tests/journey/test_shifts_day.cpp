// SPDX-License-Identifier: GPL-3.0-or-later
// The owner sets a week of shifts by the keyboard alone, in the real window. It is Thursday, 15 October, 14:05.
#include "tests/support/desk_window.h"
#include "ui/kit/table_style.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/shift_table.h"

#include <QAccessible>
#include <QClipboard>

using namespace priyom;
using backend::Services;
using schedule::DayHours;
using staff::Session;
using test::press;
using test::typeText;

namespace {

Result<> twoPeople(Services& services, const Session& session)
{
    PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Анна Белова"), {staff::Role::Receptionist, staff::Role::Manager}));
    PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Вера Сомова"), {staff::Role::Specialist}));
    return {};
}

// Rows by name: Анна Белова, Вера Сомова, Ирина Павлова (the owner). The focus begins at today of the first.
class Shifts final
{
public:
    bool open(std::function<Result<>(Services&, const Session&)> fill = twoPeople)
    {
        if (!desk.open(std::move(fill)))
            return false;
        page = new settingsui::SettingsPage({desk.theme, desk.backend, desk.window}, &desk.window);
        desk.window.addPage(page);
        press(Qt::Key_9, Qt::ControlModifier);
        if (!settle())
            return false;
        press(Qt::Key_F, Qt::ControlModifier);
        typeText(QStringLiteral("смен"));
        press(Qt::Key_Return);
        return settle() && QApplication::focusWidget() == &table();
    }
    bool settle()
    {
        return desk.turn() && QTest::qWaitFor([this] { return page->isSettled(); });
    }
    settingsui::ShiftTable& table() { return *page->pane()->findChild<settingsui::ShiftTable*>(); }
    QString current() { return table().currentIndex().data(Qt::AccessibleTextRole).toString(); }
    bool sees(const QString& sentence)
    {
        const auto labels = desk.window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(sentence); });
    }
    // Of one person on one day of October.
    DayHours kept(const QString& name, int day)
    {
        const auto hours = desk.ask<DayHours>([name, date = QDate(2026, 10, day)](Services& services, const Session& session) -> Result<DayHours> {
            PRIYOM_TRY(const auto shifts, services.schedule.shifts(session, date, date.addDays(1)));
            PRIYOM_TRY(const auto people, services.staff.list(session));
            DayHours found;
            for (const staff::Person& person : people)
                for (const schedule::Shift& shift : shifts)
                    if (person.name == name && shift.person == person.id)
                        found.push_back({shift.startMinute, shift.endMinute});
            return found;
        });
        return hours.value_or(DayHours{{-1, -1}});
    }
    // As the owner writes them down elsewhere.
    bool set(const QString& name, int day, const DayHours& was, const DayHours& hours)
    {
        return desk.ask<void>([=](Services& services, const Session& session) -> Result<> {
            PRIYOM_TRY(const auto people, services.staff.list(session));
            for (const staff::Person& person : people)
                if (person.name == name) {
                    PRIYOM_CHECK(services.schedule.setShiftDays(session, {{person.id, QDate(2026, 10, day), was, hours}}));
                    return {};
                }
            return fail(ErrorCode::NotFound, name);
        }).has_value();
    }

    test::DeskWindow desk;
    settingsui::SettingsPage* page = nullptr;
};

const QString kAnna = QStringLiteral("Анна Белова");
const QString kVera = QStringLiteral("Вера Сомова");
const DayHours kNineToSix{{540, 1080}};

} // namespace

class TestShiftsDay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(theme::loadFonts()); }

    void whoHoldsSeveralRolesIsNamedByTheGreatestWhereAllDoNotFit()
    {
        Shifts shop;
        QVERIFY(shop.open());
        const auto* cells = qobject_cast<const kit::TableDelegate*>(shop.table().itemDelegate());
        QVERIFY(cells);
        const QModelIndex anna = shop.table().model()->index(0, settingsui::ShiftModel::kPersonColumn);
        constexpr int kWide = 400;
        QCOMPARE(cells->secondLine(anna, kWide), QStringLiteral("администратор, менеджер"));
        const int beside = shop.table().columnWidth(settingsui::ShiftModel::kPersonColumn) - 46; // the circle and the edges
        const QString said = cells->secondLine(anna, beside);
        QCOMPARE(said, QStringLiteral("администратор и ещё 1"));
        QVERIFY(kit::textWidth(said, shop.desk.theme.font(theme::FontRole::Caption)) <= beside);
        QCOMPARE(anna.data(Qt::ToolTipRole).toString(), QStringLiteral("Анна Белова, администратор, менеджер"));
        QCOMPARE(anna.data(Qt::AccessibleTextRole), anna.data(Qt::ToolTipRole));
    }

    void aShiftIsTypedTakenBackAndTypedAgain()
    {
        Shifts shop;
        QVERIFY(shop.open());
        QCOMPARE(shop.current(), QStringLiteral("Анна Белова, четверг, 15\u00A0октября, нет смены"));
        QVERIFY(shop.sees(QStringLiteral("На этой неделе смен нет")));
        typeText(QStringLiteral("9-13, 14-18"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QCOMPARE(shop.kept(kAnna, 15), (DayHours{{540, 780}, {840, 1080}}));
        QCOMPARE(shop.current(), QStringLiteral("Анна Белова, четверг, 15\u00A0октября, смена 9–13, 14–18"));
        QVERIFY(!shop.sees(QStringLiteral("На этой неделе смен нет")));
        QVERIFY2(QApplication::focusWidget() == &shop.table(), "the next key is the table's");

        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(shop.settle());
        QVERIFY(shop.kept(kAnna, 15).empty());
        QVERIFY(shop.current().endsWith(QStringLiteral("нет смены")));
        QVERIFY(shop.sees(QStringLiteral("Смена возвращена: Анна Белова")));

        press(Qt::Key_Return); // opens the field, as digits do
        typeText(QStringLiteral("0-24"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QCOMPARE(shop.kept(kAnna, 15), (DayHours{{0, 1440}}));
        press(Qt::Key_Delete);
        QVERIFY(shop.settle());
        QVERIFY(shop.kept(kAnna, 15).empty());
    }

    void theLastSavingIsTakenBackAlsoOnceTheToastIsGone()
    {
        Shifts shop;
        QVERIFY(shop.open());
        press(Qt::Key_Right, Qt::ShiftModifier); // two days at once
        typeText(QStringLiteral("9-18"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QCOMPARE(shop.kept(kAnna, 15), kNineToSix);
        QCOMPARE(shop.kept(kAnna, 16), kNineToSix);
        const auto taken = shop.desk.ask<backend::TakenBack>([](Services& services, const Session& session) { return services.takeBack.last(session); });
        QVERIFY(taken); // what Ctrl+Z asks after a restart
        QCOMPARE(taken->op, QStringLiteral("shift.set"));
        QVERIFY(shop.kept(kAnna, 15).empty());
        QVERIFY(shop.kept(kAnna, 16).empty());
    }

    void visitsThatWouldBeLeftOutsideAreNamedFirst()
    {
        Shifts shop;
        QVERIFY(shop.open());
        QVERIFY(shop.set(kVera, 16, {}, kNineToSix));
        QVERIFY(shop.desk.ask<void>([](Services& services, const Session& session) -> Result<> {
            bookings::BookDraft visit;
            visit.clientName = QStringLiteral("Ольга Ремизова");
            visit.appointment.specialist = kVera;
            visit.appointment.start = test::DeskWindow::moment(16, 16, 0);
            PRIYOM_CHECK(services.bookings.book(session, visit));
            return {};
        }));
        QVERIFY(shop.settle());
        press(Qt::Key_Down);
        press(Qt::Key_Right);
        const auto shorten = [&shop] {
            typeText(QStringLiteral("9-13"));
            press(Qt::Key_Return);
            return QTest::qWaitFor([&shop] { return shop.desk.dialog() != nullptr; });
        };
        QVERIFY(shorten());
        QVERIFY(shop.sees(QStringLiteral("останется вне её")));
        QVERIFY(shop.sees(QStringLiteral("Ольга Ремизова")));
        press(Qt::Key_Escape);
        QVERIFY(shop.settle());
        QCOMPARE(shop.kept(kVera, 16), kNineToSix);
        QVERIFY2(shop.current().contains(QStringLiteral("9–18")), qPrintable(shop.current()));
        QVERIFY(shorten());
        press(Qt::Key_Return); // knowingly
        QTRY_COMPARE(shop.kept(kVera, 16), (DayHours{{540, 780}}));
        QVERIFY(shop.settle());
    }

    void whoWasSetOnShiftGetsTheNextRequest()
    {
        Shifts shop;
        QVERIFY(shop.open());
        const auto managerOfNext = [&](const QString& phone) {
            const auto manager = shop.desk.ask<QString>([phone](Services& services, const Session& session) -> Result<QString> {
                PRIYOM_CHECK(services.settings.set(session, {{QStringLiteral("turn.rule"), QStringLiteral("by_turn")}}));
                leads::LeadDraft draft;
                draft.channel = QStringLiteral("whatsapp");
                draft.phone = phone;
                PRIYOM_TRY(const LeadId lead, services.leads.add(session, draft));
                PRIYOM_TRY(const leads::LeadCard card, services.leadDesk.card(session, lead));
                return card.managerName;
            });
            return manager.value_or(QStringLiteral("not added"));
        };
        QCOMPARE(managerOfNext(QStringLiteral("+79123054418")), QString()); // nobody is on shift
        typeText(QStringLiteral("9-18"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QCOMPARE(managerOfNext(QStringLiteral("+79123054419")), kAnna);
        press(Qt::Key_Delete);
        QVERIFY(shop.settle());
        QCOMPARE(managerOfNext(QStringLiteral("+79123054420")), QString());
    }

    void hoursThatCannotBeStayInTheFieldWithTheReason_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no hours") << QStringLiteral("весь день") << QStringLiteral("Часы пишутся так");
        QTest::newRow("half of them") << QStringLiteral("9-") << QStringLiteral("Часы пишутся так");
        QTest::newRow("over one another") << QStringLiteral("9-14, 13-18") << QStringLiteral("Часы пересекаются");
        QTest::newRow("over midnight") << QStringLiteral("22-6") << QStringLiteral("За полночь пишут в двух днях");
        QTest::newRow("of no length") << QStringLiteral("9-9") << QStringLiteral("Конец должен быть позже начала");
    }
    void hoursThatCannotBeStayInTheFieldWithTheReason()
    {
        QFETCH(QString, typed);
        QFETCH(QString, reason);
        Shifts shop;
        QVERIFY(shop.open());
        typeText(typed);
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        auto* field = qobject_cast<kit::Field*>(QApplication::focusWidget());
        QVERIFY(field);
        QCOMPARE(field->text(), typed);
        QVERIFY(field->property("invalid").toBool());
        QVERIFY(shop.sees(reason));
        QVERIFY(shop.kept(kAnna, 15).empty());
        press(Qt::Key_Escape);
        QVERIFY(shop.settle());
        QVERIFY(!shop.sees(reason));
        QVERIFY(shop.kept(kAnna, 15).empty());
        QCOMPARE(QApplication::focusWidget(), &shop.table());
    }

    void whatIsTakenBackFromElsewhereIsSeen()
    {
        Shifts shop;
        QVERIFY(shop.open());
        typeText(QStringLiteral("9-18"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QVERIFY(shop.desk.ask<backend::TakenBack>([](Services& services, const Session& session) { return services.takeBack.last(session); }));
        QTRY_VERIFY(shop.current().endsWith(QStringLiteral("нет смены")));
    }

    void severalDaysAreFilledAtOnceAndTakenBackAtOnce()
    {
        Shifts shop;
        QVERIFY(shop.open());
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier); // two days of two people
        typeText(QStringLiteral("9-18"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        for (const QString& name : {kAnna, kVera})
            for (const int day : {15, 16})
                QCOMPARE(shop.kept(name, day), kNineToSix);
        QVERIFY(shop.kept(kAnna, 17).empty());
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(shop.settle());
        for (const QString& name : {kAnna, kVera})
            for (const int day : {15, 16})
                QVERIFY(shop.kept(name, day).empty());
        QVERIFY(shop.sees(QStringLiteral("Смены возвращены: 4")));
    }

    void aShiftIsCopiedToOtherDaysInEitherLayout_data()
    {
        QTest::addColumn<int>("copy");
        QTest::addColumn<int>("paste");
        QTest::newRow("latin") << int(Qt::Key_C) << int(Qt::Key_V);
        QTest::newRow("russian") << 0x0421 << 0x041C; // С and М
    }
    void aShiftIsCopiedToOtherDaysInEitherLayout()
    {
        QFETCH(int, copy);
        QFETCH(int, paste);
        Shifts shop;
        QVERIFY(shop.open());
        QApplication::clipboard()->clear();
        press(paste, Qt::ControlModifier);
        QVERIFY(shop.sees(QStringLiteral("Нечего вставить")));
        typeText(QStringLiteral("9-18"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        press(copy, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("9–18"));
        press(Qt::Key_Down);
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(paste, Qt::ControlModifier);
        QVERIFY(shop.settle());
        QCOMPARE(shop.kept(kVera, 15), kNineToSix);
        QCOMPARE(shop.kept(kVera, 16), kNineToSix);
        QVERIFY(shop.kept(kAnna, 16).empty());
    }

    void aWeekOfHoursIsCarriedToTheNextWeek()
    {
        Shifts shop;
        QVERIFY(shop.open());
        QVERIFY(shop.set(kAnna, 12, {}, kNineToSix));
        QVERIFY(shop.set(kVera, 18, {}, {{600, 720}}));
        press(Qt::Key_Home);
        QVERIFY(shop.settle());
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        press(Qt::Key_PageDown);
        QVERIFY(shop.settle());
        QVERIFY(shop.current().contains(QStringLiteral("22\u00A0октября")));
        press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(shop.sees(QStringLiteral("не помещается")), "from Thursday on there is no room for seven days");
        for (int day = 0; day < 3; ++day)
            press(Qt::Key_Left);
        press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(shop.settle());
        QCOMPARE(shop.kept(kAnna, 19), kNineToSix);
        QCOMPARE(shop.kept(kVera, 25), (DayHours{{600, 720}}));
        QVERIFY(shop.kept(kAnna, 20).empty());
    }

    void theArrowsCrossFromWeekToWeek()
    {
        Shifts shop;
        QVERIFY(shop.open());
        press(Qt::Key_Down);
        for (int day = 0; day < 3; ++day)
            press(Qt::Key_Right);
        QVERIFY(shop.current().startsWith(QStringLiteral("Вера Сомова, воскресенье, 18\u00A0октября")));
        press(Qt::Key_Right);
        QVERIFY(shop.settle());
        QVERIFY2(shop.current().startsWith(QStringLiteral("Вера Сомова, понедельник, 19\u00A0октября")), qUtf8Printable(shop.current()));
        press(Qt::Key_Left);
        QVERIFY(shop.settle());
        QVERIFY(shop.current().startsWith(QStringLiteral("Вера Сомова, воскресенье, 18\u00A0октября")));
        press(Qt::Key_PageUp);
        QVERIFY(shop.settle());
        QVERIFY(shop.current().startsWith(QStringLiteral("Вера Сомова, воскресенье, 11\u00A0октября")));
        typeText(QStringLiteral("22-24"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QCOMPARE(shop.kept(kVera, 11), (DayHours{{1320, 1440}}));
        press(Qt::Key_Home);
        QVERIFY(shop.settle());
        QVERIFY(shop.current().startsWith(QStringLiteral("Вера Сомова, четверг, 15\u00A0октября")));
    }

    void tabGoesOnTypingInTheNextDay()
    {
        Shifts shop;
        QVERIFY(shop.open());
        typeText(QStringLiteral("9-18"));
        press(Qt::Key_Tab);
        typeText(QStringLiteral("10-14"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QCOMPARE(shop.kept(kAnna, 15), kNineToSix);
        QCOMPARE(shop.kept(kAnna, 16), (DayHours{{600, 840}}));
    }

    void whatSomebodyElseChangedMeanwhileIsNotOverwritten()
    {
        Shifts shop;
        QVERIFY(shop.open());
        QVERIFY(shop.set(kAnna, 15, {}, {{600, 720}}));
        typeText(QStringLiteral("9-18"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QCOMPARE(shop.kept(kAnna, 15), (DayHours{{600, 720}}));
        QVERIFY(shop.sees(QStringLiteral("изменились, пока вы работали")));
        QVERIFY2(shop.current().endsWith(QStringLiteral("смена 10–12")), "the cell shows what is kept");
    }

    void whoHasLeftKeepsNoNewShift()
    {
        Shifts shop;
        QVERIFY(shop.open([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(twoPeople(services, session));
            PRIYOM_TRY(const auto people, services.staff.list(session));
            const QDate day(2026, 10, 16);
            PRIYOM_CHECK(services.schedule.setShifts(session, people.front().id, day, day.addDays(1), {{people.front().id, day, 540, 1080}}));
            staff::PersonEdit leaves;
            leaves.active = false;
            PRIYOM_CHECK(services.staff.edit(session, people.front().id, leaves));
            return {};
        }));
        QVERIFY2(shop.current().startsWith(kAnna), "a shift is left of her, so she is shown");
        typeText(QStringLiteral("9-18"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QVERIFY(shop.kept(kAnna, 15).empty());
        QVERIFY(shop.sees(QStringLiteral("больше не работает")));
        press(Qt::Key_Right);
        press(Qt::Key_Delete);
        QVERIFY(shop.settle());
        QVERIFY(shop.kept(kAnna, 16).empty());
        QVERIFY2(shop.current().startsWith(kVera), "and with it she is gone from the week");
    }

    void anEmptyShopSaysHowToBegin()
    {
        Shifts shop;
        QVERIFY(shop.open([](Services&, const Session&) -> Result<> { return {}; }));
        QVERIFY(shop.sees(QStringLiteral("сотрудников пока нет: Insert добавит первого")));
        press(Qt::Key_Insert);
        QTRY_VERIFY(shop.desk.dialog());
        typeText(kAnna);
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QTRY_VERIFY(!shop.desk.dialog());
        QVERIFY(shop.settle());
        QCOMPARE(shop.table().model()->rowCount(), 2);
        QVERIFY(!shop.sees(QStringLiteral("Insert добавит первого")));
    }

    void theSheetOfKeysNamesThoseOfShiftsFromEverywhere()
    {
        Shifts shop;
        QVERIFY(shop.open());
        const auto titles = [&] {
            QStringList named;
            for (const kit::KeyGroup& group : shop.page->keySheet())
                named.append(group.title);
            return named;
        };
        QVERIFY(titles().contains(QStringLiteral("Смены")));
        shop.page->showPane(0);
        QVERIFY(titles().contains(QStringLiteral("Смены")));
    }

    void whatIsTypedIsSavedWhereItWasTypedWhenTheMouseGoesElsewhere()
    {
        Shifts shop;
        QVERIFY(shop.open());
        typeText(QStringLiteral("9-18"));
        const QModelIndex other = shop.table().model()->index(1, shop.table().model()->columnCount() - 1);
        QTest::mouseClick(shop.table().viewport(), Qt::LeftButton, {}, shop.table().visualRect(other).center());
        QVERIFY(shop.settle());
        QCOMPARE(shop.kept(kAnna, 15), kNineToSix);
        QVERIFY(shop.kept(kVera, 18).empty());
        QVERIFY(shop.current().startsWith(QStringLiteral("Вера Сомова, воскресенье")));
    }

    void theHeadFitsASmallWindow()
    {
        Shifts shop;
        QVERIFY(shop.open());
        const auto head = [&](int column) { return shop.table().model()->headerData(column, Qt::Horizontal).toString(); };
        QVERIFY(head(settingsui::ShiftModel::kFirstDay).endsWith(QStringLiteral(", 12")));
        QCOMPARE(head(4), QStringLiteral("сегодня, 15"));
        press(Qt::Key_PageDown);
        QVERIFY(shop.settle());
        QVERIFY2(!head(4).contains(QStringLiteral("сегодня")), "in another week no day is today");
    }

    void aReaderIsToldEveryDay()
    {
        Shifts shop;
        QVERIFY(shop.open());
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&shop.table());
        QVERIFY(spoken);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Смены по дням"));
        for (const QWidget* child : shop.page->pane()->findChildren<QAbstractButton*>())
            QVERIFY(!child->isVisible() || !child->accessibleName().isEmpty() || !static_cast<const QAbstractButton*>(child)->text().isEmpty());
    }
};

QTEST_MAIN(TestShiftsDay)
#include "test_shifts_day.moc"
