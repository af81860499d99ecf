// SPDX-License-Identifier: GPL-3.0-or-later
// What facts a scheme asks for, so that a month's pay reads those and no others.
#pragma once

#include "core/pay/scheme.h"

#include <QStringList>

namespace priyom::pay {

struct SchemeNeeds
{
    QStringList metrics; // the person's own, each once, in the order of the scheme
    QStringList team;
    QStringList factors;
    bool visits = false;
    bool sales = false;
};

[[nodiscard]] SchemeNeeds needsOf(const Scheme& scheme);

} // namespace priyom::pay
