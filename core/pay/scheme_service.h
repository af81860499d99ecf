// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with schemes: keep one from its file, give it back, assign it to a person from a month.
#pragma once

#include "core/base/clock.h"
#include "core/base/zone.h"
#include "core/pay/scheme_check.h"
#include "core/pay/stored_scheme.h"
#include "core/staff/session.h"

namespace priyom::storage {
class Database;
}

namespace priyom::pay {

// A kept scheme with all that is to be said about it.
struct CheckedScheme
{
    StoredScheme stored;
    SchemeCheck check;
};

struct AssignedScheme
{
    Assignment assignment;
    bool changesRunningMonth = false; // somebody's pay changes under their feet: to be said
};

class SchemeService final
{
public:
    SchemeService(storage::Database& database, const Clock& clock, const Zone& zone)
        : m_database(database), m_clock(clock), m_zone(zone)
    {
    }
    Q_DISABLE_COPY_MOVE(SchemeService)

    [[nodiscard]] Result<std::vector<CheckedScheme>> list(const staff::Session& session) const;
    [[nodiscard]] Result<std::vector<Assignment>> assignments(const staff::Session& session) const;

    // A draft with faults is kept and says them. BadInput only where it is no JSON table or has no name. The text that
    // is the newest version already is not kept twice.
    [[nodiscard]] Result<CheckedScheme> importText(const staff::Session& session, const QByteArray& json);

    // The newest version of that name, as it was given. NotFound.
    [[nodiscard]] Result<QByteArray> exportText(const staff::Session& session, const QString& name) const;

    // The newest version. In force only without faults: BadInput with the first one's place and reason.
    [[nodiscard]] Result<AssignedScheme> assign(const staff::Session& session, const QString& name, PersonId person,
                                                Month from, Mode mode);

private:
    storage::Database& m_database;
    const Clock& m_clock;
    const Zone& m_zone;
};

} // namespace priyom::pay
