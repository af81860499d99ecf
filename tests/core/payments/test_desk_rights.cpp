// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation of the desk by every role, on an own lead and on somebody else's: who may do it does it, and a refused
// call leaves not a byte changed.
#include "core/bookings/visit_desk.h"
#include "core/bookings/visit_store.h"
#include "core/catalog/catalog_service.h"
#include "core/clients/client_service.h"
#include "core/leads/lead_desk.h"
#include "core/leads/lead_store.h"
#include "core/marketing/marketing_service.h"
#include "core/payments/payment_service.h"
#include "core/touches/touch_service.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <functional>

using namespace priyom;
using staff::Role;
using staff::Session;

namespace {

struct Operation
{
    const char* name;
    const char* mayOwn;    // roles that may on their own lead: r m h s o
    const char* mayOthers; // and on anybody's
    std::function<Result<>(test::DeskShop&, const Session&, LeadId, VisitId)> run;
};

template <class T>
Result<> bare(const Result<T>& result)
{
    if (!result)
        return tl::unexpected(result.error());
    return {};
}

const Operation kOperations[] = {
    {"lead.add", "rmho", "rmho", [](auto& shop, const Session& who, LeadId, VisitId) {
         leads::LeadDraft draft;
         draft.channel = QStringLiteral("vk");
         return bare(shop.leads->add(who, draft));
     }},
    {"lead.edit", "rmho", "rho", [](auto& shop, const Session& who, LeadId lead, VisitId) {
         leads::LeadEdit edit;
         edit.note = QStringLiteral("x");
         return bare(shop.leads->edit(who, lead, edit));
     }},
    {"lead.assign", "rmho", "rho", [](auto& shop, const Session& who, LeadId lead, VisitId) {
         return bare(shop.leads->assign(who, lead, QStringLiteral("head")));
     }},
    {"lead.move", "rmho", "rho", [](auto& shop, const Session& who, LeadId lead, VisitId) {
         bookings::MoveDraft draft;
         draft.lead = lead;
         draft.to = leads::Stage::Confirmed;
         return bare(shop.bookings->moveLead(who, draft));
     }},
    {"lead.undo", "rmho", "rho", [](auto& shop, const Session& who, LeadId lead, VisitId) {
         return bare(shop.bookings->undoLead(who, lead));
     }},
    {"lead.show", "rmho", "rho", [](auto& shop, const Session& who, LeadId lead, VisitId) {
         const leads::LeadDesk desk(*shop.database, shop.clock);
         return bare(desk.card(who, lead));
     }},
    {"lead.story", "rmho", "rho", [](auto& shop, const Session& who, LeadId lead, VisitId) {
         const bookings::VisitDesk desk(*shop.database, shop.clock);
         return bare(desk.story(who, lead));
     }},
    {"visit.book", "rmho", "rmho", [](auto& shop, const Session& who, LeadId, VisitId) {
         return bare(shop.bookings->book(who, {{}, {}, {}, {}, shop.at(900), {}}));
     }},
    {"visit.move", "rmho", "rho", [](auto& shop, const Session& who, LeadId, VisitId visit) {
         return bare(shop.bookings->moveVisit(who, visit, shop.at(300)));
     }},
    {"visit.set", "rmho", "rho", [](auto& shop, const Session& who, LeadId, VisitId visit) {
         return bare(shop.bookings->setVisit(who, visit, bookings::VisitState::Cancelled));
     }},
    {"visit.list", "rmhso", "rmhso", [](auto& shop, const Session& who, LeadId, VisitId) {
         const bookings::VisitDesk desk(*shop.database, shop.clock);
         return bare(desk.list(who, {Instant(0), shop.clock.now()}));
     }},
    {"visit.slots", "rmhso", "rmhso", [](auto& shop, const Session& who, LeadId, VisitId) {
         const bookings::VisitDesk desk(*shop.database, shop.clock);
         return bare(desk.windows(who, {}));
     }},
    {"payment.add", "ro", "ro", [](auto& shop, const Session& who, LeadId, VisitId visit) {
         payments::PaymentDraft draft;
         draft.visit = visit;
         draft.amount = Money::ofMinor(100);
         return bare(payments::PaymentService(*shop.database, shop.clock).add(who, draft));
     }},
    {"payment.undo", "ro", "ro", [](auto& shop, const Session& who, LeadId, VisitId visit) {
         payments::PaymentService service(*shop.database, shop.clock);
         if (!staff::permit(who, "payment.undo"))
             return bare(service.undo(who, PaymentId(1))); // and no word of whether there is one
         payments::PaymentDraft draft;
         draft.visit = visit;
         draft.amount = Money::ofMinor(100);
         const auto paid = service.add(who, draft);
         return paid ? bare(service.undo(who, *paid)) : bare(paid);
     }},
    {"payment.due", "rmho", "rho", [](auto& shop, const Session& who, LeadId, VisitId visit) {
         return bare(payments::PaymentService(*shop.database, shop.clock).due(who, visit));
     }},
    {"touch.add", "rmho", "rho", [](auto& shop, const Session& who, LeadId lead, VisitId) {
         touches::Touch touch;
         touch.lead = lead;
         return bare(touches::TouchService(*shop.database, shop.clock).add(who, touch));
     }},
    {"spend.add", "o", "o", [](auto& shop, const Session& who, LeadId, VisitId) {
         return bare(marketing::MarketingService(*shop.database, shop.clock)
                         .addSpend(who, QStringLiteral("spring"), QDate(2026, 10, 1), Money::ofMinor(100)));
     }},
    {"catalog.list", "rmhso", "rmhso", [](auto& shop, const Session& who, LeadId, VisitId) {
         return bare(catalog::CatalogService(*shop.database, shop.clock).lists(who));
     }},
    {"catalog.add", "o", "o", [](auto& shop, const Session& who, LeadId, VisitId) {
         return bare(catalog::CatalogService(*shop.database, shop.clock).addReason(who, QStringLiteral("далеко")));
     }},
    {"client.find", "rmho", "rmho", [](auto& shop, const Session& who, LeadId, VisitId) {
         const leads::LeadDesk desk(*shop.database, shop.clock);
         return bare(desk.quickFind(who, QStringLiteral("912")));
     }},
    {"client.show", "rmho", "rmho", [](auto& shop, const Session& who, LeadId lead, VisitId) {
         const ClientId client = leads::leadById(*shop.database, lead)->client;
         return bare(clients::ClientService(*shop.database, shop.clock).show(who, client));
     }},
    {"client.edit", "rmho", "rmho", [](auto& shop, const Session& who, LeadId lead, VisitId) {
         const ClientId client = leads::leadById(*shop.database, lead)->client;
         clients::ClientEdit edit;
         edit.name = QStringLiteral("Ольга");
         return bare(clients::ClientService(*shop.database, shop.clock).edit(who, client, edit));
     }},
};

} // namespace

