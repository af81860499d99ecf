// SPDX-License-Identifier: GPL-3.0-or-later
// The overlap rule stands in the schema: it is tried here through plain writes, past every service.
#include "core/bookings/visit_store.h"

#include "core/bookings/taken_store.h"
#include "core/clients/client_store.h"
#include "core/staff/person_store.h"
#include "core/storage/database.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::bookings;

class TestVisitStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto database = storage::Database::openInMemory();
        QVERIFY_RESULT(database);
        m_database = std::move(*database);
        const auto anna = staff::insertPerson(*m_database, QStringLiteral("Анна"), {staff::Role::Specialist});
        QVERIFY_RESULT(anna);
        m_anna = *anna;
        const auto boris = staff::insertPerson(*m_database, QStringLiteral("Борис"), {staff::Role::Specialist});
        QVERIFY_RESULT(boris);
        m_boris = *boris;
        const auto client = clients::insertClient(*m_database, {});
        QVERIFY_RESULT(client);
        m_client = *client;
    }

    void whatIsWrittenIsRead()
    {
        Visit visit = at(600, 60);
        visit.key = QStringLiteral("k1");
        visit.manager = m_boris;
        visit.state = VisitState::Cancelled;
        visit.bookedAt = Instant(5);
        visit.confirmedAt = Instant(6);
        visit.outcomeAt = Instant(7);
        visit.cancelledBy = CancelledBy::Client;
        visit.cancelReason = QStringLiteral("ill");
        visit.price = Money::ofMinor(250'000);
        visit.historical = true;
        visit.version = 3;
        const auto id = insertVisit(*m_database, visit);
        QVERIFY_RESULT(id);
        visit.id = *id;
        const auto read = visitByKey(*m_database, QStringLiteral("k1"));
        QVERIFY_RESULT(read);
        QVERIFY(*read == visit);
        visit.startAt = visit.startAt + Milliseconds(1);
        visit.cancelReason.clear();
        QVERIFY_RESULT(updateVisit(*m_database, visit));
        visit.version = 4;
        const auto again = visitById(*m_database, visit.id);
        QVERIFY_RESULT(again);
        QVERIFY(*again == visit);
    }

    void anOldVersionIsNotWritten()
    {
        Visit visit = at(600, 60);
        visit.id = insertVisit(*m_database, visit).value();
        QVERIFY_RESULT(updateVisit(*m_database, visit));
        QCOMPARE_ERROR(updateVisit(*m_database, visit), ErrorCode::Conflict);
    }

    void aSecondVisitAtTheSameTime_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("fits");
        QTest::newRow("ends as the first begins") << 540 << 60 << true;
        QTest::newRow("begins as the first ends") << 660 << 60 << true;
        QTest::newRow("ends a minute into it") << 540 << 61 << false;
        QTest::newRow("begins in its last minute") << 659 << 30 << false;
        QTest::newRow("the same") << 600 << 60 << false;
        QTest::newRow("inside") << 610 << 10 << false;
        QTest::newRow("around") << 500 << 300 << false;
        QTest::newRow("the longest there can be, around") << 600 - 9000 << 9999 << false;
    }
    void aSecondVisitAtTheSameTime()
    {
        QFETCH(int, start);
        QFETCH(int, minutes);
        QFETCH(bool, fits);
        QVERIFY_RESULT(insertVisit(*m_database, at(600, 60)));
        const auto inserted = insertVisit(*m_database, at(start, minutes));
        Visit moved = at(100'000, minutes);
        moved.id = insertVisit(*m_database, moved).value();
        if (!fits) {
            QCOMPARE_ERROR(inserted, ErrorCode::SlotTaken);
            moved.startAt = at(start, minutes).startAt;
            moved.endAt = at(start, minutes).endAt;
            QCOMPARE_ERROR(updateVisit(*m_database, moved), ErrorCode::SlotTaken);
            const auto blocking = takenOf(*m_database, m_anna, moved.time());
            QVERIFY_RESULT(blocking);
            QCOMPARE(blocking->size(), size_t(1));
            QCOMPARE(blocking->front().period, at(600, 60).time());
        } else {
            QVERIFY_RESULT(inserted);
        }
    }

    void whatTakesNoTimeIsNotInTheWay_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"cancelled", "missed", "historical", "another specialist", "no specialist"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatTakesNoTimeIsNotInTheWay()
    {
        QFETCH(QString, what);
        Visit first = at(600, 60);
        if (what == QLatin1String("cancelled"))
            first.state = VisitState::Cancelled;
        if (what == QLatin1String("missed"))
            first.state = VisitState::NoShow;
        if (what == QLatin1String("another specialist"))
            first.specialist = m_boris;
        if (what == QLatin1String("no specialist"))
            first.specialist = PersonId();
        first.historical = what == QLatin1String("historical");
        first.id = insertVisit(*m_database, first).value();
        QVERIFY_RESULT(insertVisit(*m_database, at(600, 60)));

        first.historical = false;
        first.state = VisitState::Confirmed;
        first.specialist = m_anna;
        QCOMPARE_ERROR(updateVisit(*m_database, first), ErrorCode::SlotTaken); // and it cannot come back over it
    }

private:
    Visit at(int minute, int minutes) const
    {
        Visit visit;
        visit.client = m_client;
        visit.specialist = m_anna;
        visit.startAt = Instant(1'800'000'000'000) + std::chrono::minutes(minute);
        visit.endAt = visit.startAt + std::chrono::minutes(minutes);
        return visit;
    }

    std::unique_ptr<storage::Database> m_database;
    PersonId m_anna;
    PersonId m_boris;
    ClientId m_client;
};

QTEST_GUILESS_MAIN(TestVisitStore)
#include "test_visit_store.moc"
