// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/unresolved_desk.h"

#include "core/backend/services.h"
#include "ui/booking/booking_dialog.h"
#include "ui/shell/page.h"
#include "ui/tasks/cancel_dialog.h"
#include "ui/words/error_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"

namespace priyom::tasksui {

using backend::Services;
using bookings::Booked;
using bookings::VisitRow;
using bookings::VisitState;
using staff::Session;

UnresolvedDesk::UnresolvedDesk(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell,
                               const Clock& clock, const Zone& zone, QObject* parent)
    : QObject(parent), m_theme(theme), m_backend(backend), m_shell(shell), m_clock(clock), m_zone(zone)
{
    connect(&m_backend, &backend::Backend::changed, this, [this](const QSet<QString>& subjects) {
        if (subjects.intersects({QStringLiteral("visit"), QStringLiteral("lead"), QStringLiteral("import")}))
            read();
    });
}

void UnresolvedDesk::read()
{
    ++m_asked;
    m_backend.ask(
        this, [](Services& services, const Session& session) { return services.visitDesk.unresolved(session); },
        [this](Result<std::vector<VisitRow>> visits) {
            ++m_answered;
            m_visits = visits ? std::move(*visits) : std::vector<VisitRow>(); // whose role closes no visits sees none
            if (m_dialog)
                m_dialog->setVisits(m_visits, m_clock.now());
            Q_EMIT changed();
            if (std::exchange(m_isWanted, false))
                show();
        });
}

bool UnresolvedDesk::hasEarlier() const
{
    return !m_visits.empty() && m_zone.date(m_visits.front().visit.startAt) < m_zone.date(m_clock.now());
}

void UnresolvedDesk::open()
{
    if (m_dialog)
        return;
    m_isWanted = true; // time passes without a change: what is shown is read now
    read();
}

void UnresolvedDesk::show()
{
    if (m_visits.empty()) {
        m_shell.toast({tr("Визитов без итога нет"), {}, {}, {}, theme::Icon::CalendarCheck});
        return;
    }
    auto* dialog = new UnresolvedDialog(m_theme, m_zone);
    m_dialog = dialog;
    dialog->setVisits(m_visits, m_clock.now());
    connect(dialog, &UnresolvedDialog::settled, this, &UnresolvedDesk::settle);
    connect(dialog, &UnresolvedDialog::moveAsked, this, &UnresolvedDesk::move);
    connect(dialog, &UnresolvedDialog::cancelAsked, this, &UnresolvedDesk::cancel);
    connect(dialog, &kit::DialogFrame::closed, this, [this] { m_dialog.clear(); });
    m_shell.openDialog(dialog);
}

void UnresolvedDesk::perform(const QString& said, Act act,
                             std::function<void(const Error&)> failed, kit::DialogFrame* asked)
{
    m_backend.ask(this, std::move(act),
                  [this, said, failed = std::move(failed), asked = QPointer(asked)](const Result<Booked>& booked) {
                      if (!booked) {
                          failed(booked.error());
                          return;
                      }
                      if (asked)
                          asked->accept();
                      m_shell.toast({said, tr("Вернуть"), {}, QStringLiteral("Ctrl Z")}); // by the history
                  });
}

void UnresolvedDesk::settle(const VisitRow& visit, VisitState outcome)
{
    const QString name = words::clientName(visit.clientName);
    const QString said = outcome == VisitState::Came ? tr("%1: визит состоялся").arg(name) : tr("%1: неявка").arg(name);
    perform(
        said,
        [id = visit.visit.id, outcome](Services& services, const Session& session) {
            return services.bookings.setVisit(session, id, outcome);
        },
        [this](const Error& error) {
            if (m_dialog)
                m_dialog->showProblem(words::errorText(error));
        });
}

void UnresolvedDesk::cancel(const VisitRow& visit)
{
    const QString name = words::clientName(visit.clientName);
    const QString when = words::nearMoment(visit.visit.startAt, m_clock.now(), m_zone);
    auto* dialog = new CancelDialog(m_theme, visit.clientName, visit.serviceName.isEmpty() ? when : tr("%1, %2").arg(when, visit.serviceName));
    connect(dialog, &CancelDialog::submitted, this, [this, visit, name, dialog = QPointer(dialog)](const bookings::CancelWhy& why) {
        perform(
            tr("%1: визит отменён").arg(name),
            [id = visit.visit.id, why](Services& services, const Session& session) {
                return services.bookings.setVisit(session, id, VisitState::Cancelled, why);
            },
            [dialog](const Error& error) {
                if (dialog)
                    dialog->showProblem(words::errorText(error));
            },
            dialog.data());
    });
    m_shell.openDialog(dialog);
}

void UnresolvedDesk::move(const VisitRow& visit)
{
    m_backend.ask(this, &desk::readDeskLists, [this, visit](Result<desk::DeskLists> read) {
        if (!read) {
            m_shell.toast({words::errorText(read.error()), {}, {}, {}, theme::Icon::Alert});
            return;
        }
        read->zone = m_zone;
        const auto lists = std::make_shared<desk::DeskLists>(std::move(*read));
        desk::BookingCase asked;
        asked.clientName = visit.clientName;
        asked.service = visit.serviceName;
        asked.specialist = visit.specialistName;
        asked.start = visit.visit.startAt;
        auto* dialog = new desk::BookingDialog(m_theme, m_backend, *lists, m_clock, asked);
        connect(dialog, &QObject::destroyed, this, [lists] {}); // the dialog reads them as long as it lives
        connect(
            dialog, &desk::BookingDialog::submitted, this,
            [this, visit, dialog = QPointer(dialog)](const bookings::Appointment& time) {
                perform(
                    tr("%1: визит перенесён на %2")
                        .arg(words::clientName(visit.clientName), words::nearMoment(time.start, m_clock.now(), m_zone)),
                    [id = visit.visit.id, time](Services& services, const Session& session) {
                        return services.bookings.moveVisit(session, id, time);
                    },
                    [dialog](const Error& error) {
                        if (dialog)
                            dialog->showProblem(words::errorText(error));
                    },
                    dialog.data());
            });
        connect(dialog, &desk::BookingDialog::settingsAsked, this, [this] {
            if (m_dialog)
                m_dialog->dismiss();
            m_shell.goTo(shell::Section::Settings);
        });
        m_shell.openDialog(dialog);
    });
}

} // namespace priyom::tasksui
