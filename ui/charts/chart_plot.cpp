// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.h"

#include "ui/charts/axis_scale.h"
#include "ui/charts/chart_table_model.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QScatterSeries>

#include <algorithm>
#include <cmath>

namespace priyom::charts {

using metrics::ChartKind;
using metrics::ChartSeries;
using metrics::SeriesStyle;
using theme::FontRole;

namespace {

constexpr double kMarker = 7;
constexpr double kBars = 0.7;     // of the step between them
constexpr double kLoneBar = 0.46; // with its value over it
constexpr int kMostLabels = 8; // of the x axis; more would touch each other

qsizetype countOf(const metrics::ChartSpec& spec)
{
    qsizetype count = 0;
    for (const ChartSeries& series : spec.series)
        count = std::max(count, series.points.size());
    return count;
}

QString labelAt(const metrics::ChartSpec& spec, qsizetype at)
{
    for (const ChartSeries& series : spec.series) {
        if (at < series.points.size())
            return series.points.at(at).label;
    }
    return {};
}

QPen dashed(const QColor& color, double width, double on, double off)
{
    QPen pen(color, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({on / width, off / width}); // the pattern counts in pen widths
    return pen;
}

QPen penOf(SeriesStyle style, const QColor& color)
{
    switch (style) {
    case SeriesStyle::Solid: return {color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
    case SeriesStyle::Dashed: return dashed(color, 2, 5, 4);
    case SeriesStyle::Dotted: return dashed(color, 1.5, 1.5, 3);
    }
    return {color, 2};
}

} // namespace

ChartPlot::ChartPlot(const theme::Theme& theme, QWidget* parent) : QChartView(parent), m_theme(theme)
{
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("background: transparent; border: 0;"));
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setMinimumSize(240, 140);
    connect(&theme, &theme::Theme::changed, this, &ChartPlot::rebuild);
}

void ChartPlot::setSpec(const metrics::ChartSpec& spec)
{
    m_spec = spec;
    rebuild();
}

// The page around scrolls, not the chart.
void ChartPlot::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void ChartPlot::rebuild()
{
    m_marks.clear();
    auto* chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, 8, 6, 0)); // half a label stands above the highest line
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    addAxes(chart);
    if (m_spec.kind == ChartKind::Line)
        addLines(chart);
    else
        addBars(chart);
    addThreshold(chart);
    addNotes(chart);
    connect(chart, &QChart::plotAreaChanged, this, &ChartPlot::placeMarks);
    QChart* before = this->chart();
    setChart(chart);
    delete before;
    placeMarks();
}

