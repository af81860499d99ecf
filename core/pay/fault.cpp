// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/fault.h"

namespace priyom::pay {

QString toKey(FaultKind kind)
{
    switch (kind) {
    case FaultKind::NotJson: return QStringLiteral("not-json");
    case FaultKind::NotATable: return QStringLiteral("not-a-table");
    case FaultKind::NotAList: return QStringLiteral("not-a-list");
    case FaultKind::UnknownField: return QStringLiteral("unknown-field");
    case FaultKind::MissingField: return QStringLiteral("missing-field");
    case FaultKind::UnknownType: return QStringLiteral("unknown-type");
    case FaultKind::UnknownRounding: return QStringLiteral("unknown-rounding");
    case FaultKind::UnknownAbove: return QStringLiteral("unknown-above");
    case FaultKind::UnknownDirection: return QStringLiteral("unknown-direction");
    case FaultKind::UnknownGroup: return QStringLiteral("unknown-group");
    case FaultKind::NotDecimal: return QStringLiteral("not-a-decimal-string");
    case FaultKind::Negative: return QStringLiteral("negative");
    case FaultKind::NotABoolean: return QStringLiteral("not-a-boolean");
    case FaultKind::NotAText: return QStringLiteral("not-a-text");
    case FaultKind::NotACount: return QStringLiteral("not-a-count");
    case FaultKind::WeightsNotOne: return QStringLiteral("weights-not-one");
    case FaultKind::NoFacts: return QStringLiteral("no-facts");
    case FaultKind::NotAnInstant: return QStringLiteral("not-an-instant");
    case FaultKind::MixedInstants: return QStringLiteral("mixed-instants");
    case FaultKind::ZeroDays: return QStringLiteral("zero-days");
    }
    Q_UNREACHABLE();
}

Error toError(const Fault& fault)
{
    const QString key = toKey(fault.kind);
    return Error{ErrorCode::BadInput, fault.place, fault.about.isEmpty() ? key : key % u' ' % fault.about};
}

} // namespace priyom::pay
