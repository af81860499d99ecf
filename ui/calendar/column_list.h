// SPDX-License-Identifier: GPL-3.0-or-later
// Specialists with a check each, in an order: Space checks, Alt with an arrow or the mouse moves.
#pragma once

#include "core/bookings/column_choice.h"
#include "ui/theme/theme.h"

#include <QListWidget>

namespace priyom::calendar {

class ColumnList final : public QListWidget
{
    Q_OBJECT

public:
    ColumnList(const theme::Theme& theme, const std::vector<staff::Person>& inOrder, const bookings::ColumnChoice& choice, QWidget* parent = nullptr);

    // As it stands now; whether everybody is shown is not the list's to say.
    [[nodiscard]] bookings::ColumnChoice choice() const;
    void checkAll();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void moveCurrent(int step);
};

} // namespace priyom::calendar
