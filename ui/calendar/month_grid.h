// SPDX-License-Identifier: GPL-3.0-or-later
// A month of small squares, shaded by how full each day is. Arrows choose a day, PgUp and PgDn another month.
#pragma once

#include "core/bookings/calendar_desk.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

namespace priyom::calendar {

class MonthGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthGrid(const theme::Theme& theme, QWidget* parent = nullptr);

    // The month of the day is shown.
    void setDay(QDate day, QDate today);
    void setMonth(QDate anyDay);
    void setFill(const std::vector<bookings::DayFill>& fill);
    [[nodiscard]] QDate first() const; // the Monday at the left above
    [[nodiscard]] QDate end() const;   // after the last square
    [[nodiscard]] QDate month() const { return m_month; }
    // Under a point of the screen; none outside of the squares.
    [[nodiscard]] QDate dayAt(const QPoint& global) const;
    // A visit is held there by the mouse: the day it would be moved to is marked.
    void holdOver(const QPoint& global);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void dayAsked(QDate day);
    void monthShown();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF square(QDate day) const;
    void paintDay(QPainter& painter, QDate day) const;
    void stand(QDate day);

    const theme::Theme& m_theme;
    QDate m_month; // its first
    QDate m_day;   // that the page shows
    QDate m_today;
    QDate m_current; // where the keys are
    QDate m_held;    // under what the mouse holds
    QHash<QDate, bookings::DayFill> m_fill;
};

} // namespace priyom::calendar
