// SPDX-License-Identifier: GPL-3.0-or-later
// The run of a figure in 44×20, for tiles: shape only, no axes; the last point is marked, a norm is dashed.
#pragma once

#include "ui/kit/follow_theme.h"

#include <QList>

#include <optional>

namespace priyom::kit {

struct Spark
{
    QList<double> values = {};
    std::optional<double> threshold = {};
};

void drawSparkline(QPainter& painter, const QRectF& where, const Spark& spark, const Tokens& tokens);

} // namespace priyom::kit
