// SPDX-License-Identifier: GPL-3.0-or-later
// «26 визитов», and how many of each state with its sign: the legend of the day is its count.
#pragma once

#include "core/bookings/day_plan.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace priyom::calendar {

class StateCounts final : public QWidget
{
    Q_OBJECT

public:
    explicit StateCounts(const theme::Theme& theme, QWidget* parent = nullptr);
    void setPlan(const bookings::DayPlan& plan);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {m_theme.px(120), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part
    {
        bookings::VisitState state;
        int count;
    };
    const theme::Theme& m_theme;
    QString m_mark; // of a day that differs
    QString m_total;
    QList<Part> m_parts;
    QString m_load; // of all columns together
};

} // namespace priyom::calendar
