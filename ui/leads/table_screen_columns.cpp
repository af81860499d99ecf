// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of the table are, by its room and by what stands in them.
#include "ui/kit/table_style.h"
#include "ui/leads/table_screen.h"

#include <algorithm>
#include <array>

namespace priyom::desk {

namespace {

constexpr int kHeadPadding = 18;
constexpr int kCellPadding = 16;
constexpr int kWidestDue = 204;

} // namespace

// Beside the open panel the service keeps its words: the channel becomes its sign alone, and on a small screen the status too,
// which the chips above name. Without it names are whole.
void TableScreen::fitColumns()
{
    using Widths = std::array<int, LeadsTableModel::ColumnCount>;
    constexpr Widths beside{138, 122, 130, 44, 0, 156, 44};
    constexpr Widths narrow{44, 122, 130, 44, 0, 156, 44};
    constexpr Widths alone{150, 210, 140, 120, 0, 178, 60};
    constexpr int kNarrowBelow = 800;
    constexpr int kAloneFrom = 960;
    const int room = m_view->viewport()->width();
    const Widths& widths = room >= m_theme.px(kAloneFrom) ? alone : room >= m_theme.px(kNarrowBelow) ? beside : narrow;
    for (int column = 0; column < LeadsTableModel::ColumnCount; ++column) {
        if (column != LeadsTableModel::ServiceColumn) // it stretches
            m_view->horizontalHeader()->resizeSection(column, widthOf(column, widths[static_cast<std::size_t>(column)]));
    }
}

// A column is never narrower than its own name, and that of the terms than the longest of them: a term that is cut is none.
int TableScreen::widthOf(int column, int wished) const
{
    if (column == LeadsTableModel::DueColumn)
        return std::clamp(longestDue() + kCellPadding, m_theme.px(wished), m_theme.px(kWidestDue));
    const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return std::max(m_theme.px(wished), kit::textWidth(name, m_theme.font(kit::FontRole::CaptionStrong)) + kHeadPadding + m_head->signWidth(column));
}

int TableScreen::longestDue() const
{
    int longest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QVariant chip = m_model->index(row, LeadsTableModel::DueColumn).data(kit::ChipRole);
        if (chip.isValid())
            longest = std::max(longest, kit::chipSize(chip.value<kit::ChipLook>(), m_theme).width());
    }
    return longest;
}

} // namespace priyom::desk
