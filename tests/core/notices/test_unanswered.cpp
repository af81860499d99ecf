// SPDX-License-Identifier: GPL-3.0-or-later
// The first answer is owed until it is given (domain.md 3): whoever is moved on unanswered waits as before, for the
// chip, the counts, the queue of those who wait, the notices and the figure alike.
#include "core/leads/lead_desk.h"
#include "core/leads/lead_store.h"
#include "core/metrics/kpi_service.h"
#include "core/notices/notice_service.h"
#include "core/storage/statement.h"
#include "core/touches/touch_service.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::notices;
using namespace std::chrono_literals;
using leads::Stage;
using staff::Role;

class TestUnanswered final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_notices = std::make_unique<NoticeService>(*m_shop->database, m_shop->clock, m_zone);
        m_notices->setSteady([this] { return Milliseconds(m_shop->clock.now().ms); });
        QCOMPARE(told(), QString());
    }

    void whoeverIsMovedOnUnansweredWaitsAsBefore_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("waits");
        for (const Stage stage : leads::kAllStages)
            QTest::addRow("a chat, %s", leads::stageKey(stage).data())
                << QStringLiteral("telegram") << int(stage) << (stage != Stage::Came && stage != Stage::Lost);
        QTest::newRow("a form") << QStringLiteral("site") << int(Stage::Qualified) << false;
        QTest::newRow("whoever stands there") << QStringLiteral("walk_in") << int(Stage::Qualified) << false;
    }
    void whoeverIsMovedOnUnansweredWaitsAsBefore()
    {
        QFETCH(QString, channel);
        QFETCH(int, to);
        QFETCH(bool, waits);
        const auto stage = static_cast<Stage>(to);
        const LeadId lead = add(channel);
        m_shop->clock.advance(1min);
        QVERIFY(moveTo(lead, stage));
        m_shop->clock.advance(1min + 30s);
        QCOMPARE(told().contains(QLatin1String("soon first_reply")), waits);
        m_shop->clock.advance(1min);
        QCOMPARE(told().contains(QLatin1String("overdue first_reply")), waits);
        QCOMPARE(said(stage), waits ? QStringLiteral("board 1, list 1, queue first_reply, bell 1")
                                    : QStringLiteral("board 0, list 0, queue , bell 0"));
        QCOMPARE(brokenByFigure(), channel == QLatin1String("telegram") ? 1 : 0);
        if (stage == Stage::Lost)
            return; // nothing is written down of whom nobody works with
        answer(lead);
        QVERIFY(!said(stage).contains(QLatin1String("first_reply")));
        QVERIFY(said(stage).endsWith(QLatin1String("bell 0")));
        QCOMPARE(told(), QString());
    }

    void aBotsWordIsAnAnswer()
    {
        const LeadId lead = add(QStringLiteral("whatsapp"));
        touches::Touch touch;
        touch.kind = touches::TouchKind::Message;
        touch.lead = lead;
        touch.bot = true;
        QVERIFY_RESULT(touches::TouchService(*m_shop->database, m_shop->clock).add(m_shop->owner(), touch));
        QVERIFY(moveTo(lead, Stage::Qualified));
        m_shop->clock.advance(10min);
        QCOMPARE(said(Stage::Qualified), QStringLiteral("board 0, list 0, queue , bell 0"));
    }

    void whatFallsDueFirstPresses()
    {
        const LeadId lead = add(QStringLiteral("vk"));
        bookings::BookDraft draft;
        draft.lead = lead;
        draft.appointment = m_shop->at(600);
        QVERIFY_RESULT(m_shop->bookings->book(m_shop->owner(), draft));
        m_shop->clock.advance(16min);
        QCOMPARE(said(Stage::Qualified),
                 QStringLiteral("board 1, list 1, queue first_reply, bell 0")); // and one lead is one
        answer(lead);
        QCOMPARE(said(Stage::Qualified), QStringLiteral("board 1, list 1, queue confirm, bell 0"));
    }

    void afterAWeekItIsForgotten()
    {
        QVERIFY(moveTo(add(QStringLiteral("whatsapp")), Stage::Qualified));
        m_shop->clock.advance(leads::kForgottenAfter - 1ms);
        QVERIFY(said(Stage::Qualified).startsWith(QLatin1String("board 1, list 1, queue first_reply")));
        m_shop->clock.advance(1ms);
        QCOMPARE(said(Stage::Qualified), QStringLiteral("board 0, list 0, queue , bell 0"));
    }

    void itIsLookedForAlongItsOwnIndex_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("index");
        QTest::newRow("of all") << QByteArray() << QByteArray("lead_unanswered");
        QTest::newRow("of one") << QByteArray(" AND lead.id = 5") << QByteArray("INTEGER PRIMARY KEY");
    }
    void itIsLookedForAlongItsOwnIndex()
    {
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, index);
        auto plan = m_shop->database->prepareOnce(
            "EXPLAIN QUERY PLAN SELECT lead.id, lead.arrived_at FROM lead WHERE lead.arrived_at > 5 AND "
            "lead.first_reply_at IS NULL "
            "AND lead.merged_into IS NULL AND lead.stage IN ('qualified', 'confirmed', 'no_show')" +
            more);
        QVERIFY_RESULT(plan);
        QByteArray text;
        while (plan->next().value_or(false))
            text += plan->bytes(3) + '\n';
        QVERIFY2(text.contains(index), text.constData());
    }

