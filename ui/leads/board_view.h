// SPDX-License-Identifier: GPL-3.0-or-later
// The board: five columns side by side, one second hand for all of them, and the ways of a card between them.
#pragma once

#include "core/leads/lead_waits.h"
#include "ui/kit/label.h"
#include "ui/leads/board_column.h"

#include <QScrollArea>
#include <QTimer>

#include <array>

namespace priyom::desk {

class LostTarget;

struct BoardCards
{
    LeadCards cards; // of all stages but Lost; Came and NoShow are today's
    std::array<int, 6> counts{}; // by stage, as in the database
    leads::LeadWaits waits;      // of all of those, not of the cards alone
    LeadCards waiting;           // whom those name, wherever they stand
    qint64 mine = 0;             // in work with who sits here
};

class BoardView final : public QScrollArea
{
    Q_OBJECT

public:
    BoardView(const theme::Theme& theme, const DueClock& clock, QWidget* parent = nullptr);

    void setCards(BoardCards cards);
    // Only these columns; empty: all of them. Where none of them stands on the board it says so.
    void setStages(const QSet<Stage>& stages);
    void setLostCount(int thisMonth);
    [[nodiscard]] const LeadCard* current() const;
    [[nodiscard]] const LeadCard* cardOf(LeadId lead) const;
    // Chooses the card and gives it the focus; false when it is not on the board.
    bool choose(LeadId lead);
    // The keyboard is at its cards.
    [[nodiscard]] bool hasKeys() const;
    // Those that wait longer than the norm, the longest first: of the cards, and of those that wait the longest of all.
    [[nodiscard]] LeadCards late() const;
    [[nodiscard]] leads::LateLeads lateCounts() const { return m_waits.at(m_clock.now()).late; }
    [[nodiscard]] BoardColumn& column(Stage stage);
    void focusCards();

Q_SIGNALS:
    void opened(priyom::LeadId lead);
    void moveAsked(priyom::LeadId lead, priyom::leads::Stage to);
    void lostListAsked();
    void currentChanged();
    // The columns were ranked anew: who is late may be different.
    void ranked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void connectColumn(BoardColumn* column);
    void goSideways(Stage from, int step);
    void moveSideways(int step);
    void tick();
    void rank();
    void countLate();
    void showCurrent();
    void fitColumns();
    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] BoardColumn* firstShown() const;

    const theme::Theme& m_theme;
    const DueClock& m_clock;
    std::array<BoardColumn*, 5> m_columns{};
    LostTarget* m_lost;
    kit::Label* m_elsewhere; // what is chosen is only in the table
    leads::LeadWaits m_waits;
    LeadCards m_waiting;
    QTimer m_second;
    int m_ticks = 0;
    bool m_awaitsCards = false; // the focus is here, and nothing to show it on yet
};

} // namespace priyom::desk
