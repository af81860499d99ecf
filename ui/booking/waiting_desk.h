// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the waiting list and what puts somebody on it, and does what is chosen there; each says in a toast what was
// done, to be taken back by the history.
#pragma once

#include "core/backend/backend.h"
#include "core/bookings/freed_time.h"
#include "ui/booking/booking_dialog.h"
#include "ui/booking/waiting_dialog.h"
#include "ui/shell/shell.h"

#include <QPointer>

namespace priyom::desk {

inline const QKeySequence kWaitingListKey(Qt::CTRL | Qt::SHIFT | Qt::Key_K);

class WaitingDesk final : public QObject
{
    Q_OBJECT

public:
    WaitingDesk(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock,
                const Zone& zone, QObject* parent);

    // `about`: of the visit, when it is; empty without one.
    void put(const bookings::WaitingDraft& who, const QString& called, const QString& about = {});
    // By the key of a booking for which no time suits; `who` where no visit is moved.
    void serve(BookingDialog* dialog, const bookings::WaitingDraft& who, const BookingCase& booked);
    void openList();
    void openFor(const std::vector<bookings::FreedTime>& opened);
    // By what was said these times are free now: where they suit anybody, that is said too, and Ctrl+K means it while it is.
    void offer(const QString& said, const std::vector<bookings::FreedTime>& opened);
    [[nodiscard]] bool isSettled() const { return m_pending == 0; }

Q_SIGNALS:
    void booked(priyom::VisitId visit, priyom::Instant start);
    void cardAsked(priyom::LeadId lead, priyom::ClientId client);
    void refused(const QString& sentence);

private:
    struct Read
    {
        DeskLists lists;
        std::vector<WaitingLine> lines;
    };
    void open(const std::vector<bookings::FreedTime>& opened);
    void read();
    void take(const WaitingLine& line);
    void giveUp(const WaitingLine& line);
    void say(const QString& done);

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Shell& m_shell;
    const Clock& m_clock;
    Zone m_zone;
    QPointer<WaitingDialog> m_dialog;
    std::vector<bookings::FreedTime> m_opened; // that the dialog is about; none: the whole list
    int m_pending = 0;
};

} // namespace priyom::desk
