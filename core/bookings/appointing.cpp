// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/appointing.h"

#include "core/bookings/resource_choice.h"
#include "core/bookings/visit_contact_store.h"
#include "core/bookings/shift_rule.h"
#include "core/catalog/repertoire_store.h"
#include "core/catalog/service_store.h"
#include "core/staff/lead_work.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"

#include <algorithm>

namespace priyom::bookings {

namespace {

using staff::Role;

// Whoever works with clients and books it; for an owner who only enters it, the lead's responsible.
PersonId whoBooks(const staff::Session& session, const CaseFile& file)
{
    return staff::worksLeads(session.roles) || !file.lead ? session.person : file.lead->manager;
}

// The longest a client can be there, as the stores count on it: no longer than a visit of one service.
constexpr std::chrono::minutes kLongestComing(catalog::kLongestService);

int minutesOf(const VisitPart& part)
{
    return int(std::chrono::duration_cast<std::chrono::minutes>(part.endAt - part.startAt).count());
}

Result<std::optional<catalog::Service>> serviceOf(history::Change& change, const CaseFile& file, const Appointment& appointment)
{
    if (appointment.service.isEmpty() && file.lead && file.lead->service.isValid())
        return catalog::serviceById(change.database(), file.lead->service);
    const int minutes = appointment.minutes > 0 ? appointment.minutes : catalog::Service().minutes;
    return serviceNamed(change, appointment.service, minutes, appointment.names);
}

// Nobody may have said, or that it is not known.
Result<ChannelId> saidChannel(history::Change& change, const Appointment& appointment)
{
    if (appointment.channel->isEmpty())
        return ChannelId();
    return catalog::channelNamed(change, *appointment.channel, appointment.names);
}

Result<ChannelId> channelOf(history::Change& change, const CaseFile& file, ClientId client, const Appointment& appointment)
{
    if (appointment.channel)
        return saidChannel(change, appointment);
    return file.lead ? Result<ChannelId>(file.lead->channel) : lastChannel(change.database(), client);
}

// MoveRefused, subject the specialist's name, detail "no_specialist" for who has left or is none, "not_performed".
Result<catalog::Terms> usualTerms(storage::Database& database, const catalog::Service& service, PersonId specialist)
{
    PRIYOM_TRY(const staff::Person person, staff::personById(database, specialist));
    if (!person.active || !person.roles.has(Role::Specialist))
        return fail(ErrorCode::MoveRefused, person.name, QStringLiteral("no_specialist"));
    PRIYOM_TRY(const auto theirs, catalog::repertoireOf(database, specialist));
    if (const auto terms = catalog::termsOf(service, theirs))
        return *terms;
    return fail(ErrorCode::MoveRefused, person.name, QStringLiteral("not_performed"));
}

// Of a visit that stands already: its specialist may have left the service since.
Result<catalog::Terms> termsBefore(storage::Database& database, const catalog::Service& service, PersonId specialist)
{
    PRIYOM_TRY(const auto theirs, catalog::repertoireOf(database, specialist));
    return catalog::termsOf(service, theirs).value_or(catalog::Terms{service.minutes, service.price});
}

// As it is from now on with another service or specialist, where nothing else is said.
Result<catalog::Terms> termsAnew(storage::Database& database, const VisitPart& before, const catalog::Service& service, PersonId specialist)
{
    const catalog::Terms agreed{minutesOf(before), before.price};
    if (service.id == before.service && specialist == before.specialist)
        return agreed;
    PRIYOM_TRY(const catalog::Terms usual, usualTerms(database, service, specialist));
    if (service.id != before.service)
        return usual;
    PRIYOM_TRY(const catalog::Terms was, termsBefore(database, service, before.specialist));
    return catalog::carriedOver(agreed, was, usual);
}

// What was said apart from what is usual.
struct Said
{
    int minutes = 0; // 0: nothing
    std::optional<Money> price;
};

// Who sets the terms of a visit.
struct Setter
{
    const staff::Session& session;
    PersonId whose;        // the visit
    bool isAgreed = false; // with the client before: nobody sets them
};

// Who says otherwise than it would be, and than the shop's list has it, does so by a right.
Result<> permitSaid(storage::Database& database, const Setter& setter, const Said& said, const catalog::Terms& usual,
                    const catalog::Service& service, PersonId specialist)
{
    if (setter.isAgreed)
        return {};
    const bool isLength = said.minutes != 0 && said.minutes != usual.minutes;
    const bool isPrice = said.price && *said.price != usual.price;
    if (!isLength && !isPrice)
        return {};
    PRIYOM_TRY(const catalog::Terms listed, termsBefore(database, service, specialist));
    if (isLength && said.minutes != listed.minutes)
        PRIYOM_CHECK(permitFor(setter.session, "visit.length", setter.whose));
    if (isPrice && *said.price != listed.price)
        PRIYOM_CHECK(permitFor(setter.session, "visit.price", setter.whose));
    return {};
}

// What the service takes of its specialist from that time on; its rooms are given later.
Result<VisitPart> performed(storage::Database& database, const Setter& setter, VisitPart part, const catalog::Service& service,
                            const catalog::Terms& usual, const Said& said, Instant start)
{
    PRIYOM_CHECK(permitSaid(database, setter, said, usual, service, part.specialist));
    const int minutes = said.minutes != 0 ? said.minutes : usual.minutes;
    if (minutes < 1 || minutes > catalog::kLongestService)
        return fail(ErrorCode::BadInput, QStringLiteral("minutes"), QString::number(minutes));
    part.service = service.id;
    part.price = said.price.value_or(usual.price);
    if (part.price.minor < 0)
        return fail(ErrorCode::BadInput, QStringLiteral("price"), QStringLiteral("negative"));
    part.startAt = start;
    part.endAt = start + std::chrono::minutes(minutes);
    return part;
}

void keepBuffers(VisitPart& part, const catalog::Service& service)
{
    part.bufferBefore = service.bufferBefore;
    part.bufferAfter = service.bufferAfter;
}

// As soon as the one before it is over, and its specialist is through with what they did for this client.
Instant earliest(const std::vector<VisitPart>& before, const VisitPart& part)
{
    Instant at = before.back().endAt;
    for (const VisitPart& other : before)
        if (other.specialist == part.specialist)
            at = std::max(at, other.takes().to + std::chrono::minutes(part.bufferBefore));
    return at;
}

void moveTo(VisitPart& part, Instant start)
{
    part.endAt = start + (part.endAt - part.startAt);
    part.startAt = start;
}

// The one that stood there before: of the same specialist, if any is. It is not found twice.
std::optional<VisitPart> takeStood(std::vector<VisitPart>& stood, ServiceId service, PersonId specialist)
{
    auto found = std::find_if(stood.begin(), stood.end(), [&](const VisitPart& part) { return part.service == service && part.specialist == specialist; });
    if (found == stood.end())
        found = std::find_if(stood.begin(), stood.end(), [&](const VisitPart& part) { return part.service == service; });
    if (found == stood.end())
        return std::nullopt;
    const VisitPart part = *found;
    stood.erase(found);
    return part;
}

// A service after those of the row; `stood`: those that the visit had, but for those taken already.
Result<VisitPart> nextPart(history::Change& change, const Setter& setter, const std::vector<VisitPart>& row, const NextService& next,
                           std::vector<VisitPart>& stood, catalog::NewNames names)
{
    PRIYOM_TRY(const auto service, serviceNamed(change, next.service, next.minutes > 0 ? next.minutes : catalog::Service().minutes, names));
    if (!service)
        return fail(ErrorCode::BadInput, QStringLiteral("service"), QStringLiteral("empty"));
    VisitPart part;
    PRIYOM_TRY(part.specialist, personNamed(change, next.specialist, Role::Specialist, names, "specialist"));
    if (!part.specialist.isValid())
        part.specialist = row.back().specialist;
    const auto was = takeStood(stood, service->id, part.specialist);
    if (was)
        part.resources = was->resources;
    PRIYOM_TRY(const catalog::Terms usual, was ? termsAnew(change.database(), *was, *service, part.specialist)
                                                  : usualTerms(change.database(), *service, part.specialist));
    keepBuffers(part, *service);
    PRIYOM_TRY(part, performed(change.database(), setter, part, *service, usual, {next.minutes, next.price}, row.back().endAt));
    moveTo(part, next.start.value_or(earliest(row, part)));
    if (part.startAt < earliest(row, part))
        return fail(ErrorCode::BadInput, QStringLiteral("start"), QStringLiteral("before_the_one_before"));
    return part;
}

// Inside shifts, unless somebody insists, and each with a room of its own where it needs one.
Result<> settle(history::Change& change, Visit& visit, std::vector<VisitPart> parts, bool outside)
{
    if (parts.back().endAt - parts.front().startAt > kLongestComing)
        return fail(ErrorCode::BadInput, QStringLiteral("minutes"), QStringLiteral("too_long"));
    for (std::size_t at = 0; at < parts.size(); ++at) {
        VisitPart& part = parts[at];
        if (!outside)
            PRIYOM_CHECK(insideShifts(change.database(), part.specialist, part.time()));
        const auto isOwn = [&](ResourceId id) { // of a service before this one, and not yet given back
            return std::any_of(parts.begin(), parts.begin() + std::ptrdiff_t(at), [&](const VisitPart& other) {
                return other.takes().overlaps(part.takes()) && std::find(other.resources.begin(), other.resources.end(), id) != other.resources.end();
            });
        };
        PRIYOM_TRY(part.resources, resourcesFor(change.database(), visit.id, part, isOwn));
    }
    setParts(visit, std::move(parts));
    return {};
}

} // namespace

Result<QString> commentToKeep(const QString& words)
{
    QString kept = words.trimmed();
    if (kept.size() > kLongestComment)
        return fail(ErrorCode::BadInput, QStringLiteral("comment"), QStringLiteral("too_long"));
    return kept;
}

Result<Visit> appoint(history::Change& change, const staff::Session& session, const CaseFile& file, ClientId client,
                      const Appointment& appointment)
{
    Visit visit;
    visit.client = client;
    if (file.lead)
        visit.lead = file.lead->id;
    visit.manager = whoBooks(session, file);
    visit.bookedAt = change.at();
    PRIYOM_TRY(visit.comment, commentToKeep(appointment.comment.value_or(QString())));
    PRIYOM_TRY(visit.channel, channelOf(change, file, client, appointment));
    const Setter setter{session, file.whose(), appointment.asAgreed};
    VisitPart first;
    PRIYOM_TRY(first.specialist, personNamed(change, appointment.specialist, Role::Specialist, appointment.names, "specialist"));
    if (!first.specialist.isValid() && file.lead)
        first.specialist = file.lead->specialist;
    if (!first.specialist.isValid())
        return fail(ErrorCode::BadInput, QStringLiteral("specialist"), QStringLiteral("empty"));
    PRIYOM_TRY(const auto named, serviceOf(change, file, appointment));
    const catalog::Service service = named.value_or(catalog::Service());
    PRIYOM_TRY(const catalog::Terms usual, usualTerms(change.database(), service, first.specialist));
    keepBuffers(first, service);
    PRIYOM_TRY(first, performed(change.database(), setter, first, service, usual, {appointment.minutes, appointment.price}, appointment.start));
    std::vector<VisitPart> row{first};
    std::vector<VisitPart> none;
    for (const NextService& next : appointment.then.value_or(std::vector<NextService>())) {
        PRIYOM_TRY(VisitPart part, nextPart(change, setter, row, next, none, appointment.names));
        row.push_back(std::move(part));
    }
    PRIYOM_CHECK(settle(change, visit, std::move(row), appointment.outside));
    return visit;
}

Result<> appointAnew(history::Change& change, const staff::Session& session, PersonId whose, Visit& visit, const Appointment& appointment)
{
    const Setter setter{session, whose, appointment.asAgreed};
    if (appointment.comment) {
        PRIYOM_TRY(visit.comment, commentToKeep(*appointment.comment));
    }
    if (appointment.channel) {
        PRIYOM_TRY(visit.channel, saidChannel(change, appointment));
    }
    const std::vector<VisitPart> before = partsOf(visit);
    const auto at = std::size_t(appointment.place - 1);
    if (at >= before.size() || (at > 0 && appointment.then))
        return fail(ErrorCode::BadInput, QStringLiteral("place"), QString::number(appointment.place));
    const VisitPart& was = before[at];
    PRIYOM_TRY(const PersonId specialist, personNamed(change, appointment.specialist, Role::Specialist, appointment.names, "specialist"));
    PRIYOM_TRY(const auto named, serviceNamed(change, appointment.service, catalog::Service().minutes, appointment.names));
    catalog::Service service = named.value_or(catalog::Service());
    if (!named && was.service.isValid()) {
        PRIYOM_TRY(service, catalog::serviceById(change.database(), was.service));
    }
    VisitPart part = was;
    part.specialist = specialist.isValid() ? specialist : was.specialist;
    PRIYOM_TRY(const catalog::Terms terms, termsAnew(change.database(), was, service, part.specialist));
    if (named)
        keepBuffers(part, service);
    PRIYOM_TRY(part, performed(change.database(), setter, part, service, terms, {appointment.minutes, appointment.price}, appointment.start));

    std::vector<VisitPart> row(before.begin(), before.begin() + std::ptrdiff_t(at));
    for (VisitPart& earlier : row)
        moveTo(earlier, earlier.startAt + (part.startAt - was.startAt));
    row.push_back(part);
    if (appointment.then) {
        std::vector<VisitPart> stood(before.begin() + 1, before.end()); // `at` is the first
        for (const NextService& asked : *appointment.then) {
            PRIYOM_TRY(VisitPart next, nextPart(change, setter, row, asked, stood, appointment.names));
            row.push_back(std::move(next));
        }
    } else {
        for (std::size_t i = at + 1; i < before.size(); ++i) { // as long after the one before it as it was
            VisitPart later = before[i];
            moveTo(later, std::max(earliest(row, later), row.back().endAt + (before[i].startAt - before[i - 1].endAt)));
            row.push_back(later);
        }
    }
    if (row.front().startAt != before.front().startAt)
        visit.lateMinutes = 0; // it was said of the old time
    visit.historical = false; // a visit with a new time is no longer a past that happened elsewhere
    return settle(change, visit, std::move(row), appointment.outside);
}

Result<std::optional<int>> minutesWith(storage::Database& database, const VisitPart& part, PersonId specialist)
{
    catalog::Service service;
    if (part.service.isValid()) {
        PRIYOM_TRY(service, catalog::serviceById(database, part.service));
    }
    const auto terms = termsAnew(database, part, service, specialist);
    if (!terms && terms.error().code == ErrorCode::MoveRefused)
        return std::optional<int>();
    if (!terms)
        return tl::unexpected(terms.error());
    return std::optional(terms->minutes);
}

} // namespace priyom::bookings
