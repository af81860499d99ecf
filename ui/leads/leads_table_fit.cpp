// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/leads_table_fit.h"

#include "ui/kit/follow_theme.h"
#include "ui/kit/painting.h"
#include "ui/kit/table_style.h"
#include "ui/leads/leads_table_model.h"
#include "ui/leads/sort_header.h"

#include <QEvent>
#include <QTableView>

#include <algorithm>
#include <array>
#include <numeric>

namespace priyom::desk {

namespace {

using kit::FontRole;

constexpr int kHeadPadding = 18;
constexpr int kCellPadding = 16;
constexpr int kGlyph = 20; // before the words of a status
constexpr int kSign = 22;  // before those of a channel
constexpr int kCircle = 40;
constexpr int kLeastName = 112;
constexpr int kWidestName = 220;
constexpr int kWidestPhone = 150;
constexpr int kLeastDue = 140;
constexpr int kWidestDue = 204;
constexpr int kReadable = 132;    // of a service
constexpr int kLongService = 200; // longer ones are cut
constexpr int kMeasured = 200; // rows: more are not looked through
constexpr int kAloneFrom = 960;
constexpr std::array<int, LeadsTableModel::ColumnCount> kAlone{150, 210, 140, 120, 0, 178, 60}; // where there is room for air

} // namespace

LeadsTableFit::LeadsTableFit(const theme::Theme& theme, QTableView* view, LeadsTableModel* model, SortHeader* head)
    : QObject(view), m_theme(theme), m_view(view), m_model(model), m_head(head)
{
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this); // by its width the columns are fitted: the view's own comes before it
    kit::followTheme(view, theme, [this] { fit(); });
}

void LeadsTableFit::fit()
{
    m_isStale = !m_view->isVisible();
    if (!m_isStale)
        setWidths();
}

bool LeadsTableFit::eventFilter(QObject* watched, QEvent* event)
{
    // The kind comes first: a viewport still sends events while its view is being taken down, and nobody may ask that for it.
    const bool resized = event->type() == QEvent::Resize && watched == m_view->viewport();
    if (resized || (m_isStale && watched == m_view && event->type() == QEvent::Show))
        fit();
    return QObject::eventFilter(watched, event);
}

// Statuses, phones and terms are whole, then names; the service has the rest. What has its sign too gives way where that is
// little: first the channel, whose sign goes before the phone as on the board, then who is responsible, whom the open card
// names.
void LeadsTableFit::setWidths()
{
    using Model = LeadsTableModel;
    const int room = m_view->viewport()->width();
    std::array<int, Model::ColumnCount> widths{};
    widths[Model::StatusColumn] =
        atLeastHead(Model::StatusColumn, longest(Model::StatusColumn, FontRole::Secondary) + kGlyph + kCellPadding + kit::kPageEdge);
    widths[Model::PhoneColumn] =
        atLeastHead(Model::PhoneColumn, std::min(longest(Model::PhoneColumn, FontRole::Secondary) + kCellPadding, m_theme.px(kWidestPhone)));
    widths[Model::ChannelColumn] = atLeastHead(Model::ChannelColumn, longest(Model::ChannelColumn, FontRole::Secondary) + kSign + kCellPadding);
    widths[Model::DueColumn] = std::clamp(longestDue() + kCellPadding, m_theme.px(kLeastDue), m_theme.px(kWidestDue));
    widths[Model::ManagerColumn] = atLeastHead(Model::ManagerColumn, m_theme.px(kCircle));
    if (room >= m_theme.px(kAloneFrom))
        for (std::size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], m_theme.px(kAlone[column]));

    const int name = std::max(widths[Model::NameColumn], std::clamp(longest(Model::NameColumn, FontRole::BodyMedium) + kCellPadding,
                                                                    m_theme.px(kLeastName), m_theme.px(kWidestName)));
    const int wanted = std::clamp(longest(Model::ServiceColumn, FontRole::Body) + kCellPadding, m_theme.px(kReadable), m_theme.px(kLongService));
    widths[Model::NameColumn] = 0;
    int left = room - std::accumulate(widths.begin(), widths.end(), 0); // for the name and the service
    const bool isSign = left - name < wanted;
    if (isSign) {
        left += widths[Model::ChannelColumn] - kSign;
        widths[Model::PhoneColumn] += kSign;
    }
    const bool isCrowded = left - name < m_theme.px(kReadable);
    if (isCrowded)
        left += widths[Model::ManagerColumn];
    widths[Model::NameColumn] = std::max(std::min(name, left - m_theme.px(kReadable)), m_theme.px(kLeastName));
    m_model->setChannelByPhone(isSign);
    m_view->setColumnHidden(Model::ChannelColumn, isSign);
    m_view->setColumnHidden(Model::ManagerColumn, isCrowded);
    for (int column = 0; column < Model::ColumnCount; ++column)
        if (column != Model::ServiceColumn && !m_view->isColumnHidden(column)) // the service stretches
            m_view->horizontalHeader()->resizeSection(column, widths[static_cast<std::size_t>(column)]);
}

// A column is never narrower than its own name.
int LeadsTableFit::atLeastHead(int column, int width) const
{
    const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return std::max(width, kit::textWidth(name, m_theme.font(FontRole::CaptionStrong)) + kHeadPadding + m_head->signWidth(column));
}

int LeadsTableFit::longest(int column, FontRole role) const
{
    int longest = 0;
    for (int row = 0; row < std::min(m_model->rowCount(), kMeasured); ++row)
        longest = std::max(longest, kit::textWidth(m_model->index(row, column).data().toString(), m_theme.font(role)));
    return longest;
}

// A term that is cut is none.
int LeadsTableFit::longestDue() const
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
