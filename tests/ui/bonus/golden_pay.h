// SPDX-License-Identifier: GPL-3.0-or-later
// Ivanov's September of the design (design-system.md 10), computed from the scheme and facts of formats/scheme.md.
#pragma once

#include "core/pay/facts_json.h"
#include "core/pay/pay_calculator.h"
#include "core/pay/pay_service.h"

namespace priyom::sample {

inline const QByteArray kGoldenScheme = R"({"name": "Менеджер", "rounding": "kopeck", "components": [
    {"type": "salary", "amount": "60000"},
    {"type": "kpi", "fund": "50000", "threshold": "0.80", "accelerator": "1.2", "above": "whole", "cap": null, "parts": [
        {"metric": "revenue", "weight": "0.40"}, {"metric": "average_check", "weight": "0.20"},
        {"metric": "call_to_visit", "weight": "0.20", "decimals": 3}, {"metric": "calls_quality", "weight": "0.20"}]},
    {"type": "over_plan", "metric": "revenue", "rate": "0.02", "margin": "0.30"}]})";

inline const QByteArray kGoldenFacts = R"({"days_worked": 22, "days_in_month": 22,
    "metrics": {"revenue": {"fact": "3300000", "plan": "3000000"}, "average_check": {"fact": "142500", "plan": "150000"},
                "call_to_visit": {"fact": "0.021053", "plan": "0.02"}, "calls_quality": {"fact": "950", "plan": "1000"}}})";

inline pay::MonthPay goldenMonth()
{
    pay::MonthPay month{{2026, 9}, {}, {}};
    const auto scheme = pay::parseScheme(kGoldenScheme);
    const auto json = ExactJson::parse(kGoldenFacts);
    const auto facts = json ? pay::readFacts(*json) : Result<pay::Facts>(fail(ErrorCode::BadInput));
    if (!scheme || !facts)
        qFatal("the golden scheme is refused");
    const staff::Person ivanov{PersonId(3), QStringLiteral("Дмитрий Иванов"), {staff::Role::Manager}, true};
    const pay::StoredScheme stored{SchemeId(1), scheme->name, 3, kGoldenScheme};
    month.people.push_back({ivanov, pay::Mode::Force, stored, *scheme, pay::calculate(*scheme, *facts)});
    staff::Person zhukov = ivanov;
    zhukov.id = PersonId(4);
    zhukov.name = QStringLiteral("Кирилл Жуков");
    month.people.push_back({zhukov, pay::Mode::Observe, stored, *scheme, pay::calculate(*scheme, *facts)});
    month.total = month.people.front().result->total;
    return month;
}

// Revenue: 6 payments that add up to the fact.
inline reports::RecordList goldenPayments()
{
    reports::RecordList list{QStringLiteral("revenue"), metrics::Kind::Sum, metrics::Unit::Money, {}};
    const std::pair<int, double> sums[] = {{4, 286'000}, {11, 212'500}, {17, 168'000}, {23, 154'000}, {24, 100'000}, {25, 2'379'500}};
    for (const auto& [day, sum] : sums) {
        reports::RecordRow row;
        row.kind = metrics::RecordKind::Payment;
        row.id = 100 + day;
        row.at = {QDate(2026, 9, day), QTime(12, 0)};
        row.who = QStringLiteral("Алексей Ветров");
        row.value = sum * 100;
        list.rows.push_back(row);
    }
    return list;
}

} // namespace priyom::sample
