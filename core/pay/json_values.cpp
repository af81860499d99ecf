// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/json_values.h"

namespace priyom::pay {

std::optional<Rational> decimalOf(const ExactJson& value)
{
    const QString* text = value.text();
    auto number = text ? Rational::parse(*text) : Result<Rational>(fail(ErrorCode::BadInput));
    return number ? std::optional(*std::move(number)) : std::nullopt;
}

std::optional<Rational> wholeOf(const ExactJson& value)
{
    if (const bool* flag = value.boolean())
        return Rational(*flag ? 1 : 0);
    const ExactJson::Number* number = value.number();
    if (!number || number->spelled.contains(u'.') || number->spelled.contains(u'e', Qt::CaseInsensitive))
        return {};
    auto whole = Rational::parse(number->spelled);
    return whole ? std::optional(*std::move(whole)) : std::nullopt;
}

const ExactJson::List* elementsOf(const ExactJson& value)
{
    static const ExactJson::List none;
    if (const ExactJson::List* list = value.list())
        return list;
    const bool empty = (value.table() && value.table()->empty()) || (value.text() && value.text()->isEmpty());
    return empty ? &none : nullptr;
}

bool isTruthy(const ExactJson& value)
{
    if (const bool* flag = value.boolean())
        return *flag;
    if (const ExactJson::Number* number = value.number())
        return number->spelled.toDouble() != 0;
    if (const QString* text = value.text())
        return !text->isEmpty();
    if (const ExactJson::List* list = value.list())
        return !list->empty();
    return value.table() && !value.table()->empty();
}

} // namespace priyom::pay
