// SPDX-License-Identifier: GPL-3.0-or-later
// A visit of two services as .ics: each is an event of its own, in the schedule of whoever performs it.
#include "core/handouts/handout_service.h"
#include "core/history/event_store.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;

class ServicesOutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachServiceIsAnEvent()
    {
        const test::DeskShop shop;
        bookings::Appointment row = shop.at(60);
        row.then = {{QStringLiteral("Окрашивание"), QStringLiteral("Борис")}};
        const auto booked = shop.bookings->book(shop.owner(), {shop.addLead(), {}, {}, {}, row, {}});
        QVERIFY_RESULT(booked);
        handouts::HandoutService handouts(*shop.database, shop.clock);
        const auto visit = handouts.visit(shop.owner(), booked->visit->id);
        QVERIFY_RESULT(visit);
        QCOMPARE(visit->count("BEGIN:VEVENT"), 2);
        QCOMPARE(uidsIn(*visit).size(), 2);
        const PersonId boris = staff::personByName(*shop.database, QStringLiteral("Борис")).value();
        const auto theirs = handouts.schedule(shop.owner(), boris, {row.start, row.start + std::chrono::hours(24)});
        QVERIFY_RESULT(theirs);
        QCOMPARE(theirs->count("BEGIN:VEVENT"), 1);
        QVERIFY(uidsIn(*visit).contains(uidsIn(*theirs)));
    }

    void whoPerformsALaterServiceIsGivenTheVisitToo()
    {
        const test::DeskShop shop;
        bookings::Appointment row = shop.at(60);
        row.then = {{QStringLiteral("Окрашивание"), QStringLiteral("Борис")}};
        const auto booked = shop.bookings->book(shop.owner(), {shop.addLead(), {}, {}, {}, row, {}});
        QVERIFY_RESULT(booked);
        const auto alone = shop.bookings->book(shop.owner(), {shop.addLead(QStringLiteral("+79120000001")), {}, {}, {}, shop.at(400), {}});
        QVERIFY_RESULT(alone);
        handouts::HandoutService handouts(*shop.database, shop.clock);
        const PersonId boris = staff::personByName(*shop.database, QStringLiteral("Борис")).value();
        const staff::Session his{boris, QStringLiteral("Борис"), {staff::Role::Specialist}, QStringLiteral("test")};
        const auto own = handouts.visit(his, booked->visit->id);
        QVERIFY_RESULT(own);
        QCOMPARE(own->count("BEGIN:VEVENT"), 1); // the other service is somebody else's
        QCOMPARE_ERROR(handouts.visit(his, alone->visit->id), ErrorCode::NotAllowed); // Anna's
    }

private:
    static QSet<QByteArray> uidsIn(const QByteArray& ics)
    {
        QSet<QByteArray> uids;
        for (const QByteArray& line : ics.split('\n'))
            if (line.startsWith("UID:"))
                uids += line.trimmed();
        return uids;
    }
};

QTEST_GUILESS_MAIN(ServicesOutTest)
#include "test_services_out.moc"
