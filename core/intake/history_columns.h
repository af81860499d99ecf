// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a history file, in the order in which an export writes them (formats/history.md).
#pragma once

namespace priyom::intake::history_column {

enum : int {
    LeadId,
    CreatedAt,
    Channel,
    Source,
    Campaign,
    Manager,
    Specialist,
    ClientName,
    ClientPhone,
    ClientKey,
    Service,
    FirstReplyAt,
    QualifiedAt,
    BookedAt,
    ConfirmedAt,
    VisitStart,
    VisitMinutes,
    Outcome,
    OutcomeAt,
    LostReason,
    Price,
    Paid,
    PaidAt,
};

} // namespace priyom::intake::history_column
