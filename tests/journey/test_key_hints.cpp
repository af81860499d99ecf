// SPDX-License-Identifier: GPL-3.0-or-later
// What the status line names does something where one stands: each key that it names is pressed there, and something is
// otherwise after it.
#include "tests/support/client_tasks_window.h"
#include "ui/bin/bin_dialog.h"
#include "ui/calendar/calendar_page.h"
#include "ui/intake/import_page.h"
#include "ui/kit/toast_host.h"
#include "ui/shell/status_strip.h"

#include <QClipboard>
#include <QTemporaryFile>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using shell::Section;
using staff::Session;

namespace {

const QDate kToday(2026, 10, 15);

// Also the sections of the calendar and of the import, and a day with a visit and windows.
class Hints final
{
public:
    bool open()
    {
        if (!desk.open() || !desk.desk().ask<void>(aDay))
            return false;
        DeskWindow& window = desk.desk();
        calendar = new calendar::CalendarPage(window.theme, window.backend, window.window, window.clock,
                                              DeskWindow::zone(), [] {});
        QObject::connect(calendar, &calendar::CalendarPage::leadAsked, window.page, &desk::LeadsPage::openLead);
        QObject::connect(calendar, &calendar::CalendarPage::bookingAsked, window.page, &desk::LeadsPage::newLeadAt);
        QObject::connect(calendar, &calendar::CalendarPage::clientAsked, desk.clients.page,
                         &clientsui::ClientsPage::openClient);
        window.window.addPage(calendar);
        import = new intakeui::ImportPage(window.theme, window.backend, window.window);
        window.window.addPage(import);
        QObject::connect(&window.backend, &backend::Backend::changed, import, [this] { ++changes; });
        return settle();
    }

    bool settle()
    {
        return desk.settle() && QTest::qWaitFor([this] { return calendar->isSettled(); }) && desk.desk().turn();
    }

    // A visit at 15:30 tomorrow's eve, one that has begun, and a task by a rule and by hand.
    static Result<> aDay(Services& services, const Session& session)
    {
        PRIYOM_TRY(const staff::Person person,
                   services.staff.add(session, QStringLiteral("Марина Белова"), {staff::Role::Specialist}));
        PRIYOM_CHECK(services.schedule.setShifts(session, person.id, kToday, kToday.addDays(1),
                                                 {{person.id, kToday, 9 * 60, 18 * 60}}));
        bookings::BookDraft draft;
        draft.client = ClientId(3);
        draft.lead = LeadId(3);
        draft.appointment = {person.name, QStringLiteral("Осмотр"), DeskWindow::moment(15, 15, 30), 45, {},
                             false,       catalog::NewNames::Made};
        PRIYOM_CHECK(services.bookings.book(session, draft));
        tasks::TaskDraft task;
        task.lead = LeadId(1);
        task.text = QStringLiteral("Дело");
        task.due = DeskWindow::moment(15, 14, 30);
        PRIYOM_CHECK(services.tasks.add(session, task));
        return {};
    }

    // Whatever a key may change for who sits there.
    QStringList seen()
    {
        QStringList parts{QString::number(int(desk.shown())),
                          QString::number(quintptr(desk.dialog())),
                          QString::number(desk.desk().window.hasToast()),
                          spokenName(QApplication::focusWidget()),
                          calendar->view().day().accessibleDescription(),
                          QApplication::clipboard()->text(),
                          QString::number(QApplication::topLevelWidgets().size()),
                          QString::number(quintptr(QApplication::activePopupWidget()))};
        const tasks::TaskRow* row = desk.tasks->view().current();
        parts += row ? QString::number(row->task.id.value) : QString();
        parts += QString::number(changes);
        for (const QLabel* label : desk.desk().window.currentPage()->widget()->findChildren<QLabel*>())
            parts += label->isVisible() ? label->text() : QString();
        return parts;
    }

    ClientTasksWindow desk;
    calendar::CalendarPage* calendar = nullptr;
    intakeui::ImportPage* import = nullptr;
    int changes = 0;
};

QKeySequence sequenceOf(QString cap)
{
    static const QList<std::pair<QString, QString>> names{{QStringLiteral("Пробел"), QStringLiteral("Space")},
                                                          {QStringLiteral("↑ ↓"), QStringLiteral("Down")},
                                                          {QStringLiteral("PgDn"), QStringLiteral("PgDown")},
                                                          {QStringLiteral("↑"), QStringLiteral("Up")}};
    for (const auto& [shown, name] : names)
        cap.replace(shown, name);
    return QKeySequence(cap.replace(QLatin1Char(' '), QLatin1Char('+')));
}

using Arrange = std::function<bool(Hints&)>;

} // namespace

class KeyHintsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void whatIsNamedDoesSomething_data()
    {
        QTest::addColumn<Arrange>("arrange");
        QTest::addColumn<QString>("named");   // one that has to be there
        QTest::addColumn<QString>("unnamed"); // and one that would do nothing
        const auto go = [](int section) {
            return [section](Hints& at) {
                press(Qt::Key_0 + section, Qt::ControlModifier);
                return at.settle();
            };
        };
        QTest::newRow("a task of a lead") << Arrange(go(4)) << QStringLiteral("1") << QStringLiteral("Ctrl Shift C");
        QTest::newRow("no task") << Arrange([go](Hints& at) {
            return go(4)(at) && QTest::qWaitFor([&at] {
                       press(Qt::Key_0); // one after another is taken off
                       return at.settle() && at.desk.tasks->view().current() == nullptr;
                   });
        }) << QStringLiteral("Insert")
                                 << QStringLiteral("Пробел");
        QTest::newRow("a window of the calendar") << Arrange(go(2)) << QStringLiteral("Enter") << QStringLiteral("F6");
        QTest::newRow("a visit of the calendar") << Arrange([go](Hints& at) {
            if (!go(2)(at))
                return false;
            press(Qt::Key_F8, Qt::ControlModifier);
            return at.settle() && at.calendar->view().day().currentVisit() != nullptr;
        }) << QStringLiteral("F4") << QStringLiteral("F7");
        QTest::newRow("no file yet") << Arrange(go(8)) << QStringLiteral("Ctrl O") << QStringLiteral("Ctrl Enter");
        QTest::newRow("an empty bin") << Arrange([go](Hints& at) {
            return pickFromBar(QStringLiteral("Корзина")) && at.settle() &&
                   qobject_cast<binui::BinDialog*>(at.desk.dialog());
        }) << QStringLiteral("Esc") << QStringLiteral("Enter");
        QTest::newRow("a task in the bin") << Arrange([go](Hints& at) {
            if (!go(4)(at))
                return false;
            press(Qt::Key_Delete);
            press(Qt::Key_Return);
            return at.settle() && pickFromBar(QStringLiteral("Корзина")) && at.settle() &&
                   qobject_cast<binui::BinDialog*>(at.desk.dialog());
        }) << QStringLiteral("Enter") << QStringLiteral("↑ ↓");
    }
    void whatIsNamedDoesSomething()
    {
        QFETCH(Arrange, arrange);
        QFETCH(QString, named);
        QFETCH(QString, unnamed);
        QStringList caps;
        {
            Hints at;
            QVERIFY(at.open());
            QVERIFY(arrange(at));
            for (const kit::KeyHint& hint : at.desk.desk().window.status().keys())
                caps += hint.caps;
        }
        QVERIFY2(caps.contains(named), qPrintable(caps.join(QStringLiteral(", "))));
        QVERIFY2(!caps.contains(unnamed), qPrintable(caps.join(QStringLiteral(", "))));
        caps.removeAll(QStringLiteral("F1")); // the program's, not the pages'
        for (const QString& cap : std::as_const(caps)) {
            Hints at;
            QVERIFY(at.open());
            QVERIFY(arrange(at));
            at.desk.desk().window.clearToast();
            const QStringList before = at.seen();
            const QKeySequence keys = sequenceOf(cap);
            QVERIFY2(keys.count() == 1, qPrintable(cap));
            press(keys[0].key(), keys[0].keyboardModifiers());
            QVERIFY(at.settle());
            QVERIFY2(QTest::qWaitFor([&] { return at.seen() != before; }, 1000), qPrintable(cap));
        }
    }

    void theResultOfACallNamesTheKeysOfWhatItAsks()
    {
        Hints at;
        QVERIFY(at.open());
        press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(at.settle());
        const auto said = [&at] {
            QStringList caps;
            for (const kit::KeyHint& hint : at.desk.desk().window.status().keys())
                caps += hint.caps;
            return caps;
        };
        press(Qt::Key_F5);
        QTRY_VERIFY(at.desk.tasks->callStrip()->isVisible());
        press(Qt::Key_F5);
        QTRY_VERIFY(at.desk.dialog());
        QVERIFY(said().contains(QStringLiteral("1…5")));
        press(Qt::Key_2);
        QVERIFY(!said().contains(QStringLiteral("1…5")));
        QVERIFY(said().contains(QStringLiteral("1…3")));
    }
};

Q_DECLARE_METATYPE(Arrange)
QTEST_MAIN(KeyHintsTest)
#include "test_key_hints.moc"
