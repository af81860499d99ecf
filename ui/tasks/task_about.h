// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a task is about: a request or a client; neither: that is asked.
#pragma once

#include "core/base/id.h"

#include <QString>

namespace priyom::tasksui {

struct TaskAbout
{
    LeadId lead;
    ClientId client;
    QString clientName;

    [[nodiscard]] bool isKnown() const { return lead.isValid() || client.isValid(); }
};

} // namespace priyom::tasksui
