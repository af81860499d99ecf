// SPDX-License-Identifier: GPL-3.0-or-later
// A task by hand, about a lead: what to do, when in words, who.
#pragma once

#include "core/base/clock.h"
#include "core/tasks/task_list.h"
#include "ui/desk/desk_lists.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/field.h"
#include "ui/kit/inputs.h"

namespace priyom::tasksui {

class TaskDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    TaskDialog(const theme::Theme& theme, const Clock& clock, const desk::DeskLists& lists, LeadId lead,
               const QString& clientName, QWidget* parent = nullptr);
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void submitted(const priyom::tasks::TaskDraft& draft);

private:
    void refresh();
    [[nodiscard]] std::optional<Instant> due() const;

    const Clock& m_clock;
    Zone m_zone;
    LeadId m_lead;
    kit::Field* m_what;
    kit::Field* m_when;
    kit::Combo* m_who;
    kit::Label* m_problem;
    kit::KeycapButton* m_save;
};

} // namespace priyom::tasksui
