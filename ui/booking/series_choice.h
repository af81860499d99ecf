// SPDX-License-Identifier: GPL-3.0-or-later
// What is to become of each time of a repeated visit: what was chosen, else what can be booked as it is is booked.
#pragma once

#include "core/bookings/series_service.h"

#include <map>

namespace priyom::desk {

enum class StepTaken
{
    Own,     // at its own time
    Nearest, // at the other one that is offered
    Skipped,
};

class SeriesChoice final
{
public:
    // What was chosen for a time stays with it as long as it can be had.
    void setSteps(std::vector<bookings::SeriesStep> steps);
    [[nodiscard]] const std::vector<bookings::SeriesStep>& steps() const { return m_steps; }
    [[nodiscard]] StepTaken taken(std::size_t at) const;
    void turn(std::size_t at); // to the next thing that can become of it

    [[nodiscard]] std::vector<Instant> starts() const; // that will be booked, in order
    [[nodiscard]] int skipped() const { return int(m_steps.size() - starts().size()); }
    [[nodiscard]] bool canBeBooked() const; // any of them, at its own time or near it
    // Something is in the way somewhere: nobody books that unseen.
    [[nodiscard]] bool isToBeSeen() const;

private:
    std::vector<bookings::SeriesStep> m_steps;
    std::map<Instant, StepTaken> m_chosen; // by the step's own time
};

} // namespace priyom::desk
