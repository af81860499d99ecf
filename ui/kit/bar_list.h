// SPDX-License-Identifier: GPL-3.0-or-later
// Horizontal bars with their words: the funnel and the sources. Rows are chosen with the arrows, Enter opens their records.
#pragma once

#include "ui/kit/label.h"

namespace priyom::kit {

struct Bar
{
    QString label;
    double share = 0;      // of the longest: 0..1
    double inner = -1;     // a darker part from the left (bookings of leads); below 0 = the whole bar is dark
    QString value = {};    // after the bar (inner) or in its own column
    QString note = {};     // at the right: the share of the step before
    Tone noteTone = Tone::Second;
};

class BarList final : public QWidget
{
    Q_OBJECT

public:
    explicit BarList(const Theme& theme, QWidget* parent = nullptr);

    void setBars(QList<Bar> bars);
    // Widths of the design differ between cards, in design pixels; labels take what the longest one needs.
    void setColumns(int valueWidth, int noteWidth);
    void setBarHeight(int pixels);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF rowRect(int row) const;
    [[nodiscard]] int labelWidth() const;
    void paintBar(QPainter& painter, const QRectF& row, const Bar& bar) const;
    void setCurrent(int row);

    const Theme& m_theme;
    QList<Bar> m_bars;
    int m_current = 0;
    int m_valueWidth = 44;
    int m_noteWidth = 56;
    int m_barHeight = 20;
};

} // namespace priyom::kit
