// SPDX-License-Identifier: GPL-3.0-or-later
// The shop's lists the desk chooses from, read together and kept until one of them changes.
#pragma once

#include "core/catalog/catalog_service.h"
#include "core/schedule/opening_hours.h"
#include "core/sla/norm_book.h"
#include "core/sla/norm_case.h"
#include "core/staff/person.h"
#include "core/staff/session.h"
#include "ui/desk/message_template.h"

namespace priyom::backend {
class Services;
}

namespace priyom::desk {

struct DeskLists
{
    catalog::Lists catalog;
    std::vector<staff::Person> persons; // who works here
    schedule::OpeningHours hours;
    Zone zone = Zone::utc();
    sla::NormBook norms;
    sla::SoonShare soon;
    Messages messages;      // ready for clients
    QString address;        // of the shop
    staff::Session session; // who works at this window
    std::optional<int> callsAsked; // of that person's day, by the shop's norm

    [[nodiscard]] const catalog::Service* service(ServiceId id) const;
    [[nodiscard]] const catalog::Service* serviceNamed(const QString& name) const;
    // The name of the one that is offered, where there is no choice; else empty.
    [[nodiscard]] QString onlyService() const;
    [[nodiscard]] const staff::Person* person(PersonId id) const;
    // By name: those who hold one of the roles.
    [[nodiscard]] std::vector<staff::Person> specialists() const;
    [[nodiscard]] std::vector<staff::Person> managers() const; // and receptionists and heads
    // In the shop's order, which is that of their digits: those of a new request; past ones may be of others too.
    [[nodiscard]] std::vector<catalog::Channel> offeredChannels() const;
    // As they are offered: spam last.
    [[nodiscard]] std::vector<catalog::LostReason> reasonsByDigit() const;
};

// On the database thread.
[[nodiscard]] Result<DeskLists> readDeskLists(backend::Services& services, const staff::Session& session);

} // namespace priyom::desk
