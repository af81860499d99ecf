// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the waiting list and what puts somebody on it, and does what is chosen there; each says in a toast what was
// done, to be taken back by the history.
#pragma once

#include "core/backend/backend.h"
#include "ui/booking/booking_dialog.h"
#include "ui/booking/waiting_dialog.h"
#include "ui/shell/shell.h"

#include <QPointer>

namespace priyom::desk {

inline const QKeySequence kWaitingListKey(Qt::CTRL | Qt::SHIFT | Qt::Key_K);

// Time that opened at a specialist.
struct Opened
{
    PersonId specialist;
    QString name;
    Period period;
};

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
    void openFor(const Opened& opened);
    // By what was said this time is free now: where it suits anybody, that is said too.
    void offer(const QString& said, VisitId visit, const Opened& opened);
    // The visit whose time has just become free and suits somebody; none: nothing is fresh any more.
    [[nodiscard]] VisitId freedBy() const;
    void openFreed();
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
    void open(const std::optional<Opened>& opened);
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
    struct Freed
    {
        VisitId visit;
        Opened opened;
        Instant since;
    };
    std::optional<Freed> m_freed;
    std::optional<Opened> m_opened; // that the dialog is about
    int m_pending = 0;
};

} // namespace priyom::desk
