// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_lists.h"

#include "core/backend/services.h"
#include "core/staff/day_norm.h"
#include "core/settings/setting_store.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace priyom::desk {

namespace {

constexpr std::ptrdiff_t kDigits = 9;
// In the order of their digits.
constexpr std::array kReasonDigits{"price", "silent", "competitor", "other_service", "changed_mind", "no_need", "no_slot"};

template <class Keys>
std::size_t placeOf(const Keys& keys, const QString& key)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const char* known) { return key == QLatin1String(known); });
    return static_cast<std::size_t>(found - keys.begin());
}

template <class Values, class Matches>
auto firstOf(const Values& values, Matches matches) -> const typename Values::value_type*
{
    const auto found = std::find_if(values.begin(), values.end(), matches);
    return found == values.end() ? nullptr : &*found;
}

std::vector<staff::Person> holding(const std::vector<staff::Person>& persons, std::initializer_list<staff::Role> roles)
{
    std::vector<staff::Person> chosen;
    std::copy_if(persons.begin(), persons.end(), std::back_inserter(chosen), [&](const staff::Person& person) {
        return person.active && std::any_of(roles.begin(), roles.end(), [&](staff::Role role) { return person.roles.has(role); });
    });
    return chosen;
}

} // namespace

const catalog::Service* DeskLists::service(ServiceId id) const
{
    return firstOf(catalog.services, [id](const catalog::Service& service) { return service.id == id; });
}

const catalog::Service* DeskLists::serviceNamed(const QString& name) const
{
    return firstOf(catalog.services, [&](const catalog::Service& service) { return service.name == name; });
}

QString DeskLists::onlyService() const
{
    QStringList offered;
    for (const catalog::Service& service : catalog.services)
        if (service.active)
            offered.append(service.name);
    return offered.size() == 1 ? offered.constFirst() : QString();
}

const staff::Person* DeskLists::person(PersonId id) const
{
    return firstOf(persons, [id](const staff::Person& person) { return person.id == id; });
}

std::vector<staff::Person> DeskLists::specialists() const
{
    return holding(persons, {staff::Role::Specialist});
}

std::vector<staff::Person> DeskLists::managers() const
{
    return holding(persons, {staff::Role::Manager, staff::Role::Receptionist, staff::Role::Head});
}

std::vector<catalog::Channel> DeskLists::offeredChannels() const
{
    std::vector<catalog::Channel> offered;
    std::copy_if(catalog.channels.begin(), catalog.channels.end(), std::back_inserter(offered), [](const auto& channel) { return channel.active; });
    return offered;
}

std::vector<catalog::LostReason> DeskLists::reasonsByDigit() const
{
    std::vector<catalog::LostReason> ordered;
    std::copy_if(catalog.reasons.begin(), catalog.reasons.end(), std::back_inserter(ordered), [](const auto& reason) { return reason.active; });
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& left, const auto& right) {
        return std::pair(left.spam, placeOf(kReasonDigits, left.key)) < std::pair(right.spam, placeOf(kReasonDigits, right.key));
    });
    // Spam keeps a digit however many reasons a shop has: what is not a request must not be counted as one for want of a key.
    const auto spam = std::find_if(ordered.begin(), ordered.end(), [](const auto& reason) { return reason.spam; });
    if (spam != ordered.end() && spam - ordered.begin() >= kDigits)
        std::rotate(ordered.begin() + kDigits - 1, spam, spam + 1);
    return ordered;
}

Result<DeskLists> readDeskLists(backend::Services& services, const staff::Session& session)
{
    DeskLists lists;
    lists.session = session;
    PRIYOM_TRY(lists.catalog, services.catalog.lists(session));
    PRIYOM_TRY(lists.persons, services.staff.list(session));
    PRIYOM_TRY(lists.hours, services.schedule.hours(session));
    PRIYOM_TRY(lists.norms, services.norms.book(session));
    PRIYOM_TRY(lists.soon, services.norms.soonShare(session));
    PRIYOM_TRY(const auto settings, services.settings.read(session));
    lists.messages = messagesOf(settings);
    lists.address = settings.at(settings::kShopAddress.key);
    lists.callsAsked = staff::callsAsked(settings, session.roles);
    return lists;
}

} // namespace priyom::desk
