// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a calls file as values (formats/calls.md), or why it cannot be true.
#pragma once

#include "core/intake/field_reader.h"
#include "core/touches/touch.h"

namespace priyom::intake {

struct CallRow
{
    QString callId;
    Instant startedAt; // began to ring
    touches::Direction direction = touches::Direction::In;
    QString manager; // empty: a missed call that nobody owns
    QString phone;
    bool answered = false;
    std::optional<int> waitSeconds;
    std::optional<int> talkSeconds;
    std::optional<int> rating;

    [[nodiscard]] Instant pickedUpAt() const { return startedAt + std::chrono::seconds(waitSeconds.value_or(0)); }
};

[[nodiscard]] std::span<const Column> callColumns();
[[nodiscard]] tl::expected<CallRow, Reject> parseCallRow(const tables::CsvRecord& record, const TableColumns& columns, const Zone& zone);

} // namespace priyom::intake
