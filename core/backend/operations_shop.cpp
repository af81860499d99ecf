// SPDX-License-Identifier: GPL-3.0-or-later
// The shop's frame by name: settings, people, hours, shifts, norms.
#include "core/backend/repertoire_json.h"
#include "core/backend/values.h"

#include <QJsonArray>

namespace priyom::backend {

namespace {

QJsonObject done()
{
    return {{QStringLiteral("id"), 0}};
}

Result<QJsonObject> shopRead(const Call& call)
{
    PRIYOM_TRY(const auto settings, call.services().settings.read(call.session));
    QJsonObject json;
    for (const auto& [key, value] : settings)
        json.insert(key, value);
    return json;
}

Result<QJsonObject> shopSet(const Call& call)
{
    PRIYOM_TRY(const QString key, neededText(call, "key"));
    PRIYOM_CHECK(call.services().settings.set(call.session, {{key, text(call, "value")}}));
    return done();
}

Result<QJsonObject> lookSet(const Call& call)
{
    bool large = false;
    if (has(call, "large_text")) {
        PRIYOM_TRY(large, yesOrNo(call, "large_text"));
    }
    bool sound = false;
    if (has(call, "sound")) {
        PRIYOM_TRY(sound, yesOrNo(call, "sound"));
    }
    PRIYOM_CHECK(call.services().settings.noteLook(call.session, {text(call, "theme"), large, text(call, "language"), sound}));
    return done();
}

Result<QJsonObject> shopMove(const Call& call)
{
    PRIYOM_TRY(const QString zone, neededText(call, "zone"));
    PRIYOM_CHECK(call.services().place.move(call.session, zone));
    return done();
}

Result<QJsonObject> personList(const Call& call)
{
    PRIYOM_TRY(const auto persons, call.services().staff.list(call.session));
    QJsonArray rows;
    for (const staff::Person& person : persons) {
        QJsonArray roles;
        for (const staff::Role role : staff::kAllRoles)
            if (person.roles.has(role))
                roles += QString(staff::roleKey(role));
        rows += QJsonObject{{QStringLiteral("id"), person.id.value}, {QStringLiteral("name"), person.name}, {QStringLiteral("title"), person.title}, {QStringLiteral("roles"), roles}};
    }
    return QJsonObject{{QStringLiteral("rows"), rows}};
}

Result<staff::Roles> rolesOf(const Call& call)
{
    staff::Roles roles;
    // One word instead of a list would otherwise make a person who may do nothing.
    if (has(call, "roles") && !call.values[QLatin1String("roles")].isArray())
        return fail(ErrorCode::BadInput, QStringLiteral("roles"), QStringLiteral("no_list"));
    for (const QJsonValue& key : call.values[QLatin1String("roles")].toArray()) {
        const auto role = staff::roleFromKey(key.toString());
        if (!role)
            return fail(ErrorCode::BadInput, QStringLiteral("roles"), key.toString());
        roles.add(*role);
    }
    return roles;
}

Result<QJsonObject> personAdd(const Call& call)
{
    PRIYOM_TRY(const staff::Roles roles, rolesOf(call));
    PRIYOM_TRY(const staff::Person person, call.services().staff.add(call.session, text(call, "name"), roles));
    return idAnswer(person.id.value);
}

Result<QJsonObject> personEdit(const Call& call)
{
    PRIYOM_TRY(const PersonId who, person(call, "person"));
    staff::PersonEdit edit;
    if (has(call, "name"))
        edit.name = text(call, "name");
    if (has(call, "roles")) {
        PRIYOM_TRY(edit.roles, rolesOf(call));
    }
    if (has(call, "active"))
        edit.active = call.values[QLatin1String("active")].toBool();
    if (has(call, "title"))
        edit.title = text(call, "title");
    PRIYOM_TRY(const staff::Person changed, call.services().staff.edit(call.session, who, edit));
    return idAnswer(changed.id.value);
}

Result<QJsonObject> catalogList(const Call& call)
{
    PRIYOM_TRY(const catalog::Lists lists, call.services().catalog.lists(call.session));
    QJsonArray channels, sources, campaigns, reasons, services;
    for (const catalog::Channel& channel : lists.channels)
        channels += channel.key;
    for (const catalog::Source& source : lists.sources)
        sources += source.name;
    for (const catalog::Campaign& campaign : lists.campaigns)
        campaigns += campaign.name;
    for (const catalog::LostReason& reason : lists.reasons)
        reasons += reason.key;
    for (const catalog::Service& service : lists.services)
        services += QJsonObject{{QStringLiteral("name"), service.name}, {QStringLiteral("minutes"), service.minutes}, {QStringLiteral("price"), toText(service.price)}};
    QJsonArray repertoires;
    for (const auto& [who, theirs] : lists.repertoires)
        repertoires += QJsonObject{{QStringLiteral("person"), who.value}, {QStringLiteral("services"), toJson(theirs, lists.services)}};
    return QJsonObject{{QStringLiteral("channels"), channels}, {QStringLiteral("sources"), sources}, {QStringLiteral("campaigns"), campaigns},
                       {QStringLiteral("reasons"), reasons}, {QStringLiteral("services"), services}, {QStringLiteral("performed"), repertoires}};
}

QString clockText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

Result<QJsonObject> hoursList(const Call& call)
{
    PRIYOM_TRY(const schedule::OpeningHours hours, call.services().schedule.hours(call.session));
    QJsonArray week;
    for (size_t day = 0; day < hours.week.size(); ++day)
        for (const schedule::DayInterval& interval : hours.week[day])
            week += QJsonObject{{QStringLiteral("weekday"), int(day) + 1}, {QStringLiteral("from"), clockText(interval.startMinute)},
                                {QStringLiteral("to"), clockText(interval.endMinute)}};
    return QJsonObject{{QStringLiteral("week"), week}};
}

Result<QJsonObject> hoursSet(const Call& call)
{
    std::array<schedule::DayHours, 7> week;
    for (const QJsonValue& value : call.values[QLatin1String("week")].toArray()) {
        const int weekday = value[QLatin1String("weekday")].toInt();
        if (weekday < 1 || weekday > 7)
            return fail(ErrorCode::BadInput, QStringLiteral("weekday"), QString::number(weekday));
        PRIYOM_TRY(const schedule::DayInterval interval, dayInterval(value));
        week[size_t(weekday - 1)].push_back(interval);
    }
    PRIYOM_CHECK(call.services().schedule.setWeek(call.session, week));
    return done();
}

Result<QJsonObject> shiftList(const Call& call)
{
    PRIYOM_TRY(const QDate from, neededDay(call, "from"));
    PRIYOM_TRY(const QDate to, neededDay(call, "to"));
    PRIYOM_TRY(const auto shifts, call.services().schedule.shifts(call.session, from, to));
    QJsonArray rows;
    for (const schedule::Shift& shift : shifts)
        rows += QJsonObject{{QStringLiteral("person"), shift.person.value}, {QStringLiteral("day"), shift.date.toString(Qt::ISODate)},
                            {QStringLiteral("from"), clockText(shift.startMinute)}, {QStringLiteral("to"), clockText(shift.endMinute)}};
    return QJsonObject{{QStringLiteral("rows"), rows}};
}

Result<QJsonObject> shiftSet(const Call& call)
{
    PRIYOM_TRY(const PersonId who, person(call, "person"));
    PRIYOM_TRY(const QDate day, neededDay(call, "day"));
    std::vector<schedule::Shift> shifts;
    for (const QJsonValue& value : call.values[QLatin1String("shifts")].toArray()) {
        PRIYOM_TRY(const schedule::DayInterval interval, dayInterval(value));
        shifts.push_back({who, day, interval.startMinute, interval.endMinute});
    }
    PRIYOM_CHECK(call.services().schedule.setShifts(call.session, who, day, day.addDays(1), shifts));
    return done();
}

Result<QJsonObject> normList(const Call& call)
{
    PRIYOM_TRY(const sla::NormBook book, call.services().norms.book(call.session));
    QJsonArray rows;
    for (const sla::Norm& norm : sla::norms())
        rows += QJsonObject{{QStringLiteral("rule"), QString(norm.key)},
                            {QStringLiteral("seconds"), qint64(book.limit(norm.rule, ChannelId(), call.shop.clock().now()).count() / 1000)}};
    return QJsonObject{{QStringLiteral("rows"), rows}};
}

// For a channel without seconds: it goes by the limit of all channels again.
Result<QJsonObject> normSet(const Call& call)
{
    const auto rule = sla::ruleFromKey(text(call, "rule"));
    if (!rule)
        return fail(ErrorCode::BadInput, QStringLiteral("rule"), text(call, "rule"));
    ChannelId channel;
    if (has(call, "channel")) {
        PRIYOM_TRY(const catalog::Lists lists, call.services().catalog.lists(call.session));
        for (const catalog::Channel& known : lists.channels)
            if (known.key == text(call, "channel"))
                channel = known.id;
        if (!channel.isValid())
            return fail(ErrorCode::NotFound, text(call, "channel"));
    }
    if (!has(call, "seconds")) {
        PRIYOM_CHECK(call.services().norms.setAsAll(call.session, *rule, channel));
        return done();
    }
    PRIYOM_TRY(const qint64 seconds, neededWhole(call, "seconds"));
    PRIYOM_CHECK(call.services().norms.set(call.session, *rule, channel, int(seconds)));
    return done();
}

constexpr Operation kShop[] = {
    {"shop.read", false, "", shopRead},
    {"shop.set", true, "key* value", shopSet},
    {"shop.move", true, "zone*", shopMove},
    {"person.list", false, "", personList},
    {"person.add", true, "name* roles", personAdd},
    {"person.edit", true, "person* name title roles active", personEdit},
    {"catalog.list", false, "", catalogList},
    {"hours.list", false, "", hoursList},
    {"hours.set", true, "week*", hoursSet},
    {"shift.list", false, "from* to*", shiftList},
    {"shift.set", true, "person* day* shifts*", shiftSet},
    {"norm.list", false, "", normList},
    {"norm.set", true, "rule* seconds channel", normSet},
    {"look.set", true, "theme* large_text language* sound", lookSet},
};

} // namespace

std::span<const Operation> shopOperations()
{
    return kShop;
}

} // namespace priyom::backend
