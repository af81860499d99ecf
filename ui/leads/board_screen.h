// SPDX-License-Identifier: GPL-3.0-or-later
// The page in its form of a board: quick line, alert, columns.
#pragma once

#include "ui/kit/alert_strip.h"
#include "ui/leads/board_view.h"
#include "ui/leads/late_leads.h"
#include "ui/leads/quick_line.h"

namespace priyom::desk {

class BoardScreen final : public QWidget
{
    Q_OBJECT

public:
    BoardScreen(const theme::Theme& theme, const DueClock& clock, QWidget* parent = nullptr);

    [[nodiscard]] BoardView& board() { return *m_board; }
    [[nodiscard]] QuickLine& quickLine() { return *m_quick; }
    [[nodiscard]] int lateCount() const { return m_late.all(); }
    // Of the whole shop: what the filter hides is said, not lost.
    void setLateOfEveryone(int count);

Q_SIGNALS:
    void nextWaitingAsked();

private:
    void showLate();
    void showHeading();
    [[nodiscard]] kit::Spans lateDetail(const LeadCard& card) const;

    const DueClock& m_clock;
    QuickLine* m_quick;
    kit::AlertStrip* m_alert;
    BoardView* m_board;
    leads::LateLeads m_late; // that the filter shows
    int m_everyone = 0;
    QList<kit::Spans> m_details;
};

} // namespace priyom::desk
