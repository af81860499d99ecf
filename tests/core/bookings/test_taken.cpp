// SPDX-License-Identifier: GPL-3.0-or-later
// What visits take of people, rooms and devices: the rule stands in the schema, and is tried here through plain writes.
#include "core/bookings/taken_store.h"

#include "core/bookings/visit_resource_store.h"
#include "core/bookings/visit_store.h"
#include "core/catalog/resource_store.h"
#include "core/clients/client_store.h"
#include "core/staff/person_store.h"
#include "core/storage/database.h"
#include "tests/support/verify_result.h"

#include <QRandomGenerator>

#include <set>

using namespace priyom;
using namespace priyom::bookings;

class TestTaken final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto database = storage::Database::openInMemory();
        QVERIFY_RESULT(database);
        m_database = std::move(*database);
        m_people.clear();
        m_resources.clear();
        for (const char* name : {"Анна", "Борис", "Вера"}) {
            const auto person = staff::insertPerson(*m_database, QString::fromUtf8(name), {staff::Role::Specialist});
            QVERIFY_RESULT(person);
            m_people.push_back(*person);
        }
        for (const char* name : {"Кабинет 1", "Кабинет 2", "Лазер"}) {
            const auto resource = catalog::insertResource(*m_database, {{}, catalog::ResourceKind::Room, QString::fromUtf8(name), true});
            QVERIFY_RESULT(resource);
            m_resources.push_back(*resource);
        }
        m_client = clients::insertClient(*m_database, {}).value();
    }

    void theirBuffersKeepTwoVisitsApart_data()
    {
        QTest::addColumn<int>("after");  // of the visit from 10 to 11
        QTest::addColumn<int>("before"); // of the other one
        QTest::addColumn<int>("start");
        QTest::addColumn<bool>("fits");
        QTest::newRow("none: they touch") << 0 << 0 << 660 << true;
        QTest::newRow("ten minutes after: they may not touch") << 10 << 0 << 660 << false;
        QTest::newRow("ten minutes after: ten minutes later they may") << 10 << 0 << 670 << true;
        QTest::newRow("ten minutes before") << 0 << 10 << 669 << false;
        QTest::newRow("both: one after the other, not at once") << 10 << 10 << 670 << false;
        QTest::newRow("both have their time") << 10 << 10 << 680 << true;
    }
    void theirBuffersKeepTwoVisitsApart()
    {
        QFETCH(int, after);
        QFETCH(int, before);
        QFETCH(int, start);
        QFETCH(bool, fits);
        Visit first = at(600, 60);
        first.bufferAfter = after;
        QVERIFY_RESULT(insertVisit(*m_database, first));
        Visit second = at(start, 30);
        second.bufferBefore = before;
        const auto written = insertVisit(*m_database, second);
        if (fits)
            QVERIFY_RESULT(written);
        else
            QCOMPARE_ERROR(written, ErrorCode::SlotTaken);
    }

    void aRoomIsNotGivenTwice_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("fits");
        QTest::newRow("another specialist, the same room") << QStringLiteral("room") << false;
        QTest::newRow("another specialist, another room") << QStringLiteral("other") << true;
        QTest::newRow("the same room after a cancelled visit") << QStringLiteral("cancelled") << true;
        QTest::newRow("the same room an hour later") << QStringLiteral("later") << true;
    }
    void aRoomIsNotGivenTwice()
    {
        QFETCH(QString, what);
        QFETCH(bool, fits);
        Visit first = at(600, 60);
        first.resources = {m_resources[0]};
        first.state = what == QLatin1String("cancelled") ? VisitState::Cancelled : VisitState::Planned;
        first.id = insertVisit(*m_database, first).value();
        Visit second = at(what == QLatin1String("later") ? 660 : 630, 60);
        second.specialist = m_people[1];
        second.resources = {m_resources[what == QLatin1String("other") ? 1 : 0]};
        const auto written = insertVisit(*m_database, second);
        if (!fits) {
            QCOMPARE_ERROR(written, ErrorCode::SlotTaken);
            return;
        }
        QVERIFY_RESULT(written);
        QVERIFY_RESULT(checkTaken(*m_database));
        if (what != QLatin1String("cancelled"))
            return;
        first.state = VisitState::Planned;
        QCOMPARE_ERROR(updateVisit(*m_database, first), ErrorCode::SlotTaken); // it cannot come back into the room
    }

    void aVisitGivesItsRoomForAnother()
    {
        Visit visit = at(600, 60);
        visit.resources = {m_resources[0], m_resources[2]};
        visit.id = insertVisit(*m_database, visit).value();
        visit.resources = {m_resources[1], m_resources[2]};
        QVERIFY_RESULT(updateVisit(*m_database, visit));
        ++visit.version;
        const auto read = visitById(*m_database, visit.id);
        QVERIFY_RESULT(read);
        QVERIFY(*read == visit);
        QVERIFY(takenOf(*m_database, m_resources[0], visit.time()).value().empty());
        QCOMPARE(takenOf(*m_database, m_resources[1], visit.time()).value().size(), size_t(1));
        QVERIFY_RESULT(removeVisit(*m_database, visit));
        QVERIFY(takenOf(*m_database, m_resources[1], visit.time()).value().empty());
    }

    void nobodyWritesWhatIsTaken_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("moved") << QByteArray("UPDATE taken SET from_at = from_at + 1");
        QTest::newRow("a room exchanged in its row") << QByteArray("UPDATE visit_resource SET resource_id = 2");
    }
    void nobodyWritesWhatIsTaken()
    {
        QFETCH(QByteArray, sql);
        Visit visit = at(600, 60);
        visit.resources = {m_resources[0]};
        QVERIFY_RESULT(insertVisit(*m_database, visit));
        QVERIFY(!m_database->exec(sql.constData()));
        QVERIFY_RESULT(checkTaken(*m_database));
    }

    void whatWasWrittenPastTheTriggersIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a time nobody has") << QByteArray("INSERT INTO taken (kind, holder_id, from_at, to_at, visit_id) VALUES ('person', 2, 1, 2, 1)");
        QTest::newRow("a time given away") << QByteArray("DELETE FROM taken");
    }
    void whatWasWrittenPastTheTriggersIsNoticed()
    {
        QFETCH(QByteArray, sql);
        QVERIFY_RESULT(insertVisit(*m_database, at(600, 60)));
        QVERIFY_RESULT(checkTaken(*m_database));
        QVERIFY_RESULT(m_database->exec(sql.constData()));
        QCOMPARE_ERROR(checkTaken(*m_database), ErrorCode::Damaged);
    }

    // Against a model that compares every visit with every other one.
    void theSchemaAgreesWithComparingThemAll()
    {
        QRandomGenerator random(20261123);
        const int writes = qEnvironmentVariableIntValue("PRIYOM_TAKEN_WRITES") > 0 ? qEnvironmentVariableIntValue("PRIYOM_TAKEN_WRITES") : 4000;
        QVERIFY_RESULT(m_database->exec("BEGIN"));
        std::vector<Visit> model;
        int refused = 0;
        for (int i = 0; i < writes; ++i) {
            const bool isNew = model.empty() || (model.size() < 60 && random.bounded(3) > 0);
            const size_t at = isNew ? model.size() : size_t(random.bounded(int(model.size())));
            Visit visit = randomVisit(random);
            if (!isNew) {
                visit.id = model[at].id;
                visit.version = model[at].version;
            }
            const bool fits = std::none_of(model.begin(), model.end(), [&](const Visit& other) { return other.id != visit.id && inTheWay(other, visit); });
            QVERIFY_RESULT(m_database->exec("SAVEPOINT one"));
            const auto written = isNew ? insertVisit(*m_database, visit).map([&](VisitId id) { visit.id = id; }) : updateVisit(*m_database, visit);
            if (!fits) {
                QCOMPARE_ERROR(written, ErrorCode::SlotTaken);
                QVERIFY_RESULT(m_database->exec("ROLLBACK TO one"));
                ++refused;
                continue;
            }
            QVERIFY_RESULT(written);
            if (isNew) {
                model.push_back(visit);
            } else {
                ++visit.version;
                model[at] = visit;
            }
            if (model.size() == 60 && random.bounded(20) == 0) {
                QVERIFY_RESULT(removeVisit(*m_database, model.back()));
                model.pop_back();
            }
        }
        QVERIFY_RESULT(m_database->exec("COMMIT"));
        QVERIFY_RESULT(checkTaken(*m_database));
        QVERIFY2(refused > writes / 20 && refused < writes * 19 / 20, qPrintable(QString::number(refused)));
    }

