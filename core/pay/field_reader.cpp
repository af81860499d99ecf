// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/field_reader.h"

#include "core/pay/json_values.h"

namespace priyom::pay {

FieldReader::FieldReader(const ExactJson& json, QString place, Faults& faults)
    : m_json(json), m_place(std::move(place)), m_faults(faults)
{
}

const ExactJson* FieldReader::rawOptional(const QString& key)
{
    m_asked.insert(key);
    return m_json.field(key);
}

const ExactJson* FieldReader::raw(const QString& key)
{
    const ExactJson* value = rawOptional(key);
    if (!value)
        fault(key, FaultKind::MissingField);
    return value;
}

Setting FieldReader::number(const QString& key, const ExactJson& value, Sign sign)
{
    if (value.isNull())
        return {};
    auto number = decimalOf(value);
    if (!number)
        fault(key, FaultKind::NotDecimal);
    else if (sign == Sign::NotNegative && number->isNegative())
        fault(key, FaultKind::Negative);
    return number;
}

Setting FieldReader::needed(const QString& key, Sign sign)
{
    const ExactJson* value = raw(key);
    return value ? number(key, *value, sign) : Setting();
}

Setting FieldReader::setting(const QString& key, const Rational& otherwise)
{
    const ExactJson* value = rawOptional(key);
    return value ? number(key, *value, Sign::NotNegative) : Setting(otherwise);
}

std::optional<Rational> FieldReader::optional(const QString& key)
{
    const ExactJson* value = rawOptional(key);
    return value ? number(key, *value, Sign::NotNegative) : std::nullopt;
}

Rational FieldReader::weight(const QString& key)
{
    const ExactJson* value = raw(key);
    if (value && value->isNull())
        fault(key, FaultKind::NotDecimal);
    return value ? number(key, *value, Sign::NotNegative).value_or(0) : Rational(0);
}

Rational FieldReader::count(const QString& key)
{
    const ExactJson* value = raw(key);
    const auto whole = value ? wholeOf(*value) : std::nullopt;
    if (value && (!whole || whole->isNegative()))
        fault(key, FaultKind::NotACount);
    return whole.value_or(0);
}

std::optional<int> FieldReader::decimals(const QString& key)
{
    const ExactJson* value = rawOptional(key);
    if (!value || value->isNull())
        return {};
    const auto whole = value->boolean() ? std::nullopt : wholeOf(*value);
    for (int digit = 0; digit <= 9; ++digit) {
        if (whole == Rational(digit))
            return digit;
    }
    fault(key, FaultKind::NotACount);
    return {};
}

QString FieldReader::text(const QString& key)
{
    const ExactJson* value = raw(key);
    if (value && !value->text())
        fault(key, FaultKind::NotAText);
    return value && value->text() ? *value->text() : QString();
}

QString FieldReader::optionalText(const QString& key)
{
    const ExactJson* value = rawOptional(key);
    if (!value || !isTruthy(*value))
        return {};
    if (!value->text())
        fault(key, FaultKind::NotAText);
    return value->text() ? *value->text() : QString();
}

bool FieldReader::flag(const QString& key)
{
    const ExactJson* value = rawOptional(key);
    if (value && !value->boolean())
        fault(key, FaultKind::NotABoolean);
    return value && value->boolean() && *value->boolean();
}

void FieldReader::refuseOthers()
{
    const ExactJson::Table* fields = m_json.table();
    if (!fields)
        return;
    for (const auto& [name, value] : *fields) {
        if (!m_asked.contains(name))
            fault(name, FaultKind::UnknownField);
    }
}

} // namespace priyom::pay
