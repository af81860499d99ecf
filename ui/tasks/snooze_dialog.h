// SPDX-License-Identifier: GPL-3.0-or-later
// Until when a task is put off, in words; an hour and the next morning have their own keys already, and count from its term.
#pragma once

#include "ui/desk/when_choice.h"
#include "ui/kit/dialog_frame.h"

namespace priyom::tasksui {

class SnoozeDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    SnoozeDialog(const theme::Theme& theme, const Clock& clock, const Zone& zone, const QString& task, Instant dueAt,
                 QWidget* parent = nullptr);

Q_SIGNALS:
    void submitted(priyom::Instant until);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    desk::WhenChoice* m_when;
};

} // namespace priyom::tasksui
