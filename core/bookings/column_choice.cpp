// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/column_choice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace priyom::bookings {

namespace {

constexpr QLatin1String kOrder("order");
constexpr QLatin1String kHidden("hidden");
constexpr QLatin1String kEveryone("everyone");

// Places of the chosen first, of the others as the shop has them.
std::size_t placeOf(PersonId specialist, const std::vector<staff::Person>& shop, const ColumnChoice& choice)
{
    const auto chosen = std::ranges::find(choice.order, specialist);
    if (chosen != choice.order.end())
        return std::size_t(chosen - choice.order.begin());
    const auto own = std::ranges::find(shop, specialist, &staff::Person::id);
    return choice.order.size() + std::size_t(own - shop.begin());
}

QJsonArray toJson(const std::vector<PersonId>& persons)
{
    QJsonArray values;
    for (const PersonId person : persons)
        values += person.value;
    return values;
}

std::vector<PersonId> personsOf(const QJsonValue& value)
{
    std::vector<PersonId> persons;
    for (const QJsonValue& each : value.toArray())
        persons.emplace_back(each.toInteger());
    return persons;
}

} // namespace

bool ColumnChoice::hides(PersonId specialist) const
{
    return std::ranges::find(hidden, specialist) != hidden.end();
}

std::vector<staff::Person> inOrder(std::vector<staff::Person> specialists, const ColumnChoice& choice)
{
    const std::vector<staff::Person> shop = specialists;
    std::ranges::stable_sort(specialists, {}, [&](const staff::Person& each) { return placeOf(each.id, shop, choice); });
    return specialists;
}

DayPlan arranged(DayPlan plan, const ColumnChoice& choice, PersonId asked)
{
    if (plan.span == Span::Day) {
        if (choice.everyone)
            std::ranges::move(plan.notThere, std::back_inserter(plan.columns));
        std::erase_if(plan.columns,
                      [&](const DayColumn& column) { return choice.hides(column.specialist.id) && column.specialist.id != asked; });
        std::ranges::stable_sort(plan.columns, {}, [&](const DayColumn& column) { return placeOf(column.specialist.id, plan.specialists, choice); });
        plan.notThere.clear();
    }
    plan.specialists = inOrder(std::move(plan.specialists), choice);
    return plan;
}

QString toText(const ColumnChoice& choice)
{
    const QJsonObject values{{kOrder, toJson(choice.order)}, {kHidden, toJson(choice.hidden)}, {kEveryone, choice.everyone}};
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

std::optional<ColumnChoice> columnChoiceFromText(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject values = document.object();
    return ColumnChoice{personsOf(values[kOrder]), personsOf(values[kHidden]), values[kEveryone].toBool()};
}

} // namespace priyom::bookings
