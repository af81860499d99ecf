// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps count of the visits without an outcome and closes them with whoever works here, from the board and from the
// tasks.
#pragma once

#include "core/backend/backend.h"
#include "core/base/zone.h"
#include "core/bookings/booking_draft.h"
#include "core/bookings/visit_list.h"
#include "ui/shell/shell.h"
#include "ui/tasks/unresolved_dialog.h"

#include <QPointer>

namespace priyom::tasksui {

class UnresolvedDesk final : public QObject
{
    Q_OBJECT

public:
    UnresolvedDesk(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock,
                   const Zone& zone, QObject* parent);

    void read();
    void open();
    [[nodiscard]] int count() const { return static_cast<int>(m_visits.size()); }
    // Those of earlier days, which nobody may go on overlooking; today's wait for the end of the day.
    [[nodiscard]] bool hasEarlier() const;
    [[nodiscard]] bool isSettled() const { return m_asked == m_answered; }

Q_SIGNALS:
    void changed();

private:
    using Act = std::function<Result<bookings::Booked>(backend::Services&, const staff::Session&)>;

    void show();
    void settle(const bookings::VisitRow& visit, bookings::VisitState outcome);
    void move(const bookings::VisitRow& visit);
    void cancel(const bookings::VisitRow& visit);
    // `asked`: the dialog that the answers came from, closed by success.
    void perform(const QString& said, Act act,
                 std::function<void(const Error&)> failed, kit::DialogFrame* asked = nullptr);

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Shell& m_shell;
    const Clock& m_clock;
    Zone m_zone;
    std::vector<bookings::VisitRow> m_visits;
    QPointer<UnresolvedDialog> m_dialog;
    int m_asked = 0;
    int m_answered = 0;
    bool m_isWanted = false; // asked for before it was known what there is
};

} // namespace priyom::tasksui
