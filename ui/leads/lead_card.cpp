// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_card.h"

#include "core/base/phone.h"
#include "ui/words/lead_words.h"

namespace priyom::desk {

QString nameOf(const LeadCard& card)
{
    return words::clientName(clients::calledBy(card.name, card.handle, card.phone));
}

QString contactOf(const LeadCard& card)
{
    return card.phone.isEmpty() ? nickOf(card) : formatPhone(card.phone);
}

QString nickOf(const LeadCard& card)
{
    return clients::keyIn(card.handle).isEmpty() ? card.handle : QString();
}

} // namespace priyom::desk
