// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/waiting_desk.h"

#include "core/backend/services.h"
#include "ui/booking/wait_dialog.h"
#include "ui/booking/waiting_words.h"
#include "ui/words/error_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"

#include <utility>

namespace priyom::desk {

using backend::Services;
using bookings::Booked;
using staff::Session;
using namespace std::chrono_literals;

namespace {

constexpr auto kFresh = 1min; // afterwards the key means what one looks at

} // namespace

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

void WaitingDesk::openFor(const Opened& opened)
{
    open(opened);
}

void WaitingDesk::open(const std::optional<Opened>& opened)
{
    m_opened = opened;
    m_dialog = new WaitingDialog(
        m_theme, opened ? openedText(opened->period, opened->name, m_zone, m_clock.now()) : QString(), m_clock);
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
            if (opened) {
                PRIYOM_TRY(const auto fits, services.waiting.fitting(session, opened->specialist, opened->period));
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

void WaitingDesk::offer(const QString& said, VisitId visit, const Opened& opened)
{
    m_freed.reset();
    if (opened.period.to <= m_clock.now())
        return;
    ++m_pending;
    m_backend.ask(
        this,
        [opened](Services& services, const Session& session) {
            return services.waiting.fitting(session, opened.specialist, opened.period);
        },
        [this, said, visit, opened](const Result<std::vector<bookings::WaitingFit>>& fits) {
            --m_pending;
            if (!fits &&
                fits.error().code != ErrorCode::NotAllowed) // whose role books nobody, is not told whom to call
                Q_EMIT refused(words::errorText(fits.error()));
            if (!fits || fits->empty())
                return;
            m_freed = Freed{visit, opened, m_clock.now()};
            say(said % QStringLiteral(". ") %
                freedText(opened.period, opened.name, int(fits->size()), m_zone, m_clock.now()));
        });
}

VisitId WaitingDesk::freedBy() const
{
    const Instant now = m_clock.now();
    return m_freed && now - m_freed->since < kFresh && m_freed->opened.period.to > now ? m_freed->visit : VisitId();
}

void WaitingDesk::openFreed()
{
    if (const auto freed = std::exchange(m_freed, {}))
        openFor(freed->opened);
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
            if (!booked && dialog)
                dialog->refuse(words::errorText(booked.error(), m_zone));
            if (!booked || !booked->visit)
                return;
            if (dialog)
                dialog->accept();
            say(tr("%1: запись на %2").arg(name, words::nearMoment(booked->visit->startAt, m_clock.now(), m_zone)));
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
