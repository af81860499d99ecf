// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/draft_service.h"

#include "core/staff/draft_store.h"
#include "core/storage/transaction.h"

namespace priyom::staff {

namespace {

constexpr int kLongestForm = 40;
constexpr int kLongestBody = 20'000;

} // namespace

Result<> DraftService::keep(const Session& session, const QString& form, const QString& body)
{
    PRIYOM_CHECK(permit(session, "draft.keep"));
    if (form.isEmpty() || form.size() > kLongestForm)
        return fail(ErrorCode::BadInput, QStringLiteral("form"), form);
    if (body.isEmpty() || body.size() > kLongestBody)
        return fail(ErrorCode::BadInput, QStringLiteral("body"));
    PRIYOM_TRY(auto transaction, storage::Transaction::begin(m_database));
    PRIYOM_CHECK(putDraft(m_database, session.person, form, body, m_clock.now()));
    return transaction.commit();
}

Result<QString> DraftService::read(const Session& session, const QString& form) const
{
    PRIYOM_CHECK(permit(session, "draft.read"));
    return draftOf(m_database, session.person, form);
}

Result<> DraftService::drop(const Session& session, const QString& form)
{
    PRIYOM_CHECK(permit(session, "draft.drop"));
    PRIYOM_TRY(auto transaction, storage::Transaction::begin(m_database));
    PRIYOM_CHECK(removeDraft(m_database, session.person, form));
    return transaction.commit();
}

} // namespace priyom::staff
