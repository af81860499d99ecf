// SPDX-License-Identifier: GPL-3.0-or-later
// A shop of 30 specialists and 400 visits a day, three years of it behind and three months ahead. How much dearer than the
// bare SQL behind them are the day of the calendar with what its empty windows are worth, the shade of a month, and the
// search of a window over 90 days; how much dearer than the bare strokes and words of its blocks is it to paint that day, and
// to paint it again when one visit has changed. Both sides take turns in one run; the fastest of each counts, in processor
// time.
//   bench_calendar [FOLDER]   keeps the shop it makes in FOLDER. Fails above the floor of 3, and above 50 ms for a repaint.
#include "core/bookings/calendar_desk.h"
#include "core/bookings/visit_desk.h"
#include "core/bookings/visit_store.h"
#include "core/catalog/service_store.h"
#include "core/clients/client_store.h"
#include "core/schedule/schedule_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/setting_store.h"
#include "core/staff/person_store.h"
#include "tests/bench/big_shop.h"
#include "ui/calendar/day_view.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace priyom;
using namespace priyom::bench;

namespace {

constexpr int kRounds = 7;
constexpr double kFloor = 3.0;
constexpr double kRepaintMs = 50; // no longer stretch on the window's thread
constexpr int kPeople = 30;
constexpr int kVisits = 400; // a day
constexpr int kBehind = 3 * 365;
constexpr int kAhead = 90;
constexpr QSize kScreen(3960, 1440); // every column is seen

const QDate kToday(2026, 11, 2);
const QDate kMonth(2026, 10, 26); // of the six weeks that show November

Zone zone()
{
    return must(Zone::named(QStringLiteral("Europe/Moscow")));
}

double milliseconds(const std::function<void()>& work)
{
    const std::clock_t begun = std::clock();
    work();
    return double(std::clock() - begun) * 1000 / CLOCKS_PER_SEC;
}

struct Verdict
{
    bool holds = true;

