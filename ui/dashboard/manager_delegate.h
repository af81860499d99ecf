// SPDX-License-Identifier: GPL-3.0-or-later
// Draws what text alone does not show in the managers' table: the plan bar and the flags, one under the other.
#pragma once

#include "ui/kit/table_style.h"

namespace priyom::dashboard {

class ManagerDelegate final : public kit::TableDelegate
{
    Q_OBJECT

public:
    using kit::TableDelegate::TableDelegate;

    // Before the text of those columns: the bar, the sign.
    static constexpr int kBesidePlan = 32;
    static constexpr int kBesideFlag = 16;

protected:
    void paintContent(QPainter& painter, const QRectF& inside, const QModelIndex& index) const override;

private:
    void paintPlan(QPainter& painter, const QRectF& inside, const QModelIndex& index) const;
    void paintFlags(QPainter& painter, const QRectF& inside, const QModelIndex& index) const;
};

} // namespace priyom::dashboard
