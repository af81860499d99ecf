// SPDX-License-Identifier: GPL-3.0-or-later
// One prepared statement. Values are only ever bound, in the order in which the named placeholders first appear in the
// text; an invalid Id and an empty optional are NULL. Enums are bound by their stable text key.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace priyom::storage {

class Database;

class Statement final
{
public:
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Q_DISABLE_COPY(Statement)

    template <class... Values>
    Statement& bind(const Values&... values)
    {
        restart();
        (put(values), ...);
        return *this;
    }

    // True while there is a row; Damaged, NotSaved, SlotTaken, Conflict ... as the database says.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] Result<> run();
    [[nodiscard]] Result<qint64> insert(); // the new row's id
    [[nodiscard]] Result<int> change();    // how many rows changed

    [[nodiscard]] int columns() const;
    [[nodiscard]] QByteArray columnName(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isText(int column) const;
    [[nodiscard]] bool isBytes(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const; // a text's UTF-8, or a blob
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] Instant instant(int column) const { return Instant(integer(column)); }
    [[nodiscard]] Money money(int column) const { return Money::ofMinor(integer(column)); }
    [[nodiscard]] QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    [[nodiscard]] std::optional<Instant> maybeInstant(int column) const;
    [[nodiscard]] std::optional<qint64> maybeInteger(int column) const;
    template <class T>
    [[nodiscard]] T id(int column) const
    {
        return T(integer(column));
    }

    // One value at a time, for generic rows; `bind()` first.
    void put(qint64 value);
    void put(int value) { put(qint64(value)); }
    void put(bool value) { put(qint64(value ? 1 : 0)); }
    void put(double value) = delete; // no figure that is stored is a binary fraction
    void put(Instant value) { put(value.ms); }
    void put(Money value) { put(value.minor); }
    void put(QDate value) { put(value.toString(Qt::ISODate)); }
    void put(const QString& value);
    void put(QLatin1String value);
    void put(const char* value) { put(QLatin1String(value)); }
    void put(const QByteArray& value); // a blob
    void putNull();
    template <class Tag>
    void put(Id<Tag> value)
    {
        if (value.isValid())
            put(value.value);
        else
            putNull();
    }
    template <class T>
    void put(const std::optional<T>& value)
    {
        if (value)
            put(*value);
        else
            putNull();
    }

private:
    friend class Database;
    Statement(Database& database, QByteArray sql, sqlite3_stmt* statement);
    void restart();

    Database* m_database;
    QByteArray m_sql;
    sqlite3_stmt* m_statement;
    int m_place = 0;
    int m_bindError = 0;
};

} // namespace priyom::storage
