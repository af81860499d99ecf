// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar is taken out by keys: a PDF, a table, a schedule. It is Thursday, 15 October, 14:05.
#include "tests/support/calendar_week.h"
#include "tests/support/clinic.h"

#include <QStandardPaths>
#include <QTemporaryDir>

using namespace priyom;
using namespace priyom::test;

class TestCalendarOut final : public QObject
{
    Q_OBJECT
    std::unique_ptr<CalendarDesk> m_calendar;
    QTemporaryDir m_folder;

    // Ctrl+P, the digit, the name of the file.
    QByteArray out(int digit, const QString& file)
    {
        const QString path = m_folder.filePath(file);
        press(Qt::Key_P, Qt::ControlModifier);
        if (!QTest::qWaitFor([this] { return m_calendar->desk.dialog() != nullptr; }))
            return "no dialog";
        press(digit);
        if (!typeFile(path))
            return "no file was asked for";
        if (!QTest::qWaitFor([this] { return says(m_calendar->desk.window, QStringLiteral("Сохранено")); }))
            return "nothing was said";
        QFile made(path);
        return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray("no file");
    }

private Q_SLOTS:
    static void initTestCase() { QVERIFY(inRussian()); }
    void init()
    {
        m_calendar = std::make_unique<CalendarDesk>();
        QVERIFY(m_calendar->open(aWeek));
    }
    void cleanup() { m_calendar.reset(); }

    void theDayIsSavedAsPdf() { QVERIFY(out(Qt::Key_2, QStringLiteral("day.pdf")).startsWith("%PDF")); }

    void aSpecialistsWeekIsSavedAsPdf() { QVERIFY(out(Qt::Key_4, QStringLiteral("week.pdf")).startsWith("%PDF")); }

    void theScheduleOfWhomTheKeysStandOnIsSaved()
    {
        const QByteArray ics = out(Qt::Key_5, QStringLiteral("belova.ics")).replace("\r\n ", "");
        QVERIFY2(ics.contains("SUMMARY:Кира Власова\\, Осмотр"), ics.constData());
        QVERIFY(!ics.contains("Вадим Шилов")); // Лисин's
    }

    void theWeekIsSavedAsATable() { QVERIFY(out(Qt::Key_6, QStringLiteral("week.xlsx")).startsWith("PK")); }

    void aVisitIsSavedAloneWhereTheKeysStandOnOne()
    {
        press(Qt::Key_F8, Qt::ControlModifier);
        const QByteArray ics = out(Qt::Key_7, QStringLiteral("visit.ics"));
        QCOMPARE(ics.count("BEGIN:VEVENT"), 1);
        QVERIFY(ics.contains("Кира Власова"));
    }

    void escLeadsBackToWhereTheKeysStood()
    {
        press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(m_calendar->desk.dialog());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QCOMPARE(QApplication::focusWidget(), &m_calendar->view());
    }
};

QTEST_MAIN(TestCalendarOut)
#include "test_calendar_out.moc"
