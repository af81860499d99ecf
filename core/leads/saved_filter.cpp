// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/saved_filter.h"

#include "core/leads/saved_filter_store.h"
#include "core/staff/rights.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace priyom::leads {

namespace {

constexpr std::size_t kMost = 30;

} // namespace

Result<std::vector<SavedFilter>> SavedFilters::list(const staff::Session& session) const
{
    PRIYOM_CHECK(permit(session, "filter.list"));
    return savedFiltersOf(m_database, session.person);
}

Result<> SavedFilters::keep(const staff::Session& session, SavedFilter filter)
{
    PRIYOM_CHECK(permit(session, "filter.keep"));
    filter.name = filter.name.simplified();
    if (filter.name.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("name"), QStringLiteral("empty"));
    if (filter.name.size() > kLongestFilterName)
        return fail(ErrorCode::BadInput, QStringLiteral("name"), filter.name);
    PRIYOM_TRY(auto transaction, storage::Transaction::begin(m_database));
    PRIYOM_TRY(const auto kept, savedFiltersOf(m_database, session.person));
    const bool isNew = std::none_of(kept.begin(), kept.end(), [&](const SavedFilter& each) { return each.name == filter.name; });
    if (isNew && kept.size() >= kMost)
        return fail(ErrorCode::BadInput, QStringLiteral("name"), QStringLiteral("too_many"));
    PRIYOM_CHECK(putSavedFilter(m_database, session.person, filter));
    return transaction.commit();
}

Result<> SavedFilters::drop(const staff::Session& session, const QString& name)
{
    PRIYOM_CHECK(permit(session, "filter.drop"));
    PRIYOM_TRY(auto transaction, storage::Transaction::begin(m_database));
    PRIYOM_CHECK(removeSavedFilter(m_database, session.person, name));
    return transaction.commit();
}

} // namespace priyom::leads
