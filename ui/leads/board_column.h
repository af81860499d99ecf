// SPDX-License-Identifier: GPL-3.0-or-later
// One column of the board: head, cards, and how many are below. The list is as high as whole cards fit, so that no card is
// cut while nothing is scrolled.
#pragma once

#include "core/leads/lead_waits.h"
#include "ui/kit/button.h"
#include "ui/leads/column_model.h"

#include <QFrame>

class QVBoxLayout;

namespace priyom::desk {

class CardList;
class ColumnHeader;

class BoardColumn final : public QFrame
{
    Q_OBJECT

public:
    BoardColumn(const theme::Theme& theme, Stage stage, const DueClock& clock, QWidget* parent = nullptr);

    [[nodiscard]] ColumnModel& model() { return *m_model; }
    [[nodiscard]] CardList& list() { return *m_list; }
    [[nodiscard]] Stage stage() const { return m_model->stage(); }
    // `all`: how many there are in the database when the list holds only the first of them.
    void setCards(LeadCards cards, int all);
    // Of all there are.
    void setLate(const leads::LateLeads& late);
    // The second has passed: what is seen is painted again; `rank` also sorts anew.
    void tick(bool rank);
    // Something under the list that belongs to the column.
    void addBelow(QWidget* widget);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void summarize();
    void fit();
    void showHidden();

    const theme::Theme& m_theme;
    const DueClock& m_clock;
    ColumnModel* m_model;
    ColumnHeader* m_header;
    CardList* m_list;
    QWidget* m_foot;
    kit::KeycapButton* m_more;
    QVBoxLayout* m_rows;
    QWidget* m_below = nullptr;
    int m_all = 0;
    leads::LateLeads m_late;
};

} // namespace priyom::desk
