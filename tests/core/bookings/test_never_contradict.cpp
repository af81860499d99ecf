// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of random actions on a few leads: whatever was tried, and whether it was refused or not, a lead and its
// visit agree, nobody is in two places at once, and history is whole.
#include "core/bookings/case_file.h"
#include "core/bookings/visit_store.h"
#include "core/history/event_store.h"
#include "core/leads/lead_pipeline.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <random>

using namespace priyom;
using namespace priyom::bookings;
using leads::Stage;

class TestNeverContradict final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomScripts_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 3; ++seed)
            QTest::addRow("script %d", seed) << seed;
    }
    void randomScripts()
    {
        QFETCH(int, seed);
        m_random.seed(unsigned(seed));
        m_shop = std::make_unique<test::DeskShop>();
        m_leads.clear();
        for (int i = 0; i < 5; ++i)
            m_leads.push_back(m_shop->addLead());
        int done = 0;
        for (int step = 0; step < 2000; ++step) {
            const auto result = act();
            done += result ? 1 : 0;
            if (!result)
                QVERIFY2(isRefusal(result.error()), test::describe(result.error()).constData());
            checkLeads(step);
            if (QTest::currentTestFailed())
                return;
            m_shop->clock.advance(std::chrono::minutes(one(15)));
        }
        QVERIFY2(done > 400, "the scripts must get somewhere");
        checkSlots();
        QVERIFY_RESULT(history::verifyChain(*m_shop->database));
    }

private:
    int one(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

    Result<Booked> act()
    {
        const LeadId lead = m_leads[size_t(one(int(m_leads.size())))];
        const staff::Session owner = m_shop->owner();
        switch (one(14)) { // an undo goes back as far as one likes: most of what is done stands
        case 0:
        case 8:
        case 9:
        case 10:
            return m_shop->bookings->book(owner, {lead, {}, {}, {}, appointment(), {}});
        case 1:
        case 2:
        case 11:
        case 12:
        case 13: {
            MoveDraft draft;
            draft.lead = lead;
            draft.to = leads::kAllStages[one(6)];
            draft.reason = one(3) > 0 ? QStringLiteral("silent") : QString();
            if (one(4) == 0)
                draft.appointment = appointment();
            return m_shop->bookings->moveLead(owner, draft);
        }
        case 3:
        case 4:
            return onVisit(lead, [&](VisitId visit) {
                return m_shop->bookings->setVisit(owner, visit, kAllVisitStates[one(5)], {CancelledBy::Shop, QStringLiteral("x")});
            });
        case 5:
            return onVisit(lead, [&](VisitId visit) { return m_shop->bookings->moveVisit(owner, visit, appointment()); });
        case 6:
            return onVisit(lead, [&](VisitId visit) { return m_shop->bookings->undoVisit(owner, visit); });
        default:
            return m_shop->bookings->undoLead(owner, lead);
        }
    }

    template <class Act>
    Result<Booked> onVisit(LeadId lead, Act act)
    {
        PRIYOM_TRY(const auto visits, visitsOfLead(*m_shop->database, lead));
        if (visits.empty())
            return fail(ErrorCode::NotFound);
        return act(visits[size_t(one(int(visits.size())))].id);
    }

    Appointment appointment()
    {
        Appointment appointment = m_shop->at(15 * (one(60) - 20));
        if (one(2) == 0)
            appointment.specialist = QStringLiteral("Борис");
        appointment.minutes = 15 * (1 + one(8));
        return appointment;
    }

    // The last guard of a write is never reached: the tables refuse before.
    static bool isRefusal(const Error& error)
    {
        static const QSet<ErrorCode> kRefusals{ErrorCode::MoveRefused, ErrorCode::SlotTaken, ErrorCode::Conflict, ErrorCode::BadInput,
                                               ErrorCode::NotFound};
        return kRefusals.contains(error.code) && error.detail != QLatin1String("contradicts_visit");
    }

    void checkLeads(int step)
    {
        for (const LeadId id : m_leads) {
            const auto file = caseOfLead(*m_shop->database, id);
            QVERIFY_RESULT(file);
            const leads::Lead& lead = *file->lead;
            const QByteArray place = QByteArray("step ") + QByteArray::number(step) + ": " + leads::stageKey(lead.stage).data() + " with "
                + (file->visit ? visitStateKey(file->visit->state).data() : "none");
            QVERIFY2(agrees(lead.stage, file->visit ? std::optional(file->visit->state) : std::nullopt), place.constData());
            const auto visits = visitsOfLead(*m_shop->database, id);
            QVERIFY_RESULT(visits);
            const auto live = std::count_if(visits->begin(), visits->end(), [](const Visit& visit) { return takesTime(visit.state); });
            QVERIFY2(live <= 1, place.constData());
            QCOMPARE(lead.lostReason.isValid(), lead.stage == Stage::Lost);
            QCOMPARE(lead.lostAt.has_value(), lead.stage == Stage::Lost);
            QVERIFY2(lead.stage == Stage::New || lead.takenAt, place.constData());
            for (const Visit& visit : *visits) {
                QCOMPARE(visit.outcomeAt.has_value(), !isAhead(visit.state));
                QCOMPARE(visit.cancelledBy.has_value(), visit.state == VisitState::Cancelled);
                QVERIFY2(visit.state != VisitState::Confirmed || visit.confirmedAt, place.constData());
            }
        }
    }

    void checkSlots()
    {
        const Period always{Instant(0), Instant(4'000'000'000'000)};
        for (const char* name : {"Анна", "Борис"}) {
            const PersonId person = staff::personByName(*m_shop->database, QString::fromUtf8(name)).value();
            const auto rows = visitRows(*m_shop->database, always, person);
            QVERIFY_RESULT(rows);
            QVERIFY(rows->size() > 10);
            Instant busyUntil;
            for (const VisitRow& row : *rows) {
                if (!takesTime(row.visit.state))
                    continue;
                QVERIFY(busyUntil <= row.visit.startAt);
                busyUntil = row.visit.endAt;
            }
        }
    }

    std::mt19937 m_random;
    std::unique_ptr<test::DeskShop> m_shop;
    std::vector<LeadId> m_leads;
};

QTEST_GUILESS_MAIN(TestNeverContradict)
#include "test_never_contradict.moc"
