// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/walk_in_booked.h"

#include "core/bookings/visit_rules.h"

#include <QStringList>

#include <algorithm>

namespace priyom::bookings {

namespace {

bool isCalledSo(const QString& clientName, const QStringList& said)
{
    const QStringList own = clientName.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(said, [&](const QString& word) {
        return std::ranges::any_of(own, [&](const QString& part) { return part.startsWith(word, Qt::CaseInsensitive); });
    });
}

} // namespace

std::optional<VisitRow> bookedOf(const std::vector<VisitRow>& day, std::optional<ClientId> client, const QString& name)
{
    const QStringList said = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (!client && said.isEmpty())
        return std::nullopt;
    std::optional<VisitRow> meant;
    for (const VisitRow& row : day) {
        const bool isTheirs = client ? row.visit.client == *client : isCalledSo(row.clientName, said);
        if (!isTheirs || !isAhead(row.visit.state) || row.place > 1)
            continue;
        if (meant && meant->visit.client != row.visit.client)
            return std::nullopt; // two are called so
        if (!meant || row.visit.startAt < meant->visit.startAt)
            meant = row;
    }
    return meant;
}

} // namespace priyom::bookings
