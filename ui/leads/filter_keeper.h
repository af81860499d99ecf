// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs behind the head's menus: keeps a choice under a name, drops it again, and asks for days.
#pragma once

#include "core/backend/backend.h"
#include "ui/leads/due.h"
#include "ui/leads/lead_filters.h"
#include "ui/shell/shell.h"

namespace priyom::desk {

class FilterKeeper final : public QObject
{
    Q_OBJECT

public:
    FilterKeeper(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, LeadFilters& filters, const DueClock& clock, QObject* parent);

    [[nodiscard]] bool isSettled() const { return m_asked == m_answered; }

private:
    void read();
    void ask();
    void askPeriod();
    void keep(const leads::SavedFilter& filter, const std::function<void(const Result<EventSeq>&)>& done);
    void drop(const leads::SavedFilter& filter);
    void say(const QString& sentence, EventSeq done);
    void undo(EventSeq done);
    void sayRefused(const Error& error);

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Shell& m_shell;
    LeadFilters& m_filters;
    const DueClock& m_clock;
    int m_asked = 0;
    int m_answered = 0;
};

} // namespace priyom::desk
