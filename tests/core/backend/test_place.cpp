// SPDX-License-Identifier: GPL-3.0-or-later
// The zone may be set right until the first visit, and what is open goes by it at once.
#include "core/backend/services.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace std::chrono_literals;

class TestPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto shop = backend::Shop::openInMemory({QStringLiteral("Europe/Moscow"), QStringLiteral("RUB"), {}, {}, QStringLiteral("Owner"), true}, m_clock);
        QVERIFY_RESULT(shop);
        m_shop = std::move(*shop);
        m_owner = *m_shop->openSession();
    }

    void servicesAndRequestsDoNotFixIt()
    {
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("call");
        QVERIFY_RESULT(m_shop->services().leads.add(m_owner, draft));
        QVERIFY_RESULT(m_shop->services().catalog.addService(m_owner, service()));
        QCOMPARE(*m_shop->services().place.mayMove(m_owner), true);
        QVERIFY_RESULT(m_shop->services().place.move(m_owner, QStringLiteral("Asia/Kamchatka")));
        QCOMPARE(m_shop->services().reports.zone().id(), QStringLiteral("Asia/Kamchatka")); // no service keeps the former one
        QCOMPARE(m_shop->services().settings.read(m_owner)->at(QStringLiteral("shop.tz")), QStringLiteral("Asia/Kamchatka"));
    }

    void aVisitFixesIt()
    {
        QVERIFY_RESULT(book());
        QCOMPARE(*m_shop->services().place.mayMove(m_owner), false);
        const auto refused = m_shop->services().place.move(m_owner, QStringLiteral("Asia/Kamchatka"));
        QCOMPARE_ERROR(refused, ErrorCode::Conflict);
        QCOMPARE(refused.error().subject, QStringLiteral("zone"));
        QCOMPARE(m_shop->zone().id(), QStringLiteral("Europe/Moscow"));
    }

    void aZoneThatIsNoneIsRefused()
    {
        QCOMPARE_ERROR(m_shop->services().place.move(m_owner, QStringLiteral("Mars/Base")), ErrorCode::BadInput);
        QCOMPARE(m_shop->zone().id(), QStringLiteral("Europe/Moscow"));
    }

private:
    static catalog::Service service()
    {
        catalog::Service service;
        service.name = QStringLiteral("Стрижка");
        service.minutes = 60;
        return service;
    }
    Result<bookings::Booked> book()
    {
        bookings::BookDraft draft;
        draft.clientPhone = QStringLiteral("89123054418");
        draft.appointment.specialist = QStringLiteral("Анна");
        draft.appointment.names = catalog::NewNames::Made;
        draft.appointment.start = m_clock->now() + 1h;
        draft.appointment.minutes = 60;
        return m_shop->services().bookings.book(m_owner, draft);
    }

    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(Instant(1'790'000'000'000));
    std::unique_ptr<backend::Shop> m_shop;
    staff::Session m_owner;
};

QTEST_GUILESS_MAIN(TestPlace)
#include "test_place.moc"
