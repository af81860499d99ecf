// SPDX-License-Identifier: GPL-3.0-or-later
// A missed call is waited for until one thing or another, and what ends the waiting ends the task to call back: as a
// table. The figure of domain.md 4 counts calls alone, whatever became of the client.
#include "core/leads/owed_store.h"
#include "core/metrics/kpi_service.h"
#include "core/metrics/metric_list.h"
#include "core/tasks/call_service.h"
#include "core/tasks/task_store.h"
#include "core/touches/touch_service.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <functional>

using namespace priyom;
using namespace std::chrono_literals;
using leads::Stage;
using touches::Direction;
using touches::TouchKind;

class TestCallBackEnds;
using Act = std::function<void(TestCallBackEnds&)>;

class TestCallBackEnds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_calls = std::make_unique<tasks::CallService>(*m_shop->database, m_shop->clock);
        m_lead = m_shop->addLead(QStringLiteral("+79123054418"));
    }

    void whatEndsIt_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<bool>("waits");
        const auto row = [](const char* name, bool waits, Act act) { QTest::newRow(name) << act << waits; };
        row("nothing", true, [](TestCallBackEnds&) {});
        row("a call of ours, nobody answered", false,
            [](TestCallBackEnds& t) { t.callBack(tasks::CallOutcome::NotReached); });
        row("a call of ours, talked", false, [](TestCallBackEnds& t) { t.callBack(tasks::CallOutcome::Reached); });
        row("a message", true, [](TestCallBackEnds& t) { t.touch(TouchKind::Message, Direction::Out); });
        row("a note", true, [](TestCallBackEnds& t) { t.touch(TouchKind::Note, Direction::Out); });
        row("their message", true, [](TestCallBackEnds& t) { t.touch(TouchKind::Message, Direction::In); });
        row("taken into work", true, [](TestCallBackEnds& t) { t.move(Stage::Qualified); });
        row("booked", false, [](TestCallBackEnds& t) { t.book(); });
        row("booked and confirmed at once", false,
            [](TestCallBackEnds& t) { t.move(Stage::Confirmed, t.m_shop->at(600)); });
        row("booked, and cancelled later", false, [](TestCallBackEnds& t) {
            t.book();
            t.m_shop->clock.advance(1h);
            t.move(Stage::Lost);
            t.move(Stage::Qualified);
        });
        row("booked, and taken back", true, [](TestCallBackEnds& t) {
            t.book();
            QVERIFY_RESULT(t.m_shop->bookings->undoLead(t.m_shop->owner(), t.m_lead));
        });
        row("refused", false, [](TestCallBackEnds& t) { t.move(Stage::Lost); });
    }
    void whatEndsIt()
    {
        QFETCH(Act, act);
        QFETCH(bool, waits);
        const auto missed = m_calls->missed(m_shop->owner(), m_lead);
        QVERIFY_RESULT(missed);
        m_shop->clock.advance(5min);
        act(*this);
        QCOMPARE(owedSince().has_value(), waits);
        QCOMPARE(isTaskOpen(*missed->task), waits);
    }

    void aVisitConfirmedAfterTheCallEndsIt()
    {
        book();
        m_shop->clock.advance(5min);
        const auto missed = m_calls->missed(m_shop->owner(), m_lead);
        QVERIFY_RESULT(missed);
        QVERIFY(owedSince()); // the booking was before it
        m_shop->clock.advance(5min);
        move(Stage::Confirmed);
        QVERIFY(!owedSince());
        QVERIFY(!isTaskOpen(*missed->task));
    }

    void theFirstOfSeveralCounts()
    {
        const Instant first = m_shop->clock.now();
        QVERIFY_RESULT(m_calls->missed(m_shop->owner(), m_lead));
        m_shop->clock.advance(20min);
        QVERIFY_RESULT(m_calls->missed(m_shop->owner(), m_lead));
        QCOMPARE(owedSince(), std::optional(first));
    }

    void whoGotThroughIsNotCalledBack()
    {
        QVERIFY_RESULT(m_calls->missed(m_shop->owner(), m_lead));
        m_shop->clock.advance(1min);
        touches::Touch taken;
        taken.kind = TouchKind::Call;
        taken.direction = Direction::In;
        taken.lead = m_lead;
        taken.answered = true;
        QVERIFY_RESULT(touches::TouchService(*m_shop->database, m_shop->clock).add(m_shop->owner(), taken));
        QVERIFY(!owedSince());
    }

    void aCallToTheNumberIsOneToo()
    {
        touches::Touch call;
        call.kind = TouchKind::Call;
        call.direction = Direction::In;
        call.lead = m_lead;
        call.phone = QStringLiteral("+79123054418");
        call.answered = false;
        QVERIFY_RESULT(touches::TouchService(*m_shop->database, m_shop->clock).add(m_shop->owner(), call));
        m_shop->clock.advance(1min);
        call.lead = LeadId();
        call.direction = Direction::Out;
        QVERIFY_RESULT(touches::TouchService(*m_shop->database, m_shop->clock).add(m_shop->owner(), call));
        QVERIFY(!owedSince());
    }

    void afterAWeekItIsForgotten()
    {
        QVERIFY_RESULT(m_calls->missed(m_shop->owner(), m_lead));
        m_shop->clock.advance(leads::kForgottenAfter - 1ms);
        QVERIFY(owedSince());
        m_shop->clock.advance(1ms);
        QVERIFY(!owedSince());
    }

    void theFigureCountsCallsAlone()
    {
        QVERIFY_RESULT(m_calls->missed(m_shop->owner(), m_lead));
        m_shop->clock.advance(5min);
        book();
        m_shop->clock.advance(1h);
        metrics::KpiRequest request;
        request.from = Zone::utc().date(m_shop->clock.now()).addDays(-1);
        request.to = request.from.addDays(3);
        request.metrics = {&metrics::kSlaCallbackRate};
        const Zone zone = Zone::utc();
        const auto report = metrics::KpiService(*m_shop->database, m_shop->clock, zone).read(m_shop->owner(), request);
        QVERIFY_RESULT(report);
        const metrics::Figure& figure = report->rows.front().figures.front();
        QCOMPARE(figure.denominator, qint64(1)); // past its limit, and nobody called
        QCOMPARE(figure.numerator, qint64(0));
    }