    void compare(const char* what, const std::function<void()>& ours, const std::function<void()>& bare, double most = 1e9)
    {
        double own = 1e9;
        double theirs = 1e9;
        for (int round = 0; round < kRounds; ++round) {
            theirs = std::min(theirs, milliseconds(bare));
            own = std::min(own, milliseconds(ours));
        }
        const bool good = own <= theirs * kFloor && own <= most;
        std::printf("%-42s %9.3f ms; bare %9.3f ms, ratio %5.2f%s\n", what, own, theirs, own / theirs, good ? "" : "  ABOVE");
        std::fflush(stdout);
        holds = holds && good;
    }
};

// Thirteen or fourteen visits of half an hour each, one after another; the last quarter of the days ahead is still empty.
Result<> fillDay(storage::Database& database, const std::vector<PersonId>& people, QDate date, const Zone& zone)
{
    for (int person = 0; person < kPeople; ++person) {
        const PersonId who = people[size_t(person)];
        for (const auto& [from, to] : {std::pair(9 * 60, 13 * 60), std::pair(13 * 60 + 30, 18 * 60)})
            PRIYOM_CHECK(schedule::insertShift(database, {who, date, from, to}));
        const int visits = kVisits / kPeople + (person < kVisits % kPeople ? 1 : 0);
        for (int place = 0; place < visits; ++place) {
            if (date > kToday && place % 4 == 3)
                continue;
            bookings::Visit visit;
            visit.client = ClientId(1 + (person * 17 + place * 31 + int(date.toJulianDay())) % 5'000);
            visit.specialist = who;
            visit.service = ServiceId(1);
            visit.startAt = zone.instant(date, QTime(9, 0).addSecs((place * 30 + (place >= 8 ? 30 : 0)) * 60));
            visit.endAt = visit.startAt + std::chrono::minutes(30);
            visit.bookedAt = visit.startAt - std::chrono::hours(48);
            visit.state = date < kToday ? bookings::VisitState::Came : place % 3 == 0 ? bookings::VisitState::Planned : bookings::VisitState::Confirmed;
            visit.price = Money::ofMinor(250'000);
            PRIYOM_CHECK(bookings::insertVisit(database, visit));
        }
    }
    return {};
}

Result<> fill(storage::Database& database)
{
    const Zone there = zone();
    PRIYOM_CHECK(settings::writeSetting(database, settings::kZone, there.id()));
    std::vector<PersonId> people;
    for (int person = 0; person < kPeople; ++person) {
        PRIYOM_TRY(const PersonId id, staff::insertPerson(database, QStringLiteral("Мастерова Анна %1").arg(person + 1, 2, 10, QLatin1Char('0')), {staff::Role::Specialist}));
        people.push_back(id);
    }
    catalog::Service service;
    service.name = QStringLiteral("Стрижка и укладка");
    service.minutes = 30;
    PRIYOM_CHECK(catalog::insertService(database, service));
    clients::Client client;
    for (int number = 0; number < 5'000; ++number) {
        client.name = QStringLiteral("Клиентова Мария %1").arg(number);
        PRIYOM_CHECK(clients::insertClient(database, client));
    }
    for (int day = -kBehind; day < kAhead; ++day)
        PRIYOM_CHECK(fillDay(database, people, kToday.addDays(day), there));
    return {};
}

// What any program has to read for the same answer.
class Bare final
{
public:
    explicit Bare(sqlite3* handle) : m_handle(handle) {}

    void day(Period day) const
    {
        rows("SELECT visit.*, client.name, client.phone, specialist.name, service.name FROM visit JOIN client ON client.id = visit.client_id "
             "LEFT JOIN person AS specialist ON specialist.id = visit.specialist_id LEFT JOIN service ON service.id = visit.service_id "
             "WHERE start_at >= ?1 AND start_at < ?2 ORDER BY start_at", {day.from.ms, day.to.ms});
        rows("SELECT * FROM person", {});
        worth({day.from - std::chrono::hours(24 * 90), day.from});
    }
    // What an hour of each brings: the prices of 90 days over their time.
    void worth(Period priced) const
    {
        for (int person = 1; person <= kPeople; ++person)
            rows("SELECT SUM(price), SUM(end_at - start_at) FROM visit WHERE specialist_id = ?1 AND start_at >= ?2 AND start_at < ?3 AND state = 'came' "
                 "AND price > 0", {person, priced.from.ms, priced.to.ms});
    }
    void month(Period days) const
    {
        rows("SELECT id, specialist_id, start_at, end_at, buffer_before, buffer_after, state FROM visit WHERE start_at >= ?1 AND start_at < ?2 "
             "AND state <> 'cancelled'", {days.from.ms, days.to.ms});
        rows("SELECT * FROM shift WHERE day >= '2026-10-26' AND day < '2026-12-07'", {}); // kMonth
    }
    void windows(Period days) const
    {
        rows("SELECT * FROM person", {});
        for (int person = 1; person <= kPeople; ++person) {
            rows("SELECT from_at, to_at, visit_id FROM taken WHERE kind = 'person' AND holder_id = ?1 AND from_at >= ?2 AND from_at < ?3 ORDER BY from_at",
                 {person, days.from.ms, days.to.ms});
            rows("SELECT * FROM shift WHERE person_id = ?1 AND day >= '2026-11-02'", {person}); // kToday
        }
    }

private:
    void rows(const char* sql, std::initializer_list<qint64> values) const
    {
        Query query(m_handle, sql);
        query.bind(values);
        while (query.next())
            m_sum += query.read();
    }

    sqlite3* m_handle;
    mutable qint64 m_sum = 0;
};

// The same number of blocks with their two lines, without a thought of what they say.
void paintBare(QImage& image, const bookings::DayPlan& plan)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(image.rect(), Qt::white);
    const double width = double(image.width()) / double(plan.columns.size());
    for (size_t column = 0; column < plan.columns.size(); ++column) {
        for (size_t row = 0; row < plan.columns[column].visits.size(); ++row) {
            const QRectF block(double(column) * width + 2, 60 + double(row) * 95, width - 4, 90);
            painter.setPen(Qt::darkGray);
            painter.setBrush(QColor(230, 236, 255));
            painter.drawRoundedRect(block, 4, 4);
            painter.setPen(Qt::black);
            painter.drawText(block.adjusted(6, 4, -4, -60), Qt::AlignLeft, plan.columns[column].visits[row].clientName);
            painter.drawText(block.adjusted(6, 24, -4, -40), Qt::AlignLeft, plan.columns[column].visits[row].serviceName);
        }
    }
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (!theme::loadFonts())
        giveUp(QStringLiteral("fonts"));
    const QTemporaryDir temporary;
    const QString path = (argc > 1 ? QString::fromLocal8Bit(argv[1]) : temporary.path()) + QStringLiteral("/calendar-400.priyom");
    if (!QFile::exists(path))
        must(storage::Database::create(path, fill));
    const auto database = must(storage::Database::open(path, storage::Access::Read, Milliseconds(0)));
    const Zone there = zone();
    const FixedClock clock(there.instant(kToday, QTime(10, 40)));
    staff::Session session;
    session.person = PersonId(1);
    session.roles = {staff::Role::Owner};
    const Bare bare(database->handle());
    const Period today = there.day(kToday);

    Verdict verdict;
    const bookings::CalendarDesk calendar(*database, clock);
    verdict.compare("the day: 30 specialists, 400 visits", [&] { must(calendar.day(session, kToday)); }, [&] { bare.day(today); });

    verdict.compare("the fill of a month, 42 days", [&] { must(calendar.fill(session, kMonth, kMonth.addDays(42))); },
                    [&] { bare.month({there.startOfDay(kMonth), there.startOfDay(kMonth.addDays(42))}); });

    const bookings::VisitDesk desk(*database, clock);
    bookings::WindowWish wish;
    wish.service = QStringLiteral("Стрижка и укладка");
    wish.othersToo = true;
    wish.days = kAhead;
    const Period ahead{clock.now(), there.startOfDay(kToday.addDays(kAhead))};
    verdict.compare("the first windows of 90 days, of 30", [&] { must(desk.windows(session, wish)); }, [&] { bare.windows(ahead); });
    wish.within = schedule::DayTimes{kToday.addDays(kAhead - 10), kToday.addDays(kAhead - 1), 17 * 60, 18 * 60};
    verdict.compare("windows in an evening at the end of them", [&] { must(desk.windows(session, wish)); }, [&] { bare.windows(ahead); });

    const bookings::DayPlan plan = must(calendar.day(session, kToday));
    if (plan.visits() != kVisits)
        giveUp(QStringLiteral("the day is not full"));
    const theme::Theme look;
    calendar::DayView view(look, clock, there);
    view.resize(kScreen);
    view.setPlan(plan);
    view.show();
    QImage image(kScreen, QImage::Format_ARGB32_Premultiplied);
    const auto paint = [&] { view.render(&image); };
    paint();
    verdict.compare("the day is painted", paint, [&] { paintBare(image, plan); });
    bookings::DayPlan changed = plan;
    changed.columns[7].visits[3].visit.state = bookings::VisitState::Came;
    bool turn = false;
    verdict.compare(
        "one visit changed, painted again",
        [&] {
            turn = !turn;
            view.setPlan(turn ? changed : plan);
            paint();
        },
        [&] { paintBare(image, plan); }, kRepaintMs);
    return verdict.holds ? 0 : 1;
}
