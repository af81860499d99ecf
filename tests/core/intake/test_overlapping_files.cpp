// SPDX-License-Identifier: GPL-3.0-or-later
// J3: a thousand random pairs of files that share rows, repeat them and contradict themselves, beside a model that is a
// plain list: what was taken first stays, nothing is there twice, whatever the order of the files.
#include "tests/core/intake/intake_shop.h"

#include <QMap>
#include <QRandomGenerator>

using namespace priyom;
using test::IntakeShop;

namespace {

constexpr int kPairs = 1000;

struct Row
{
    QByteArray id;
    QByteArray phone;
    bool valid = true;
    [[nodiscard]] QByteArray text() const { return id + (valid ? ",2026-01-02T10:00," : ",never,") + phone + '\n'; }
};

struct Counts
{
    qint64 imported = 0;
    qint64 same = 0;
    qint64 rejected = 0;
};

// What formats/history.md says, in the plainest words.
Counts takeInto(QMap<QByteArray, QByteArray>& shop, const QList<Row>& file)
{
    Counts counts;
    QMap<QByteArray, QByteArray> saidHere;
    for (const Row& row : file) {
        if (!row.valid) {
            ++counts.rejected;
        } else if (saidHere.contains(row.id) && saidHere[row.id] != row.phone) {
            ++counts.rejected;
        } else if (shop.contains(row.id)) {
            ++counts.same;
            saidHere[row.id] = row.phone;
        } else {
            ++counts.imported;
            shop[row.id] = row.phone;
            saidHere[row.id] = row.phone;
        }
    }
    return counts;
}

QList<Row> randomFile(QRandomGenerator& random)
{
    QList<Row> rows;
    const int count = random.bounded(1, 13);
    for (int i = 0; i < count; ++i)
        rows += Row{QByteArray::number(random.bounded(8)), "8912000000" + QByteArray::number(random.bounded(3)), random.bounded(6) != 0};
    return rows;
}

} // namespace

class TestOverlappingFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsThereTwiceAndNothingIsLost()
    {
        QRandomGenerator random(20'261'015);
        IntakeShop shop;
        for (int pair = 0; pair < kPairs; ++pair) {
            for (const char* table : {"DELETE FROM lead", "DELETE FROM client"})
                QVERIFY_RESULT(shop.database().exec(table));
            QMap<QByteArray, QByteArray> model;
            for (int file = 0; file < 2; ++file) {
                const QList<Row> rows = randomFile(random);
                QByteArray text = "lead_id,created_at,client_phone\n";
                for (const Row& row : rows)
                    text += row.text();
                const Counts expected = takeInto(model, rows);
                const auto report = shop.importHistory(text);
                QVERIFY_RESULT(report);
                QVERIFY2(report->imported == expected.imported && report->same == expected.same && report->rejected == expected.rejected, text.constData());
            }
            QByteArray told;
            for (auto row = model.cbegin(); row != model.cend(); ++row)
                told += row.key() + ' ' + row.value().mid(1) + ' ';
            QCOMPARE(shop.ask("SELECT COALESCE(group_concat(row, ''), '') FROM (SELECT substr(origin, 9) || ' ' || substr(phone, 3) || ' ' AS row "
                              "FROM lead JOIN client ON client.id = client_id ORDER BY origin)"), QString::fromUtf8(told));
        }
    }
};

QTEST_GUILESS_MAIN(TestOverlappingFiles)
#include "test_overlapping_files.moc"
