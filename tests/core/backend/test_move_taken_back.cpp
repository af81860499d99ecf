// SPDX-License-Identifier: GPL-3.0-or-later
// What Ctrl+Z gave back of a visit that was moved: the time, the specialist or how long it is.
#include "tests/support/take_back_desk.h"

#include <QTest>

using namespace priyom;

class TestMoveTakenBack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatHadBeenMoved_data()
    {
        QTest::addColumn<int>("later"); // minutes
        QTest::addColumn<bool>("another");
        QTest::addColumn<int>("longer");
        QTest::addColumn<QString>("kind");
        QTest::newRow("the time") << 60 << false << 0 << "time";
        QTest::newRow("the specialist at the same time") << 0 << true << 0 << "specialist";
        QTest::newRow("both") << 60 << true << 0 << "time_specialist";
        QTest::newRow("how long it is") << 0 << false << 30 << "length";
    }
    void itSaysWhatHadBeenMoved()
    {
        QFETCH(const int, later);
        QFETCH(const bool, another);
        QFETCH(const int, longer);
        test::TakeBackDesk desk;
        bookings::BookDraft draft;
        draft.lead = desk.shop.addLead(QStringLiteral("+79123054418"));
        draft.appointment = desk.shop.at(600);
        const auto booked = desk.shop.bookings->book(desk.shop.owner(), draft);
        QVERIFY_RESULT(booked);
        desk.pass(std::chrono::minutes(1));
        bookings::Appointment moved = draft.appointment;
        moved.start = moved.start + std::chrono::minutes(later);
        moved.minutes = 60 + longer;
        if (another)
            moved.specialist = QStringLiteral("Борис");
        QVERIFY_RESULT(desk.shop.bookings->moveVisit(desk.shop.owner(), booked->visit->id, moved));
        desk.pass(std::chrono::minutes(1));
        const auto taken = desk.takeBack->last(desk.shop.owner());
        QVERIFY_RESULT(taken);
        QCOMPARE(taken->op, QStringLiteral("visit.move"));
        QTEST(taken->kind, "kind");
    }
};

QTEST_GUILESS_MAIN(TestMoveTakenBack)
#include "test_move_taken_back.moc"
