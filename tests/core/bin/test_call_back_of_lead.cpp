// SPDX-License-Identifier: GPL-3.0-or-later
// When to call a lead back is when the first of its open tasks to call back is due, whatever was done with them.
#include "core/bin/bin_service.h"
#include "core/leads/lead_store.h"
#include "core/tasks/call_service.h"
#include "core/tasks/task_service.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using tasks::CallOutcome;

class TestCallBackOfLead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheFirstOpenTaskToCallBack_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<int>("minutes"); // from now; 0: nothing is said
        const auto row = [](const char* story, int minutes) {
            QTest::addRow("%s", story) << QString::fromLatin1(story) << minutes;
        };
        row("", 0);
        row("call=60", 60);
        row("call=60 talk", 0);
        row("call=60 talk uncall", 60);
        row("call=60 uncall", 0);
        row("call=60 call=90", 90);
        row("call=60 call=90 uncall", 60);
        row("call=60 snooze=200", 200);
        row("call=60 snooze=200 undo", 60);
        row("call=60 done", 0);
        row("call=60 done undo", 60);
        row("call=60 cancel undo", 60);
        row("call=60 delete", 0);
        row("call=60 done delete restore", 0);
        row("call=60 delete restore", 60);
        // Two are open once the first of them comes back from the bin: the earlier one is said, then the other.
        row("call=90 delete call=60 restore", 60);
        row("call=60 delete call=90 restore", 60);
        row("call=60 delete call=90 restore done", 60);
        row("call=60 delete call=90 restore done undo done", 60);
        row("call=60 delete call=90 restore snooze=30", 30);
        row("call=60 delete call=90 restore talk", 0);
        row("call=60 delete call=90 restore talk uncall", 60);
        row("call=60 delete call=90 restore done talk uncall undo", 60);
        row("call=60 delete call=90 restore book", 0);
        row("call=60 delete call=90 restore book unmove", 60);
        row("call=60 delete call=90 restore refuse unmove", 60);
        row("call=60 refuse", 0);
        row("call=60 refuse unmove", 60);
        row("call=60 refuse unmove delete restore", 60);
        row("call=60 away back", 60);
        row("call=60 done away back", 0);
    }
    void itIsTheFirstOpenTaskToCallBack()
    {
        QFETCH(QString, story);
        QFETCH(int, minutes);
        test::DeskShop shop;
        Teller teller(shop);
        for (const QString& step : story.split(u' ', Qt::SkipEmptyParts)) {
            const auto told = teller.tell(step.section(u'=', 0, 0), step.section(u'=', 1).toInt());
            QVERIFY2(told,
                     qPrintable(step + u": " + (told ? QString() : QString::fromLatin1(test::describe(told.error())))));
        }
        const auto lead = leads::leadById(*shop.database, teller.lead);
        QVERIFY_RESULT(lead);
        QCOMPARE(lead->callbackAt, minutes == 0 ? std::optional<Instant>() : std::optional(teller.later(minutes)));
    }

private:
    // What happens to one lead; of tasks it is the one made last.
    struct Teller
    {
        explicit Teller(test::DeskShop& its) : shop(its) {}

        [[nodiscard]] Instant later(int minutes) const { return shop.clock.now() + std::chrono::minutes(minutes); }

        Result<> tell(const QString& what, int minutes)
        {
            if (what == QLatin1String("call"))
                return call(CallOutcome::NotReached, later(minutes));
            if (what == QLatin1String("talk"))
                return call(CallOutcome::Reached, {});
            if (what == QLatin1String("uncall"))
                return uncall();
            if (what == QLatin1String("snooze"))
                return done(tasks.snooze(owner, task, later(minutes)));
            if (what == QLatin1String("done"))
                return done(tasks.done(owner, task));
            if (what == QLatin1String("cancel"))
                return done(tasks.cancel(owner, task));
            if (what == QLatin1String("undo"))
                return done(tasks.undo(owner, task));
            if (what == QLatin1String("delete"))
                return take(bin.deleteTask(owner, task));
            if (what == QLatin1String("away"))
                return take(bin.deleteLead(owner, lead));
            if (what == QLatin1String("restore") || what == QLatin1String("back"))
                return done(bin.restore(owner, deletion));
            if (what == QLatin1String("book"))
                return moved(shop.bookings->book(owner, {lead, {}, {}, {}, shop.at(600), {}}));
            if (what == QLatin1String("refuse"))
                return moved(shop.bookings->moveLead(owner, refusal()));
            if (what == QLatin1String("unmove"))
                return done(shop.bookings->undoLead(owner, lead, move));
            return fail(ErrorCode::BadInput, what);
        }

        test::DeskShop& shop;
        staff::Session owner = shop.owner();
        tasks::TaskService tasks{*shop.database, shop.clock};
        tasks::CallService calls{*shop.database, shop.clock};
        bin::BinService bin{*shop.database, shop.clock};
        LeadId lead = shop.addLead(QStringLiteral("+79123054418"));

    private:
        template <class T> [[nodiscard]] static Result<> done(const Result<T>& result)
        {
            PRIYOM_CHECK(result);
            return {};
        }
        Result<> call(CallOutcome outcome, std::optional<Instant> callBackAt)
        {
            PRIYOM_CHECK(calls.start(owner, lead));
            PRIYOM_TRY(const auto ended, calls.end(owner, {outcome, callBackAt}));
            touch = ended.touch;
            task = ended.task.value_or(task);
            return {};
        }
        Result<> uncall()
        {
            PRIYOM_CHECK(calls.undo(owner, touch));
            return calls.drop(owner);
        }
        Result<> take(const Result<bin::Deleted>& deleted)
        {
            PRIYOM_CHECK(deleted);
            deletion = deleted->deletion;
            return {};
        }
        Result<> moved(const Result<bookings::Booked>& booked)
        {
            PRIYOM_CHECK(booked);
            move = booked->event;
            return {};
        }
        [[nodiscard]] bookings::MoveDraft refusal() const
        {
            bookings::MoveDraft draft;
            draft.lead = lead;
            draft.to = leads::Stage::Lost;
            draft.reason = QStringLiteral("price");
            return draft;
        }

        TouchId touch;
        TaskId task;
        EventSeq deletion;
        EventSeq move;
    };
};

QTEST_GUILESS_MAIN(TestCallBackOfLead)
#include "test_call_back_of_lead.moc"