class TestDeskRights final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRole_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("own");
        for (int operation = 0; operation < int(std::size(kOperations)); ++operation)
            for (const Role role : staff::kAllRoles)
                for (const bool own : {true, false})
                    QTest::addRow("%s by %s on %s", kOperations[operation].name, staff::roleKey(role).data(), own ? "their own" : "another's")
                        << operation << int(role) << own;
    }
    void everyRole()
    {
        QFETCH(int, operation);
        QFETCH(int, role);
        QFETCH(bool, own);
        test::DeskShop shop;
        const Session session = shop.as(Role(role));
        const LeadId lead = shop.addLead(QStringLiteral("+79123054418"));
        const QString whose = own ? session.name : QStringLiteral("Борис");
        QVERIFY_RESULT(shop.leads->assign(shop.owner(), lead, whose));
        const auto booked = shop.bookings->book(shop.owner(), {lead, {}, {}, {}, shop.at(60), {}});
        QVERIFY_RESULT(booked);
        const QByteArray before = shop.contents();

        const Operation& asked = kOperations[operation];
        const auto result = asked.run(shop, session, lead, booked->visit->id);
        const bool may = QByteArray(own ? asked.mayOwn : asked.mayOthers).contains("rmhso"[role]);
        if (may) {
            QVERIFY_RESULT(result);
        } else {
            QCOMPARE_ERROR(result, ErrorCode::NotAllowed);
            QCOMPARE(shop.contents(), before);
        }
    }

    void aManagerIsShownTheirOwnLeadsOnly()
    {
        test::DeskShop shop;
        const LeadId own = shop.addLead();
        const LeadId others = shop.addLead();
        QVERIFY_RESULT(shop.leads->assign(shop.owner(), others, QStringLiteral("head")));
        const leads::LeadDesk desk(*shop.database, shop.clock);
        const Session manager = shop.as(Role::Manager);
        leads::LeadFilter filter;
        filter.manager = shop.as(Role::Head).person; // asked for, and not given
        const auto lines = desk.lines(manager, filter, 0);
        QVERIFY_RESULT(lines);
        QCOMPARE(lines->size(), size_t(1));
        QCOMPARE(lines->front().id, own);
        const auto page = desk.page(manager, filter, leads::LeadOrder::Arrival, std::nullopt, 10);
        QVERIFY_RESULT(page);
        QCOMPARE(page->cards.size(), size_t(1));
        const auto board = desk.board(manager, {}, 10);
        QVERIFY_RESULT(board);
        QCOMPARE(board->front().count, 1);
        QCOMPARE(desk.lines(shop.as(Role::Receptionist), {}, 0)->size(), size_t(2));
        QCOMPARE_ERROR(desk.lines(shop.as(Role::Specialist), {}, 0), ErrorCode::NotAllowed);
    }

    void aSpecialistIsShownTheOwnVisitsOnly()
    {
        test::DeskShop shop;
        QVERIFY_RESULT(shop.bookings->book(shop.owner(), {{}, {}, {}, {}, shop.at(60), {}}));
        bookings::Appointment own = shop.at(60);
        own.specialist = QStringLiteral("specialist");
        QVERIFY_RESULT(shop.bookings->book(shop.owner(), {{}, {}, {}, {}, own, {}}));
        const bookings::VisitDesk desk(*shop.database, shop.clock);
        const Period day{shop.clock.now(), shop.clock.now() + std::chrono::hours(24)};
        const auto rows = desk.list(shop.as(Role::Specialist), day, QStringLiteral("Анна"));
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->size(), size_t(1));
        QCOMPARE(rows->front().specialistName, QStringLiteral("specialist"));
        QCOMPARE(desk.list(shop.owner(), day)->size(), size_t(2));
        QCOMPARE(desk.list(shop.owner(), day, QStringLiteral("Анна"))->size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestDeskRights)
#include "test_desk_rights.moc"
