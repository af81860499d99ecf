// SPDX-License-Identifier: GPL-3.0-or-later
// Who is hidden on one screen is still called, printed and counted. It is Thursday, 15 October, 14:05.
#include "tests/support/by_python.h"
#include "tests/support/calendar_week.h"
#include "tests/support/clinic.h"

#include <QTemporaryDir>

using namespace priyom;
using namespace priyom::test;

class TestHiddenColumns final : public QObject
{
    Q_OBJECT
    std::unique_ptr<CalendarDesk> m_calendar;
    QTemporaryDir m_folder;

    QStringList columns()
    {
        QStringList names;
        for (const auto& column : m_calendar->view().plan().columns)
            names << column.specialist.name.section(u' ', 0, 0);
        return names;
    }
    // Белова, who stands first in the list.
    bool hideBelova()
    {
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        if (!QTest::qWaitFor([this] { return m_calendar->desk.dialog() != nullptr; }))
            return false;
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        return QTest::qWaitFor([this] { return m_calendar->desk.dialog() == nullptr; }) && m_calendar->settle();
    }
    bool say(bookings::VisitState state, const QString& client)
    {
        const auto visit = m_calendar->visitOf(client);
        return visit && m_calendar->desk.ask<void>([&](backend::Services& services, const staff::Session& session) -> Result<> {
            PRIYOM_CHECK(services.bookings.setVisit(session, visit->id, state));
            return {};
        }) && m_calendar->settle();
    }
    bool out(int digit, const QString& path)
    {
        press(Qt::Key_P, Qt::ControlModifier);
        if (!QTest::qWaitFor([this] { return m_calendar->desk.dialog() != nullptr; }))
            return false;
        press(digit);
        return typeFile(path) && QTest::qWaitFor([this] { return says(m_calendar->desk.window, QStringLiteral("Сохранено")); });
    }

private Q_SLOTS:
    static void initTestCase() { QVERIFY(inRussian()); }
    void init()
    {
        m_calendar = std::make_unique<CalendarDesk>();
        QVERIFY(m_calendar->open(aWeek));
    }
    void cleanup() { m_calendar.reset(); }

    void theirClientsAreCalledToo()
    {
        QVERIFY(say(bookings::VisitState::Confirmed, QStringLiteral("Вадим Шилов")));
        QVERIFY(say(bookings::VisitState::Came, QStringLiteral("Сергей Ланской")));
        QVERIFY(hideBelova());
        QCOMPARE(columns(), QStringList{QStringLiteral("Лисин")});
        press(Qt::Key_F8, Qt::ControlModifier);
        QVERIFY2(m_calendar->here().startsWith(QStringLiteral("Кира Власова")), qUtf8Printable(m_calendar->here()));
        QCOMPARE(columns(), (QStringList{QStringLiteral("Белова"), QStringLiteral("Лисин")}));
        press(Qt::Key_F6);
        QVERIFY(m_calendar->settle());
        QTRY_VERIFY(m_calendar->here().contains(QStringLiteral("Осмотр, подтверждён"))); // the column stays while the keys are there
        press(Qt::Key_F8, Qt::ControlModifier);
        QTRY_VERIFY(says(m_calendar->desk.window, QStringLiteral("Звонить некому")));
        press(Qt::Key_Right);
        m_calendar->page->activated();
        QVERIFY(m_calendar->settle());
        QCOMPARE(columns(), QStringList{QStringLiteral("Лисин")});
    }

    void inAWeekItIsSaidWhoseAllAreConfirmed()
    {
        QVERIFY(say(bookings::VisitState::Confirmed, QStringLiteral("Кира Власова")));
        QVERIFY(say(bookings::VisitState::Came, QStringLiteral("Сергей Ланской")));
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(m_calendar->settle());
        press(Qt::Key_F8, Qt::ControlModifier);
        QTRY_VERIFY(says(m_calendar->desk.window, QStringLiteral("Марина Б., на этой неделе")));
    }

    void theSheetOfTheDayHasThemToo()
    {
        QVERIFY(hideBelova());
        const QString path = m_folder.filePath(QStringLiteral("week.xlsx"));
        QVERIFY(out(Qt::Key_6, path));
        const QString python = pythonWith(QStringLiteral("openpyxl"));
        if (python.isEmpty())
            QSKIP("python3-openpyxl is not installed");
        QFile made(path);
        QVERIFY(made.open(QIODevice::ReadOnly));
        const QString rows = pythonSays(python, QStringLiteral("import io, openpyxl\n"
                                                               "for sheet in openpyxl.load_workbook(io.BytesIO(data)):\n"
                                                               "  for row in sheet.iter_rows(values_only=True): print(row)\n"),
                                        made.readAll());
        QVERIFY2(rows.contains(QStringLiteral("Кира Власова")), qUtf8Printable(rows));
        QVERIFY(rows.contains(QStringLiteral("Вадим Шилов")));
    }

    void onADayOffTheWeekIsStillTakenOut()
    {
        for (int day = 0; day < 3; ++day) { // Sunday
            press(Qt::Key_PageDown);
            QVERIFY(m_calendar->settle());
        }
        QCOMPARE(columns(), QStringList());
        QVERIFY(out(Qt::Key_6, m_folder.filePath(QStringLiteral("sunday.xlsx"))));
    }
};

QTEST_MAIN(TestHiddenColumns)
#include "test_hidden_columns.moc"
