// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plan_bar.h"

#include "ui/kit/painting.h"

#include <algorithm>
#include <cmath>

namespace priyom::kit {

namespace {

constexpr double kFull = 1.2; // the track ends at 120 %
constexpr double kTrack = 6;
constexpr double kTick = 14;

} // namespace

void drawPlanBar(QPainter& painter, const QRectF& where, const Plan& plan, const Tokens& tokens)
{
    painter.save();
    const QRectF track(where.left(), where.center().y() - kTrack / 2, where.width(), kTrack);
    const auto widthOf = [&](double share) { return track.width() * std::clamp(share / kFull, 0.0, 1.0); };
    const auto bar = [&](double share, const QColor& color) {
        if (share > 0)
            drawRounded(painter, QRectF(track.topLeft(), QSizeF(widthOf(share), kTrack)), 2.5, color, QColor());
    };
    const auto tick = [&](double share, const QColor& color) {
        const double x = std::round(track.left() + widthOf(share));
        painter.fillRect(QRectF(x - 1, where.center().y() - kTick / 2, 2, kTick), color);
    };
    drawRounded(painter, track, 2.5, tokens.track, QColor());
    bar(plan.forecast.value_or(0), tokens.accentB);
    bar(plan.fact, plan.late ? tokens.series[5] : tokens.series[0]);
    if (plan.cutOff)
        tick(*plan.cutOff, tokens.series[2]);
    if (plan.elapsed)
        tick(*plan.elapsed, tokens.t1);
    if (plan.showPlan)
        tick(1.0, tokens.t1);
    painter.restore();
}

PlanBar::PlanBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, theme);
}

void PlanBar::setPlan(const Plan& plan, const QString& spoken)
{
    m_plan = plan;
    setAccessibleName(spoken);
    setToolTip(spoken);
    update();
}

QSize PlanBar::sizeHint() const
{
    return {92, 16};
}

void PlanBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawPlanBar(painter, rect(), m_plan, m_theme.tokens());
}

} // namespace priyom::kit
