// SPDX-License-Identifier: GPL-3.0-or-later
// The reference and the import take and refuse the same rows: thousands of random ones, put together of what is right,
// what is wrong and what is nearly right.
#include "tests/core/intake/intake_shop.h"
#include "tests/core/intake/shared_files.h"

#include <QDateTime>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace priyom;
using test::IntakeShop;

namespace {

constexpr int kRows = 20'000;

const char* const kInstants[] = {"", "", "", "2026-01-02T10:00", "2026-01-02T10:00:30", "2025-12-31T23:59:59+03:00", "2026-03-08T02:30", "2026-01-02T10:00Z",
                                 "2026-01-02 10:00", "2026-13-02T10:00", "2026-02-30T10:00", "1989-12-31T23:59", "2100-01-01T00:00", "2095-01-01T00:00",
                                 "2026-01-02T10:00:00.1", "2026-01-02T25:00", "2026-01-02T10:00+05", "x", " 2026-01-02T10:00 "};
const char* const kOutcomes[] = {"", "", "came", "no_show", "cancelled", "lost", "Came", "won", " came "};
const char* const kAmounts[] = {"", "", "0", "0.00", "100", "-5", "12.5", "12.345", "1,5", "1e3", "abc", "-", "+5", "007", ".5", "5."};
const char* const kMinutes[] = {"", "", "60", "0", "00", "9999", "10000", "1.5", "-5", " 45 ", "x", "0001", "+5"};
const char* const kIds[] = {"", "  "};

template <size_t N>
QByteArray pick(QRandomGenerator& random, const char* const (&from)[N])
{
    return from[random.bounded(int(N))];
}

} // namespace

class TestOracleRefusals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { SKIP_WITHOUT_SHARED(); }

    void theSameRowsAreRefused_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void theSameRowsAreRefused()
    {
        QFETCH(quint32, seed);
        const QByteArray file = randomFile(seed);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("history.csv"));
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(file) == file.size());
        written.close();
        const QByteArray script = "import csv, sys\nfrom zoneinfo import ZoneInfo\nsys.path.insert(0, sys.argv[1])\nimport kpi\n"
                                  "for number, raw in enumerate(csv.DictReader(open(sys.argv[2], newline='', encoding='utf-8-sig')), 2):\n"
                                  "    try:\n        kpi.parse(raw, ZoneInfo('America/New_York'))\n"
                                  "    except kpi.Refused:\n        print(number)\n";
        const QByteArray expected = test::python({QStringLiteral("-c"), QString::fromUtf8(script), test::sharedFolder() + QStringLiteral("/oracle"), path});
        QVERIFY(!expected.isEmpty());

        IntakeShop shop(QStringLiteral("America/New_York"), Instant(QDateTime::currentMSecsSinceEpoch()));
        QBuffer rejects;
        QVERIFY(rejects.open(QIODevice::WriteOnly));
        intake::ImportOptions options;
        options.rejects = &rejects;
        const auto report = shop.importHistory(file, options);
        QVERIFY_RESULT(report);
        QVERIFY(report->imported > kRows / 100);
        QCOMPARE(refusedLines(rejects.data()), expected);
    }

private:
    static QByteArray randomFile(quint32 seed)
    {
        QRandomGenerator random(seed);
        QByteArray file = "lead_id,created_at,first_reply_at,qualified_at,booked_at,confirmed_at,visit_start,visit_minutes,outcome,outcome_at,price,paid,paid_at\n";
        for (int row = 1; row <= kRows; ++row) {
            // Most columns are right, so that each wrong one decides now and then.
            const auto seldom = [&random](const QByteArray& odd, const char* usual) { return random.bounded(8) == 0 ? odd : QByteArray(usual); };
            const QByteArray cells[] = {random.bounded(50) == 0 ? pick(random, kIds) : QByteArray::number(row),
                                        seldom(pick(random, kInstants), "2026-01-01T10:00"), seldom(pick(random, kInstants), ""),
                                        seldom(pick(random, kInstants), ""), seldom(pick(random, kInstants), ""), seldom(pick(random, kInstants), ""),
                                        seldom(pick(random, kInstants), random.bounded(2) == 0 ? "2026-01-05T10:00" : ""),
                                        seldom(pick(random, kMinutes), "60"), pick(random, kOutcomes), seldom(pick(random, kInstants), ""),
                                        seldom(pick(random, kAmounts), ""), seldom(pick(random, kAmounts), "10"), seldom(pick(random, kInstants), "2026-01-05T11:00")};
            for (const QByteArray& cell : cells)
                file += (cell.contains(',') ? '"' + cell + '"' : cell) + ',';
            file.back() = '\n';
        }
        return file;
    }

    static QByteArray refusedLines(const QByteArray& rejects)
    {
        QByteArray lines;
        const auto rows = rejects.split('\n').mid(1);
        for (const QByteArray& row : rows) {
            const auto cells = row.split(',');
            if (cells.size() > 3)
                lines += cells[cells.size() - 3] + '\n';
        }
        return lines;
    }
};

QTEST_GUILESS_MAIN(TestOracleRefusals)
#include "test_oracle_refusals.moc"
