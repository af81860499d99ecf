// SPDX-License-Identifier: GPL-3.0-or-later
// F4: the time of a request, another one, and a further visit of its client.
#include "ui/leads/lead_actions.h"

#include "core/backend/services.h"
#include "ui/booking/booking_dialog.h"
#include "ui/booking/waiting_desk.h"
#include "ui/desk/taken_time.h"
#include "ui/desk/typed_wish.h"
#include "ui/leads/visit_payments.h"
#include "ui/shell/page.h"
#include "ui/words/error_text.h"

#include <utility>

namespace priyom::desk {

using backend::Services;
using bookings::Booked;
using bookings::MoveDraft;
using staff::Session;

void LeadActions::book(const LeadCard& card)
{
    if (card.stage == Stage::Came) // that visit is over: the next one is a request of its own
        Q_EMIT newLeadAsked(card);
    else
        askTime(card);
}

kit::DialogFrame* LeadActions::askTime(const LeadCard& card)
{
    return openBooking(card, card.stage, caseOf(card, card.stage));
}

BookingCase LeadActions::caseOf(const LeadCard& card, Stage to) const
{
    const bool moves = hasVisitAhead(card);
    BookingCase asked;
    asked.clientName = card.name;
    asked.called = nameOf(card);
    asked.service = card.serviceName;
    asked.confirms = to == Stage::Confirmed;
    asked.lead = card.id;
    asked.client = card.client;
    if (moves) {
        asked.service = card.visit->serviceName;
        asked.specialist = card.visit->specialistName;
        asked.moved = MovedVisit{card.visit->id, {card.visit->startAt, card.visit->endAt}};
    } else if (to == Stage::Came || to == Stage::NoShow) {
        asked.proposed = m_clock.now();
    } else {
        asked.wish = card.wishedTime;
        asked.wished = keptWish(card.wishedTime, card.arrivedAt, m_clock.now(), m_lists.zone);
    }
    return asked;
}

kit::DialogFrame* LeadActions::openBooking(const LeadCard& card, Stage to, const BookingCase& asked)
{
    auto* dialog = new BookingDialog(m_theme, m_backend, m_lists, m_clock, asked);
    m_booking = dialog;
    waiting().serve(dialog, {{}, card.id}, asked);
    connect(dialog, &BookingDialog::settingsAsked, this, [this] { m_shell.goTo(shell::Section::Settings); });
    connect(dialog, &BookingDialog::anotherAsked, this, [this, card] { bookAnother(card); });
    connect(dialog, &BookingDialog::submitted, this, [this, card, to, moves = hasVisitAhead(card), dialog = QPointer(dialog)](const bookings::Appointment& time) {
        const auto failed = [this, dialog](const Error& error) {
            tellRefused(m_backend, this, error, [dialog](const Refused& why) {
                if (dialog)
                    dialog->refuse(why.sentence);
            });
        };
        const auto done = [this, dialog, card, to, moves](const Booked& booked) {
            if (dialog)
                dialog->accept();
            const bool isAtItsTime = moves && booked.visit && booked.visit->startAt == card.visit->startAt && booked.visit->specialist == card.visit->specialist;
            if (to == Stage::Came)
                m_payments->offer(card, booked.visit->id);
            else if (isAtItsTime)
                offerUndo(tr("%1: запись изменена").arg(nameOf(card)));
            else if (booked.visit)
                sayBooked(nameOf(card), *booked.visit, moves ? Time::Moved : Time::New, booked.freed);
            Q_EMIT touched(card.id);
        };
        const auto answered = [done, failed](const Result<Booked>& booked) { booked ? done(*booked) : failed(booked.error()); };
        if (to != card.stage) {
            MoveDraft move = moveOf(card, to);
            move.appointment = time;
            perform(move, done, failed);
        } else if (moves) {
            m_backend.ask(
                this, [visit = card.visit->id, time](Services& services, const Session& session) { return services.bookings.moveVisit(session, visit, time); },
                answered);
        } else {
            bookings::BookDraft draft;
            draft.lead = card.id;
            draft.appointment = time;
            m_backend.ask(
                this, [draft](Services& services, const Session& session) { return services.bookings.book(session, draft); }, answered);
        }
    });
    show(dialog);
    return dialog;
}

kit::DialogFrame* LeadActions::bookAgain(const LeadCard& card, const bookings::Appointment& tried, const QString& problem)
{
    BookingCase asked = caseOf(card, card.stage);
    asked.tried = problem;
    asked.service = tried.service;
    asked.specialist = tried.specialist;
    if (!asked.moved)
        asked.proposed = tried.start;
    return openBooking(card, card.stage, asked);
}

// The request has its visit: a further one is the client's alone.
void LeadActions::bookAnother(const LeadCard& card)
{
    BookingCase asked;
    asked.clientName = card.name;
    asked.called = nameOf(card);
    asked.client = card.client;
    auto* dialog = new BookingDialog(m_theme, m_backend, m_lists, m_clock, asked);
    m_booking = dialog;
    waiting().serve(dialog, {{}, {}, card.client}, asked);
    connect(dialog, &BookingDialog::settingsAsked, this, [this] { m_shell.goTo(shell::Section::Settings); });
    connect(dialog, &BookingDialog::submitted, this, [this, card, dialog = QPointer(dialog)](const bookings::Appointment& time) {
        bookings::BookDraft draft;
        draft.client = card.client;
        draft.appointment = time;
        m_backend.ask(
            this, [draft](Services& services, const Session& session) { return services.bookings.book(session, draft); },
            [this, card, dialog](const Result<Booked>& booked) {
                if (!booked) {
                    tellRefused(m_backend, this, booked.error(), [dialog](const Refused& why) {
                        if (dialog)
                            dialog->refuse(why.sentence);
                    });
                    return;
                }
                if (dialog)
                    dialog->accept();
                sayBooked(nameOf(card), *booked->visit);
                Q_EMIT touched(card.id);
            });
    });
    show(dialog);
}

kit::DialogFrame* LeadActions::bookMore(const LeadCard& card, const std::optional<bookings::Appointment>& chosen)
{
    BookingCase asked = caseOf(card, card.stage);
    asked.addsService = true;
    if (chosen) {
        asked.service = chosen->service;
        asked.specialist = chosen->specialist;
    }
    if (chosen && !asked.moved)
        asked.proposed = chosen->start;
    return openBooking(card, card.stage, asked);
}

} // namespace priyom::desk
