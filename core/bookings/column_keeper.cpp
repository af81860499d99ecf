// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/column_keeper.h"

#include "core/bookings/column_choice_store.h"
#include "core/staff/rights.h"
#include "core/storage/transaction.h"

namespace priyom::bookings {

namespace {

constexpr std::size_t kMost = 1000;

} // namespace

Result<ColumnChoice> ColumnKeeper::read(const staff::Session& session) const
{
    PRIYOM_CHECK(permit(session, "columns.read"));
    return columnChoiceOf(m_database, session.person);
}

Result<> ColumnKeeper::keep(const staff::Session& session, const ColumnChoice& choice)
{
    PRIYOM_CHECK(permit(session, "columns.keep"));
    if (choice.order.size() > kMost || choice.hidden.size() > kMost)
        return fail(ErrorCode::BadInput, QStringLiteral("choice"));
    PRIYOM_TRY(auto transaction, storage::Transaction::begin(m_database));
    PRIYOM_CHECK(putColumnChoice(m_database, session.person, choice));
    return transaction.commit();
}

} // namespace priyom::bookings
