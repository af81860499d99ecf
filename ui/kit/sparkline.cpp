// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sparkline.h"

#include <QPainter>

#include <algorithm>

namespace priyom::kit {

void drawSparkline(QPainter& painter, const QRectF& where, const Spark& spark, const Tokens& tokens)
{
    if (spark.values.size() < 2)
        return;
    auto [low, high] = std::minmax_element(spark.values.begin(), spark.values.end());
    const double bottom = std::min(*low, spark.threshold.value_or(*low));
    const double top = std::max(*high, spark.threshold.value_or(*high));
    const double span = top > bottom ? top - bottom : 1.0;
    const QRectF plot = where.adjusted(2.5, 2.5, -2.5, -2.5); // room for the marker
    const auto y = [&](double value) { return plot.bottom() - (value - bottom) / span * plot.height(); };

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (spark.threshold) {
        QPen dashed(tokens.ctl, 1, Qt::CustomDashLine, Qt::FlatCap);
        dashed.setDashPattern({1.5, 2});
        painter.setPen(dashed);
        painter.drawLine(QPointF(where.left(), y(*spark.threshold)), QPointF(where.right(), y(*spark.threshold)));
    }
    QPolygonF line;
    for (qsizetype at = 0; at < spark.values.size(); ++at) {
        const double share = static_cast<double>(at) / static_cast<double>(spark.values.size() - 1);
        line.append({plot.left() + share * plot.width(), y(spark.values.at(at))});
    }
    painter.setPen(QPen(tokens.series[0], 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.series[0]);
    painter.drawEllipse(line.last(), 2.5, 2.5);
    painter.restore();
}

} // namespace priyom::kit
