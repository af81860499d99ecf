// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of the table of leads are, by its room and by what stands in them: anew with the table's width, with the
// theme and when asked. Of a table that nobody sees it is done when it is shown: hundreds of rows are measured for it.
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

class QTableView;

namespace priyom::desk {

class LeadsTableModel;
class SortHeader;

class LeadsTableFit final : public QObject
{
    Q_OBJECT

public:
    // Of the view, which has its model and its head already.
    LeadsTableFit(const theme::Theme& theme, QTableView* view, LeadsTableModel* model, SortHeader* head);

    void fit(); // what stands in the rows is new

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setWidths();
    [[nodiscard]] int atLeastHead(int column, int width) const;
    [[nodiscard]] int longest(int column, theme::FontRole role) const;
    [[nodiscard]] int longestDue() const;

    const theme::Theme& m_theme;
    QTableView* m_view;
    LeadsTableModel* m_model;
    SortHeader* m_head;
    bool m_isStale = false;
};

} // namespace priyom::desk
