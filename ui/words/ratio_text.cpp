// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ratio_text.h"

#include "core/reports/fraction.h"
#include "ui/words/date_text.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace priyom::words {

using metrics::RecordKind;
using reports::RecordList;
using reports::RecordRow;

namespace {

class RatioWords
{
    Q_DECLARE_TR_FUNCTIONS(RatioWords)

public:
    static QString rows(RecordKind kind, int count)
    {
        switch (kind) {
        case RecordKind::Lead: return tr("%n лидов", nullptr, count);
        case RecordKind::Visit: return tr("%n визитов", nullptr, count);
        case RecordKind::Payment: return tr("%n оплат", nullptr, count);
        case RecordKind::Touch: return tr("%n касаний", nullptr, count);
        case RecordKind::WorkDay: return tr("%n рабочих дней", nullptr, count);
        case RecordKind::Window: return tr("%n окон", nullptr, count);
        case RecordKind::Spend: break;
        }
        return tr("%n расходов", nullptr, count);
    }
    static QString calls(int count) { return tr("%n звонков", nullptr, count); }
    static QString divided(const QString& over, const QString& under) { return tr("%1 ÷ %2").arg(over, under); }
    static QString divided(const QString& over, const QString& under, const QString& result) { return tr("%1 ÷ %2 = %3").arg(over, under, result); }
};

// Payments and spends are counted below the line by their sums.
bool isCountedWhole(const RecordList& list)
{
    return std::ranges::all_of(list.rows, [](const RecordRow& row) {
        return row.kind != RecordKind::Payment && (row.kind != RecordKind::Spend || !row.flag);
    });
}

QString resultText(const RecordList& list, double over, qint64 under)
{
    if (list.unit == metrics::Unit::Money)
        return moneyText(Money::ofMinor(std::llround(over / double(under))));
    return shareText(Rational(qint64(std::llround(over))) / Rational(under), 3);
}

// Days are added up by their minutes on both sides.
RatioText workRatio(const RecordList& list)
{
    double taken = 0;
    qint64 work = 0;
    for (const RecordRow& row : list.rows) {
        taken += row.value;
        work += row.base;
    }
    const qint64 minutes = std::llround(taken);
    return {durationText(minutes * 60), durationText(work * 60), shareText(Rational(minutes) / Rational(work), 3)};
}

} // namespace

QString RatioText::text() const
{
    return result.isEmpty() ? RatioWords::divided(over, under) : RatioWords::divided(over, under, result);
}

QString recordsText(RecordKind kind, int count, const QString& metric)
{
    return metric == QLatin1String("call_to_visit") && kind == RecordKind::Touch ? RatioWords::calls(count) : RatioWords::rows(kind, count);
}

bool isOver(const RecordRow& row)
{
    return !row.flag;
}

std::optional<RatioText> ratioText(const RecordList& list)
{
    if (list.kind != metrics::Kind::Ratio || list.rows.empty() || !isCountedWhole(list))
        return std::nullopt;
    if (list.rows.front().kind == RecordKind::WorkDay)
        return workRatio(list);
    const auto [over, under] = reports::fractionOf(list);
    const auto kindOf = [&list](bool below) {
        const auto row = std::ranges::find(list.rows, below, &RecordRow::flag);
        return row == list.rows.end() ? list.rows.front().kind : row->kind;
    };
    const bool isMoney = list.unit == metrics::Unit::Money;
    RatioText made;
    made.over = isMoney ? moneyText(Money::ofMinor(std::llround(over))) : recordsText(kindOf(false), int(std::llround(over)), list.metric);
    made.under = recordsText(list.metric == QLatin1String("call_to_visit") ? RecordKind::Touch : kindOf(true), int(under), list.metric);
    if (under > 0)
        made.result = resultText(list, over, under);
    made.apart = std::ranges::none_of(list.rows, [](const RecordRow& row) { return row.flag && row.value != 0; });
    return made;
}

} // namespace priyom::words