void ChartPlot::addAxes(QChart* chart)
{
    double low = m_spec.threshold ? m_spec.threshold->value : 0;
    double high = low;
    bool first = !m_spec.threshold;
    for (const ChartSeries& series : m_spec.series) {
        for (const metrics::ChartPoint& point : series.points) {
            if (!point.value)
                continue;
            low = first ? *point.value : std::min(low, *point.value);
            high = first ? *point.value : std::max(high, *point.value);
            first = false;
        }
    }
    const AxisScale scale = scaleFor(low, high, m_spec.fromZero || m_spec.kind == ChartKind::Bar);
    const theme::Tokens& tokens = m_theme.tokens();

    // Labels are ours: QValueAxis prints them in Latin-1 and cannot group thousands and keep the unit.
    auto* values = new QCategoryAxis;
    values->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    metrics::ChartSpec axisSpec = m_spec;
    axisSpec.decimals = scale.decimals();
    for (int tick = 0; tick < scale.ticks(); ++tick) {
        const double value = scale.from + tick * scale.step;
        values->append(valueText(axisSpec, value), value);
    }
    values->setRange(scale.from, scale.to);
    values->setStartValue(scale.from);
    values->setGridLinePen(QPen(tokens.grid, 1));
    values->setLineVisible(false);

    auto* steps = new QCategoryAxis;
    steps->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const qsizetype count = countOf(m_spec);
    const qsizetype each = std::max<qsizetype>(1, (count + kMostLabels - 1) / kMostLabels);
    for (qsizetype at = count > 0 ? (count - 1) % each : 0; at < count; at += each) // the last one is always named
        steps->append(labelAt(m_spec, at), static_cast<double>(at));
    const double edge = m_spec.kind == ChartKind::Bar ? 0.6 : 0.35;
    steps->setRange(-edge, std::max<double>(1, static_cast<double>(count) - 1) + edge);
    steps->setGridLineVisible(false);
    steps->setLinePen(QPen(tokens.border, 1));
    for (QCategoryAxis* axis : {values, steps}) {
        axis->setLabelsFont(m_theme.font(FontRole::Caption));
        axis->setLabelsColor(tokens.t3);
        axis->setTruncateLabels(false);
    }
    chart->addAxis(steps, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
}

void ChartPlot::attach(QChart* chart, QAbstractSeries* series) const
{
    chart->addSeries(series);
    for (QAbstractAxis* axis : chart->axes())
        series->attachAxis(axis);
}

void ChartPlot::addLines(QChart* chart)
{
    const theme::Tokens& tokens = m_theme.tokens();
    for (qsizetype which = 0; which < m_spec.series.size(); ++which) {
        const ChartSeries& series = m_spec.series.at(which);
        const bool plan = series.style == SeriesStyle::Dotted;
        const QColor color = plan ? tokens.series[4] : series.style == SeriesStyle::Dashed && which > 0 ? tokens.series[0]
                                                     : tokens.series[static_cast<std::size_t>(which) % 3];
        auto* full = new QScatterSeries;
        auto* hollow = new QScatterSeries;
        QPointF last;
        std::optional<QPointF> from;
        QLineSeries* line = nullptr;
        for (qsizetype at = 0; at < series.points.size(); ++at) {
            const metrics::ChartPoint& point = series.points.at(at);
            if (!point.value) {
                from.reset();
                line = nullptr;
                continue;
            }
            const QPointF here(static_cast<double>(at), *point.value);
            if (point.hollow && from && series.style == SeriesStyle::Solid) {
                auto* unsure = new QLineSeries; // dashed into a period that is not over
                unsure->append(*from);
                unsure->append(here);
                unsure->setPen(dashed(color, 2, 3, 3));
                attach(chart, unsure);
                line = nullptr;
            } else if (!line) {
                line = new QLineSeries;
                if (from)
                    line->append(*from);
                line->append(here);
                line->setPen(penOf(series.style, color));
                attach(chart, line);
            } else {
                line->append(here);
            }
            if (series.style == SeriesStyle::Solid)
                (point.hollow ? hollow : full)->append(here);
            from = here;
            last = here;
        }
        for (QScatterSeries* dots : {full, hollow}) {
            dots->setMarkerSize(kMarker);
            dots->setColor(dots == hollow ? tokens.surface : color);
            dots->setPen(QPen(color, 1.5));
            attach(chart, dots);
        }
        if (!series.endLabel.isEmpty())
            addMark(chart, series.endLabel, last, Qt::AlignRight | Qt::AlignTop, plan ? tokens.t2 : color, true);
    }
}

void ChartPlot::addBars(QChart* chart)
{
    auto* bars = new QBarSeries;
    for (qsizetype which = 0; which < m_spec.series.size(); ++which) {
        auto* set = new QBarSet(m_spec.series.at(which).name);
        for (const metrics::ChartPoint& point : m_spec.series.at(which).points)
            set->append(point.value.value_or(0));
        set->setColor(m_theme.tokens().series[static_cast<std::size_t>(which) % 3]);
        set->setPen(Qt::NoPen);
        bars->append(set);
    }
    bars->setBarWidth(m_spec.series.size() == 1 ? kLoneBar : kBars);
    attach(chart, bars);
    if (m_spec.series.size() == 1)
        addBarValues(chart);
}

void ChartPlot::addBarValues(QChart* chart)
{
    const theme::Tokens& tokens = m_theme.tokens();
    const auto& points = m_spec.series.constFirst().points;
    if (points.size() > kMostLabels)
        return;
    for (qsizetype at = 0; at < points.size(); ++at) {
        const metrics::ChartPoint& point = points.at(at);
        const QPointF top(static_cast<double>(at), point.value.value_or(0));
        if (!point.word.isEmpty())
            addMark(chart, point.word, top, Qt::AlignHCenter | Qt::AlignTop, tokens.bad, true);
        else if (point.value)
            addMark(chart, valueText(m_spec, *point.value), top, Qt::AlignHCenter | Qt::AlignTop, tokens.t1, true);
    }
}

void ChartPlot::addThreshold(QChart* chart)
{
    if (!m_spec.threshold)
        return;
    const theme::Tokens& tokens = m_theme.tokens();
    const QColor color = m_spec.threshold->breach ? tokens.bad : tokens.warn;
    const double end = std::max<double>(1, static_cast<double>(countOf(m_spec)) - 1);
    auto* line = new QLineSeries;
    line->append(-0.35, m_spec.threshold->value);
    line->append(end + 0.35, m_spec.threshold->value);
    line->setPen(dashed(color, 1.25, 5, 3));
    attach(chart, line);
    addMark(chart, m_spec.threshold->label, {-0.3, m_spec.threshold->value}, Qt::AlignLeft | Qt::AlignBottom, color, true);
}

void ChartPlot::addNotes(QChart* chart)
{
    const auto axes = chart->axes(Qt::Vertical);
    const auto* values = qobject_cast<QCategoryAxis*>(axes.value(0));
    for (const metrics::ChartNote& note : m_spec.notes) {
        auto* line = new QLineSeries;
        line->append(static_cast<double>(note.at), values->min());
        line->append(static_cast<double>(note.at), values->max());
        line->setPen(dashed(m_theme.tokens().border2, 1, 2, 3));
        attach(chart, line);
        addMark(chart, note.text, {static_cast<double>(note.at), values->max()}, Qt::AlignLeft | Qt::AlignBottom,
                m_theme.tokens().t2, false);
    }
}

void ChartPlot::addMark(QChart* chart, const QString& text, QPointF value, Qt::Alignment side, const QColor& color,
                        bool strong)
{
    auto* item = new QGraphicsSimpleTextItem(text, chart);
    item->setFont(m_theme.font(strong ? FontRole::CaptionStrong : FontRole::Caption));
    item->setBrush(color);
    item->setZValue(20);
    m_marks.append({item, value, side});
}

void ChartPlot::placeMarks()
{
    if (!chart() || chart()->series().isEmpty())
        return;
    const QRectF area = chart()->plotArea();
    for (const Mark& mark : std::as_const(m_marks)) {
        const QRectF text = mark.text->boundingRect();
        QPointF at = chart()->mapToPosition(mark.value, chart()->series().constFirst());
        if (mark.side.testFlag(Qt::AlignHCenter)) { // over a bar, close to it
            mark.text->setPos(at.x() - text.width() / 2, std::max(0.0, at.y() - text.height() - 2));
            continue;
        }
        at.rx() += mark.side.testFlag(Qt::AlignRight) ? -text.width() : 5;
        at.ry() += mark.side.testFlag(Qt::AlignTop) ? -text.height() - 7 : 4;
        at.setX(std::clamp(at.x(), area.left(), std::max(area.left(), area.right() - text.width())));
        at.setY(std::clamp(at.y(), area.top(), std::max(area.top(), area.bottom() - text.height())));
        mark.text->setPos(at);
    }
}

} // namespace priyom::charts
