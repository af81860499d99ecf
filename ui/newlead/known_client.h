// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a client who is known already: «последний визит 12.10, 6 визитов», and in the new lead's form two lines.
#pragma once

#include "core/backend/backend.h"
#include "core/base/zone.h"
#include "core/cards/client_card.h"
#include "core/leads/lead_draft.h"
#include "core/leads/lead_list.h"

namespace priyom::desk {

struct KnownPerson
{
    std::optional<leads::QuickHit> hit; // none: nobody is known by that phone
    cards::ClientBrief brief;
};

// Whom a request with these fields would be saved to.
[[nodiscard]] Result<KnownPerson> readKnown(backend::Services& services, const staff::Session& session, const leads::LeadDraft& draft);

[[nodiscard]] QString aboutClient(const clients::ClientHit& hit, const Zone& zone, Instant now);
// «Анна Соколова, последний визит 12.10»
[[nodiscard]] QString knownTitle(const clients::ClientHit& hit, const Zone& zone, Instant now);
// «Гигиена, Лисин. 6 визитов, 1 неявка, 49 000 ₽»; money only to whose role sees all of it. Empty where there was nothing.
[[nodiscard]] QString historyOf(const cards::ClientBrief& brief);
// By what they were found, who were not found by name: «услуга: Имплантация», «заметка: просила утром».
[[nodiscard]] QString aboutRequest(const leads::RequestHit& request);

} // namespace priyom::desk
