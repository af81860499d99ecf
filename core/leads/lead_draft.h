// SPDX-License-Identifier: GPL-3.0-or-later
// A request as it comes in, in words and not yet in ids: by hand, from the command line, from a webhook alike.
#pragma once

#include "core/catalog/names.h"
#include "core/leads/lead.h"

namespace priyom::leads {

struct LeadDraft
{
    QString channel;
    QString name;
    ClientId client; // one who was chosen; none: whom phone and handle say
    QString phone;  // or a messenger's handle, in a field for either
    QString handle; // the messenger's
    QString service;
    QString source;
    QString campaign;
    QString manager; // empty: by the shop's rule
    QString specialist;
    QString wish;
    QString note;
    std::optional<Temperature> temperature;
    std::optional<Instant> at; // empty: now
    QString key;               // the caller's own: the same key twice is one lead
    catalog::NewNames names = catalog::NewNames::Refused;
};

// The phone and the handle that a draft gives, whichever field they stand in.
struct Reached
{
    QString phone;
    QString handle;
};
[[nodiscard]] Reached reachedBy(const LeadDraft& draft);

// What is wished once a request is told again: the new words first, by which one goes from now on, then what was said before.
[[nodiscard]] QString wishAgain(const QString& before, const QString& now);
inline constexpr QChar kBetweenWishes = u';';

// Each field that is set is changed, an empty name clears it.
struct LeadEdit
{
    std::optional<QString> channel;
    std::optional<QString> service;
    std::optional<QString> source;
    std::optional<QString> campaign;
    std::optional<QString> specialist;
    std::optional<QString> wish;
    std::optional<QString> note;
    std::optional<std::optional<Temperature>> temperature;
    std::optional<int> version; // what the editor had read: Conflict where it has changed since
    catalog::NewNames names = catalog::NewNames::Refused;
};

} // namespace priyom::leads
