// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps count of the visits without an outcome and closes them with whoever works here, from the board and from the
// tasks.
#pragma once

#include "core/backend/backend.h"
#include "ui/tasks/unresolved_dialog.h"
#include "ui/tasks/visit_actions.h"

#include <QPointer>

namespace priyom::tasksui {

class UnresolvedDesk final : public QObject
{
    Q_OBJECT

public:
    UnresolvedDesk(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock,
                   const Zone& zone, QObject* parent);

    void read();
    void follow(); // the time that passes: it is read again every minute
    void open();
    [[nodiscard]] int count() const { return static_cast<int>(m_visits.size()); }
    // Those of earlier days, which nobody may go on overlooking; today's wait for the end of the day.
    [[nodiscard]] bool hasEarlier() const;
    [[nodiscard]] bool isSettled() const { return m_asked == m_answered; }

Q_SIGNALS:
    void changed();

private:
    void show();

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Shell& m_shell;
    const Clock& m_clock;
    Zone m_zone;
    VisitActions* m_actions;
    std::vector<bookings::VisitRow> m_visits;
    int m_ofImport = 0; // those of a history, which are closed on the board; known once the list was asked for
    QPointer<UnresolvedDialog> m_dialog;
    Instant m_readAt;
    int m_asked = 0;
    int m_answered = 0;
    bool m_comesBack = false; // the list, once the money of a visit of it was spoken of
    bool m_isWanted = false; // asked for before it was known what there is
};

} // namespace priyom::tasksui
