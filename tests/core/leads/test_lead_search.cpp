// SPDX-License-Identifier: GPL-3.0-or-later
// Letters typed over the table find a request by whom it is of and by what was asked for, few or many.
#include "core/leads/lead_pages.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace priyom;
using namespace priyom::leads;

class TestLeadSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextFindsNamesAndServices_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("clients");
        QTest::addColumn<int>("leads");
        QTest::addColumn<QString>("found");
        for (const auto& [of, clients, leads] :
             {std::tuple("few", 500, 5000), std::tuple("many leads", 500, 0), std::tuple("many clients", 0, 0)}) {
            const auto row = [&, of = of, clients = clients, leads = leads](const char* text, const char* found) {
                QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QString::fromUtf8(text), QLatin1String(of))))
                    << QString::fromUtf8(text) << clients << leads << found;
            };
            row("анна", "1 3");
            row("стрижка", "1 2");
            row("стри", "1 2 4"); // somebody is called so too
            row("пилинг", "");
            row("стриж анна", "");
        }
    }
    void aTextFindsNamesAndServices()
    {
        QFETCH(const QString, text);
        QFETCH(const int, clients);
        QFETCH(const int, leads);
        const test::DeskShop shop;
        for (const auto& [name, service] : {std::pair("Анна", "Стрижка"), std::pair("Олег", "Стрижка"),
                                            std::pair("Анна", ""), std::pair("Стрикова", "")}) {
            LeadDraft draft;
            draft.channel = QStringLiteral("walk_in");
            draft.name = QString::fromUtf8(name);
            draft.service = QString::fromUtf8(service);
            QVERIFY_RESULT(shop.leads->add(shop.owner(), draft));
        }
        LeadFilter filter;
        filter.search = text;
        for (const LeadOrder order : {LeadOrder::Arrival, LeadOrder::Due, LeadOrder::Name}) {
            const auto page = leadsInOrder(*shop.database, filter, order, {}, 50, shop.clock.now(), {clients, leads});
            QVERIFY_RESULT(page);
            QList<qint64> numbers;
            for (const LeadCursor& lead : *page)
                numbers += lead.id.value;
            std::sort(numbers.begin(), numbers.end());
            QStringList found;
            for (const qint64 number : numbers)
                found += QString::number(number);
            QTEST(found.join(u' '), "found");
            const auto counts = leadsByStage(*shop.database, filter, shop.clock.now(), {clients, leads});
            QVERIFY_RESULT(counts);
            if (*counts)
                QCOMPARE((**counts)[size_t(Stage::New)], qint64(numbers.size()));
        }
    }
};

QTEST_GUILESS_MAIN(TestLeadSearch)
#include "test_lead_search.moc"
