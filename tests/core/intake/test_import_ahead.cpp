// SPDX-License-Identifier: GPL-3.0-or-later
// Visits to come that a file brings: they take people, rooms and buffers as those that are booked here.
#include "core/bookings/taken_store.h"
#include "core/catalog/resource_store.h"
#include "core/catalog/service_store.h"
#include "tests/core/intake/intake_shop.h"

using namespace priyom;
using namespace priyom::intake;
using test::csv;
using test::IntakeShop;

class ImportAheadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The only room, and twenty minutes to air it. It is 2027-01-15.
    void init()
    {
        m_shop = std::make_unique<IntakeShop>();
        catalog::Service peeling;
        peeling.name = QStringLiteral("Пилинг");
        peeling.bufferAfter = 20;
        const auto service = catalog::insertService(m_shop->database(), peeling);
        QVERIFY_RESULT(service);
        const auto room = catalog::insertResource(m_shop->database(), {{}, catalog::ResourceKind::Room, QStringLiteral("Кабинет 1"), true});
        QVERIFY_RESULT(room);
        QVERIFY_RESULT(catalog::writeNeeds(m_shop->database(), *service, {{*room}}));
    }

    void theRoomIsGivenAndIsNotGivenTwice()
    {
        const auto report = imported({"1,2026-01-02T10:00,Vera,Пилинг,2027-02-03T10:00,60,", "2,2026-01-02T10:00,Zoya,Пилинг,2027-02-03T10:30,60,",
                                      "3,2026-01-02T10:00,Zoya,Массаж,2027-02-03T10:30,60,"});
        QVERIFY_RESULT(report);
        QCOMPARE(report->imported, 2);
        QCOMPARE(atAll(report->rejects.front()), (Reject{3, QStringLiteral("visit_start"), QStringLiteral("room_taken"), QStringLiteral("2027-02-03T10:30")}));
        QCOMPARE(report->rejects.front().lost->who, QStringLiteral("Кабинет 1"));
        QCOMPARE(report->rejects.front().lost->from, (LocalTime{QDate(2027, 2, 3), QTime(10, 0)}));
        QCOMPARE(m_shop->ask("SELECT COUNT(*) FROM visit_resource"), QStringLiteral("1"));
        QVERIFY_RESULT(bookings::checkTaken(m_shop->database()));
    }

    void theBufferIsKept()
    {
        const auto report = imported({"1,2026-01-02T10:00,Vera,Пилинг,2027-02-03T10:00,60,", "2,2026-01-02T10:00,Vera,Массаж,2027-02-03T11:00,60,",
                                      "3,2026-01-02T10:00,Vera,Массаж,2027-02-03T11:20,60,"});
        QVERIFY_RESULT(report);
        QCOMPARE(report->imported, 2);
        QCOMPARE(atAll(report->rejects.front()), (Reject{3, QStringLiteral("visit_start"), QStringLiteral("slot_taken"), QStringLiteral("2027-02-03T11:00")}));
        const LostTime& lost = *report->rejects.front().lost; // whoever reads it books one of these instead
        QCOMPARE(lost.who, QStringLiteral("Vera"));
        QCOMPARE(lost.to, (LocalTime{QDate(2027, 2, 3), QTime(11, 20)}));
        QCOMPARE(lost.next.size(), std::size_t(3));
        QCOMPARE(lost.next.front(), (LocalTime{QDate(2027, 2, 3), QTime(11, 30)}));
    }

    void whatIsOverTakesNoRoom()
    {
        const auto report = imported({"1,2026-01-02T10:00,Vera,Пилинг,2026-01-03T10:00,60,came", "2,2026-01-02T10:00,Zoya,Пилинг,2026-01-03T10:30,60,came"});
        QVERIFY_RESULT(report);
        QCOMPARE(report->imported, 2);
        QCOMPARE(m_shop->ask("SELECT COUNT(*) FROM visit_resource"), QStringLiteral("0"));
        QCOMPARE(m_shop->ask("SELECT MAX(buffer_after) FROM visit"), QStringLiteral("0"));
    }

    void aVisitThatIsOnTakesItsTime()
    {
        const QString begun = m_shop->zone().local(m_shop->clock.now() - std::chrono::minutes(10)).date.toString(Qt::ISODate) + QLatin1Char('T')
            + m_shop->zone().local(m_shop->clock.now() - std::chrono::minutes(10)).time.toString(QStringLiteral("HH:mm"));
        QVERIFY_RESULT(imported({"1,2026-01-02T10:00,Vera,Массаж," + begun.toUtf8() + ",90,"}));
        QCOMPARE(m_shop->ask("SELECT historical FROM visit"), QStringLiteral("0"));
        QCOMPARE(m_shop->ask("SELECT COUNT(*) FROM taken"), QStringLiteral("1"));
    }

private:
    [[nodiscard]] static Reject atAll(Reject reject)
    {
        reject.lost.reset();
        return reject;
    }
    Result<ImportReport> imported(const QList<QByteArray>& rows)
    {
        QByteArray file = "lead_id,created_at,specialist,service,visit_start,visit_minutes,outcome\n";
        for (const QByteArray& row : rows)
            file += row + '\n';
        return m_shop->importHistory(file);
    }

    std::unique_ptr<IntakeShop> m_shop;
};

QTEST_GUILESS_MAIN(ImportAheadTest)
#include "test_import_ahead.moc"
