// SPDX-License-Identifier: GPL-3.0-or-later
// A task by hand, about a request or a client: what to do, when in words, who; about whom, where that is not known yet.
#pragma once

#include "core/backend/backend.h"
#include "core/base/clock.h"
#include "core/leads/lead_list.h"
#include "core/tasks/task_list.h"
#include "ui/desk/desk_lists.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/field.h"
#include "ui/kit/inputs.h"
#include "ui/tasks/task_about.h"

namespace priyom::desk {
class FoundPeople;
}

namespace priyom::tasksui {

class TaskDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    TaskDialog(const theme::Theme& theme, backend::Backend& backend, const Clock& clock, const desk::DeskLists& lists,
               TaskAbout about, QWidget* parent = nullptr);
    [[nodiscard]] const TaskAbout& about() const { return m_about; }

Q_SIGNALS:
    void submitted(const priyom::tasks::TaskDraft& draft);

private:
    void askAbout(backend::Backend& backend);
    void setAbout(const leads::QuickHit& hit);
    void forgetAbout();
    void offerPeople(const desk::DeskLists& lists);
    void refresh();
    [[nodiscard]] std::optional<Instant> due() const;

    const Clock& m_clock;
    Zone m_zone;
    TaskAbout m_about;
    kit::Field* m_whom = nullptr; // where it is asked
    desk::FoundPeople* m_people = nullptr;
    kit::Field* m_what;
    kit::Field* m_when;
    kit::Combo* m_who;
    QString m_key;
    kit::KeycapButton* m_save;
};

} // namespace priyom::tasksui
