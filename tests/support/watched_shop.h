// SPDX-License-Identifier: GPL-3.0-or-later
// A shop whose norms are watched while somebody moves the hands of its clock: time passes by the steady clock too, the
// hands are moved without it, and a restart forgets all but the paper.
#pragma once

#include "core/history/change.h"
#include "core/leads/lead_store.h"
#include "core/notices/notice_service.h"
#include "core/storage/statement.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QTest>

namespace priyom::test {

class WatchedShop final
{
public:
    WatchedShop() { start(); }
    Q_DISABLE_COPY_MOVE(WatchedShop)

    // A sign-in is written before the first look, by the clock that is in question.
    void start()
    {
        auto change = history::Change::begin(*shop.database, shop.owner().actor(), shop.clock.now());
        QVERIFY_RESULT(change);
        QVERIFY_RESULT(change->record("session.sign_in", "person", shop.owner().person.value));
        QVERIFY_RESULT(change->commit());
        notices = std::make_unique<notices::NoticeService>(*shop.database, shop.clock, m_zone);
        notices->setSteady([this] { return m_steady; });
    }
    void pass(Milliseconds time)
    {
        shop.clock.advance(time);
        m_steady += time;
    }
    void moveHands(Milliseconds by, bool whileClosed = false)
    {
        shop.clock.advance(by);
        if (whileClosed)
            start();
    }

    // What the manager is told: "soon first_reply, gathered 3"; the latest first.
    QString look()
    {
        const auto watched = notices->watch(shop.as(staff::Role::Manager));
        QStringList said;
        if (watched)
            for (const notices::NoticeLine& line : watched->fresh)
                said += notices::noticeKindKey(line.notice.kind) % u' ' %
                        (line.notice.lead.isValid() ? QString(sla::normOf(line.notice.rule).key)
                                                    : QString::number(line.notice.amount));
        return watched ? said.join(QStringLiteral(", ")) : QStringLiteral("refused");
    }
    // All that was ever said of it and stands.
    QString saidOf(LeadId lead) const
    {
        QStringList said;
        auto query = shop.database->prepareOnce("SELECT kind, rule FROM notice WHERE lead_id = :lead ORDER BY id");
        query->bind(lead);
        while (query->next().value_or(false))
            said += query->text(0) % u' ' % query->text(1);
        return said.join(QStringLiteral(", "));
    }
    // Of the manager.
    notices::BreachTally breaches()
    {
        const auto found = notices->breaches(shop.owner(), {Instant(0), shop.clock.now() + std::chrono::hours(1000)});
        if (!found)
            return {-1, -1};
        const auto tallies = notices::tallyByPerson(*found);
        const auto tally = tallies.find(shop.as(staff::Role::Manager).person);
        return tally == tallies.end() ? notices::BreachTally() : tally->second;
    }
    int count(const char* sql) const
    {
        auto query = shop.database->prepareOnce(sql);
        query->bind();
        return query->next().value_or(false) ? int(query->integer(0)) : -1;
    }

    void change(LeadId id, const std::function<void(leads::Lead&)>& act) const
    {
        auto lead = leads::leadById(*shop.database, id);
        QVERIFY_RESULT(lead);
        act(*lead);
        QVERIFY_RESULT(leads::updateLead(*shop.database, *lead));
    }
    void answer(LeadId id) const
    {
        change(id, [this](leads::Lead& lead) {
            lead.firstReplyAt = shop.clock.now();
            lead.takenAt = shop.clock.now();
            lead.stage = leads::Stage::Qualified;
        });
    }

    DeskShop shop;
    std::unique_ptr<notices::NoticeService> notices;

private:
    Zone m_zone = Zone::utc();
    Milliseconds m_steady{0};
};

} // namespace priyom::test
