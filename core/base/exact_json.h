// SPDX-License-Identifier: GPL-3.0-or-later
// JSON as it is spelled. QJsonDocument reads 1.0 as 1 and a long whole number as a double; where a format tells them
// apart (formats/scheme.md wants whole numbers for counts and texts for money), this reader keeps the spelling.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace priyom {

class ExactJson
{
public:
    struct Number
    {
        QString spelled;
    };
    using List = std::vector<ExactJson>;
    using Table = std::vector<std::pair<QString, ExactJson>>; // as listed: of equal keys the last one holds

    ExactJson() = default; // null
    template <class T> explicit ExactJson(T value) : m_value(std::move(value))
    {
    }

    // UTF-8; BadInput with the position where it is no JSON.
    [[nodiscard]] static Result<ExactJson> parse(const QByteArray& utf8);

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] const bool* boolean() const { return std::get_if<bool>(&m_value); }
    [[nodiscard]] const Number* number() const { return std::get_if<Number>(&m_value); }
    [[nodiscard]] const QString* text() const { return std::get_if<QString>(&m_value); }
    [[nodiscard]] const List* list() const { return std::get_if<List>(&m_value); }
    [[nodiscard]] const Table* table() const { return std::get_if<Table>(&m_value); }

    // The field of a table; null where there is none or this is no table.
    [[nodiscard]] const ExactJson* field(QStringView key) const;

    // For keeping and showing: numbers lose their spelling here.
    [[nodiscard]] QJsonValue toQt() const;

private:
    std::variant<std::monostate, bool, Number, QString, List, Table> m_value;
};

} // namespace priyom
