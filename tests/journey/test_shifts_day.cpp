// SPDX-License-Identifier: GPL-3.0-or-later
// The owner sets a week of shifts by the keyboard alone, in the real window. It is Thursday, 15 October, 14:05.
#include "tests/support/shifts_window.h"

#include <QAccessible>

using namespace priyom;
using namespace priyom::test;

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
