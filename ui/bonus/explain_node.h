// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the explanation of a pay: what, by which formula with which numbers, how much; and the rows it is made of.
#pragma once

#include "core/reports/figure_query.h"

#include <QString>

#include <optional>
#include <vector>

namespace priyom::bonus {

enum class NodeKind {
    Component, // a component of the scheme
    Part,      // a line under a component
    Record,    // a payment, visit, lead behind a line
    Fact,      // what the records add up to
};

struct ExplainNode
{
    NodeKind kind = NodeKind::Component;
    QString when = {}; // of a record
    QString title;
    QString formula = {};
    QString amount = {};
    std::optional<reports::FigureQuery> opens = {};
    qint64 record = 0; // which of the rows that opens finds; 0: all of them
    std::vector<ExplainNode> children = {};
};

} // namespace priyom::bonus
