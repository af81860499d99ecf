// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/row_finder.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace priyom::schedule {

namespace {

constexpr std::chrono::minutes kStep(5);

// One specialist, and one room, keep their breaks also between two services of the same client.
bool clash(const RowStep& a, const RowStep& b)
{
    if (!a.kept.overlaps(b.kept))
        return false;
    return a.person == b.person
        || std::ranges::any_of(a.mayUse, [&](ResourceId id) { return std::ranges::find(b.mayUse, id) != b.mayUse.end(); });
}

class Search final
{
public:
    explicit Search(const std::vector<RowService>& services) : m_services(services) {}

    [[nodiscard]] bool goOn(Row& row)
    {
        const std::size_t at = row.size() - 1;
        if (at == m_services.size())
            return true;
        const std::tuple dead(at, row.back().period.to, row.back().person);
        if (m_dead.contains(dead))
            return false;
        const int clashes = m_clashes;
        for (RowStep& step : candidates(m_services[at], row)) {
            row.push_back(std::move(step));
            if (goOn(row))
                return true;
            row.pop_back();
        }
        if (clashes == m_clashes) // else it may go on after other services than these
            m_dead.insert(dead);
        return false;
    }

private:
    [[nodiscard]] std::optional<RowStep> soonest(const RowService& service, const RowPerformer& performer, const Row& row)
    {
        for (std::chrono::minutes wait{0}; wait <= kLongestWait; wait += kStep) {
            const Instant start = row.back().period.to + wait;
            const Period period{start, start + std::chrono::minutes(performer.minutes)};
            RowStep step{performer.person, period, {period.from - service.before, period.to + service.after}, service.mayUse};
            if (!performer.openings.hold(period))
                continue;
            if (std::ranges::none_of(row, [&](const RowStep& other) { return clash(other, step); }))
                return step;
            ++m_clashes;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::vector<RowStep> candidates(const RowService& service, const Row& row)
    {
        std::vector<RowStep> steps;
        for (const RowPerformer& performer : service.performers)
            if (auto step = soonest(service, performer, row))
                steps.push_back(*std::move(step));
        std::ranges::stable_sort(steps, {}, [&](const RowStep& step) { return std::pair(step.period.from, step.person != row.back().person); });
        return steps;
    }

    const std::vector<RowService>& m_services;
    std::set<std::tuple<std::size_t, Instant, PersonId>> m_dead; // from where nothing goes on
    int m_clashes = 0;
};

} // namespace

std::optional<Row> rowAfter(const RowStep& first, const std::vector<RowService>& services)
{
    Row row{first};
    if (!Search(services).goOn(row))
        return std::nullopt;
    row.erase(row.begin());
    return row;
}

} // namespace priyom::schedule
