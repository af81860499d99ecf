// SPDX-License-Identifier: GPL-3.0-or-later
// Whose columns the day shows, in which order, and whether also of who does not work then. For whoever is at the desk alone.
#pragma once

#include "ui/calendar/column_list.h"
#include "ui/kit/dialog_frame.h"

namespace priyom::kit {
class CheckBox;
}

namespace priyom::calendar {

class ColumnsDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    ColumnsDialog(const theme::Theme& theme, const std::vector<staff::Person>& inOrder, const bookings::ColumnChoice& choice, QWidget* parent = nullptr);

Q_SIGNALS:
    void submitted(const priyom::bookings::ColumnChoice& choice);

private:
    void submit();

    ColumnList* m_list;
    kit::CheckBox* m_everyone;
};

} // namespace priyom::calendar
