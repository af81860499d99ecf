// SPDX-License-Identifier: GPL-3.0-or-later
// The small clinic of the journeys: an orthodontist, a manager, one service, and a request that is new.
#pragma once

#include "core/backend/services.h"

#include <QLabel>

#include <algorithm>

namespace priyom::test {

inline Result<> clinic(backend::Services& services, const staff::Session& session)
{
    PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Юлия Крылова"), {staff::Role::Specialist}));
    PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Ксения Жукова"), {staff::Role::Manager}));
    catalog::Service service;
    service.name = QStringLiteral("Консультация ортодонта");
    service.minutes = 45;
    service.price = Money::ofMinor(350000);
    PRIYOM_CHECK(services.catalog.addService(session, service));
    return {};
}

inline Result<> addRequest(backend::Services& services, const staff::Session& session, const QString& name, const QString& phone)
{
    leads::LeadDraft draft;
    draft.channel = QStringLiteral("whatsapp");
    draft.name = name;
    draft.phone = phone;
    draft.service = QStringLiteral("Консультация ортодонта");
    draft.manager = QStringLiteral("Ксения Жукова");
    PRIYOM_CHECK(services.leads.add(session, draft));
    return {};
}

inline Result<> clinicWithLead(backend::Services& services, const staff::Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    return addRequest(services, session, QStringLiteral("Ольга Ремизова"), QStringLiteral("+79127456130"));
}

inline Result<> clinicWithTwoLeads(backend::Services& services, const staff::Session& session)
{
    PRIYOM_CHECK(clinicWithLead(services, session));
    return addRequest(services, session, QStringLiteral("Глеб Титов"), QStringLiteral("+79190595622"));
}

// A visit with Юлия Крылова at that time, and the request moved with it.
inline Result<> moveToVisit(backend::Services& services, const staff::Session& session, LeadId lead, leads::Stage to,
                            Instant start)
{
    bookings::MoveDraft move;
    move.lead = lead;
    move.to = to;
    move.appointment.emplace();
    move.appointment->specialist = QStringLiteral("Юлия Крылова");
    move.appointment->start = start;
    PRIYOM_CHECK(services.bookings.moveLead(session, move));
    return {};
}

inline bool says(const QWidget& widget, const QString& text)
{
    const auto labels = widget.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace priyom::test
