// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/component_json.h"

#include "core/pay/field_reader.h"

#include <QJsonArray>

#include <array>

namespace priyom::pay {

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

Direction readDirection(FieldReader& fields)
{
    return fields.choice<Direction>(key("direction"),
                                    {{QLatin1String("up"), Direction::Up}, {QLatin1String("down"), Direction::Down}},
                                    FaultKind::UnknownDirection, Direction::Up);
}

AttainmentRule readRule(FieldReader& fields)
{
    const AttainmentRule usual;
    AttainmentRule rule;
    rule.threshold = fields.setting(key("threshold"), *usual.threshold);
    rule.accelerator = fields.setting(key("accelerator"), *usual.accelerator);
    rule.above = fields.choice<Above>(
        key("above"), {{QLatin1String("whole"), Above::Whole}, {QLatin1String("excess"), Above::Excess}},
        FaultKind::UnknownAbove, usual.above);
    rule.cap = fields.optional(key("cap"));
    return rule;
}

Component readSalary(FieldReader& fields, const QString&, Faults&)
{
    return Salary{fields.needed(key("amount"))};
}

std::vector<KpiPart> readParts(const ExactJson& json, const QString& place, Faults& faults)
{
    std::vector<KpiPart> parts;
    if (!json.list()) {
        faults.push_back({place, FaultKind::NotAList, {}});
        return parts;
    }
    const std::size_t faultsBefore = faults.size();
    Rational weights;
    for (const ExactJson& item : *json.list()) {
        const QString where = QStringLiteral("%1[%2]").arg(place).arg(parts.size());
        if (!item.table())
            faults.push_back({where, FaultKind::NotATable, {}});
        FieldReader fields(item, where, faults);
        KpiPart part{fields.text(key("metric")), fields.weight(key("weight")), readDirection(fields),
                     fields.decimals(key("decimals"))};
        fields.refuseOthers();
        weights += part.weight;
        parts.push_back(std::move(part));
    }
    if (weights != 1 && faults.size() == faultsBefore) // a weight that cannot be read is fault enough
        faults.push_back({place, FaultKind::WeightsNotOne, weights.toDecimalText()});
    return parts;
}

Component readKpi(FieldReader& fields, const QString& place, Faults& faults)
{
    Kpi kpi{fields.needed(key("fund")), readRule(fields), {}};
    if (const ExactJson* parts = fields.raw(key("parts")))
        kpi.parts = readParts(*parts, place % QLatin1String(".parts"), faults);
    return kpi;
}

Component readOverPlan(FieldReader& fields, const QString&, Faults&)
{
    return OverPlan{fields.text(key("metric")), fields.needed(key("rate")), fields.setting(key("margin"), 1)};
}

Component readOverVolume(FieldReader& fields, const QString&, Faults&)
{
    return OverVolume{fields.count(key("after")), fields.needed(key("rate")), fields.setting(key("repeat_rate"), 0)};
}

Component readPercent(FieldReader& fields, const QString&, Faults&)
{
    const auto of = fields.choice<SalesGroup>(key("of"),
                                              {{QLatin1String("services"), SalesGroup::Services},
                                               {QLatin1String("goods"), SalesGroup::Goods},
                                               {QLatin1String("all"), SalesGroup::All}},
                                              FaultKind::UnknownGroup);
    return Percent{of, fields.needed(key("rate")), fields.flag(key("less_cost"))};
}

Component readRatio(FieldReader& fields, const QString&, Faults&)
{
    return Ratio{fields.needed(key("base")), fields.text(key("metric")), fields.optionalText(key("factor"))};
}

Component readTeam(FieldReader& fields, const QString&, Faults&)
{
    return Team{fields.needed(key("fund")), fields.text(key("metric")), readDirection(fields), readRule(fields),
                fields.setting(key("share"), 1)};
}

Component readOneOff(FieldReader& fields, const QString&, Faults&)
{
    const Setting amount = fields.needed(key("amount"), FieldReader::Sign::Any);
    const ExactJson* reason = fields.raw(key("reason"));
    return OneOff{amount, reason ? reason->toQt() : QJsonValue()};
}

using ReadOne = Component (*)(FieldReader&, const QString&, Faults&);

// In the order of the variant, whose keys name them.
constexpr std::array<ReadOne, std::variant_size_v<Component>> kReaders{
    readSalary, readKpi, readOverPlan, readOverVolume, readPercent, readRatio, readTeam, readOneOff};

} // namespace

std::optional<Component> readComponent(const ExactJson& json, const QString& place, Faults& faults)
{
    if (!json.table()) {
        faults.push_back({place, FaultKind::NotATable, {}});
        return {};
    }
    FieldReader fields(json, place, faults);
    const ExactJson* type = fields.raw(key("type"));
    if (!type)
        return {};
    const auto index = type->text() ? componentIndex(*type->text()) : std::nullopt;
    if (!index) {
        fields.fault(key("type"), FaultKind::UnknownType);
        return {};
    }
    Component component = kReaders[*index](fields, place, faults);
    fields.refuseOthers();
    return component;
}

} // namespace priyom::pay
