// SPDX-License-Identifier: GPL-3.0-or-later
// Under the form of a day: which visits its hours would leave outside, asked a moment after the last key.
#pragma once

#include "core/backend/backend.h"
#include "core/bookings/hours_edit.h"
#include "ui/kit/label.h"

#include <QTimer>

namespace priyom::settingsui {

class LeftLine final : public QObject
{
    Q_OBJECT

public:
    // `parent` owns it, a layout takes the line.
    LeftLine(const theme::Theme& theme, backend::Backend& backend, QWidget* parent);

    [[nodiscard]] QWidget* line() const { return m_line; }
    // Without an edit there is nothing to say.
    void ask(const std::optional<bookings::HoursEdit>& edit);

private:
    void read();

    backend::Backend& m_backend;
    kit::Label* m_line;
    bookings::HoursEdit m_edit;
    QTimer m_pause;
    int m_question = 0; // answers to earlier ones are out of date
};

} // namespace priyom::settingsui
