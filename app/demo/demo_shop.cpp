// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_shop.h"

#include "app/demo/demo_clients.h"
#include "app/demo/demo_notices.h"
#include "app/demo/demo_records.h"
#include "core/backend/services.h"
#include "core/leads/turn_rule.h"
#include "core/settings/setting_keys.h"
#include "core/staff/person_store.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

namespace priyom::demo {

namespace {

// The shop keeps one clock for life; the demo is loaded at its own moment and then goes by the given one.
class LoadingClock final : public Clock
{
public:
    LoadingClock(Instant loading, std::shared_ptr<const Clock> then) : m_loading(loading), m_then(std::move(then)) {}
    [[nodiscard]] Instant now() const override { return m_loaded ? m_then->now() : m_loading; }
    void loaded() { m_loaded = true; }

private:
    Instant m_loading;
    std::shared_ptr<const Clock> m_then;
    bool m_loaded = false;
};

Result<> addHistory(backend::Shop& shop, const staff::Session& session)
{
    PRIYOM_TRY(QByteArray history, demoResource(QStringLiteral("history.csv")));
    QBuffer historyFile(&history);
    historyFile.open(QIODevice::ReadOnly);
    PRIYOM_TRY(const intake::ImportReport rows, shop.services().intake.importHistory(session, historyFile));
    PRIYOM_TRY(QByteArray calls, demoResource(QStringLiteral("calls.csv")));
    QBuffer callsFile(&calls);
    callsFile.open(QIODevice::ReadOnly);
    PRIYOM_TRY(const intake::ImportReport callRows, shop.services().intake.importCalls(session, callsFile));
    if (rows.rejected + callRows.rejected > 0)
        return fail(ErrorCode::BadInput, QStringLiteral("demo"), QString::number(rows.rejected + callRows.rejected));
    return {};
}

Result<PersonId> personOf(backend::Shop& shop, const QJsonValue& name)
{
    if (name.isNull())
        return PersonId();
    PRIYOM_TRY(const PersonId id, staff::personByName(shop.database(), name.toString()));
    if (!id.isValid())
        return fail(ErrorCode::NotFound, name.toString());
    return id;
}

Result<> addPlansAndSchemes(backend::Shop& shop, const staff::Session& session, const DemoFile& file)
{
    backend::Services& services = shop.services();
    for (const QJsonValue& value : file.json[QLatin1String("plans")].toArray()) {
        PRIYOM_TRY(const Month month, parseMonth(value[QLatin1String("month")].toString()));
        PRIYOM_TRY(const PersonId person, personOf(shop, value[QLatin1String("person")]));
        PRIYOM_TRY(const Rational target, Rational::parse(value[QLatin1String("value")].toString()));
        PRIYOM_CHECK(services.plans.set(session, {value[QLatin1String("metric")].toString(), month, person, target}));
    }
    for (const QJsonValue& value : file.json[QLatin1String("schemes")].toArray())
        PRIYOM_CHECK(services.schemes.importText(session, QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    for (const QJsonValue& value : file.json[QLatin1String("assignments")].toArray()) {
        PRIYOM_TRY(const Month from, parseMonth(value[QLatin1String("from")].toString()));
        PRIYOM_TRY(const PersonId person, personOf(shop, value[QLatin1String("person")]));
        const auto mode = value[QLatin1String("mode")].toString() == QLatin1String("force") ? pay::Mode::Force : pay::Mode::Observe;
        PRIYOM_CHECK(services.schemes.assign(session, value[QLatin1String("scheme")].toString(), person, from, mode));
    }
    return {};
}

Result<> fill(backend::Shop& shop, const DemoFile& file)
{
    PRIYOM_TRY(const staff::Session session, shop.openSession());
    PRIYOM_CHECK(addFrame(shop, session, file));
    // Whoever sits at the demo is its owner: who is on shift answers for what is written down.
    PRIYOM_CHECK(shop.services().settings.set(session, {{settings::kTurnRule.key, leads::turnRuleKey(leads::TurnRule::OnShift)}}));
    PRIYOM_CHECK(addHistory(shop, session));
    PRIYOM_CHECK(addDetails(shop, session, file));
    PRIYOM_CHECK(addClients(shop, session, file));
    PRIYOM_CHECK(addPlansAndSchemes(shop, session, file));
    return addNotices(shop, session);
}

} // namespace

Result<Instant> demoNow()
{
    PRIYOM_TRY(const DemoFile file, readDemoFile());
    return file.now;
}

Result<std::unique_ptr<backend::Shop>> openDemo(std::shared_ptr<const Clock> clock)
{
    PRIYOM_TRY(const DemoFile file, readDemoFile());
    auto loading = std::make_shared<LoadingClock>(file.now, std::move(clock));
    PRIYOM_TRY(auto shop, backend::Shop::openInMemory(file.newShop(), loading));
    PRIYOM_CHECK(fill(*shop, file));
    loading->loaded();
    return shop;
}

Result<> createDemo(const QString& path)
{
    PRIYOM_TRY(const DemoFile file, readDemoFile());
    const auto clock = std::make_shared<FixedClock>(file.now);
    PRIYOM_CHECK(backend::Shop::create(path, file.newShop(), *clock));
    PRIYOM_TRY(const auto shop, backend::Shop::open(path, storage::Access::Write, Milliseconds(0), clock));
    return fill(*shop, file);
}

} // namespace priyom::demo
