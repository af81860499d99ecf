// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the form of a new lead, each sentence beside the field it speaks of.
#pragma once

#include "ui/kit/label.h"

#include <array>

namespace priyom::desk {

enum class About
{
    Who,     // phone, name, the request that is open already
    Channel,
    Time,
    Saving, // of no field
};

class FormProblems final
{
public:
    explicit FormProblems(const theme::Theme& theme);

    // To be laid out under the field.
    [[nodiscard]] kit::Label* place(About about) const { return m_places[std::size_t(about)]; }
    // That sentence alone; empty: nothing is wrong.
    void show(About about, const QString& sentence);
    // The same for a key that did nothing: scrolled to and read out.
    void tell(About about, const QString& sentence);

private:
    std::array<kit::Label*, 4> m_places;
};

} // namespace priyom::desk
