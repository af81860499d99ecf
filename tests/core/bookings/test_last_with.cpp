// SPDX-License-Identifier: GPL-3.0-or-later
// «У того же мастера»: who that is for a client and a service, and which windows are theirs.
#include "core/bookings/visit_desk.h"
#include "core/bookings/visit_store.h"
#include "core/leads/lead_store.h"
#include "core/staff/staff_service.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::bookings;

class TestLastWith final : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::DeskShop> m_shop;
    ClientId m_client;

    [[nodiscard]] VisitDesk desk() const { return VisitDesk(*m_shop->database, m_shop->clock); }
    VisitId book(const char* specialist, const char* service, int minutesAhead)
    {
        Appointment appointment = m_shop->at(minutesAhead);
        appointment.specialist = QString::fromUtf8(specialist);
        appointment.service = QString::fromUtf8(service);
        const auto booked = m_shop->bookings->book(m_shop->owner(), {{}, m_client, {}, {}, appointment, {}});
        return booked ? booked->visit->id : VisitId();
    }
    [[nodiscard]] QString lastWith(const char* service = "Стрижка") const
    {
        const auto same = VisitDesk(*m_shop->database, m_shop->clock).lastWith(m_shop->owner(), m_client, QString::fromUtf8(service));
        return !same ? QString::fromUtf8(test::describe(same.error())) : *same ? (*same)->name : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_client = leads::leadById(*m_shop->database, m_shop->addLead(QStringLiteral("+79123054418")))->client;
    }

    void nobodyBeforeTheFirstVisit() { QCOMPARE(lastWith(), QString()); }

    void ofThatServiceBeforeALaterOfAnother()
    {
        QVERIFY(book("Анна", "Стрижка", 60).isValid());
        QVERIFY(book("Борис", "Окрашивание", 600).isValid());
        QCOMPARE(lastWith("Стрижка"), QStringLiteral("Анна"));
        QCOMPARE(lastWith("Окрашивание"), QStringLiteral("Борис"));
    }

    void elseTheLatestOfAny()
    {
        QVERIFY(book("Анна", "Окрашивание", 60).isValid());
        QVERIFY(book("Борис", "Окрашивание", 600).isValid());
        QCOMPARE(lastWith("Стрижка"), QStringLiteral("Борис"));
        QCOMPARE(lastWith(""), QStringLiteral("Борис"));
    }

    void aCancelledVisitSaysNothing()
    {
        QVERIFY(book("Анна", "Стрижка", 60).isValid());
        const VisitId later = book("Борис", "Стрижка", 600);
        QVERIFY_RESULT(m_shop->bookings->setVisit(m_shop->owner(), later, VisitState::Cancelled));
        QCOMPARE(lastWith(), QStringLiteral("Анна"));
    }

    void aLaterServiceOfAVisitCounts()
    {
        Appointment row = m_shop->at(60);
        row.service = QStringLiteral("Окрашивание");
        row.then = {NextService{QStringLiteral("Стрижка"), QStringLiteral("Борис")}};
        QVERIFY_RESULT(m_shop->bookings->book(m_shop->owner(), {{}, m_client, {}, {}, row, {}}));
        QCOMPARE(lastWith("Стрижка"), QStringLiteral("Борис"));
    }

    void whoHasLeftIsNobody()
    {
        QVERIFY(book("Анна", "Стрижка", 60).isValid());
        staff::StaffService staff(*m_shop->database, m_shop->clock);
        staff::PersonEdit leaving;
        leaving.active = false;
        const auto persons = staff.list(m_shop->owner());
        const auto anna = std::ranges::find(*persons, QStringLiteral("Анна"), &staff::Person::name);
        QVERIFY_RESULT(staff.edit(m_shop->owner(), anna->id, leaving));
        QCOMPARE(lastWith(), QString());
    }

    void theWindowsAreTheirs()
    {
        QVERIFY(book("Борис", "Стрижка", 60).isValid());
        WindowWish wish;
        wish.service = QStringLiteral("Стрижка");
        wish.sameFor = m_client;
        const auto windows = desk().windows(m_shop->owner(), wish);
        QVERIFY_RESULT(windows);
        QVERIFY(!windows->empty());
        for (const FreeWindow& window : *windows)
            QCOMPARE(window.specialistName, QStringLiteral("Борис"));
        TimeAsked asked{{m_shop->at(600).start, m_shop->at(660).start}, PersonId()};
        asked.sameFor = m_client;
        const auto fit = desk().fitAt(m_shop->owner(), asked);
        QVERIFY_RESULT(fit);
        QCOMPARE(fit->free.size(), std::size_t(1));
        QCOMPARE(fit->free.front().name, QStringLiteral("Борис"));
    }

    void ofWhomNothingIsKnownAnybodyWillDo()
    {
        WindowWish wish;
        wish.service = QStringLiteral("Стрижка");
        wish.sameFor = m_client;
        const auto windows = desk().windows(m_shop->owner(), wish);
        QVERIFY_RESULT(windows);
        QSet<QString> names;
        for (const FreeWindow& window : *windows)
            names += window.specialistName;
        QVERIFY(names.size() > 1);
    }
};

QTEST_GUILESS_MAIN(TestLastWith)
#include "test_last_with.moc"
