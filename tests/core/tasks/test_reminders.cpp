// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders of a visit over a real database: two a time, never twice, never for a time that is none any more, done with
// the touch that did them, and each of it taken back.
#include "core/clients/client_service.h"
#include "core/history/event_store.h"
#include "core/leads/lead_store.h"
#include "core/settings/setting_store.h"
#include "core/storage/statement.h"
#include "core/tasks/task_service.h"
#include "core/touches/touch_service.h"
#include "core/touches/touch_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::tasks;
using bookings::VisitState;
using leads::Stage;
using staff::Role;
using namespace std::chrono_literals;

namespace {

constexpr int kHour = 60;
constexpr int kDay = 24 * kHour;

} // namespace

class TestReminders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_tasks = std::make_unique<TaskService>(*m_shop->database, m_shop->clock);
        m_lead = m_shop->addLead(QStringLiteral("+79123054418"));
        QVERIFY_RESULT(settings::writeSetting(*m_shop->database, settings::kConfirmDays, settings::kRuleOff));
        m_begin = m_shop->clock.now();
    }

    void aBookedVisitHasTwoAndOneThatIsNearHasFewer()
    {
        book(3 * kDay);
        QCOMPARE(due(), QStringLiteral("48 70"));
        for (const TaskRow& row : open()) {
            QCOMPARE(taskKindKey(row.task.kind), QLatin1String("remind"));
            QCOMPARE(row.personName, QStringLiteral("manager")); // whose the request is
            QCOMPARE(row.specialistName, QStringLiteral("Анна"));
        }
        const LeadId near = m_shop->addLead(QStringLiteral("+79123054419"));
        QVERIFY_RESULT(m_shop->bookings->book(m_shop->owner(), draft(near, {}, 23 * kHour)));
        QCOMPARE(due(), QStringLiteral("21 48 70"));
    }

    void whatIsConfirmedAtOnceOrLaterIsRemindedOfAllTheSame()
    {
        bookings::MoveDraft confirmed;
        confirmed.lead = m_lead;
        confirmed.to = Stage::Confirmed;
        confirmed.appointment = m_shop->at(3 * kDay);
        const auto booked = m_shop->bookings->moveLead(m_shop->owner(), confirmed);
        QVERIFY_RESULT(booked);
        QCOMPARE(due(), QStringLiteral("48 70"));
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), booked->visit->id, m_shop->at(4 * kDay)));
        QCOMPARE(due(), QStringLiteral("72 94")); // a confirmed one that moves too
    }

    void aRegularWithoutARequestIsRemindedToo()
    {
        QVERIFY_RESULT(m_shop->bookings->book(m_shop->owner(), draft({}, lead().client, 3 * kDay)));
        QCOMPARE(due(), QStringLiteral("48 70"));
        QVERIFY(open().front().task.client.isValid() && !open().front().task.lead.isValid());
    }

    void aMovedVisitIsRemindedOfByItsNewTimeAlone()
    {
        const VisitId visit = book(3 * kDay);
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), visit, m_shop->at(5 * kDay)));
        QCOMPARE(due(), QStringLiteral("96 118"));
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), visit, m_shop->at(3 * kDay))); // and back
        QCOMPARE(due(), QStringLiteral("48 70"));
        QCOMPARE(count("SELECT count(*) FROM task WHERE kind = 'remind'"), 4);
        bookings::Appointment other = m_shop->at(3 * kDay);
        other.specialist = QStringLiteral("Борис");
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), visit, other)); // with another, at the same time
        QCOMPARE(count("SELECT count(*) FROM task WHERE kind = 'remind'"), 4);
        QCOMPARE(due(), QStringLiteral("48 70"));
    }

    void ofATimeThatComesAgainNobodyIsToldTwice()
    {
        const VisitId visit = book(3 * kDay);
        m_shop->clock.advance(49h);
        QVERIFY_RESULT(m_tasks->done(manager(), open().front().task.id));
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), visit, at(6 * kDay)));
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), visit, at(3 * kDay)));
        QCOMPARE(due(), QStringLiteral("70")); // the first of this time was sent
    }

    void anUndoGivesBackExactlyWhatWas()
    {
        const VisitId visit = book(3 * kDay);
        const auto before = all();
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), visit, m_shop->at(5 * kDay)));
        QVERIFY_RESULT(m_shop->bookings->undoLead(m_shop->owner(), m_lead));
        QCOMPARE(all(), before);
        QVERIFY_RESULT(m_shop->bookings->setVisit(m_shop->owner(), visit, VisitState::Cancelled));
        QCOMPARE(due(), QString());
        QVERIFY_RESULT(m_shop->bookings->undoLead(m_shop->owner(), m_lead));
        QCOMPARE(all(), before);
        QVERIFY_RESULT(m_shop->bookings->undoLead(m_shop->owner(), m_lead)); // the booking itself
        QCOMPARE(due(), QString());
    }

    void oneThatSomebodyTookOverGoesWithItsTimeToo()
    {
        const VisitId visit = book(3 * kDay);
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), visit, m_shop->at(5 * kDay)));
        for (const TaskRow& row : open())
            QVERIFY_RESULT(m_tasks->assign(m_shop->owner(), row.task.id, QStringLiteral("receptionist")));
        QVERIFY_RESULT(m_shop->bookings->undoLead(m_shop->owner(), m_lead));
        QCOMPARE(due(), QStringLiteral("48 70"));
    }

    void anOutcomeEndsThem_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("came") << int(VisitState::Came);
        QTest::newRow("missed") << int(VisitState::NoShow);
        QTest::newRow("cancelled") << int(VisitState::Cancelled);
    }
    void anOutcomeEndsThem()
    {
        QFETCH(int, state);
        QVERIFY_RESULT(settings::writeSetting(*m_shop->database, settings::kWinBackDays, settings::kRuleOff));
        QVERIFY_RESULT(settings::writeSetting(*m_shop->database, settings::kAskAfterDays, settings::kRuleOff));
        const VisitId visit = book(3 * kDay);
        m_shop->clock.advance(71h + 45min); // a quarter of an hour before it
        QCOMPARE(due(), QStringLiteral("70"));
        QVERIFY_RESULT(m_shop->bookings->setVisit(m_shop->owner(), visit, VisitState(state)));
        QCOMPARE(due(), QString());
        QCOMPARE(count("SELECT count(*) FROM task WHERE kind = 'remind' AND state = 'open'"), 0);
    }

    void aRefusalEndsThem()
    {
        book(3 * kDay);
        bookings::MoveDraft lost;
        lost.lead = m_lead;
        lost.to = Stage::Lost;
        lost.reason = QStringLiteral("price");
        QVERIFY_RESULT(m_shop->bookings->moveLead(m_shop->owner(), lost));
        QCOMPARE(due(), QString());
        QVERIFY_RESULT(m_shop->bookings->undoLead(m_shop->owner(), m_lead));
        QCOMPARE(due(), QStringLiteral("48 70"));
    }

    void whatNobodySentIsWorthNothingOnceTheNextIsDueOrTheVisitBegins()
    {
        book(3 * kDay);
        m_shop->clock.advance(70h - 1ms);
        QCOMPARE(due(), QStringLiteral("48 70"));
        m_shop->clock.advance(1ms);
        QCOMPARE(due(), QStringLiteral("70"));
        m_shop->clock.advance(2h);
        QCOMPARE(due(), QString());
        QVERIFY(m_tasks->ofLead(m_shop->owner(), m_lead)->empty());
    }

    void itIsNotPutOffBeyondItsUse()
    {
        book(3 * kDay);
        const TaskId first = open().front().task.id;
        QVERIFY_RESULT(m_tasks->snooze(manager(), first, m_begin + 69h));
        QCOMPARE_ERROR(m_tasks->snooze(manager(), first, m_begin + 70h), ErrorCode::BadInput);
    }

    void doneIsSaidToTheClientAndTakenBackWithIt()
    {
        book(3 * kDay);
        m_shop->clock.advance(48h);
        const leads::Lead before = lead();
        const TaskId first = open().front().task.id;
        QVERIFY_RESULT(m_tasks->done(manager(), first, QStringLiteral("Ждём вас")));
        QCOMPARE(due(), QStringLiteral("70"));
        const auto touches = touches::touchesOfLead(*m_shop->database, m_lead);
        QVERIFY_RESULT(touches);
        QCOMPARE(touches->size(), size_t(1));
        const touches::Touch& touch = touches->front();
        QVERIFY(touch.kind == touches::TouchKind::Message && touch.direction == touches::Direction::Out &&
                touch.person == manager().person);
        QCOMPARE(touch.body, QStringLiteral("Ждём вас"));
        QCOMPARE(touch.at, m_shop->clock.now());
        QVERIFY_RESULT(m_tasks->undo(manager(), first));
        QCOMPARE(due(), QStringLiteral("48 70"));
        QVERIFY(touches::touchesOfLead(*m_shop->database, m_lead)->empty());
        leads::Lead after = lead();
        after.version = before.version;
        QCOMPARE(after, before);
    }

    void aMessageThatRemindsDoesTheTaskOfThatDay()
    {
        const VisitId visit = book(3 * kDay);
        touches::Touch sent;
        sent.kind = touches::TouchKind::Message;
        sent.lead = m_lead;
        QVERIFY_RESULT(m_tasks->reminded(manager(), visit, sent)); // days before: a message like any other
        QCOMPARE(due(), QStringLiteral("48 70"));
        m_shop->clock.advance(47h); // an hour before it is due
        QVERIFY_RESULT(m_tasks->reminded(manager(), visit, sent));
        QCOMPARE(due(), QStringLiteral("70"));
        QCOMPARE(count("SELECT count(*) FROM touch"), 2);
    }

    void whoRefusedIsNotRemindedAndATakenBackWordCounts()
    {
        book(3 * kDay);
        clients::ClientService clients(*m_shop->database, m_shop->clock);
        clients::ConsentDraft refusal;
        refusal.client = lead().client;
        refusal.kind = clients::ConsentKind::Reminders;
        refusal.given = false;
        QVERIFY_RESULT(clients.noteConsent(m_shop->owner(), refusal));
        QCOMPARE(due(), QString());
        QVERIFY(m_tasks->ofLead(m_shop->owner(), m_lead)->empty());
        const auto events = history::eventsOf(*m_shop->database, QStringLiteral("client"), refusal.client.value, 1);
        QVERIFY_RESULT(clients.undo(m_shop->owner(), events->front().seq));
        QCOMPARE(due(), QStringLiteral("48 70"));
        refusal.kind = clients::ConsentKind::Advertising; // another matter
        QVERIFY_RESULT(clients.noteConsent(m_shop->owner(), refusal));
        QCOMPARE(due(), QStringLiteral("48 70"));
    }

    void eachIsSwitchedOffByItself()
    {
        QVERIFY_RESULT(settings::writeSetting(*m_shop->database, settings::kRemindFirstHours, settings::kRuleOff));
        QVERIFY_RESULT(settings::writeSetting(*m_shop->database, settings::kRemindSecondHours, QStringLiteral("4")));
        book(3 * kDay);
        QCOMPARE(due(), QStringLiteral("68"));
    }

