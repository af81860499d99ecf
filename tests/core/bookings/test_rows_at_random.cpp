// SPDX-License-Identifier: GPL-3.0-or-later
// Comings of several services booked, moved, cut, cancelled and taken back at random through the service: nobody ever
// has two at once, and what is refused leaves nothing behind.
#include "core/bookings/taken_store.h"
#include "core/bookings/visit_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QRandomGenerator>

using namespace priyom;
using namespace priyom::bookings;
using namespace std::chrono_literals;

class RowsAtRandomTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyHasTwoAtOnce_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U, 20261123U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void nobodyHasTwoAtOnce()
    {
        QFETCH(quint32, seed);
        const test::DeskShop shop;
        QRandomGenerator random(seed);
        std::vector<VisitId> visits;
        int done = 0;
        int refused = 0;
        for (int i = 0; i < 150; ++i) {
            const QByteArray before = shop.contents();
            const auto result = act(shop, random, visits);
            if (result) {
                ++done;
                if (result->visit && std::ranges::find(visits, result->visit->id) == visits.end())
                    visits.push_back(result->visit->id);
            } else {
                ++refused;
                QCOMPARE(shop.contents(), before);
            }
            QVERIFY_RESULT(checkTaken(*shop.database));
            QVERIFY(!overlap(shop, visits));
        }
        QVERIFY(done > 30);
        QVERIFY(refused > 10);
    }

private:
    static QString somebody(QRandomGenerator& random)
    {
        return random.bounded(2) == 0 ? QStringLiteral("Анна") : QStringLiteral("Борис");
    }
    static QString something(QRandomGenerator& random)
    {
        return random.bounded(2) == 0 ? QStringLiteral("Стрижка") : QStringLiteral("Окрашивание");
    }

    static Appointment randomRow(const test::DeskShop& shop, QRandomGenerator& random)
    {
        Appointment row = shop.at(15 * random.bounded(4, 120));
        row.specialist = somebody(random);
        row.service = something(random);
        row.then.emplace();
        for (int more = random.bounded(3); more > 0; --more)
            row.then->push_back({something(random), somebody(random), 15 * random.bounded(1, 6)});
        return row;
    }

    static Result<Booked> act(const test::DeskShop& shop, QRandomGenerator& random, const std::vector<VisitId>& visits)
    {
        const staff::Session owner = shop.owner();
        const int what = visits.empty() ? 0 : random.bounded(6);
        if (what < 2) {
            BookDraft draft;
            draft.clientPhone = QStringLiteral("+7912000%1").arg(random.bounded(1000, 9999));
            draft.appointment = randomRow(shop, random);
            return shop.bookings->book(owner, draft);
        }
        const VisitId visit = visits[size_t(random.bounded(int(visits.size())))];
        if (what == 2) {
            Appointment to = shop.at(15 * random.bounded(4, 120));
            to.specialist = random.bounded(2) == 0 ? QString() : somebody(random);
            to.place = random.bounded(1, 4);
            return shop.bookings->moveVisit(owner, visit, to);
        }
        if (what == 3)
            return shop.bookings->moveVisit(owner, visit, randomRow(shop, random));
        if (what == 4)
            return shop.bookings->dropService(owner, visit, random.bounded(1, 4));
        return random.bounded(2) == 0 ? shop.bookings->setVisit(owner, visit, VisitState::Cancelled)
                                      : shop.bookings->undoVisit(owner, visit);
    }

    // Every service with every other one.
    static bool overlap(const test::DeskShop& shop, const std::vector<VisitId>& visits)
    {
        std::vector<VisitPart> all;
        for (const VisitId id : visits) {
            const auto visit = visitById(*shop.database, id);
            if (!visit || !takesTime(visit->state))
                continue;
            for (const VisitPart& part : partsOf(*visit)) {
                if (std::ranges::any_of(all, [&](const VisitPart& other) {
                        return other.specialist == part.specialist && other.takes().overlaps(part.takes());
                    }))
                    return true;
                all.push_back(part);
            }
        }
        return false;
    }
};

QTEST_GUILESS_MAIN(RowsAtRandomTest)
#include "test_rows_at_random.moc"
