// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_service.h"

#include "core/base/key_origin.h"
#include "core/catalog/origin_store.h"
#include "core/clients/client_service.h"
#include "core/history/change.h"
#include "core/history/json_value.h"
#include "core/leads/lead_saving.h"
#include "core/leads/lead_store.h"
#include "core/leads/turn_store.h"
#include "core/staff/lead_work.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"

namespace priyom::leads {

namespace {

using catalog::NewNames;
using staff::Role;

Result<NextTurn> turnNow(storage::Database& database, const staff::Session& session, const QString& channel, Instant now)
{
    Turn turn;
    turn.taker = worksLeads(session.roles) ? session.person : PersonId();
    PRIYOM_TRY(turn.rule, readTurnRule(database));
    // Who sees their own leads alone keeps those they write down: given away, they would be gone from the screen.
    if (turn.rule == TurnRule::Taker || scopeOf(session, "lead.show") == staff::Scope::Own)
        return NextTurn{turn.taker, turn.taker.isValid() ? session.name : QString(), true};
    PRIYOM_TRY(turn.ofChannel, personOfChannel(database, channel));
    PRIYOM_TRY(turn.candidates, turnCandidates(database, now));
    NextTurn next;
    next.person = whoseTurn(turn);
    if (next.person.isValid()) {
        PRIYOM_TRY(const staff::Person person, staff::personById(database, next.person));
        next.name = person.name;
    }
    return next;
}

Result<PersonId> responsible(history::Change& change, const staff::Session& session, const LeadDraft& draft)
{
    if (!draft.manager.isEmpty())
        return personNamed(change, draft.manager, Role::Manager, draft.names, "manager");
    PRIYOM_TRY(const NextTurn turn, turnNow(change.database(), session, draft.channel, change.at()));
    return turn.person;
}

Result<ServiceId> serviceId(history::Change& change, const QString& name, NewNames names)
{
    PRIYOM_TRY(const auto service, serviceNamed(change, name, catalog::Service().minutes, names));
    return service ? service->id : ServiceId();
}

Result<clients::Client> clientOf(history::Change& change, const LeadDraft& draft)
{
    using clients::ClientService;
    const Reached reached = reachedBy(draft);
    return draft.client.isValid() ? ClientService::standingInChange(change, draft.client, draft.name, reached.phone, reached.handle)
                                  : ClientService::ensureInChange(change, draft.name, reached.phone, reached.handle);
}

// Nobody yet: with this request their card is made.
Result<bool> makesCard(storage::Database& database, const LeadDraft& draft)
{
    if (draft.client.isValid())
        return false;
    const Reached reached = reachedBy(draft);
    PRIYOM_TRY(const auto known, clients::ClientService::whoIs(database, reached.phone, reached.handle));
    return !known.has_value();
}

Result<> applyEdit(history::Change& change, Lead& lead, const LeadEdit& edit)
{
    if (edit.channel) {
        PRIYOM_TRY(lead.channel, channelNamed(change, *edit.channel, edit.names));
    }
    if (edit.service) {
        PRIYOM_TRY(lead.service, serviceId(change, *edit.service, edit.names));
    }
    if (edit.source) {
        PRIYOM_TRY(lead.source, catalog::ensureSource(change.database(), edit.source->simplified()));
    }
    if (edit.campaign) {
        PRIYOM_TRY(lead.campaign, catalog::ensureCampaign(change.database(), edit.campaign->simplified()));
    }
    if (edit.specialist) {
        PRIYOM_TRY(lead.specialist, personNamed(change, *edit.specialist, Role::Specialist, edit.names, "specialist"));
    }
    lead.wish = edit.wish.value_or(lead.wish);
    lead.note = edit.note.value_or(lead.note);
    lead.temperature = edit.temperature.value_or(lead.temperature);
    return {};
}

Result<Lead> save(history::Change& change, const char* op, const Lead& before, Lead after, const LeadFollower* follower)
{
    PRIYOM_CHECK(saveInChange(change, op, before, after, follower));
    PRIYOM_CHECK(change.commit());
    return after;
}

} // namespace

Result<LeadId> LeadService::add(const staff::Session& session, const LeadDraft& draft)
{
    PRIYOM_CHECK(permit(session, "lead.add"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const LeadId id, addInChange(change, session, draft));
    PRIYOM_CHECK(change.commit());
    return id;
}

Result<LeadId> LeadService::addInChange(history::Change& change, const staff::Session& session, const LeadDraft& draft)
{
    Lead lead;
    PRIYOM_TRY(const auto known, leadByKey(change.database(), draft.key));
    if (known)
        return known->id;
    lead.origin = keyOrigin(draft.key);
    PRIYOM_TRY(lead.channel, channelNamed(change, draft.channel, draft.names));
    PRIYOM_TRY(lead.source, catalog::ensureSource(change.database(), draft.source.simplified()));
    PRIYOM_TRY(lead.campaign, catalog::ensureCampaign(change.database(), draft.campaign.simplified()));
    PRIYOM_TRY(lead.service, serviceId(change, draft.service, draft.names));
    PRIYOM_TRY(lead.manager, responsible(change, session, draft));
    PRIYOM_TRY(lead.specialist, personNamed(change, draft.specialist, Role::Specialist, draft.names, "specialist"));
    PRIYOM_TRY(const bool isNewCard, makesCard(change.database(), draft));
    PRIYOM_TRY(const clients::Client client, clientOf(change, draft));
    lead.client = client.id;
    lead.arrivedAt = draft.at.value_or(change.at());
    lead.stageAt = lead.arrivedAt;
    lead.wish = draft.wish;
    lead.note = draft.note;
    lead.temperature = draft.temperature;
    PRIYOM_TRY(const LeadId id, insertLead(change.database(), lead));
    PRIYOM_CHECK(change.record("lead.add", "lead", id.value,
                               {{QStringLiteral("at"), lead.arrivedAt.ms},
                                {QStringLiteral("channel_id"), lead.channel.value},
                                {QStringLiteral("client_id"), lead.client.value},
                                {QStringLiteral("client_new"), isNewCard},
                                {QStringLiteral("manager_id"), history::json(lead.manager)}}));
    return id;
}

Result<Lead> LeadService::toldInChange(history::Change& change, const staff::Session& session, const Lead& before, const LeadEdit& said, const QString& manager)
{
    Lead after = before;
    LeadEdit edit = said;
    if (edit.wish)
        edit.wish = wishAgain(before.wish, *edit.wish);
    PRIYOM_CHECK(applyEdit(change, after, edit));
    if (after != before)
        PRIYOM_CHECK(permitFor(session, "lead.edit", before.manager));
    if (!manager.isEmpty()) {
        PRIYOM_TRY(after.manager, personNamed(change, manager, Role::Manager, NewNames::Refused, "manager"));
    }
    if (after.manager != before.manager)
        PRIYOM_CHECK(permitFor(session, "lead.assign", before.manager));
    return after;
}

Result<NextTurn> LeadService::nextTurn(const staff::Session& session, const QString& channel) const
{
    PRIYOM_CHECK(permit(session, "lead.add"));
    return turnNow(m_database, session, channel, m_clock.now());
}

Result<Lead> LeadService::edit(const staff::Session& session, LeadId id, const LeadEdit& edit)
{
    PRIYOM_CHECK(permit(session, "lead.edit"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Lead before, leadToWork(m_database, id));
    PRIYOM_CHECK(permitFor(session, "lead.edit", before.manager));
    if (edit.version && *edit.version != before.version)
        return fail(ErrorCode::Conflict, QStringLiteral("lead %1").arg(id.value));
    Lead after = before;
    PRIYOM_CHECK(applyEdit(change, after, edit));
    return save(change, "lead.edit", before, std::move(after), m_follower);
}

Result<Lead> LeadService::assign(const staff::Session& session, LeadId id, const QString& manager)
{
    PRIYOM_CHECK(permit(session, "lead.assign"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Lead before, leadToWork(m_database, id));
    PRIYOM_CHECK(permitFor(session, "lead.assign", before.manager));
    Lead after = before;
    PRIYOM_TRY(after.manager, personNamed(change, manager, Role::Manager, NewNames::Refused, "manager"));
    return save(change, "lead.assign", before, std::move(after), m_follower);
}

} // namespace priyom::leads
