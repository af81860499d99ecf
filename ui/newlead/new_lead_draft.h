// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the new lead's form, as typed, and as text that is kept until it is saved.
#pragma once

#include "core/base/zone.h"
#include "core/leads/lead.h"
#include "core/schedule/opening_hours.h"

#include <QString>

#include <optional>

namespace priyom::desk {

struct NewLeadDraft
{
    ClientId client; // who was chosen before the form was opened; none: whom the phone says
    QString phone;   // or a messenger's handle
    QString channelKey = QStringLiteral("call");
    bool isChannelSaid = false; // by whoever types: what stands in the field of the phone changes it no more
    QString name;
    QString service;
    QString wish; // in words
    QDate wishedOn; // «завтра» is another day tomorrow; invalid: nothing was typed yet
    QString specialist;
    std::optional<leads::Temperature> interest;
    QString manager;
    QString source;
    QString campaign;
    QString note;
    LeadId asked;           // the open lead of which it was said whether this is the same request
    bool isAnother = false; // it is not
    QString key;            // of the request it becomes: saved twice, it is one; empty: the form gives it one

    friend bool operator==(const NewLeadDraft&, const NewLeadDraft&) = default;
};

// Nothing but what the form filled in by itself.
[[nodiscard]] bool isEmptyForm(const NewLeadDraft& draft);
// The same wish as it is to be read on another day than it was typed on.
[[nodiscard]] QString wishOn(const NewLeadDraft& draft, QDate today, const Zone& zone, const schedule::OpeningHours& hours);
[[nodiscard]] QString draftText(const NewLeadDraft& draft);
// Of a text that is none: an empty form.
[[nodiscard]] NewLeadDraft draftFromText(const QString& text);

} // namespace priyom::desk
