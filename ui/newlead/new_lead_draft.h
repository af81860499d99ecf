// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the new lead's form, as typed, and as text that is kept until it is saved.
#pragma once

#include "core/leads/lead.h"

#include <QString>

#include <optional>

namespace priyom::desk {

struct NewLeadDraft
{
    QString phone;
    QString channelKey = QStringLiteral("call");
    QString name;
    QString service;
    QString wish; // in words
    QString specialist;
    std::optional<leads::Temperature> interest;
    QString manager;
    QString source;
    QString campaign;
    QString note;

    friend bool operator==(const NewLeadDraft&, const NewLeadDraft&) = default;
};

[[nodiscard]] QString draftText(const NewLeadDraft& draft);
// Of a text that is none: an empty form.
[[nodiscard]] NewLeadDraft draftFromText(const QString& text);

} // namespace priyom::desk
