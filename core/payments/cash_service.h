// SPDX-License-Identifier: GPL-3.0-or-later
// The cash list of a day and its closing. Fiscal receipts are no business of it (README): it says what is to be in the drawer.
#pragma once

#include "core/base/clock.h"
#include "core/payments/cash_day.h"
#include "core/staff/session.h"

#include <optional>

namespace priyom::storage {
class Database;
}

namespace priyom::payments {

struct CashClosing
{
    QDate day; // none: today
    Money opening;
    Money counted;
    QString note;
    std::optional<Money> expected = {};     // as it was shown to who counted
    std::optional<CashShiftId> before = {}; // the closing whose drawer they went by; none where there was none
};

class CashService final
{
public:
    CashService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(CashService)

    // The reception sees and closes the present day alone: NotAllowed "not_today".
    [[nodiscard]] Result<CashDay> list(const staff::Session& session, QDate day) const;
    // The same to be printed or saved: that the list left the program is an event.
    [[nodiscard]] Result<CashDay> takeOut(const staff::Session& session, QDate day);
    // What is open of the day is counted; later payments of it belong to the next shift. BadInput "day" for one that has not
    // come, "opening", "counted" less than nothing, "note" missing where the sums differ, or too long; Conflict "cash" where
    // there is more to count by now than was shown, or another desk has counted the drawer meanwhile.
    [[nodiscard]] Result<CashShift> close(const staff::Session& session, const CashClosing& closing);
    // By the number of its event, within a day: MoveRefused "cash", "later_payment" where a payment of that day came after it,
    // "later_shift" where another shift was closed since, "too_late", "nothing_to_undo".
    [[nodiscard]] Result<CashShift> undo(const staff::Session& session, EventSeq closing);

    static constexpr int kLongestNote = 200;

private:
    [[nodiscard]] Result<> permit(const staff::Session& session, const char* operation, QDate day) const;

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::payments