private:
    std::optional<Instant> owedSince()
    {
        const auto owed = leads::owedTo(*m_shop->database, m_lead, m_shop->clock.now());
        return owed ? owed->missedAt : std::nullopt;
    }
    bool isTaskOpen(TaskId id)
    {
        const auto task = tasks::taskById(*m_shop->database, id);
        return task && task->state == tasks::TaskState::Open;
    }
    void callBack(tasks::CallOutcome outcome)
    {
        QVERIFY_RESULT(m_calls->start(m_shop->owner(), m_lead));
        tasks::CallEnd end;
        end.outcome = outcome;
        QVERIFY_RESULT(m_calls->end(m_shop->owner(), end));
    }
    void touch(TouchKind kind, Direction direction)
    {
        touches::Touch touch;
        touch.kind = kind;
        touch.direction = direction;
        touch.lead = m_lead;
        touch.body = QStringLiteral("слово");
        QVERIFY_RESULT(touches::TouchService(*m_shop->database, m_shop->clock).add(m_shop->owner(), touch));
    }
    void move(Stage to, std::optional<bookings::Appointment> appointment = {})
    {
        bookings::MoveDraft draft;
        draft.lead = m_lead;
        draft.to = to;
        draft.reason = to == Stage::Lost ? QStringLiteral("price") : QString();
        draft.appointment = std::move(appointment);
        QVERIFY_RESULT(m_shop->bookings->moveLead(m_shop->owner(), draft));
    }
    void book()
    {
        bookings::BookDraft draft;
        draft.lead = m_lead;
        draft.appointment = m_shop->at(600);
        QVERIFY_RESULT(m_shop->bookings->book(m_shop->owner(), draft));
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<tasks::CallService> m_calls;
    LeadId m_lead;
};

QTEST_GUILESS_MAIN(TestCallBackEnds)
#include "test_call_back_ends.moc"
