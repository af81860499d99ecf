// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/visit_groups.h"

#include <algorithm>

namespace priyom::clientsui {

using cards::CardVisit;

namespace {

constexpr qsizetype kMost = 3; // beside «Все» in the head of the visits

QList<VisitGroup> countedBy(const std::vector<CardVisit>& visits, QString CardVisit::*name)
{
    QList<VisitGroup> groups;
    for (const CardVisit& visit : visits) {
        if ((visit.*name).isEmpty())
            continue;
        const auto known = std::find_if(groups.begin(), groups.end(),
                                        [&](const VisitGroup& group) { return group.name == visit.*name; });
        if (known == groups.end())
            groups.append({visit.*name, 1});
        else
            ++known->count;
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const VisitGroup& left, const VisitGroup& right) { return left.count > right.count; });
    return groups;
}

// One section of all visits tells nothing that «Все» does not.
QString CardVisit::*groupedBy(const std::vector<CardVisit>& visits)
{
    return countedBy(visits, &CardVisit::section).size() > 1 ? &CardVisit::section : &CardVisit::specialistName;
}

} // namespace

QList<VisitGroup> visitGroups(const std::vector<CardVisit>& visits)
{
    const QList<VisitGroup> groups = countedBy(visits, groupedBy(visits));
    return groups.size() > 1 ? groups.mid(0, kMost) : QList<VisitGroup>();
}

std::vector<CardVisit> visitsOfGroup(const std::vector<CardVisit>& visits, const QString& group)
{
    if (group.isEmpty())
        return visits;
    QString CardVisit::*const name = groupedBy(visits);
    std::vector<CardVisit> chosen;
    std::copy_if(visits.begin(), visits.end(), std::back_inserter(chosen),
                 [&](const CardVisit& visit) { return visit.*name == group; });
    return chosen;
}

} // namespace priyom::clientsui
