// SPDX-License-Identifier: GPL-3.0-or-later
// The shown requests as a file that a spreadsheet of this language opens: read back as it was written.
#include "tests/support/verify_result.h"
#include "ui/leads/lead_csv.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace priyom;

namespace {

leads::LeadCard card(qint64 id, const QString& name, const QString& phone, const QString& handle)
{
    leads::LeadCard card;
    card.lead.id = LeadId(id);
    card.clientName = name;
    card.clientPhone = phone;
    card.clientHandle = handle;
    return card;
}

} // namespace

class LeadCsvTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia)); }

    void aLineSaysWhoItIsAsTheScreenDoes()
    {
        const QStringList lines = written({card(1, QStringLiteral("Анна Соколова"), QStringLiteral("+79123054418"), QStringLiteral("key:C-17")),
                                           card(2, {}, {}, QStringLiteral("key:C-18")), card(3, {}, QStringLiteral("+79123054481"), QStringLiteral("C-19"))});
        QCOMPARE(lines.size(), 4); // and the heads
        QCOMPARE(nameIn(lines[1]), QStringLiteral("Анна Соколова"));
        QCOMPARE(nameIn(lines[2]), QStringLiteral("C-18")); // nothing else names them
        QCOMPARE(nameIn(lines[3]), QString()); // the number has a column of its own
        QVERIFY(lines[3].contains(QStringLiteral("79123054481")));
    }

    void withoutItsEndThereIsNoFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("leads.csv"));
        {
            desk::LeadCsv csv(path, zone());
            QVERIFY_RESULT(csv.begin());
            QVERIFY_RESULT(csv.add(card(1, QStringLiteral("Анна"), {}, {})));
        }
        QVERIFY(!QFile::exists(path));
    }

private:
    static Zone zone() { return *Zone::named(QStringLiteral("Asia/Yekaterinburg")); }
    static QString nameIn(const QString& line) { return line.split(QLatin1Char(';')).value(3); }

    static QStringList written(const std::vector<leads::LeadCard>& cards)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("leads.csv"));
        desk::LeadCsv csv(path, zone());
        bool isWhole = csv.begin().has_value();
        for (const leads::LeadCard& each : cards)
            isWhole = csv.add(each).has_value() && isWhole;
        isWhole = csv.finish().has_value() && isWhole;
        QFile file(path);
        if (!isWhole || !file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    }
};

QTEST_MAIN(LeadCsvTest)
#include "test_lead_csv.moc"
