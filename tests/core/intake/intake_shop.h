// SPDX-License-Identifier: GPL-3.0-or-later
// A shop in memory with its owner and a clock that stands still, and short ways to read files into it and to ask it.
#pragma once

#include "core/catalog/seed.h"
#include "core/history/event_store.h"
#include "core/intake/intake_service.h"
#include "core/staff/person_store.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/verify_result.h"

#include <QBuffer>

namespace priyom::test {

class IntakeShop final
{
public:
    explicit IntakeShop(const QString& zone = QStringLiteral("UTC"), Instant now = Instant(1'800'000'000'000)) // 2027-01-15
        : clock(now), m_zone(*Zone::named(zone)), m_database(*storage::Database::openInMemory()), service(*m_database, clock, m_zone)
    {
        auto transaction = storage::Transaction::begin(*m_database);
        const bool made = transaction && catalog::seedCatalog(*m_database);
        const auto person = staff::insertPerson(*m_database, QStringLiteral("Owner"), {staff::Role::Owner});
        if (!made || !person || !transaction->commit())
            qFatal("no shop");
        owner = {*person, QStringLiteral("Owner"), {staff::Role::Owner}, QStringLiteral("desk")};
    }

    [[nodiscard]] storage::Database& database() const { return *m_database; }
    [[nodiscard]] const Zone& zone() const { return m_zone; }

    [[nodiscard]] Result<intake::ImportReport> importHistory(QByteArray csv, const intake::ImportOptions& options = {})
    {
        QBuffer buffer(&csv);
        (void)buffer.open(QIODevice::ReadOnly);
        return service.importHistory(owner, buffer, options);
    }
    [[nodiscard]] Result<intake::ImportReport> importCalls(QByteArray csv, const intake::ImportOptions& options = {})
    {
        QBuffer buffer(&csv);
        (void)buffer.open(QIODevice::ReadOnly);
        return service.importCalls(owner, buffer, options);
    }
    [[nodiscard]] QByteArray dump() const
    {
        QBuffer buffer;
        (void)buffer.open(QIODevice::WriteOnly);
        return service.dump(owner, buffer) ? buffer.data() : QByteArray();
    }
    [[nodiscard]] QByteArray exported(Result<> (intake::IntakeService::*how)(const staff::Session&, QIODevice&))
    {
        QBuffer buffer;
        (void)buffer.open(QIODevice::WriteOnly);
        return (service.*how)(owner, buffer) ? buffer.data() : QByteArray();
    }
    // The first column of the first row; "null", or what went wrong.
    [[nodiscard]] QString ask(const char* sql) const
    {
        auto query = m_database->prepareOnce(sql);
        if (!query)
            return query.error().detail;
        const auto found = query->bind().next();
        if (!found || !*found)
            return found ? QStringLiteral("no row") : found.error().detail;
        return query->isNull(0) ? QStringLiteral("null") : query->text(0);
    }

    FixedClock clock;

private:
    Zone m_zone;
    std::unique_ptr<storage::Database> m_database;

public:
    intake::IntakeService service;
    staff::Session owner;
};

// A file of one header and the given rows.
inline QByteArray csv(std::initializer_list<const char*> lines)
{
    QByteArray text;
    for (const char* line : lines)
        text += QByteArray(line) + '\n';
    return text;
}

} // namespace priyom::test
