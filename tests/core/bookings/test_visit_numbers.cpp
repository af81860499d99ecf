// SPDX-License-Identifier: GPL-3.0-or-later
// A booking that was taken back leaves its number to nobody: its tasks and its history name it still.
#include "core/tasks/task_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;

class TestVisitNumbers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextBookingHasANumberAndTasksOfItsOwn()
    {
        test::DeskShop shop;
        const LeadId first = shop.addLead(QStringLiteral("+79123054418"));
        const LeadId second = shop.addLead(QStringLiteral("+79127456130"));
        const auto mistake = shop.bookings->book(shop.owner(), {first, {}, {}, {}, shop.at(5'000), {}});
        QVERIFY_RESULT(mistake);
        const auto tasks = tasks::openTasksOfLead(*shop.database, first);
        QVERIFY(!tasks->empty());
        QVERIFY_RESULT(shop.bookings->undoLead(shop.owner(), first));
        const auto booked = shop.bookings->book(shop.owner(), {second, {}, {}, {}, shop.at(5'000), {}});
        QVERIFY_RESULT(booked);
        QVERIFY(booked->visit->id > mistake->visit->id);
        for (const tasks::Task& task : *tasks) {
            const auto left = tasks::taskById(*shop.database, task.id);
            QVERIFY_RESULT(left);
            QCOMPARE(left->state, tasks::TaskState::Withdrawn);
            QCOMPARE(left->lead, first);
        }
    }
};

QTEST_GUILESS_MAIN(TestVisitNumbers)
#include "test_visit_numbers.moc"
