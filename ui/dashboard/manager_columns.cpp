// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/manager_columns.h"

#include "ui/dashboard/manager_delegate.h"
#include "ui/kit/table_style.h"

#include <algorithm>
#include <numeric>

namespace priyom::dashboard {

using theme::FontRole;

namespace {

constexpr int kPadding = 16; // both sides
constexpr int kHeadPadding = 18;
constexpr int kAvatar = 30;
constexpr ManagerWidths kWished{0, 48, 50, 54, 64, 70, 90, 100, 68, 102};

// What stands in a cell beside its text.
int besideText(int column)
{
    switch (column) {
    case ManagerModel::Plan: return ManagerDelegate::kBesidePlan;
    case ManagerModel::Flags: return ManagerDelegate::kBesideFlag;
    default: return 0;
    }
}

int cellWidth(const ManagerModel& model, const theme::Theme& theme, const QModelIndex& index)
{
    if (index.column() == ManagerModel::Flags) { // one under the other
        const reports::ManagerRow& row = model.row(index.row());
        int widest = 0;
        for (const Flag& flag : row.of == reports::RowOf::Person ? managerFlags(row, model.norms()) : QList<Flag>())
            widest = std::max(widest, kit::textWidth(flag.text, theme.font(FontRole::CaptionMedium)));
        return widest;
    }
    const int text = kit::textWidth(index.data().toString(), theme.font(index.data(kit::FontRoleRole).value<FontRole>()));
    const int second = kit::textWidth(index.data(kit::SecondLineRole).toString(), theme.font(FontRole::Caption));
    const int avatar = index.data(kit::PersonRole).isValid() ? theme.px(kAvatar) : 0;
    return std::max(text, second) + avatar;
}

} // namespace

int leastWidth(const ManagerModel& model, const theme::Theme& theme, int column)
{
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        widest = std::max(widest, cellWidth(model, theme, model.index(row, column)));
    const QString name = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return std::max(widest + besideText(column) + kPadding, kit::textWidth(name, theme.font(FontRole::CaptionMedium)) + kHeadPadding);
}

ManagerWidths managerWidths(const ManagerModel& model, const theme::Theme& theme, int room)
{
    ManagerWidths least{};
    ManagerWidths wished{};
    for (std::size_t column = 0; column < least.size(); ++column) {
        least[column] = leastWidth(model, theme, int(column));
        wished[column] = std::max(least[column], theme.px(kWished[column]));
    }
    if (model.elapsed() >= 1) // every working day has begun: the fact is beside it
        least[ManagerModel::Forecast] = wished[ManagerModel::Forecast] = 0;
    const auto sum = [](const ManagerWidths& widths) { return std::accumulate(widths.begin(), widths.end(), 0); };
    if (sum(least) > room) // how many were booked is in the conversion too
        least[ManagerModel::Booked] = wished[ManagerModel::Booked] = 0;
    const int wishes = sum(wished) - sum(least);
    const double share = wishes == 0 ? 0 : std::clamp(double(room - sum(least)) / wishes, 0.0, 1.0);
    ManagerWidths widths{};
    for (std::size_t column = 0; column < widths.size(); ++column)
        widths[column] = least[column] + int((wished[column] - least[column]) * share);
    return widths;
}

} // namespace priyom::dashboard
