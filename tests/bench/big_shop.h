// SPDX-License-Identifier: GPL-3.0-or-later
// Five years of a busy salon, like oracle/generate.py: clients return, a third of the leads is booked, a quarter pays; what
// is older than two days is decided. And the bare SQL that benchmarks hold a service against.
#pragma once

#include "core/base/instant.h"
#include "core/storage/database.h"

#include <sqlite3.h>

#include <cstdio>

namespace priyom::bench {

inline constexpr qint64 kDay = 86'400'000;
inline constexpr qint64 kFirst = 1'635'724'800'000; // 2021-11-01
inline constexpr qint64 kDays = 1826;

struct ShopSize
{
    int leads = 0;
    int clients = 0;
};

[[nodiscard]] Result<> fillShop(storage::Database& database, ShopSize size);

// The morning on which fillClinic() leaves it, in the shop's own time.
inline constexpr const char* kClinicNow = "2026-11-02T10:40";
// The same as a shop is set up: in Moscow, closed at lunch and on Sundays, norms of its own, an owner who is not asked for
// a password, a day full of visits and the next one half.
[[nodiscard]] Result<> fillClinic(storage::Database& database, ShopSize size);

[[noreturn]] inline void giveUp(const QString& what)
{
    std::fprintf(stderr, "bench: %s\n", qPrintable(what));
    std::exit(2);
}

template <class T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error().subject + QLatin1Char(' ') + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

class Query final
{
public:
    Query(sqlite3* handle, const char* sql)
    {
        if (sqlite3_prepare_v2(handle, sql, -1, &m_statement, nullptr) != SQLITE_OK)
            giveUp(QString::fromUtf8(sqlite3_errmsg(handle)));
    }
    ~Query() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(Query)

    // Numbers below 0 are bound as NULL.
    Query& bind(std::initializer_list<qint64> values)
    {
        sqlite3_reset(m_statement);
        int place = 0;
        for (const qint64 value : values)
            if (++place; value >= 0)
                sqlite3_bind_int64(m_statement, place, value);
            else
                sqlite3_bind_null(m_statement, place);
        return *this;
    }
    Query& text(int place, const char* value)
    {
        sqlite3_bind_text(m_statement, place, value, -1, SQLITE_STATIC);
        return *this;
    }
    bool next() { return sqlite3_step(m_statement) == SQLITE_ROW; }
    qint64 number(int column) { return sqlite3_column_int64(m_statement, column); }
    // Every column as what it is.
    qint64 read()
    {
        qint64 sum = 0;
        for (int column = 0; column < sqlite3_column_count(m_statement); ++column)
            sum += sqlite3_column_type(m_statement, column) == SQLITE_TEXT ? word(column)[0] : number(column);
        return sum;
    }
    const char* word(int column) { return reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column)); }

private:
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace priyom::bench
