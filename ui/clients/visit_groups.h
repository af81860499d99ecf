// SPDX-License-Identifier: GPL-3.0-or-later
// What the visits of one client fall into: the shop's sections where the services have them, else the specialists.
#pragma once

#include "core/cards/client_card.h"

namespace priyom::clientsui {

struct VisitGroup
{
    QString name;
    int count = 0;

    friend bool operator==(const VisitGroup&, const VisitGroup&) = default;
};

// The largest first, a few of them; empty where there is nothing to tell apart.
[[nodiscard]] QList<VisitGroup> visitGroups(const std::vector<cards::CardVisit>& visits);
// Those of the group; all of them where it has no name.
[[nodiscard]] std::vector<cards::CardVisit> visitsOfGroup(const std::vector<cards::CardVisit>& visits,
                                                          const QString& group);

} // namespace priyom::clientsui
