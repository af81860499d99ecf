// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/waiting_desk.h"

#include "core/backend/services.h"
#include "ui/booking/wait_dialog.h"
#include "ui/booking/waiting_words.h"
#include "ui/desk/taken_time.h"
#include "ui/words/error_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"

#include <algorithm>
#include <iterator>

namespace priyom::desk {

using backend::Services;
using bookings::Booked;
using staff::Session;
WaitingDesk::WaitingDesk(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock,
                         const Zone& zone, QObject* parent)
    : QObject(parent), m_theme(theme), m_backend(backend), m_shell(shell), m_clock(clock), m_zone(zone)
{
    connect(&backend, &backend::Backend::changed, this, [this](const QSet<QString>& subjects) {
        if (m_dialog && m_dialog->isEnabled() &&
            (subjects.contains(QStringLiteral("waiting")) || subjects.contains(QStringLiteral("visit"))))
            read();
    });
}

void WaitingDesk::put(const bookings::WaitingDraft& who, const QString& called, const QString& about)
{
    ++m_pending;
    m_backend.ask(this, &readDeskLists, [this, who, called, about](Result<DeskLists> lists) {
        --m_pending;
        if (!lists) {
            Q_EMIT refused(words::errorText(lists.error()));
            return;
        }
        lists->zone = m_zone;
        auto* dialog = new WaitDialog(m_theme, m_backend, *std::move(lists), m_clock, who, called, about);
        connect(dialog, &WaitDialog::added, this, [this, called] { say(tr("%1: в листе ожидания").arg(called)); });
        m_shell.openDialog(dialog);
    });
}

void WaitingDesk::serve(BookingDialog* dialog, const bookings::WaitingDraft& who, const BookingCase& booked)
{
    connect(dialog, &BookingDialog::waitAsked, this,
            [this, who, booked](const QString& service, const QString& specialist) {
                bookings::WaitingDraft asked = who;
                if (booked.moved)
                    asked.visit = booked.moved->id;
                asked.service = service;
                asked.specialist = specialist;
                asked.within = booked.wished;
                put(asked, words::clientName(booked.called),
                    booked.moved ? words::nearMoment(booked.moved->period.from, m_clock.now(), m_zone) : QString());
            });
}

void WaitingDesk::openList()
{
    open({});
}

void WaitingDesk::openFor(const std::vector<bookings::FreedTime>& opened)
{
    open(opened);
}

void WaitingDesk::open(const std::vector<bookings::FreedTime>& opened)
{
    m_opened = opened;
    m_dialog = new WaitingDialog(m_theme, openedText(opened, m_zone, m_clock.now()), m_clock);
    connect(m_dialog, &WaitingDialog::taken, this, &WaitingDesk::take);
    connect(m_dialog, &WaitingDialog::givenUp, this, &WaitingDesk::giveUp);
    m_shell.openDialog(m_dialog);
    read();
}

void WaitingDesk::read()
{
    ++m_pending;
    m_backend.ask(
        this,
        [opened = m_opened](Services& services, const Session& session) -> Result<Read> {
            Read read;
            PRIYOM_TRY(read.lists, readDeskLists(services, session));
            if (!opened.empty()) {
                PRIYOM_TRY(const auto fits, services.waiting.fitting(session, opened));
                for (const bookings::WaitingFit& fit : fits)
                    read.lines.push_back({fit.row, fit.window});
            } else {
                PRIYOM_TRY(const auto rows, services.waiting.list(session));
                for (const bookings::WaitingRow& row : rows)
                    read.lines.push_back({row});
            }
            return read;
        },
        [this, dialog = m_dialog](Result<Read> read) {
            --m_pending;
            if (!dialog || dialog != m_dialog)
                return;
            if (!read) {
                dialog->showProblem(words::errorText(read.error()));
                return;
            }
            read->lists.zone = m_zone;
            dialog->setLines(std::move(read->lines), read->lists);
        });
}

void WaitingDesk::offer(const QString& said, const std::vector<bookings::FreedTime>& opened)
{
    std::vector<bookings::FreedTime> ahead;
    std::ranges::copy_if(opened, std::back_inserter(ahead), [this](const bookings::FreedTime& time) { return time.period.to > m_clock.now(); });
    if (ahead.empty())
        return;
    ++m_pending;
    m_backend.ask(
        this,
        [ahead](Services& services, const Session& session) { return services.waiting.fitting(session, ahead); },
        [this, said, ahead](const Result<std::vector<bookings::WaitingFit>>& fits) {
            --m_pending;
            if (!fits &&
                fits.error().code != ErrorCode::NotAllowed) // whose role books nobody, is not told whom to call
                Q_EMIT refused(words::errorText(fits.error()));
            if (!fits || fits->empty())
                return;
            kit::Toast toast{said % QStringLiteral(". ") % freedText(ahead, int(fits->size()), m_zone, m_clock.now()), tr("Вернуть"), {},
                             QStringLiteral("Ctrl Z")}; // by the history
            toast.furtherKey = kWaitKey;
            toast.further = [desk = QPointer(this), ahead] {
                if (desk)
                    desk->openFor(ahead);
            };
            m_shell.toast(std::move(toast));
        });
}

void WaitingDesk::say(const QString& done)
{
    m_shell.toast({done, tr("Вернуть"), {}, QStringLiteral("Ctrl Z")}); // by the history
}

void WaitingDesk::take(const WaitingLine& line)
{
    if (!line.window) {
        m_dialog->dismiss();
        Q_EMIT cardAsked(line.row.lead, line.row.waiting.client);
        return;
    }
    bookings::BookDraft draft;
    draft.lead = line.row.lead;
    draft.client = line.row.waiting.client;
    draft.appointment.specialist = line.window->specialistName;
    draft.appointment.service = line.row.waiting.visit.isValid() ? QString() : line.row.serviceName;
    draft.appointment.start = line.window->period.from;
    ++m_pending;
    m_backend.ask(
        this,
        [draft, visit = line.row.waiting.visit](Services& services, const Session& session) {
            return visit.isValid() ? services.bookings.moveVisit(session, visit, draft.appointment)
                                   : services.bookings.book(session, draft);
        },
        [this, dialog = m_dialog, name = words::clientName(line.row)](const Result<Booked>& booked) {
            --m_pending;
            if (!booked)
                tellRefused(m_backend, this, booked.error(), [dialog](const Refused& why) {
                    if (dialog)
                        dialog->refuse(why.sentence);
                });
            if (!booked || !booked->visit)
                return;
            if (dialog)
                dialog->accept();
            const QString said = tr("%1: запись на %2").arg(name, words::nearMoment(booked->visit->startAt, m_clock.now(), m_zone));
            say(said);
            offer(said, booked->freed); // the time they had, to the next one
            Q_EMIT this->booked(booked->visit->id, booked->visit->startAt);
        });
}

void WaitingDesk::giveUp(const WaitingLine& line)
{
    ++m_pending;
    m_backend.ask(
        this,
        [id = line.row.waiting.id](Services& services, const Session& session) {
            return services.waiting.close(session, id);
        },
        [this, dialog = m_dialog, name = words::clientName(line.row)](const Result<EventSeq>& closed) {
            --m_pending;
            if (closed)
                say(tr("%1: больше не ждёт").arg(name));
            else if (dialog)
                dialog->showProblem(words::errorText(closed.error()));
        });
}

} // namespace priyom::desk
