// SPDX-License-Identifier: GPL-3.0-or-later
// Pay in words: the components, the formula of a line with its numbers («3 300 000 ÷ 3 000 000 = 110 %, 20 000 × 1,1 ×
// 1,2»), warnings, and what keeps a scheme from being put in force. Core gives the data, the sentences are here.
#pragma once

#include "core/pay/pay_result.h"
#include "core/pay/scheme_check.h"

#include <functional>

namespace priyom::words {

// A metric's figure as its unit is written: «142 500», «2,1 %».
using FigureText = std::function<QString(const QString& metric, const Rational& value)>;

[[nodiscard]] QString componentWord(const QString& key); // "kpi" → «Премия за показатели»
[[nodiscard]] QString payFormula(const pay::PayLine& line, const FigureText& figure);
[[nodiscard]] QString payAmount(const Rational& amount); // «26 400 ₽»

[[nodiscard]] QString warningText(pay::LineWarning warning); // «ждёт плана»
[[nodiscard]] QString warningText(const pay::SchemeWarning& warning);
[[nodiscard]] QString faultText(const pay::Fault& fault);

// What a rule pays, in three rows: «от 80 до 100 %» and «база × процент».
struct RuleRow
{
    QString when;
    QString pays;
};
[[nodiscard]] QList<RuleRow> ruleRows(const pay::AttainmentRule& rule);

} // namespace priyom::words
