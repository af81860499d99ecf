// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as plain values: what is drawn, not how. Metrics and plans fill it, ui/charts draws it, its table says the same.
// Texts arrive ready from whoever builds the description for a screen; the core leaves them empty.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace priyom::metrics {

enum class ChartKind { Line, Bar };

struct ChartPoint
{
    QString label;                    // on the x axis and in the table: «05.10»
    std::optional<double> value = {}; // nothing: a gap, and «нет данных» in the table
    int sample = 0;                   // cases behind the value; 0 = not a ratio
    bool hollow = false;              // the period is not over, or the sample is too small
    std::optional<double> low = {};   // interval, where one is known
    std::optional<double> high = {};
    QString word = {};                // stands for the value of a bar that has none: «неявка»
};

enum class SeriesStyle { Solid, Dashed, Dotted }; // fact, forecast, plan

struct ChartSeries
{
    QString name;
    QList<ChartPoint> points; // one for each x label, in the same order for all series
    SeriesStyle style = SeriesStyle::Solid;
    QString endLabel = {}; // written at the last point instead of a legend: «факт 1,2 млн»
};

struct ChartThreshold
{
    double value = 0;
    QString label; // «порог 12 %»
    bool breach = true; // red; otherwise amber, as a cut-off is
};

// A moment that explains a turn: «включены напоминания».
struct ChartNote
{
    qsizetype at = 0; // index of the x label
    QString text;
};

struct ChartSpec
{
    ChartKind kind = ChartKind::Line;
    QString title;
    QString summary; // one sentence for a screen reader
    QList<ChartSeries> series; // at most three
    std::optional<ChartThreshold> threshold = {};
    QList<ChartNote> notes = {};
    QString unit = {};     // «%», «млн ₽»; written after the values of the axis and the table
    int decimals = 0;      // of values in labels and the table
    bool fromZero = true;  // rates and bars start at zero
};

} // namespace priyom::metrics