private:
    Visit at(int minute, int minutes) const
    {
        Visit visit;
        visit.client = m_client;
        visit.specialist = m_people[0];
        visit.startAt = Instant(1'800'000'000'000) + std::chrono::minutes(minute);
        visit.endAt = visit.startAt + std::chrono::minutes(minutes);
        return visit;
    }

    Visit randomVisit(QRandomGenerator& random) const
    {
        Visit visit = at(random.bounded(2000), 5 + random.bounded(120));
        visit.specialist = random.bounded(8) == 0 ? PersonId() : m_people[size_t(random.bounded(int(m_people.size())))];
        visit.bufferBefore = random.bounded(2) * random.bounded(30);
        visit.bufferAfter = random.bounded(2) * random.bounded(30);
        visit.state = kAllVisitStates[random.bounded(int(std::size(kAllVisitStates)))];
        visit.historical = random.bounded(10) == 0;
        for (const ResourceId resource : m_resources)
            if (random.bounded(3) == 0)
                visit.resources.push_back(resource);
        return visit;
    }

    static bool isLive(const Visit& visit) { return takesTime(visit.state) && !visit.historical; }
    static bool inTheWay(const Visit& a, const Visit& b)
    {
        if (!isLive(a) || !isLive(b) || !a.takes().overlaps(b.takes()))
            return false;
        const std::set<ResourceId> given(a.resources.begin(), a.resources.end());
        return (a.specialist.isValid() && a.specialist == b.specialist)
            || std::any_of(b.resources.begin(), b.resources.end(), [&](ResourceId id) { return given.contains(id); });
    }

    std::unique_ptr<storage::Database> m_database;
    std::vector<PersonId> m_people;
    std::vector<ResourceId> m_resources;
    ClientId m_client;
};

QTEST_GUILESS_MAIN(TestTaken)
#include "test_taken.moc"
