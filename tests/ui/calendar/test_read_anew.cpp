// SPDX-License-Identifier: GPL-3.0-or-later
// The side of the calendar is read anew every few seconds: whoever stands in its month or its lists stays there.
#include "ui/calendar/month_grid.h"
#include "ui/calendar/side_list.h"

#include <QSignalSpy>
#include <QtTest>

using namespace priyom;
using namespace priyom::calendar;

class ReadAnewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMonthThatWasTurnedToStays()
    {
        MonthGrid month(m_theme);
        month.setDay(kDay, kDay);
        QTest::keyClick(&month, Qt::Key_PageDown);
        QTest::keyClick(&month, Qt::Key_PageDown);
        month.setFill({});
        month.setDay(kDay, kDay);
        QCOMPARE(month.month(), QDate(2026, 12, 1));
        QSignalSpy asked(&month, &MonthGrid::dayAsked);
        QTest::keyClick(&month, Qt::Key_Return);
        QCOMPARE(asked.first().first().toDate(), QDate(2026, 12, 15)); // the day that the keys stand on, and was read out
    }

    void theKeysGoAlongToTheMonthThatTheMouseTurnedTo()
    {
        MonthGrid month(m_theme);
        month.setDay(QDate(2026, 10, 31), kDay);
        month.setMonth(QDate(2026, 11, 1)); // as the arrow over it does
        month.setFill({});
        QCOMPARE(month.month(), QDate(2026, 11, 1));
        QSignalSpy asked(&month, &MonthGrid::dayAsked);
        QTest::keyClick(&month, Qt::Key_Return);
        QCOMPARE(asked.first().first().toDate(), QDate(2026, 11, 30));
    }

    void anotherDayIsGoneTo()
    {
        MonthGrid month(m_theme);
        month.setDay(kDay, kDay);
        QTest::keyClick(&month, Qt::Key_PageDown);
        month.setDay(kDay.addDays(1), kDay);
        QCOMPARE(month.month(), QDate(2026, 10, 1));
    }

    void theKeysStayOnWhomTheyStoodOn()
    {
        SideList list(m_theme, QStringLiteral("Ждут подтверждения"));
        const SideRow kira{QStringLiteral("Кира"), {}, {}, QStringLiteral("15:30"), {}};
        const SideRow vadim{QStringLiteral("Вадим"), {}, {}, QStringLiteral("17:00"), {}};
        list.setRows({kira, vadim});
        QTest::keyClick(&list, Qt::Key_Down);
        list.setRows({vadim}); // Кира is confirmed by another desk
        list.setRows({kira, vadim});
        QSignalSpy activated(&list, &SideList::activated);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(activated.first().first().toInt(), 1);
    }

private:
    const QDate kDay{2026, 10, 15};
    theme::Theme m_theme;
};

QTEST_MAIN(ReadAnewTest)
#include "test_read_anew.moc"
