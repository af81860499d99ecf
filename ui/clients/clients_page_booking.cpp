// SPDX-License-Identifier: GPL-3.0-or-later
// A time for the client of the card: the visit that is ahead is moved or confirmed, else a new one is booked, for the open
// request where there is one.
#include "ui/clients/clients_page.h"

#include "core/backend/services.h"
#include "ui/booking/series_dialog.h"
#include "ui/booking/series_words.h"
#include "ui/booking/waiting_desk.h"
#include "ui/clients/client_card_view.h"
#include "ui/desk/taken_time.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"

#include <algorithm>

namespace priyom::clientsui {

using backend::Services;
using bookings::Booked;
using staff::Session;

namespace {

// The open request, else the client alone.
bookings::WaitingDraft waitsFor(const cards::ClientCard& card)
{
    bookings::WaitingDraft who;
    if (!card.openLeads.empty())
        who.lead = card.openLeads.front().id;
    who.client = card.client.id;
    return who;
}

} // namespace

kit::DialogFrame* ClientsPage::book(Further further)
{
    desk::BookingCase asked;
    asked.clientName = m_view->card().client.name;
    asked.called = clients::calledBy(m_view->card().client);
    asked.client = m_view->card().client.id;
    if (!m_view->card().openLeads.empty())
        asked.lead = m_view->card().openLeads.front().id;
    const cards::CardVisit* next = m_view->nextVisit();
    const bool isAlone = next != nullptr && further == Further::Yes; // the request has its visit already
    if (next != nullptr && further == Further::No) {
        asked.service = next->service;
        asked.specialist = next->specialistName;
        asked.moved = desk::MovedVisit{next->id, {next->startAt, next->endAt}};
    }
    if (isAlone)
        asked.lead = LeadId();
    m_bookingDialog = new desk::BookingDialog(m_theme, m_backend, m_lists, m_clock, asked);
    connect(m_bookingDialog, &desk::BookingDialog::submitted, this,
            [this, isAlone, moved = asked.moved ? asked.moved->id : VisitId()](const bookings::Appointment& time) {
                bookAt(moved, isAlone ? Further::Yes : Further::No, time);
            });
    connect(m_bookingDialog, &desk::BookingDialog::anotherAsked, this, [this] { book(Further::Yes); });
    connect(m_bookingDialog, &desk::BookingDialog::settingsAsked, this, [this] { m_shell.goTo(shell::Section::Settings); });
    m_waiting->serve(m_bookingDialog, waitsFor(m_view->card()), asked);
    m_shell.openDialog(m_bookingDialog);
    return m_bookingDialog;
}

void ClientsPage::bookFor(ClientId client, const callsui::Answered& answered)
{
    openClient(client);
    m_bookingWhenOpen = answered;
}

void ClientsPage::bookAt(VisitId moved, Further further, const bookings::Appointment& time)
{
    bookings::BookDraft draft;
    draft.client = m_view->card().client.id;
    if (!m_view->card().openLeads.empty() && further == Further::No)
        draft.lead = m_view->card().openLeads.front().id;
    draft.appointment = time;
    ++m_pending;
    m_backend.ask(
        this,
        [draft, moved](Services& services, const Session& session) {
            return moved.isValid() ? services.bookings.moveVisit(session, moved, draft.appointment) : services.bookings.book(session, draft);
        },
        [this](const Result<Booked>& booked) {
            --m_pending;
            if (!booked) {
                desk::tellRefused(m_backend, this, booked.error(), [this](const desk::Refused& why) {
                    if (m_bookingDialog)
                        m_bookingDialog->refuse(why.sentence);
                });
                return;
            }
            if (m_bookingDialog)
                m_bookingDialog->accept();
            sayBooked(*booked);
        });
}

void ClientsPage::confirm()
{
    const cards::CardVisit* next = m_view->nextVisit();
    if (next == nullptr || next->state != bookings::VisitState::Planned)
        return;
    ++m_pending;
    m_backend.ask(
        this,
        [visit = next->id](Services& services, const Session& session) {
            return services.bookings.setVisit(session, visit, bookings::VisitState::Confirmed);
        },
        [this](const Result<Booked>& booked) {
            --m_pending;
            if (!booked)
                sayRefused(booked.error());
            else if (booked->visit)
                offerUndo(tr("%1: визит подтверждён").arg(words::clientName(m_view->card().client)));
        });
}

void ClientsPage::wait()
{
    bookings::WaitingDraft who = waitsFor(m_view->card());
    QString about;
    if (const cards::CardVisit* next = m_view->nextVisit()) {
        who = {next->id};
        about = words::nearMoment(next->startAt, m_clock.now(), m_zone);
    }
    m_waiting->put(who, words::clientName(m_view->card().client), about);
}

// Like the visit that is ahead, else like the last one there was.
void ClientsPage::repeat()
{
    const auto& visits = m_view->card().visits;
    const auto last = std::ranges::find_if(visits, &bookings::takesTime, &cards::CardVisit::state);
    const cards::CardVisit* like = m_view->nextVisit() ? m_view->nextVisit() : last == visits.end() ? nullptr : &*last;
    if (like == nullptr) {
        m_shell.toast({tr("Визитов ещё не было: повторять нечего"), {}, {}, {}, theme::Icon::Info});
        return;
    }
    const QString name = words::clientName(m_view->card().client);
    const QString about = desk::repeatedAbout(like->startAt, like->service, 0, like->specialistName, m_zone, m_clock.now());
    auto* dialog = new desk::SeriesDialog(m_theme, m_backend, m_clock, m_zone, {like->id, name, about});
    connect(dialog, &desk::SeriesDialog::booked, this, [this, name](int made) { offerUndo(desk::repeatedText(name, made)); });
    m_shell.openDialog(dialog);
}

void ClientsPage::sayBooked(const Booked& booked)
{
    if (!booked.visit)
        return;
    const QString said = tr("%1: запись на %2").arg(words::clientName(m_view->card().client), words::nearMoment(booked.visit->startAt, m_clock.now(), m_zone));
    offerUndo(said);
    m_waiting->offer(said, booked.freed);
}

} // namespace priyom::clientsui
