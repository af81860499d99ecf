// SPDX-License-Identifier: GPL-3.0-or-later
// By how much a client has said to come late: a digit is enough, another number is typed. Whom they would keep waiting
// stands beside each.
#pragma once

#include "ui/kit/dialog_frame.h"
#include "ui/kit/field.h"
#include "ui/kit/option_list.h"

#include <functional>

namespace priyom::tasksui {

class LateDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    // Of so many minutes: who waits then; empty: nobody does.
    using Waiting = std::function<QString(int minutes)>;

    // `late`: what was said before; 0: nothing.
    LateDialog(const theme::Theme& theme, const QString& clientName, const QString& about, int late,
               const Waiting& waiting, QWidget* parent = nullptr);

Q_SIGNALS:
    void submitted(int minutes);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit(int minutes);
    void submitTyped();

    QList<int> m_minutes; // by option
    kit::OptionList* m_usual;
    kit::Field* m_typed;
    kit::Label* m_waiting;
};

} // namespace priyom::tasksui
