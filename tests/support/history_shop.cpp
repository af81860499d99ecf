// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/history_shop.h"

#include "core/base/instant_text.h"
#include "core/bookings/visit_store.h"
#include "core/catalog/channel_store.h"
#include "core/catalog/lost_reason_store.h"
#include "core/catalog/origin_store.h"
#include "core/catalog/seed.h"
#include "core/catalog/service_store.h"
#include "core/clients/client_store.h"
#include "core/leads/lead_store.h"
#include "core/payments/payment_store.h"
#include "core/staff/person_store.h"
#include "core/tables/csv_header.h"
#include "core/tables/csv_reader.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QSet>

namespace priyom::test {

namespace {

using storage::Database;

// One row of a history file that can be true; formats/history.md.
class Row final
{
public:
    Row(const tables::CsvHeader& header, const tables::CsvRecord& record, const Zone& zone)
        : m_header(header), m_record(record), m_zone(zone)
    {
    }
    [[nodiscard]] QString text(const char* name) const
    {
        return m_record.field(m_header.column(QString::fromLatin1(name))).trimmed().toString();
    }
    [[nodiscard]] std::optional<Instant> instant(const char* name) const
    {
        const auto at = parseIsoInstant(text(name), m_zone);
        return at ? std::optional(*at) : std::nullopt;
    }
    [[nodiscard]] Money money(const char* name) const { return parseMoney(text(name)).value_or(Money()); }
    [[nodiscard]] bool canBeTrue() const
    {
        const bool hasVisit = instant("visit_start").has_value();
        const QString outcome = text("outcome");
        const bool needsVisit = !text("booked_at").isEmpty() || !text("confirmed_at").isEmpty() || outcome == u"came"
            || outcome == u"no_show" || outcome == u"cancelled";
        return !text("lead_id").isEmpty() && instant("created_at") && (hasVisit || !needsVisit)
            && (money("paid") == Money() || instant("paid_at"));
    }

private:
    const tables::CsvHeader& m_header;
    const tables::CsvRecord& m_record;
    const Zone& m_zone;
};

template <class Id, class Make>
Result<Id> remembered(QHash<QString, Id>& known, const QString& name, Make make)
{
    if (name.isEmpty())
        return Id();
    if (const auto found = known.constFind(name); found != known.constEnd())
        return found.value();
    PRIYOM_TRY(const Id id, make());
    known.insert(name, id);
    return id;
}

class Loader final
{
public:
    explicit Loader(Database& database) : m_database(database) {}

    Result<> add(const Row& row)
    {
        PRIYOM_TRY(const leads::Lead lead, leadOf(row));
        PRIYOM_TRY(const LeadId id, leads::insertLead(m_database, lead));
        PRIYOM_TRY(const VisitId visit, addVisit(row, lead, id));
        if (row.money("paid") == Money())
            return {};
        payments::Payment payment;
        payment.visit = visit;
        payment.lead = id;
        payment.client = lead.client;
        payment.takenBy = lead.manager;
        payment.amount = row.money("paid");
        payment.paidAt = *row.instant("paid_at");
        PRIYOM_CHECK(payments::insertPayment(m_database, payment));
        return {};
    }

private:
    Result<PersonId> person(const QString& name)
    {
        return remembered(m_persons, name, [&] { return staff::insertPerson(m_database, name, {}); });
    }

    Result<ClientId> client(const Row& row)
    {
        const Phone phone = parsePhone(row.text("client_phone"));
        const QString identity = clients::clientIdentity(phone, row.text("client_key"));
        const auto make = [&] { return clients::insertClient(m_database, {{}, identity, row.text("client_name"), phone, {}}); };
        return identity.isEmpty() ? make() : remembered(m_clients, identity, make);
    }

