// SPDX-License-Identifier: GPL-3.0-or-later
// Two shops' real histories, a sales team's and a call centre's go in whole, with the figures their README states.
#include "tests/core/intake/intake_shop.h"
#include "tests/core/intake/shared_files.h"

using namespace priyom;
using test::IntakeShop;

class TestRealSets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { SKIP_WITHOUT_SHARED(); }

    void aHairSalon()
    {
        IntakeShop shop(QStringLiteral("America/Toronto"));
        const QByteArray file = test::convertedSet(QStringLiteral("hair_salon"));
        const auto report = shop.importHistory(file);
        QVERIFY_RESULT(report);
        QCOMPARE(report->read, 2036);
        QCOMPARE(report->imported, 2036);
        QCOMPARE(shop.ask("SELECT SUM(amount) FROM payment"), QStringLiteral("11580903"));
        QCOMPARE(shop.ask("SELECT group_concat(name || ' ' || amount, ', ') FROM (SELECT name, SUM(amount) AS amount FROM payment "
                          "JOIN visit ON visit.id = visit_id JOIN person ON person.id = specialist_id GROUP BY name ORDER BY 2 DESC)"),
                 QStringLiteral("JJ 4646721, JOANNE 2131811, BECKY 2058572, KELLY 1569242, SINEAD 1038370, HOUSE 98687, TANYA 37500"));
        QCOMPARE(shop.ask("SELECT COUNT(*) FROM visit WHERE state = 'no_show'"), QStringLiteral("59"));
        const auto again = shop.importHistory(file);
        QCOMPARE(again->same, 2036);
    }

    void aClinicsHundredThousand()
    {
        IntakeShop shop(QStringLiteral("America/Sao_Paulo"));
        const auto report = shop.importHistory(test::convertedSet(QStringLiteral("medical_no_show")));
        QVERIFY_RESULT(report);
        QCOMPARE(report->read, 110'527);
        QCOMPARE(report->imported, 110'527);
        QCOMPARE(shop.ask("SELECT SUM(state = 'came') || ' ' || SUM(state = 'no_show') FROM visit"), QStringLiteral("88208 22319"));
        QCOMPARE(shop.ask("SELECT COUNT(*) FROM client"), QStringLiteral("62299"));
        QCOMPARE(shop.ask("SELECT SUM(state = 'no_show') || ' of ' || COUNT(*) FROM visit JOIN lead ON lead.id = lead_id "
                          "JOIN source ON source.id = source_id WHERE name = 'sms'"), QStringLiteral("9784 of 35482"));
        QVERIFY_RESULT(history::verifyChain(shop.database()));
    }

    void aSalesTeamOfWhichFiveHundredHaveNoStart()
    {
        IntakeShop shop(QStringLiteral("America/New_York"));
        const auto report = shop.importHistory(test::convertedSet(QStringLiteral("maven_crm")));
        QVERIFY_RESULT(report);
        QCOMPARE(report->imported, 8300);
        QCOMPARE(report->rejected, 500);
        QCOMPARE(report->rejects.size(), size_t(500));
        for (const auto& reject : report->rejects) {
            QCOMPARE(reject.column, QStringLiteral("created_at"));
            QCOMPARE(reject.reason, QStringLiteral("required"));
        }
        QCOMPARE(shop.ask("SELECT COUNT(*) || ' ' || SUM(amount) FROM payment"), QStringLiteral("4238 1000553400"));
        QCOMPARE(shop.ask("SELECT name || ' ' || COUNT(*) || ' ' || SUM(amount) FROM payment JOIN person ON person.id = taken_by "
                          "GROUP BY name ORDER BY SUM(amount) DESC LIMIT 1"), QStringLiteral("Darcel Schlecht 349 115321400"));
    }

    void aCallCentre()
    {
        IntakeShop shop(QStringLiteral("Europe/Zurich"));
        const auto report = shop.importCalls(test::convertedSet(QStringLiteral("call_center")));
        QVERIFY_RESULT(report);
        QCOMPARE(report->imported, 5000);
        QCOMPARE(shop.ask("SELECT SUM(answered) || ' ' || SUM(answered = 0) FROM touch"), QStringLiteral("4054 946"));
        QCOMPARE(shop.ask("SELECT SUM(wait_seconds <= 30) FROM touch WHERE answered"), QStringLiteral("751"));
        QCOMPARE(shop.ask("SELECT ROUND(AVG(talk_seconds), 2) || ' ' || ROUND(AVG(rating), 4) FROM touch WHERE answered"), QStringLiteral("224.92 3.4036"));
        QCOMPARE(shop.ask("SELECT COUNT(*) FROM lead"), QStringLiteral("0"));
    }
};

QTEST_GUILESS_MAIN(TestRealSets)
#include "test_real_sets.moc"
