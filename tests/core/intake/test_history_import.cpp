// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/intake_shop.h"

#include <QJsonArray>
#include <utility>

using namespace priyom;
using namespace priyom::intake;
using test::csv;
using test::IntakeShop;

class TestHistoryImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOutcomeSaysTheStageAndTheVisit_data()
    {
        QTest::addColumn<QByteArray>("fields"); // qualified_at, confirmed_at, visit_start, outcome, outcome_at, lost_reason
        QTest::addColumn<QString>("lead");      // stage, its instant, taken, qualified, confirmed, lost, reason
        QTest::addColumn<QString>("visit");     // state, confirmed, outcome
        const auto row = [](const char* name, const char* fields, const char* lead, const char* visit) {
            QTest::newRow(name) << QByteArray(fields) << QString::fromLatin1(lead) << QString::fromLatin1(visit);
        };
        row("just arrived", ",,,,,", "new 02T10:00 - - - - -", "no row");
        row("qualified", "2026-01-02T11:00,,,,,", "qualified 02T11:00 02T11:00 02T11:00 - - -", "no row");
        row("booked only", ",,2026-01-03T10:00,,,", "new 02T10:00 - - - - -", "planned - -");
        row("confirmed without being qualified", ",2026-01-02T12:00,2026-01-03T10:00,,,", "confirmed 02T12:00 02T12:00 - 02T12:00 - -", "confirmed 02T12:00 -");
        row("came", "2026-01-02T11:00,2026-01-02T12:00,2026-01-03T10:00,came,2026-01-03T11:00,", "came 03T11:00 02T11:00 02T11:00 02T12:00 - -", "came 02T12:00 03T11:00");
        row("came, nothing else known", ",,2026-01-03T10:00,came,,", "came 03T10:00 - - - - -", "came - 03T10:00");
        row("missed", ",,2026-01-03T10:00,no_show,2026-01-03T12:00,", "no_show 03T12:00 03T12:00 - - - -", "no_show - 03T12:00");
        row("cancelled shows as qualified, never having been", ",,2026-01-03T10:00,cancelled,,", "qualified 03T10:00 - - - - -", "cancelled - 03T10:00");
        row("lost before a visit", ",,,lost,2026-01-02T13:00,price", "lost 02T13:00 02T13:00 - - 02T13:00 price", "no row");
        row("lost cancels the visit", ",,2026-01-03T10:00,lost,,silent", "lost 03T10:00 - - - 03T10:00 silent", "cancelled - 03T10:00");
        row("lost at no known time", ",,,lost,,silent", "lost 02T10:00 - - - 02T10:00 silent", "no row");
        row("lost for no known reason", ",,,lost,,", "lost 02T10:00 - - - 02T10:00 not_given", "no row");
        row("lost for the shop's own reason", ",,,lost,,moved away", "lost 02T10:00 - - - 02T10:00 moved away", "no row");
        row("a reason without a refusal says nothing", ",,,,,price", "new 02T10:00 - - - - -", "no row");
    }
    void anOutcomeSaysTheStageAndTheVisit()
    {
        QFETCH(QByteArray, fields);
        IntakeShop shop;
        const auto report = shop.importHistory("lead_id,created_at,qualified_at,confirmed_at,visit_start,outcome,outcome_at,lost_reason\n"
                                               "1,2026-01-02T10:00," + fields + '\n');
        QVERIFY_RESULT(report);
        QCOMPARE(report->imported, 1);
#define AT(column) "COALESCE(strftime('%dT%H:%M', " column " / 1000, 'unixepoch'), '-')"
        QTEST(shop.ask("SELECT stage || ' ' || " AT("stage_at") " || ' ' || " AT("taken_at") " || ' ' || " AT("qualified_at") " || ' ' || "
                       AT("confirmed_at") " || ' ' || " AT("lost_at") " || ' ' || COALESCE(lost_reason.key, '-') "
                       "FROM lead LEFT JOIN lost_reason ON lost_reason.id = lost_reason_id"), "lead");
        QTEST(shop.ask("SELECT state || ' ' || " AT("confirmed_at") " || ' ' || " AT("outcome_at") " FROM visit"), "visit");
#undef AT
    }

    void spamIsRefusedAsSpam()
    {
        IntakeShop shop;
        QVERIFY_RESULT(shop.importHistory(csv({"lead_id,created_at,outcome,lost_reason", "1,2026-01-02T10:00,lost,spam"})));
        QCOMPARE(shop.ask("SELECT spam FROM lead JOIN lost_reason ON lost_reason.id = lost_reason_id"), QStringLiteral("1"));
    }

    void theFirstReplyIsAPersonsAndNoTouch()
    {
        IntakeShop shop;
        QVERIFY_RESULT(shop.importHistory(csv({"lead_id,created_at,first_reply_at,manager", "1,2026-01-02T10:00,2026-01-02T10:03,Anna"})));
        QCOMPARE(shop.ask("SELECT (first_reply_at - arrived_at) || ' ' || (first_human_reply_at - arrived_at) FROM lead"), QStringLiteral("180000 180000"));
        QCOMPARE(shop.ask("SELECT COUNT(*) FROM touch"), QStringLiteral("0"));
    }

    void unknownNamesAreAddedOnce()
    {
        IntakeShop shop;
        QVERIFY_RESULT(shop.importHistory(csv({"lead_id,created_at,channel,source,campaign,manager,specialist,service,visit_start,visit_minutes,price",
                                               "1,2026-01-02T10:00,tiktok,maps,spring,Anna,Anna,Haircut,2026-01-03T10:00,45,1800.50",
                                               "2,2026-01-02T10:00,tiktok,maps,spring,Anna,Vera,Haircut,2026-01-03T10:00,,",
                                               "3,2026-01-02T10:00,,,,,,,2026-01-03T10:00,,"})));
        QCOMPARE(shop.ask("SELECT kind FROM channel WHERE key = 'tiktok'"), QStringLiteral("desk"));
        QCOMPARE(shop.ask("SELECT COUNT(*) FROM source"), QStringLiteral("1"));
        QCOMPARE(shop.ask("SELECT COUNT(*) FROM campaign"), QStringLiteral("1"));
        QCOMPARE(shop.ask("SELECT minutes || ' ' || price FROM service"), QStringLiteral("45 180050"));
        QCOMPARE(shop.ask("SELECT group_concat(role) FROM (SELECT role FROM person_role JOIN person ON id = person_id WHERE name = 'Anna' ORDER BY role)"),
                 QStringLiteral("manager,specialist"));
        QCOMPARE(shop.ask("SELECT group_concat((end_at - start_at) / 60000) FROM visit"), QStringLiteral("45,45,60"));
        QCOMPARE(shop.ask("SELECT group_concat(price) FROM visit"), QStringLiteral("180050,180050,0"));
        QCOMPARE(shop.ask("SELECT key || '' FROM channel JOIN lead ON lead.channel_id = channel.id WHERE lead.id = 3"), QString());
    }

    void aClientIsThePhoneElseTheKeyElseTheLeadAlone()
    {
        IntakeShop shop;
        QVERIFY_RESULT(shop.importHistory(csv({"lead_id,created_at,client_name,client_phone,client_key",
                                               "1,2026-01-02T10:00,,8 (912) 305-44-18,k1",
                                               "2,2026-01-02T10:00,Anna,+79123054418,k2",
                                               "3,2026-01-02T10:00,Other,,k1",
                                               "4,2026-01-02T10:00,Other,(),k1",
                                               "5,2026-01-02T10:00,Alone,,",
                                               "6,2026-01-02T10:00,Alone,,",
                                               "7,2026-01-02T10:00,Short,123-45,"})));
        QCOMPARE(shop.ask("SELECT group_concat(client_id) FROM (SELECT client_id FROM lead ORDER BY id)"), QStringLiteral("1,1,2,2,3,4,5"));
        QCOMPARE(shop.ask("SELECT name || ' ' || phone || ' ' || phone_raw FROM client WHERE id = 1"), QStringLiteral("Anna +79123054418 8 (912) 305-44-18"));
        QCOMPARE(shop.ask("SELECT phone || ' ' || phone_raw || ' ' || phone_valid FROM client WHERE id = 5"), QStringLiteral("12345 123-45 0"));
    }

    void aPaymentIsForTheVisitElseForTheLead()
    {
        IntakeShop shop;
        QVERIFY_RESULT(shop.importHistory(csv({"lead_id,created_at,manager,visit_start,paid,paid_at",
                                               "1,2026-01-02T10:00,Anna,2026-01-03T10:00,100,2026-01-03T11:00",
                                               "2,2026-01-02T10:00,Anna,,-20.05,2026-01-03T11:00",
                                               "3,2026-01-02T10:00,Anna,,0,"})));
        QCOMPARE(shop.ask("SELECT group_concat(amount || ':' || COALESCE(visit_id, '-') || ':' || COALESCE(lead_id, '-') || ':' || taken_by) FROM payment"),
                 QStringLiteral("10000:1:-:2,-2005:-:2:2"));
    }

    void importingTheSameFileAgainChangesNothing()
    {
        IntakeShop shop;
        const QByteArray file = csv({"lead_id,created_at,client_phone,source", "1,2026-01-02T10:00,89123054418,maps", "2,2026-01-02T11:00,,", "3,bad,,"});
        const auto first = shop.importHistory(file);
        QCOMPARE(first->imported, 2);
        QCOMPARE(first->rejected, 1);
        const QByteArray before = shop.dump();
        shop.clock.advance(std::chrono::hours(1));
        const auto second = shop.importHistory(file);
        QVERIFY_RESULT(second);
        QCOMPARE(second->read, 3);
        QCOMPARE(second->imported, 0);
        QCOMPARE(second->same, 2);
        QCOMPARE(second->rejected, 1);
        QCOMPARE(shop.dump(), before);
    }

    void aKnownIdWithOtherWordsChangesNothing()
    {
        IntakeShop shop;
        QVERIFY_RESULT(shop.importHistory(csv({"lead_id,created_at,source", "1,2026-01-02T10:00,maps"})));
        const QByteArray before = shop.dump();
        const auto again = shop.importHistory(csv({"lead_id,created_at,source,manager", "1,2026-01-09T10:00,other,Somebody"}));
        QCOMPARE(again->same, 1);
        QCOMPARE(shop.dump(), before);
    }

    void aSecondRowOfOneIdIsTheSameIfEqualElseRefused()
    {
        IntakeShop shop;
        const auto report = shop.importHistory(csv({"lead_id,created_at,source,remark", "1,2026-01-02T10:00,maps,x", "1,2026-01-02T10:00, maps ,y",
                                                    "1,2026-01-02T10:00,other,x", "2,bad,maps,x", "2,2026-01-02T10:00,maps,x"}));
        QVERIFY_RESULT(report);
        QCOMPARE(report->imported, 2);
        QCOMPARE(report->same, 1);
        QCOMPARE(report->rejected, 2);
        QCOMPARE(report->rejects.front(), (Reject{4, QStringLiteral("lead_id"), QStringLiteral("differs_from_same_id"), QStringLiteral("1")}));
        QCOMPARE(report->unknownColumns, QStringList{QStringLiteral("remark")});
    }

    void aVisitOfThePastMayOverlapOneToComeMayNot()
    {
        IntakeShop shop; // it is 2027-01-15
        const auto report = shop.importHistory(csv({"lead_id,created_at,specialist,service,manager,visit_start,visit_minutes,outcome,client_phone",
                                                    "1,2026-01-02T10:00,Vera,,,2026-01-03T10:00,60,came,",
                                                    "2,2026-01-02T10:00,Vera,,,2026-01-03T10:30,60,came,",
                                                    "3,2026-01-02T10:00,Vera,,,2027-02-03T10:00,60,,",
                                                    "4,2026-01-02T10:00,Vera,New one,Newcomer,2027-02-03T10:59,60,,89123054418",
                                                    "5,2026-01-02T10:00,Vera,,,2027-02-03T10:30,60,cancelled,",
                                                    "6,2026-01-02T10:00,Zoya,,,2027-02-03T10:30,60,,",
                                                    "7,2026-01-02T10:00,Vera,,,2027-02-03T11:00,60,,"}));
        QVERIFY_RESULT(report);
        QCOMPARE(report->imported, 6);
        QCOMPARE(report->rejects.size(), size_t(1));
        Reject reject = report->rejects.front();
        QCOMPARE(std::exchange(reject.lost, std::nullopt)->who, QStringLiteral("Vera"));
        QCOMPARE(reject, (Reject{5, QStringLiteral("visit_start"), QStringLiteral("slot_taken"), QStringLiteral("2027-02-03T10:59")}));
        QCOMPARE(shop.ask("SELECT group_concat(historical) FROM visit"), QStringLiteral("1,1,0,0,0,0"));
        // What was refused left nothing behind.
        QCOMPARE(shop.ask("SELECT COUNT(*) FROM person WHERE name = 'Newcomer'"), QStringLiteral("0"));
        QCOMPARE(shop.ask("SELECT COUNT(*) FROM service"), QStringLiteral("0"));
        QCOMPARE(shop.ask("SELECT COUNT(*) FROM client WHERE phone <> ''"), QStringLiteral("0"));
    }

    void everySpellingOfAFileReadsTheSame_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray plain = "lead_id,created_at,client_name,source\n1,2026-01-02T10:00,\"A, \"\"B\"\"\nC\",maps\n2,2026-01-02T10:00,D,\n";
        QByteArray crlf = plain;
        crlf.replace('\n', "\r\n");
        crlf.replace("\"\"\r\nC", "\"\"\nC");
        QTest::newRow("plain") << plain;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + plain);
        QTest::newRow("CRLF") << crlf;
        QTest::newRow("blank lines, no last line end") << QByteArray("\n" + plain.chopped(1)).replace("\n2", "\n\n2");
        QTest::newRow("columns turned round") << QByteArray("source,client_name,created_at,lead_id\nmaps,\"A, \"\"B\"\"\nC\",2026-01-02T10:00,1\n,D,2026-01-02T10:00,2\n");
        QTest::newRow("unknown columns") << QByteArray("x,lead_id,created_at,client_name,source,y\nq,1,2026-01-02T10:00,\"A, \"\"B\"\"\nC\",maps,q\n,2,2026-01-02T10:00,D,,\n");
    }
    void everySpellingOfAFileReadsTheSame()
    {
        QFETCH(QByteArray, file);
        IntakeShop shop;
        const auto report = shop.importHistory(file);
        QVERIFY_RESULT(report);
        QCOMPARE(report->imported, 2);
        QCOMPARE(report->rejected, 0);
        QCOMPARE(shop.ask("SELECT name FROM client WHERE id = 1"), QStringLiteral("A, \"B\"\nC"));
        QCOMPARE(shop.ask("SELECT group_concat(COALESCE(source_id, '-')) FROM lead"), QStringLiteral("1,-"));
    }

    void rejectsAreWrittenAsTheyCameWithLineColumnAndReason()
    {
        IntakeShop shop;
        QBuffer rejects;
        QVERIFY(rejects.open(QIODevice::WriteOnly));
        ImportOptions options;
        options.rejects = &rejects;
        QVERIFY_RESULT(shop.importHistory("lead_id,mine,created_at,client_name,reason\n1,a,bad,\"two\nlines, =1\",old\n2,b,2026-01-02T10:00,,\n3,c,2026-01-02T10:00,\xFF,\n", options));
        QCOMPARE(rejects.data(), QByteArray("lead_id,mine,created_at,client_name,line,column,reason\r\n"
                                            "1,a,bad,\"two\nlines, =1\",2,created_at,instant\r\n"
                                            "3,c,2026-01-02T10:00,\xEF\xBF\xBD,5,client_name,invalid_utf8\r\n"));
    }

    void rejectsSayInWordsWhatIsWrongWhereSomebodyHasWords()
    {
        IntakeShop shop;
        QBuffer rejects;
        QVERIFY(rejects.open(QIODevice::WriteOnly));
        ImportOptions options;
        options.rejects = &rejects;
        options.rejectsForSpreadsheet = true;
        options.rejectWords = [](const Reject& reject) { return QStringLiteral("%1 faults, «%2»").arg(reject.further.size() + 1).arg(reject.value); };
        // A file that was refused before does not get its columns twice.
        QVERIFY_RESULT(shop.importHistory("lead_id,created_at,price,line,column,reason,explanation\n1,bad,much,7,price,amount,old\n", options));
        QCOMPARE(rejects.data(), QByteArray("\xEF\xBB\xBF" "lead_id,created_at,price,line,column,reason,explanation\r\n"
                                            "1,bad,much,2,created_at,instant,\"2 faults, «bad»\"\r\n"));
        const auto mended = shop.importHistory(QByteArray(rejects.data()).replace("bad", "2026-01-02T10:00").replace("much", "5"));
        QCOMPARE(mended->imported, 1);
    }

    void aMendedRejectsFileGoesIn()
    {
        IntakeShop shop;
        QBuffer rejects;
        QVERIFY(rejects.open(QIODevice::WriteOnly));
        ImportOptions options;
        options.rejects = &rejects;
        QVERIFY_RESULT(shop.importHistory(csv({"lead_id,created_at", "1,bad", "2,2026-01-02T10:00"}), options));
        const auto mended = shop.importHistory(QByteArray(rejects.data()).replace("bad", "2026-01-02T10:00"));
        QCOMPARE(mended->imported, 1);
    }

    void aDryRunReportsAndKeepsNothing()
    {
        IntakeShop shop;
        const QByteArray before = shop.dump();
        ImportOptions options;
        options.dryRun = true;
        const auto report = shop.importHistory(csv({"lead_id,created_at,manager", "1,2026-01-02T10:00,Anna", "2,bad,"}), options);
        QCOMPARE(report->imported, 1);
        QCOMPARE(report->rejected, 1);
        QCOMPARE(shop.dump(), before);
    }

    void stoppingKeepsNothing()
    {
        IntakeShop shop;
        const QByteArray before = shop.dump();
        QByteArray file = "lead_id,created_at\n";
        for (int i = 0; i < 5000; ++i)
            file += QByteArray::number(i) + ",2026-01-02T10:00\n";
        ImportOptions options;
        qint64 seen = 0;
        options.progress = [&seen](qint64, qint64 rows) {
            seen = rows;
            return rows < 2000;
        };
        QCOMPARE_ERROR(shop.importHistory(file, options), ErrorCode::Cancelled);
        QCOMPARE(seen, 2000);
        QCOMPARE(shop.dump(), before);
        QVERIFY_RESULT(shop.importHistory(file));
    }

    void aFileThatIsNoHistoryIsRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("subject");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("file");
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << QStringLiteral("file");
        QTest::newRow("no lead_id") << QByteArray("id,created_at\n1,2026-01-02T10:00\n") << QStringLiteral("lead_id");
        QTest::newRow("no created_at") << QByteArray("lead_id\n1\n") << QStringLiteral("created_at");
    }
    void aFileThatIsNoHistoryIsRefusedWhole()
    {
        QFETCH(QByteArray, file);
        IntakeShop shop;
        const auto report = shop.importHistory(file);
        QCOMPARE_ERROR(report, ErrorCode::BadInput);
        QTEST(report.error().subject, "subject");
    }

    void everyRowLeavesItsEventAndTheChainHolds()
    {
        IntakeShop shop;
        QVERIFY_RESULT(shop.importHistory(csv({"lead_id,created_at,manager,visit_start,paid,paid_at", "1,2026-01-02T10:00,Anna,2026-01-03T10:00,5,2026-01-03T10:00",
                                               "2,2026-01-02T10:00,,,,"})));
        QCOMPARE(shop.ask("SELECT group_concat(op) FROM event"), QStringLiteral("channel.add,person.add,lead.import,lead.import,import.history"));
        QCOMPARE(shop.ask("SELECT detail FROM event WHERE seq = 3"), QStringLiteral("{\"client\":1,\"visit\":1,\"payment\":1,\"amount\":500,\"stage\":\"new\"}"));
        QCOMPARE(shop.ask("SELECT detail FROM event WHERE seq = 5"), QStringLiteral("{\"imported\":2,\"read\":2,\"rejected\":0,\"same\":0}"));
        QVERIFY_RESULT(history::verifyChain(shop.database()));
    }

    void aFurtherRoleOfAKnownPersonIsAnEvent()
    {
        IntakeShop shop;
        QVERIFY_RESULT(shop.importHistory(csv({"lead_id,created_at,channel,manager,specialist", "1,2026-01-02T10:00,site,Owner,Owner", "2,2026-01-02T10:00,site,Owner,"})));
        QCOMPARE(shop.ask("SELECT group_concat(op || detail) FROM event WHERE subject = 'person'"),
                 QStringLiteral("person.role{\"from\":{\"roles\":[\"owner\"]},\"to\":{\"roles\":[\"manager\",\"owner\"]}},"
                                "person.role{\"from\":{\"roles\":[\"manager\",\"owner\"]},\"to\":{\"roles\":[\"manager\",\"specialist\",\"owner\"]}}"));
    }

    void onlyTheOwnerTakesAPastIn()
    {
        IntakeShop shop;
        const QByteArray before = shop.dump();
        for (const staff::Role role : staff::kAllRoles) {
            if (role == staff::Role::Owner)
                continue;
            staff::Session session = shop.owner;
            session.roles = {role};
            QByteArray file = csv({"lead_id,created_at", "1,2026-01-02T10:00"});
            QBuffer buffer(&file);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            QCOMPARE_ERROR(shop.service.importHistory(session, buffer), ErrorCode::NotAllowed);
            QCOMPARE_ERROR(shop.service.importCalls(session, buffer), ErrorCode::NotAllowed);
            QBuffer target;
            QVERIFY(target.open(QIODevice::WriteOnly));
            QCOMPARE_ERROR(shop.service.exportShop(session, target), ErrorCode::NotAllowed);
            QCOMPARE_ERROR(shop.service.exportHistory(session, target), ErrorCode::NotAllowed);
            QCOMPARE_ERROR(shop.service.exportCalls(session, target), ErrorCode::NotAllowed);
            QCOMPARE_ERROR(shop.service.dump(session, target), ErrorCode::NotAllowed);
            QVERIFY(target.data().isEmpty());
        }
        QCOMPARE(shop.dump(), before);
    }

    void theReportSaysMoreOnlyWhereThereIsMore()
    {
        IntakeShop shop;
        const auto plain = shop.importHistory(csv({"lead_id,created_at", "1,2026-01-02T10:00"}));
        QCOMPARE(toJson(*plain).keys(), (QStringList{QStringLiteral("imported"), QStringLiteral("read"), QStringLiteral("rejected"), QStringLiteral("same")}));
        const auto odd = shop.importHistory(csv({"lead_id,created_at,qualified_at,mine", "2,2026-01-02T10:00,2026-01-01T10:00,x"}));
        QCOMPARE(toJson(*odd).value(QStringLiteral("out_of_order")).toInt(), 1);
        QCOMPARE(toJson(*odd).value(QStringLiteral("unknown_columns")).toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestHistoryImport)
#include "test_history_import.moc"
