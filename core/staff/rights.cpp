// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/rights.h"

#include <QString>

#include <algorithm>

namespace priyom::staff {

namespace {

constexpr Scope none = Scope::None;
constexpr Scope own = Scope::Own;
constexpr Scope all = Scope::All;

// operation, receptionist, manager, head, specialist, owner
constexpr Right kRights[] = {
    {"shop.read", all, all, all, all, all},
    {"shop.set", none, none, none, none, all},
    {"shop.move", none, none, none, none, all},
    {"person.list", all, all, all, all, all},
    {"person.add", none, none, none, none, all},
    {"person.edit", none, none, none, none, all},
    {"person.services", none, none, none, none, all},
    {"person.secret", own, own, own, own, all},
    {"person.recovery", none, none, none, none, all},
    {"person.unlock", none, none, none, none, all},
    {"look.set", own, own, own, own, own},
    {"draft.keep", own, own, own, own, own},
    {"draft.read", own, own, own, own, own},
    {"draft.drop", own, own, own, own, own},
    {"undo.last", own, own, own, own, own},
    {"filter.list", own, own, own, own, own},
    {"filter.keep", own, own, own, own, own},
    {"filter.drop", own, own, own, own, own},
    {"columns.read", own, own, own, own, own},
    {"columns.keep", own, own, own, own, own},
    {"catalog.list", all, all, all, all, all},
    {"catalog.add", none, none, none, none, all},
    {"catalog.edit", none, none, none, none, all},
    {"resource.list", all, all, all, all, all},
    {"resource.add", none, none, none, none, all},
    {"resource.edit", none, none, none, none, all},
    {"resource.needs", none, none, none, none, all},
    {"hours.list", all, all, all, all, all},
    {"hours.set", none, none, none, none, all},
    {"calendar.list", all, all, all, all, all},
    {"calendar.set", none, none, none, none, all},
    {"calendar.import", none, none, none, none, all},
    {"hours.set_day", none, none, none, none, all},
    {"shift.list", all, all, all, own, all},
    {"shift.set", none, none, none, none, all},
    {"shift.fill", none, none, none, none, all},
    {"absence.list", all, all, all, own, all},
    {"absence.set", none, none, none, none, all},
    {"absence.drop", none, none, none, none, all},
    {"norm.list", all, all, all, all, all},
    {"norm.set", none, none, none, none, all},
    {"client.find", all, all, all, none, all},
    {"client.show", all, all, all, none, all},
    {"client.edit", all, all, all, none, all},
    {"client.list", all, all, all, none, all},
    {"client.card", all, all, all, none, all},
    {"client.tag", all, all, all, none, all},
    {"client.untag", all, all, all, none, all},
    {"client.tags", all, all, all, none, all},
    {"client.consent", all, all, all, none, all},
    {"client.duplicates", all, all, all, none, all},
    {"client.not_duplicate", all, all, all, none, all},
    {"client.merge", all, none, all, none, all},
    {"client.merge_preview", all, none, all, none, all},
    {"client.unmerge", all, none, all, none, all},
    {"client.undo", all, all, all, none, all},
    {"client.delete", all, none, all, none, all},
    {"lead.add", all, all, all, none, all},
    {"lead.list", all, own, all, none, all},
    {"lead.show", all, own, all, none, all},
    {"lead.edit", all, own, all, none, all},
    {"lead.move", all, own, all, none, all},
    {"lead.assign", all, own, all, none, all},
    {"lead.undo", all, own, all, none, all},
    {"lead.waiting", all, own, all, none, all},
    {"lead.delete", all, own, all, none, all},
    {"visit.book", all, own, all, none, all},
    {"visit.move", all, own, all, none, all},
    {"visit.set", all, own, all, none, all},
    {"visit.late", all, own, all, none, all},
    {"visit.comment", all, own, all, none, all},
    {"visit.length", all, own, all, none, all}, // another one than the service takes
    {"visit.price", none, own, all, none, all}, // another one than the shop's
    {"visit.walk_in", all, all, all, none, all},
    {"visit.repeat", all, own, all, none, all},
    {"visit.series", all, own, all, none, all},
    {"visit.list", all, all, all, own, all},
    {"visit.export", all, all, all, own, all},
    {"visit.unresolved", all, own, all, none, all},
    {"visit.slots", all, all, all, own, all},
    {"waiting.add", all, all, all, none, all},
    {"waiting.list", all, all, all, none, all},
    {"waiting.fitting", all, all, all, none, all},
    {"waiting.close", all, all, all, none, all},
    {"payment.add", all, none, none, none, all},
    {"payment.undo", all, none, none, none, all},
    {"payment.list", all, own, all, none, all},
    {"payment.discount", none, none, none, none, all},
    {"cash.list", all, none, none, none, all},
    {"cash.close", all, none, none, none, all},
    {"touch.add", all, own, all, none, all},
    {"touch.undo", all, own, all, none, all},
    {"call.show", all, own, all, none, all},
    {"call.start", all, own, all, none, all},
    {"call.end", all, own, all, none, all},
    {"call.drop", all, own, all, none, all},
    {"call.missed", all, own, all, none, all},
    {"call.undo", all, own, all, none, all},
    {"task.list", all, own, all, none, all},
    {"task.add", all, own, all, none, all},
    {"task.done", all, own, all, none, all},
    {"task.cancel", all, own, all, none, all},
    {"task.snooze", all, own, all, none, all},
    {"task.assign", all, own, all, none, all},
    {"task.undo", all, own, all, none, all},
    {"task.delete", all, own, all, none, all},
    {"bin.list", all, own, all, none, all}, // own: what they deleted, and what was theirs
    {"bin.restore", all, own, all, none, all},
    {"notice.watch", own, own, own, own, own}, // the program watches whoever sits before it
    {"notice.list", own, own, own, own, own},
    {"notice.seen", own, own, own, own, own},
    {"notice.breaches", own, own, all, none, all},
    {"spend.add", none, none, none, none, all},
    {"plan.list", own, own, all, none, all},
    {"plan.set", none, none, none, none, all},
    {"kpi.read", own, own, all, none, all},
    {"kpi.drill", own, own, all, none, all},
    {"scheme.list", none, none, none, none, all},
    {"scheme.import", none, none, none, none, all},
    {"scheme.export", none, none, none, none, all},
    {"scheme.assign", none, none, none, none, all},
    {"bonus.show", own, own, own, own, all},
    {"import.history", none, none, none, none, all},
    {"import.calls", none, none, none, none, all},
    {"export.shop", none, none, none, none, all},
    {"export.history", none, none, none, none, all},
    {"export.calls", none, none, none, none, all},
    {"export.leads", none, none, none, none, all},
    {"dump.read", none, none, none, none, all},
    {"verify.run", all, all, all, all, all},
};

Scope forRole(const Right& right, Role role)
{
    switch (role) {
    case Role::Receptionist:
        return right.receptionist;
    case Role::Manager:
        return right.manager;
    case Role::Head:
        return right.head;
    case Role::Specialist:
        return right.specialist;
    case Role::Owner:
        break;
    }
    return right.owner;
}

} // namespace

std::span<const Right> rights()
{
    return kRights;
}

Scope scopeOf(const Session& session, const char* operation)
{
    const auto right = std::find_if(std::begin(kRights), std::end(kRights),
                                    [&](const Right& row) { return qstrcmp(row.operation, operation) == 0; });
    Scope widest = Scope::None;
    if (right == std::end(kRights))
        return widest;
    for (const Role role : kAllRoles)
        if (session.roles.has(role))
            widest = std::max(widest, forRole(*right, role));
    return widest;
}

Result<Scope> permit(const Session& session, const char* operation)
{
    const Scope scope = scopeOf(session, operation);
    if (scope == Scope::None)
        return fail(ErrorCode::NotAllowed, QString::fromLatin1(operation));
    return scope;
}

Result<> permitFor(const Session& session, const char* operation, PersonId whose)
{
    PRIYOM_TRY(const Scope scope, permit(session, operation));
    if (scope == Scope::Own && whose.isValid() && whose != session.person)
        return fail(ErrorCode::NotAllowed, QString::fromLatin1(operation), QStringLiteral("not_own"));
    return {};
}

} // namespace priyom::staff
