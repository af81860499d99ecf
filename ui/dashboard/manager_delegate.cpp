// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/manager_delegate.h"

#include "ui/dashboard/manager_model.h"
#include "ui/kit/plan_bar.h"

#include <algorithm>

namespace priyom::dashboard {

using theme::FontRole;
using theme::Icon;

namespace {

constexpr double kBarWidth = ManagerDelegate::kBesidePlan - 2;
constexpr double kBarHeight = 8;
constexpr double kFlagIcon = ManagerDelegate::kBesideFlag - 4;

} // namespace

void ManagerDelegate::paintContent(QPainter& painter, const QRectF& inside, const QModelIndex& index) const
{
    if (index.column() == ManagerModel::Plan)
        paintPlan(painter, inside, index);
    else if (index.column() == ManagerModel::Flags)
        paintFlags(painter, inside, index);
    else
        kit::TableDelegate::paintContent(painter, inside, index);
}

void ManagerDelegate::paintPlan(QPainter& painter, const QRectF& inside, const QModelIndex& index) const
{
    const auto* model = static_cast<const ManagerModel*>(index.model());
    const reports::ManagerRow& row = model->row(index.row());
    if (!row.plan || row.plan->minor <= 0)
        return;
    kit::Plan plan;
    plan.fact = double(row.revenue.minor) / double(row.plan->minor);
    plan.showPlan = false;
    plan.elapsed = model->elapsed();
    const auto reach = planReach(row);
    plan.late = reach && planTone(*reach) == kit::Tone::Bad;
    kit::drawPlanBar(painter, {inside.left(), inside.center().y() - kBarHeight / 2, kBarWidth, kBarHeight}, plan, theme().tokens());
    const bool team = row.of == reports::RowOf::Team;
    kit::drawLine(painter, inside.adjusted(kBarWidth + 2, 0, 0, 0), index.data().toString(),
                  theme().font(team ? FontRole::BodyStrong : FontRole::Body), theme().tokens().t1, Qt::AlignRight);
}

void ManagerDelegate::paintFlags(QPainter& painter, const QRectF& inside, const QModelIndex& index) const
{
    const auto* model = static_cast<const ManagerModel*>(index.model());
    const reports::ManagerRow& row = model->row(index.row());
    if (row.of != reports::RowOf::Person)
        return; // a flag is for a person
    const QList<Flag> flags = managerFlags(row, model->norms());
    const double line = theme().line(FontRole::Secondary);
    double top = inside.center().y() - line * double(flags.size()) / 2;
    for (const Flag& flag : flags) {
        const QColor color = kit::toneColor(flag.tone, theme().tokens());
        const Icon icon = flag.tone == kit::Tone::Ok ? Icon::Check : Icon::Flag;
        theme().icons().draw(painter, {inside.left(), top + (line - kFlagIcon) / 2, kFlagIcon, kFlagIcon}, icon, color);
        kit::drawLine(painter, {inside.left() + kFlagIcon + 4, top, inside.width() - kFlagIcon - 4, line}, flag.text,
                      theme().font(flag.tone == kit::Tone::Ok ? FontRole::Caption : FontRole::CaptionMedium),
                      flag.tone == kit::Tone::Ok ? theme().tokens().t2 : color);
        top += line;
    }
}

} // namespace priyom::dashboard
