// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/next_waiting.h"

#include "core/notices/waiting_store.h"

#include <tuple>
#include <unordered_map>

namespace priyom::notices {

namespace {

struct Place
{
    Instant dueAt;
    LeadId lead;
    sla::Rule rule = sla::Rule::Taken;
    sla::NormCase norm;

    [[nodiscard]] auto key() const { return std::tuple(dueAt, lead, rule); }
};

using Places = std::unordered_map<LeadId, Place>;

class NextPlace final
{
public:
    explicit NextPlace(std::optional<Place> after) : m_after(std::move(after)) {}

    // A lead falls due when it arrived or later.
    [[nodiscard]] bool isWanted(Instant arrivedAt) const
    {
        const std::optional<Place>& best = m_after ? m_next : m_first;
        return !best || arrivedAt <= best->dueAt;
    }
    void add(const Place& place)
    {
        if (!m_first || place.key() < m_first->key())
            m_first = place;
        if (m_after && place.key() > m_after->key() && (!m_next || place.key() < m_next->key()))
            m_next = place;
    }
    [[nodiscard]] const std::optional<Place>& found() const { return m_next ? m_next : m_first; }

private:
    std::optional<Place> m_after;
    std::optional<Place> m_first;
    std::optional<Place> m_next;
};

std::optional<Place> placeOf(const WaitingCase& waiting, const WaitingGround& ground)
{
    if (!ground.whose.holds(waiting))
        return std::nullopt;
    return Place{sla::dueAt(waiting.norm, ground.clock), waiting.lead, waiting.rule, waiting.norm};
}

void keepFirst(Places& places, const std::optional<Place>& place)
{
    if (!place)
        return;
    const auto [known, isNew] = places.try_emplace(place->lead, *place);
    if (!isNew && place->key() < known->second.key())
        known->second = *place;
}

// Where that lead stands by the most pressing of its cases; nothing where it waits no longer.
Result<std::optional<Place>> standing(storage::Database& database, const WaitingGround& ground, const Places& others, LeadId lead)
{
    Places own;
    if (const auto other = others.find(lead); other != others.end())
        own.insert(*other);
    if (lead.isValid())
        PRIYOM_CHECK(eachNewCase(database, ground.book, lead, [](Instant) { return true; },
                                 [&](const WaitingCase& waiting) { keepFirst(own, placeOf(waiting, ground)); }));
    return own.empty() ? std::nullopt : std::optional(own.begin()->second);
}

} // namespace

Result<std::optional<WaitingLead>> nextWaiting(storage::Database& database, const WaitingGround& ground, LeadId after)
{
    PRIYOM_TRY(const WaitingCases cases, readOtherCases(database, ground.book, ground.now));
    Places others;
    for (const WaitingCase& waiting : cases)
        keepFirst(others, placeOf(waiting, ground));
    PRIYOM_TRY(const auto last, standing(database, ground, others, after));
    NextPlace next(last);
    // The norms of one lead come one after the other: it takes its place when those of the next one begin.
    Places open;
    const auto close = [&] {
        for (const auto& [lead, place] : open) {
            const auto other = others.find(lead);
            next.add(other != others.end() && other->second.key() < place.key() ? other->second : place);
            if (other != others.end())
                others.erase(other);
        }
        open.clear();
    };
    PRIYOM_CHECK(eachNewCase(database, ground.book, std::nullopt, [&](Instant arrivedAt) { return next.isWanted(arrivedAt); },
                             [&](const WaitingCase& waiting) {
                                 if (!open.contains(waiting.lead))
                                     close();
                                 keepFirst(open, placeOf(waiting, ground));
                             }));
    close();
    for (const auto& [lead, place] : others)
        next.add(place);
    if (!next.found())
        return std::nullopt;
    const Place& found = *next.found();
    return WaitingLead{found.lead, found.rule, sla::statusOf(found.norm, ground.now, ground.clock, ground.soon), found.dueAt};
}

} // namespace priyom::notices
