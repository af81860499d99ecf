// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the fields of one table of a scheme and notes what is wrong with each: whoever reads asks for a field by name
// and gets a value in any case. The names asked for are the names allowed.
#pragma once

#include "core/base/exact_json.h"
#include "core/pay/fault.h"
#include "core/pay/scheme.h"

#include <QSet>

namespace priyom::pay {

class FieldReader final
{
public:
    // The table; null is noted as a fault and everything is missing.
    FieldReader(const ExactJson& json, QString place, Faults& faults);

    enum class Sign { NotNegative, Any };

    [[nodiscard]] Setting needed(const QString& key, Sign sign = Sign::NotNegative);
    [[nodiscard]] Setting setting(const QString& key, const Rational& otherwise); // null: left undecided
    [[nodiscard]] std::optional<Rational> optional(const QString& key);           // null: none
    [[nodiscard]] Rational weight(const QString& key);
    [[nodiscard]] Rational count(const QString& key);
    [[nodiscard]] std::optional<int> decimals(const QString& key);
    [[nodiscard]] QString text(const QString& key);
    [[nodiscard]] QString optionalText(const QString& key); // what is null, false, 0 or empty is none
    [[nodiscard]] bool flag(const QString& key);
    [[nodiscard]] const ExactJson* raw(const QString& key);         // missing is a fault
    [[nodiscard]] const ExactJson* rawOptional(const QString& key);

    template <class T>
    [[nodiscard]] T choice(const QString& key, const std::initializer_list<std::pair<QLatin1String, T>>& words,
                           FaultKind kind, std::optional<T> otherwise = {})
    {
        const ExactJson* value = otherwise ? rawOptional(key) : raw(key);
        if (!value)
            return otherwise.value_or(T{});
        for (const auto& [word, meaning] : words) {
            if (value->text() && *value->text() == word)
                return meaning;
        }
        fault(key, kind);
        return T{};
    }

    void fault(const QString& key, FaultKind kind) { m_faults.push_back({m_place % u'.' % key, kind, {}}); }
    void refuseOthers(); // after the last field was asked for

private:
    [[nodiscard]] Setting number(const QString& key, const ExactJson& value, Sign sign);

    const ExactJson& m_json;
    QString m_place;
    Faults& m_faults;
    QSet<QString> m_asked;
};

} // namespace priyom::pay
