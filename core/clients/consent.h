// SPDX-License-Identifier: GPL-3.0-or-later
// What a client agreed to, or withdrew (domain.md 6): one row a word said, never changed afterwards.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace priyom::clients {

using ConsentId = Id<struct ConsentTag>;

enum class ConsentKind { PersonalData, Reminders, Advertising, Photos };
enum class ConsentForm { Paper, Message, Spoken };

inline constexpr ConsentKind kAllConsentKinds[] = {ConsentKind::PersonalData, ConsentKind::Reminders, ConsentKind::Advertising,
                                                   ConsentKind::Photos};

[[nodiscard]] QLatin1String consentKindKey(ConsentKind kind); // personal_data, reminders, advertising, photos
[[nodiscard]] std::optional<ConsentKind> consentKindFromKey(const QString& key);
[[nodiscard]] QLatin1String consentFormKey(ConsentForm form); // paper, message, spoken
[[nodiscard]] std::optional<ConsentForm> consentFormFromKey(const QString& key);

struct Consent
{
    ConsentId id;
    ClientId client;
    ConsentKind kind = ConsentKind::PersonalData;
    bool given = true; // false: withdrawn, or refused when asked
    Instant at;
    QString textVersion; // which wording was agreed to
    ConsentForm form = ConsentForm::Paper;
    PersonId person; // who noted it
};

} // namespace priyom::clients