private:
    staff::Session manager() const { return m_shop->as(Role::Manager); }
    leads::Lead lead() const { return *leads::leadById(*m_shop->database, m_lead); }
    std::vector<TaskRow> open() { return *m_tasks->list(m_shop->owner()); }
    // So many minutes from the beginning, whatever the clock says now.
    bookings::Appointment at(int minutes) const
    {
        bookings::Appointment appointment = m_shop->at(0);
        appointment.start = m_begin + std::chrono::minutes(minutes);
        return appointment;
    }

    bookings::BookDraft draft(LeadId lead, ClientId client, int minutesAhead) const
    {
        bookings::BookDraft draft;
        draft.lead = lead;
        draft.client = client;
        draft.appointment = m_shop->at(minutesAhead);
        return draft;
    }

    VisitId book(int minutesAhead)
    {
        const auto booked = m_shop->bookings->book(m_shop->owner(), draft(m_lead, {}, minutesAhead));
        return booked ? booked->visit->id : VisitId();
    }

    // In hours from the beginning.
    QString due()
    {
        QStringList hours;
        for (const TaskRow& row : open())
            hours += QString::number((row.task.dueAt - m_begin).count() / 3'600'000);
        return hours.join(u' ');
    }

    // What an undo must give back; an undo is a change, so not the versions.
    std::vector<Task> all()
    {
        std::vector<Task> tasks;
        for (TaskRow& row : open()) {
            row.task.version = 0;
            tasks.push_back(row.task);
        }
        return tasks;
    }

    int count(const char* sql)
    {
        auto query = m_shop->database->prepareOnce(sql);
        return query && query->next().value_or(false) ? int(query->integer(0)) : -1;
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<TaskService> m_tasks;
    LeadId m_lead;
    Instant m_begin;
};

QTEST_GUILESS_MAIN(TestReminders)
#include "test_reminders.moc"
