// SPDX-License-Identifier: GPL-3.0-or-later
// A person's pay as a tree of explanations: components, their lines with formula, and the records behind each line.
#pragma once

#include "core/pay/pay_service.h"
#include "core/reports/record_list.h"
#include "ui/bonus/explain_node.h"

#include <QHash>

namespace priyom::bonus {

// The records behind each metric that the pay was computed from.
using RecordsByMetric = QHash<QString, reports::RecordList>;

// The metrics whose records stand behind the lines.
[[nodiscard]] QStringList metricsOf(const pay::PersonPay& pay);
[[nodiscard]] reports::FigureQuery queryOf(const pay::PersonPay& pay, Month month, const QString& metric);
[[nodiscard]] std::vector<ExplainNode> explain(const pay::PersonPay& pay, Month month, const RecordsByMetric& records);

// «60 000 + 58 000 + 1 800»: the sums of the components.
[[nodiscard]] QString componentSums(const pay::PayResult& result);
// «60 000 + 26 400 + 9 500 = 119 800 ₽»
[[nodiscard]] QString lineSums(const pay::PayResult& result);
[[nodiscard]] bool sumsAgree(const pay::PayResult& result);
// A figure as its metric's unit is written, without the ruble sign.
[[nodiscard]] QString figureText(const QString& metric, const Rational& value);

} // namespace priyom::bonus
