// SPDX-License-Identifier: GPL-3.0-or-later
// How much slower is an import than the bare work of the disk? The same rows that it left in the tables, events included,
// are inserted again by prepared statements straight from memory. Both sides write a file of the same schema in the same
// folder; the fastest of some rounds counts, because noise only ever adds.
//   bench_import [history.csv ZONE]   without a file: 110,527 rows made here. Fails above the floor of 4.
#include "core/catalog/seed.h"
#include "core/intake/intake_service.h"
#include "core/staff/person_store.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace priyom;

namespace {

constexpr int kRows = 110'527;
constexpr int kRounds = 3;
constexpr double kFloor = 4.0;

using Value = std::pair<int, QByteArray>; // SQLite's type and the value's bytes

struct Table
{
    QByteArray name;
    QByteArray places;
    std::vector<std::vector<Value>> rows;
};

[[noreturn]] void giveUp(const char* what)
{
    std::fprintf(stderr, "bench_import: %s\n", what);
    std::exit(2);
}

template <class T>
T must(Result<T> result, const char* what)
{
    if (!result)
        giveUp(qPrintable(QString(QLatin1String(what) + QLatin1String(": ") + result.error().subject + QLatin1Char(' ') + result.error().detail)));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QByteArray madeHistory()
{
    QByteArray file = "lead_id,created_at,channel,source,campaign,manager,specialist,client_name,client_phone,service,first_reply_at,qualified_at,booked_at,"
                      "confirmed_at,visit_start,visit_minutes,outcome,outcome_at,price,paid,paid_at\n";
    for (int i = 0; i < kRows; ++i) {
        const QByteArray day = "2026-0" + QByteArray::number(1 + i % 9) + '-' + QByteArray::number(10 + i % 18) + 'T';
        const bool came = i % 5 != 0;
        file += QByteArray::number(i) + ',' + day + "10:00:00,whatsapp,maps,spring,Manager " + QByteArray::number(i % 7) + ",Specialist " + QByteArray::number(i % 11)
            + ",Client " + QByteArray::number(i % 60'000) + ",8912" + QByteArray::number(1'000'000 + i % 60'000) + ",Haircut," + day + "10:01:00," + day + "10:05:00,"
            + day + "10:06:00," + day + "10:07:00," + day + "18:00:00,60," + (came ? "came," : "no_show,") + day + "18:00:00,1800,"
            + (came ? "1800," + day + "19:00:00" : QByteArray(",")) + '\n';
    }
    return file;
}

std::unique_ptr<storage::Database> newShop(const QString& path)
{
    must(storage::Database::create(path, [](storage::Database& database) -> Result<> {
        PRIYOM_TRY(auto transaction, storage::Transaction::begin(database));
        PRIYOM_CHECK(catalog::seedCatalog(database));
        PRIYOM_CHECK(staff::insertPerson(database, QStringLiteral("Owner"), {staff::Role::Owner}));
        return transaction.commit();
    }), "create");
    return must(storage::Database::open(path, storage::Access::Write, Milliseconds(0)), "open");
}

double importSeconds(storage::Database& database, const QByteArray& file, const Zone& zone)
{
    const FixedClock clock(Instant(1'800'000'000'000));
    intake::IntakeService service(database, clock, zone);
    const staff::Session owner{PersonId(1), QStringLiteral("Owner"), {staff::Role::Owner}, QStringLiteral("desk")};
    QBuffer buffer;
    buffer.setData(file);
    if (!buffer.open(QIODevice::ReadOnly))
        giveUp("buffer");
    QElapsedTimer timer;
    timer.start();
    const auto report = must(service.importHistory(owner, buffer), "import");
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    std::fprintf(stderr, "imported %lld of %lld rows in %.3f s\n", report.imported, report.read, seconds);
    return seconds;
}

std::vector<Table> everyRow(storage::Database& database)
{
    std::vector<Table> tables;
    for (const QString& name : must(storage::schemaTables(database), "tables")) {
        Table table{name.toUtf8(), {}, {}};
        sqlite3_stmt* query = nullptr;
        const QByteArray sql = "SELECT * FROM " + table.name;
        if (sqlite3_prepare_v2(database.handle(), sql.constData(), -1, &query, nullptr) != SQLITE_OK)
            giveUp("select");
        const int columns = sqlite3_column_count(query);
        table.places = QByteArrayLiteral("?,").repeated(columns).chopped(1);
        while (sqlite3_step(query) == SQLITE_ROW) {
            std::vector<Value> row;
            for (int column = 0; column < columns; ++column) {
                const int type = sqlite3_column_type(query, column);
                const qint64 whole = sqlite3_column_int64(query, column);
                if (type == SQLITE_INTEGER)
                    row.emplace_back(type, QByteArray(reinterpret_cast<const char*>(&whole), sizeof whole));
                else
                    row.emplace_back(type, QByteArray(static_cast<const char*>(sqlite3_column_blob(query, column)), sqlite3_column_bytes(query, column)));
            }
            table.rows.push_back(std::move(row));
        }
        sqlite3_finalize(query);
        tables.push_back(std::move(table));
    }
    return tables;
}

void bind(sqlite3_stmt* insert, int place, const Value& value)
{
    const auto& [type, bytes] = value;
    if (type == SQLITE_INTEGER)
        sqlite3_bind_int64(insert, place, *reinterpret_cast<const qint64*>(bytes.constData()));
    else if (type == SQLITE_TEXT)
        sqlite3_bind_text(insert, place, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
    else if (type == SQLITE_BLOB)
        sqlite3_bind_blob(insert, place, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
    else
        sqlite3_bind_null(insert, place);
}

// The shop was made empty: every row there is was the import's or the seed's, and all are written again.
double bareSeconds(storage::Database& database, const std::vector<Table>& tables)
{
    sqlite3* const handle = database.handle();
    qint64 written = 0;
    QElapsedTimer timer;
    timer.start();
    if (sqlite3_exec(handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) != SQLITE_OK)
        giveUp("begin");
    for (const Table& table : tables) {
        sqlite3_stmt* insert = nullptr;
        const QByteArray sql = "INSERT INTO " + table.name + " VALUES (" + table.places + ')';
        if (sqlite3_prepare_v2(handle, sql.constData(), -1, &insert, nullptr) != SQLITE_OK)
            giveUp("prepare");
        for (const auto& row : table.rows) {
            for (size_t column = 0; column < row.size(); ++column)
                bind(insert, int(column) + 1, row[column]);
            if (sqlite3_step(insert) != SQLITE_DONE)
                giveUp(sqlite3_errmsg(handle));
            sqlite3_reset(insert);
            ++written;
        }
        sqlite3_finalize(insert);
    }
    if (sqlite3_exec(handle, "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK)
        giveUp("commit");
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    std::fprintf(stderr, "%lld rows bare in %.3f s\n", written, seconds);
    return seconds;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QByteArray file = argc > 1 ? QByteArray() : madeHistory();
    if (argc > 1) {
        QFile given(QString::fromLocal8Bit(argv[1]));
        if (!given.open(QIODevice::ReadOnly))
            giveUp("no such file");
        file = given.readAll();
    }
    const Zone zone = argc > 2 ? must(Zone::named(QString::fromLocal8Bit(argv[2])), "zone") : Zone::utc();
    const QTemporaryDir folder;
    double imported = 1e9;
    double bare = 1e9;
    for (int round = 0; round < kRounds; ++round) {
        std::vector<Table> tables;
        {
            const auto shop = newShop(folder.filePath(QStringLiteral("import%1").arg(round)));
            imported = std::min(imported, importSeconds(*shop, file, zone));
            tables = everyRow(*shop);
        }
        const QString path = folder.filePath(QStringLiteral("bare%1").arg(round));
        must(storage::Database::create(path, [](storage::Database&) { return Result<>(); }), "create");
        const auto empty = must(storage::Database::open(path, storage::Access::Write, Milliseconds(0)), "open");
        bare = std::min(bare, bareSeconds(*empty, tables));
    }
    std::printf("{\"import_s\": %.3f, \"bare_s\": %.3f, \"ratio\": %.2f, \"floor\": %.1f}\n", imported, bare, imported / bare, kFloor);
    return imported <= kFloor * bare ? 0 : 1;
}
