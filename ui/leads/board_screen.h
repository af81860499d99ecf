// SPDX-License-Identifier: GPL-3.0-or-later
// The page in its form of a board: quick line, alert, columns.
#pragma once

#include "ui/kit/alert_strip.h"
#include "ui/leads/board_view.h"
#include "ui/leads/quick_line.h"

namespace priyom::desk {

class BoardScreen final : public QWidget
{
    Q_OBJECT

public:
    BoardScreen(const theme::Theme& theme, const DueClock& clock, QWidget* parent = nullptr);

    [[nodiscard]] BoardView& board() { return *m_board; }
    [[nodiscard]] QuickLine& quickLine() { return *m_quick; }
    [[nodiscard]] int lateCount() const { return m_lateCount; }

Q_SIGNALS:
    void nextWaitingAsked();

private:
    void showLate();
    [[nodiscard]] kit::Spans lateDetail(const LeadCard& card) const;

    const DueClock& m_clock;
    QuickLine* m_quick;
    kit::AlertStrip* m_alert;
    BoardView* m_board;
    int m_lateCount = 0;
};

} // namespace priyom::desk
