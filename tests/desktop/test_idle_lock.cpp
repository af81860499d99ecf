// SPDX-License-Identifier: GPL-3.0-or-later
// A desk that nobody touches is locked after its minutes, by the clock and not by the number of beats.
#include "app/desktop/idle_lock.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace priyom;
using namespace std::chrono_literals;

class TestIdleLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_shared<FixedClock>(Instant(1'000'000));
        m_lock = std::make_unique<desktop::IdleLock>();
        m_idle = std::make_unique<QSignalSpy>(m_lock.get(), &desktop::IdleLock::idle);
        m_lock->start(m_clock, 10min);
    }

    void cleanup()
    {
        m_idle.reset();
        m_lock->stop();
        m_lock.reset();
    }

    void ten_minutes_of_nobody_lock_the_desk_once()
    {
        after(10min - 1ms);
        QCOMPARE(m_idle->size(), 0);
        after(1ms);
        QCOMPARE(m_idle->size(), 1);
    }

    void a_key_begins_the_minutes_anew()
    {
        after(9min);
        QWidget desk;
        QTest::keyClick(&desk, Qt::Key_Down);
        after(9min);
        QCOMPARE(m_idle->size(), 0);
        after(1min);
        QCOMPARE(m_idle->size(), 1);
    }

    void a_key_that_a_shortcut_takes_counts_too()
    {
        QWidget desk;
        const QShortcut next(Qt::Key_F8, &desk);
        QSignalSpy taken(&next, &QShortcut::activated);
        desk.show();
        desk.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk));
        after(9min);
        QTest::keyClick(&desk, Qt::Key_F8);
        QCOMPARE(taken.size(), 1);
        after(9min);
        QCOMPARE(m_idle->size(), 0);
    }

    void a_sleep_of_the_computer_counts()
    {
        after(8h);
        QCOMPARE(m_idle->size(), 1);
    }

    void a_clock_that_was_set_back_does_not_keep_the_desk_open()
    {
        after(-3h);
        QCOMPARE(m_idle->size(), 0);
        after(10min);
        QCOMPARE(m_idle->size(), 1);
    }

private:
    void after(Milliseconds passed)
    {
        m_clock->advance(passed);
        m_lock->look();
    }

    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<desktop::IdleLock> m_lock;
    std::unique_ptr<QSignalSpy> m_idle;
};

QTEST_MAIN(TestIdleLock)
#include "test_idle_lock.moc"