    Result<leads::Lead> leadOf(const Row& row)
    {
        leads::Lead lead;
        lead.origin = QStringLiteral("history:") + row.text("lead_id");
        lead.arrivedAt = *row.instant("created_at");
        const QString channel = row.text("channel").isEmpty() ? QStringLiteral("other") : row.text("channel");
        PRIYOM_TRY(lead.channel, remembered(m_channels, channel, [&] { return catalog::ensureChannel(m_database, channel); }));
        const QString source = row.text("source");
        PRIYOM_TRY(lead.source, remembered(m_sources, source, [&] { return catalog::ensureSource(m_database, source); }));
        const QString campaign = row.text("campaign");
        PRIYOM_TRY(lead.campaign, remembered(m_campaigns, campaign, [&] { return catalog::ensureCampaign(m_database, campaign); }));
        const QString service = row.text("service");
        PRIYOM_TRY(lead.service, remembered(m_services, service, [&] {
                       return catalog::insertService(m_database, {{}, service, 60, {}, {}, true});
                   }));
        PRIYOM_TRY(lead.manager, person(row.text("manager")));
        PRIYOM_TRY(lead.specialist, person(row.text("specialist")));
        PRIYOM_TRY(lead.client, client(row));
        lead.firstReplyAt = lead.firstHumanReplyAt = row.instant("first_reply_at");
        lead.qualifiedAt = row.instant("qualified_at");
        lead.confirmedAt = row.instant("confirmed_at");
        lead.stageAt = row.instant("outcome_at").value_or(lead.arrivedAt);
        if (row.text("outcome") == u"lost") {
            lead.stage = leads::Stage::Lost;
            lead.lostAt = lead.stageAt;
            const QString reason = row.text("lost_reason").isEmpty() ? QStringLiteral("other") : row.text("lost_reason");
            PRIYOM_TRY(lead.lostReason, remembered(m_reasons, reason, [&] { return catalog::ensureReason(m_database, reason); }));
        }
        return lead;
    }

    Result<VisitId> addVisit(const Row& row, const leads::Lead& lead, LeadId id)
    {
        const auto start = row.instant("visit_start");
        if (!start)
            return VisitId();
        bookings::Visit visit;
        visit.lead = id;
        visit.client = lead.client;
        visit.specialist = lead.specialist;
        visit.manager = lead.manager;
        visit.service = lead.service;
        visit.startAt = *start;
        visit.endAt = *start + std::chrono::minutes(std::max(1, row.text("visit_minutes").toInt()));
        visit.bookedAt = row.instant("booked_at").value_or(lead.arrivedAt);
        visit.confirmedAt = row.instant("confirmed_at");
        visit.outcomeAt = row.instant("outcome_at");
        visit.historical = true;
        const QString outcome = row.text("outcome");
        visit.state = visit.confirmedAt ? bookings::VisitState::Confirmed : bookings::VisitState::Planned;
        if (outcome == u"lost" || outcome == u"cancelled")
            visit.state = bookings::VisitState::Cancelled;
        else if (const auto state = bookings::visitStateFromKey(outcome))
            visit.state = *state;
        return bookings::insertVisit(m_database, visit);
    }

    Database& m_database;
    QHash<QString, PersonId> m_persons;
    QHash<QString, ClientId> m_clients;
    QHash<QString, ChannelId> m_channels;
    QHash<QString, SourceId> m_sources;
    QHash<QString, CampaignId> m_campaigns;
    QHash<QString, ServiceId> m_services;
    QHash<QString, ReasonId> m_reasons;
};

} // namespace

Result<std::unique_ptr<Database>> shopOfHistory(const QByteArray& csv, const Zone& zone)
{
    PRIYOM_TRY(auto database, Database::openInMemory());
    PRIYOM_CHECK(catalog::seedCatalog(*database));
    PRIYOM_CHECK(database->exec("BEGIN"));
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    tables::CsvReader reader(buffer);
    tables::CsvRecord record;
    PRIYOM_CHECK(reader.next(record));
    PRIYOM_TRY(const auto header, tables::CsvHeader::of(record));
    Loader loader(*database);
    QSet<QString> seen;
    for (;;) {
        PRIYOM_TRY(const auto step, reader.next(record));
        if (step == tables::CsvStep::End)
            break;
        const Row row(header, record, zone);
        if (!row.canBeTrue() || seen.contains(row.text("lead_id")))
            continue;
        seen.insert(row.text("lead_id"));
        PRIYOM_CHECK(loader.add(row));
    }
    PRIYOM_CHECK(database->exec("COMMIT"));
    return database;
}

QString sharedFolder()
{
    const QString named = qEnvironmentVariable("PRIYOM_SHARED");
    const QString beside = qEnvironmentVariable("PRIYOM_SOURCE_DIR") + QStringLiteral("/../shared");
    for (const QString& folder : {named, beside})
        if (!folder.isEmpty() && QDir(folder + QStringLiteral("/oracle")).exists())
            return QDir(folder).canonicalPath();
    return {};
}

QByteArray runPython(const QStringList& arguments)
{
    QProcess python;
    python.start(QStringLiteral("python3"), arguments);
    const bool done = python.waitForFinished(-1) && python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0;
    return done ? python.readAllStandardOutput() : QByteArray();
}

} // namespace priyom::test
