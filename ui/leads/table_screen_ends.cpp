// SPDX-License-Identifier: GPL-3.0-or-later
// The two ends of a list of which a page is read at a time: the last rows are the first ones of the order turned round.
#include "ui/leads/table_screen.h"

#include "ui/kit/button.h"
#include "ui/words/number_text.h"

#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace priyom::desk {

void TableScreen::showExport(std::optional<qint64> rows)
{
    m_export->setText(rows ? tr("Остановить выгрузку, строк: %1").arg(words::countText(int(*rows))) : tr("Выгрузить в CSV"));
}

void TableScreen::goToFirst()
{
    if (!m_fromEnd) {
        markRow(0);
        return;
    }
    m_mark = Mark::First;
    refill();
}

void TableScreen::goToLast()
{
    if (m_fromEnd || !m_next) {
        markRow(m_model->rowCount() - 1);
        return;
    }
    m_mark = Mark::Last;
    m_fromEnd = true;
    fill(kPageRows);
}

void TableScreen::markRow(int row)
{
    const QModelIndex index = m_model->index(row, LeadsTableModel::NameColumn);
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void TableScreen::putRows(LeadCards rows, bool anew)
{
    if (!m_fromEnd) {
        anew ? m_model->setRows(std::move(rows), m_next.has_value()) : m_model->append(std::move(rows), m_next.has_value());
        return;
    }
    std::ranges::reverse(rows);
    if (anew) {
        m_model->setRows(std::move(rows), false);
        return;
    }
    const int seen = m_view->rowAt(0); // stays where it is
    const auto added = static_cast<int>(rows.size());
    m_model->prepend(std::move(rows));
    m_view->doItemsLayout(); // else it scrolls by the rows there were
    m_view->scrollTo(m_model->index(seen + added, LeadsTableModel::NameColumn), QAbstractItemView::PositionAtTop);
    m_view->scrollTo(m_view->currentIndex());
}

void TableScreen::readAbove()
{
    const QScrollBar* bar = m_view->verticalScrollBar();
    if (m_fromEnd && m_next && m_answered == m_asked && bar->value() == bar->minimum())
        askPage(false, kPageRows);
}

} // namespace priyom::desk
