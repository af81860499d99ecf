// SPDX-License-Identifier: GPL-3.0-or-later
// The waiting list: all of it, or whom a window that opened suits, most fitting first, with the sentence to say. Enter
// gives the window to the chosen one, of the whole list opens their card; Delete takes off who has given up.
#pragma once

#include "core/bookings/waiting_service.h"
#include "ui/desk/desk_lists.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/text_table.h"

namespace priyom::desk {

struct WaitingLine
{
    bookings::WaitingRow row;
    std::optional<bookings::FreeWindow> window = {}; // that they would be given
};

class WaitingDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    // `opened`: the window in words; empty: the whole list.
    WaitingDialog(const theme::Theme& theme, const QString& opened, const Clock& clock, QWidget* parent = nullptr);

    void setLines(std::vector<WaitingLine> lines, const DeskLists& lists);
    [[nodiscard]] const WaitingLine* current() const;

Q_SIGNALS:
    void taken(const priyom::desk::WaitingLine& line); // Enter
    void givenUp(const priyom::desk::WaitingLine& line);

private:
    void say();
    void take();

    const Clock& m_clock;
    bool m_isOfWindow;
    DeskLists m_lists;
    std::vector<WaitingLine> m_lines;
    kit::TextTable* m_table;
    kit::Label* m_sentence;
    kit::KeycapButton* m_remove;
    kit::KeycapButton* m_take;
};

} // namespace priyom::desk
