// SPDX-License-Identifier: GPL-3.0-or-later
// Fact and forecast against a plan on a track of 0–120 %, with ticks at the cut-off, at the plan and at the time that passed.
#pragma once

#include "ui/kit/follow_theme.h"

#include <optional>

namespace priyom::kit {

struct Plan
{
    double fact = 0; // share of the plan: 1 = done
    std::optional<double> forecast = {};
    std::optional<double> cutOff = {};  // 0.8: amber tick
    bool showPlan = true;               // dark tick at 100 %
    std::optional<double> elapsed = {}; // share of working days begun: dark tick
    bool late = false;                  // the fact is drawn red
};

void drawPlanBar(QPainter& painter, const QRectF& where, const Plan& plan, const Tokens& tokens);

class PlanBar final : public QWidget
{
    Q_OBJECT

public:
    // `spoken` says the same in words for a screen reader.
    explicit PlanBar(const Theme& theme, QWidget* parent = nullptr);
    void setPlan(const Plan& plan, const QString& spoken);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Plan m_plan;
};

} // namespace priyom::kit
