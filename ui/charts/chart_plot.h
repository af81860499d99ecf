// SPDX-License-Identifier: GPL-3.0-or-later
// The drawn chart. The only place that knows Qt Charts; it is made anew for each description and each theme, because
// Qt Charts keeps pens, fonts and brushes in every object on its own.
#pragma once

#include "core/metrics/chart_spec.h"
#include "ui/theme/theme.h"

#include <QChartView>

class QGraphicsSimpleTextItem;

namespace priyom::charts {

class ChartPlot final : public QChartView
{
    Q_OBJECT

public:
    explicit ChartPlot(const theme::Theme& theme, QWidget* parent = nullptr);
    void setSpec(const metrics::ChartSpec& spec);

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Mark // text on the plot, placed when the plot's size is known
    {
        QGraphicsSimpleTextItem* text;
        QPointF value;
        Qt::Alignment side;
    };

    void rebuild();
    void addAxes(QChart* chart);
    void addLines(QChart* chart);
    void addBars(QChart* chart);
    void addBarValues(QChart* chart);
    void addThreshold(QChart* chart);
    void addNotes(QChart* chart);
    void addMark(QChart* chart, const QString& text, QPointF value, Qt::Alignment side, const QColor& color, bool strong);
    void attach(QChart* chart, QAbstractSeries* series) const;
    void placeMarks();

    const theme::Theme& m_theme;
    metrics::ChartSpec m_spec;
    QList<Mark> m_marks;
};

} // namespace priyom::charts
