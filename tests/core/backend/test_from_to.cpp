// SPDX-License-Identifier: GPL-3.0-or-later
// Every event of a setting says what it was and what it is (domain.md 2): over all operations that change one.
#include "core/backend/services.h"
#include "core/backend/shop.h"
#include "core/history/event_store.h"
#include "core/staff/rights.h"
#include "tests/support/verify_result.h"

#include <QTest>

#include <QJsonDocument>
#include <QJsonObject>

using namespace priyom;
using backend::Services;

namespace {

struct Step
{
    const char* operation; // as the table of rights has it
    std::function<Result<>(Services&, const staff::Session&)> run;
};

template <class T> Result<> done(Result<T> result)
{
    if (!result)
        return tl::unexpected(result.error());
    return {};
}

const QDate kDay(2026, 11, 4);

catalog::Lists lists(Services& services, const staff::Session& owner)
{
    return services.catalog.lists(owner).value_or(catalog::Lists());
}

PersonId named(Services& services, const staff::Session& owner, const char* name)
{
    const auto everybody = services.staff.list(owner);
    const auto person = everybody ? std::ranges::find(*everybody, QString::fromUtf8(name), &staff::Person::name) : std::vector<staff::Person>::const_iterator();
    return everybody && person != everybody->end() ? person->id : PersonId();
}

catalog::Service haircut()
{
    catalog::Service service;
    service.name = QStringLiteral("Стрижка");
    service.price = Money::ofMinor(250'000);
    return service;
}

catalog::Service dearer(Services& services, const staff::Session& owner)
{
    catalog::Service service = lists(services, owner).services.front();
    service.price = Money::ofMinor(270'000);
    service.section = QStringLiteral("Волосы");
    return service;
}

std::vector<ChannelId> reversed(const std::vector<catalog::Channel>& channels)
{
    std::vector<ChannelId> order;
    for (auto channel = channels.rbegin(); channel != channels.rend(); ++channel)
        order.push_back(channel->id);
    return order;
}

// Each changes what the one before it left.
const std::vector<Step>& steps()
{
    static const std::vector<Step> all = {
        {"shop.set", [](auto& s, auto& o) { return s.settings.set(o, {{QStringLiteral("shop.name"), QStringLiteral("Салон")}}); }},
        {"shop.move", [](auto& s, auto& o) { return s.place.move(o, QStringLiteral("Asia/Omsk")); }},
        {"person.add", [](auto& s, auto& o) { return done(s.staff.add(o, QStringLiteral("Анна"), {staff::Role::Manager})); }},
        {"person.edit", [](auto& s, auto& o) { return done(s.staff.edit(o, named(s, o, "Анна"), {{}, staff::Roles{staff::Role::Head}, {}})); }},
        {"person.edit", [](auto& s, auto& o) { return done(s.staff.edit(o, named(s, o, "Анна"), {{}, {}, false})); }},
        {"catalog.add", [](auto& s, auto& o) { return done(s.catalog.addService(o, haircut())); }},
        {"catalog.add", [](auto& s, auto& o) { return done(s.catalog.addReason(o, QStringLiteral("далеко"))); }},
        {"catalog.add", [](auto& s, auto& o) { return done(s.catalog.addChannel(o, QStringLiteral("max"), catalog::ChannelKind::Chat)); }},
        {"catalog.add", [](auto& s, auto& o) { return done(s.catalog.addSource(o, QStringLiteral("Карта"))); }},
        {"catalog.add", [](auto& s, auto& o) { return done(s.catalog.addCampaign(o, QStringLiteral("Осень"))); }},
        {"catalog.edit", [](auto& s, auto& o) { return s.catalog.editService(o, dearer(s, o)); }},
        {"catalog.edit", [](auto& s, auto& o) { return s.catalog.renameReason(o, lists(s, o).reasons.back().id, QStringLiteral("очень далеко")); }},
        {"catalog.edit", [](auto& s, auto& o) { return s.catalog.offerReason(o, lists(s, o).reasons.front().id, false); }},
        {"catalog.edit", [](auto& s, auto& o) { return s.catalog.editChannel(o, lists(s, o).channels.back().id, QStringLiteral("max!"), false); }},
        {"catalog.edit", [](auto& s, auto& o) { return s.catalog.orderChannels(o, reversed(lists(s, o).channels)); }},
        {"catalog.edit", [](auto& s, auto& o) { return s.catalog.editSource(o, {lists(s, o).sources.back().id, QStringLiteral("Карты"), false}); }},
        {"catalog.edit", [](auto& s, auto& o) { return s.catalog.editCampaign(o, {lists(s, o).campaigns.back().id, QStringLiteral("Зима"), true}); }},
        {"hours.set", [](auto& s, auto& o) { return s.schedule.setWeek(o, {schedule::DayHours{{540, 1200}}}); }},
        {"hours.set_day", [](auto& s, auto& o) { return s.schedule.setSpecialDay(o, {kDay, {{600, 900}}, QStringLiteral("Короткий")}); }},
        {"hours.set_day", [](auto& s, auto& o) { return s.schedule.setSpecialDay(o, {kDay, {}, QStringLiteral("Ремонт")}); }},
        {"hours.set_day", [](auto& s, auto& o) { return s.schedule.clearSpecialDay(o, kDay); }},
        {"calendar.set", [](auto& s, auto& o) { return s.schedule.setCalendarDay(o, {kDay, schedule::DayKind::Work, {}}); }},
        {"calendar.set", [](auto& s, auto& o) { return s.schedule.resetCalendarDay(o, kDay); }},
        {"calendar.import", [](auto& s, auto& o) { return done(s.schedule.importCalendar(o, "date,kind,name\n2028-01-03,off,new_year\n")); }},
        {"norm.set", [](auto& s, auto& o) { return s.norms.set(o, sla::Rule::Taken, {}, 600); }},
        {"norm.set", [](auto& s, auto& o) { return s.norms.set(o, sla::Rule::Taken, lists(s, o).channels.front().id, 300); }},
        {"norm.set", [](auto& s, auto& o) { return s.norms.setAsAll(o, sla::Rule::Taken, lists(s, o).channels.front().id); }},
        {"look.set", [](auto& s, auto& o) { return s.settings.noteLook(o, {QStringLiteral("dark"), true, QStringLiteral("ru"), false}); }},
        {"look.set", [](auto& s, auto& o) { return s.settings.noteLook(o, {QStringLiteral("dark"), true, QStringLiteral("ru"), true}); }},
    };
    return all;
}

} // namespace

class TestFromTo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventOfASettingSaysBoth()
    {
        backend::NewShop fresh{QStringLiteral("Asia/Novosibirsk"), QStringLiteral("RUB"), {}, {}, QStringLiteral("Ольга"), true};
        auto opened = backend::Shop::openInMemory(fresh, std::make_shared<FixedClock>(Instant{1'790'000'000'000}));
        QVERIFY_RESULT(opened);
        backend::Shop& shop = **opened;
        const auto owner = shop.openSession();
        QVERIFY_RESULT(owner);
        Services services(shop);
        for (const Step& step : steps()) {
            const auto before = history::readHead(shop.database());
            QVERIFY_RESULT(before);
            const auto ran = step.run(services, *owner);
            QVERIFY2(ran, qPrintable(QLatin1String(step.operation) % u' ' % (ran ? QString() : ran.error().subject % u' ' % ran.error().detail)));
            const auto after = history::readHead(shop.database());
            QVERIFY_RESULT(after);
            QVERIFY2(after->count > before->count, step.operation);
            for (qint64 seq = before->count + 1; seq <= after->count; ++seq) {
                const auto event = history::eventBySeq(shop.database(), EventSeq(seq));
                QVERIFY_RESULT(event);
                const QJsonObject detail = QJsonDocument::fromJson(event->detail).object();
                QVERIFY2(detail.contains(QLatin1String("from")) && detail.contains(QLatin1String("to")), qPrintable(event->op % u' ' % QString::fromUtf8(event->detail)));
                QVERIFY2(detail.value(QLatin1String("from")) != detail.value(QLatin1String("to")), qPrintable(event->op % u' ' % QString::fromUtf8(event->detail)));
            }
        }
    }

    // A new operation of these families has to be among the steps.
    void noOperationThatChangesASettingIsLeftOut()
    {
        static constexpr const char* kFamilies[] = {"shop.", "catalog.", "hours.", "calendar.", "norm.", "look."};
        static constexpr const char* kReads[] = {"read", "list"};
        for (const staff::Right& right : staff::rights()) {
            const QLatin1String operation(right.operation);
            const auto begins = [&](const char* family) { return operation.startsWith(QLatin1String(family)); };
            const auto ends = [&](const char* what) { return operation.endsWith(QLatin1String(what)); };
            if (std::ranges::none_of(kFamilies, begins) || std::ranges::any_of(kReads, ends))
                continue;
            const bool isThere = std::ranges::any_of(steps(), [&](const Step& step) { return operation == QLatin1String(step.operation); });
            QVERIFY2(isThere, right.operation);
        }
    }
};

QTEST_GUILESS_MAIN(TestFromTo)
#include "test_from_to.moc"