private:
    LeadId add(const QString& channel)
    {
        leads::LeadDraft draft;
        draft.channel = channel;
        draft.name = QStringLiteral("Глеб");
        draft.manager = QStringLiteral("manager");
        return m_shop->leads->add(m_shop->owner(), draft).value_or(LeadId());
    }
    bool moveTo(LeadId lead, Stage stage)
    {
        if (stage == Stage::New)
            return true;
        bookings::MoveDraft draft;
        draft.lead = lead;
        draft.to = stage;
        if (stage == Stage::Lost)
            draft.reason = QStringLiteral("price");
        if (stage != Stage::Lost && stage != Stage::Qualified)
            draft.appointment = m_shop->at(stage == Stage::Confirmed ? 120 : 0);
        return m_shop->bookings->moveLead(m_shop->owner(), draft).has_value();
    }
    void answer(LeadId lead)
    {
        touches::Touch touch;
        touch.kind = touches::TouchKind::Message;
        touch.direction = touches::Direction::Out;
        touch.lead = lead;
        QVERIFY_RESULT(touches::TouchService(*m_shop->database, m_shop->clock).add(m_shop->owner(), touch));
    }
    QString told()
    {
        const auto watched = m_notices->watch(m_shop->as(Role::Manager));
        QStringList said;
        if (watched)
            for (const NoticeLine& line : watched->fresh)
                said += noticeKindKey(line.notice.kind) % u' ' % sla::normOf(line.notice.rule).key;
        return said.join(QStringLiteral(", "));
    }
    // Who is late, by everybody who may be asked: the head of the column, the list, the queue, the open notices of the
    // rule.
    QString said(Stage stage)
    {
        const staff::Session reader = m_shop->as(Role::Manager);
        const leads::LeadDesk desk(*m_shop->database, m_shop->clock);
        const auto waits = desk.waits(reader, {});
        leads::LeadFilter filter;
        filter.waiting = leads::Waiting::TooLong;
        const auto list = desk.page(reader, filter, leads::LeadOrder::Due, std::nullopt, 10);
        const auto queue = m_notices->waiting(reader);
        const auto lines = m_notices->list(reader, 100);
        if (!waits || !list || !queue || !lines)
            return QStringLiteral("not read");
        QString first;
        if (!queue->empty() && queue->front().status.state == sla::CaseState::Overdue)
            first = sla::normOf(queue->front().rule).key;
        const bool bell = std::any_of(lines->begin(), lines->end(), [](const NoticeLine& line) {
            return line.isOpen && line.notice.kind == NoticeKind::Overdue && line.notice.rule == sla::Rule::FirstReply;
        });
        return QStringLiteral("board %1, list %2, queue %3, bell %4")
            .arg(waits->at(m_shop->clock.now()).lateIn[size_t(stage)].all())
            .arg(list->cards.size())
            .arg(first)
            .arg(int(bell));
    }
    int brokenByFigure()
    {
        const auto metrics = metrics::metricsNamed({QStringLiteral("sla_first_reply_rate")});
        const QDate today = m_zone.date(m_shop->clock.now());
        const auto report =
            metrics::KpiService(*m_shop->database, m_shop->clock, m_zone)
                .read(m_shop->owner(), {today, today.addDays(1), metrics::Grouping::None, *metrics, {}});
        return report ? int(report->rows.front().figures.front().denominator -
                            report->rows.front().figures.front().numerator)
                      : -1;
    }

    Zone m_zone = Zone::utc();
    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<NoticeService> m_notices;
};

QTEST_GUILESS_MAIN(TestUnanswered)
#include "test_unanswered.moc"
