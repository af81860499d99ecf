// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand leads through a week of a real file, with a hundred restarts, nights and naps between, and hands that
// are moved forward and back by minutes, hours and years, asleep, awake and while it is closed, and put right again:
// every notice that came true while its lead still waited is stored once, at the first look after it, and shown once to
// whom it is for: of every norm that the program says anything of, whoever looks.
#include "core/backend/services.h"
#include "core/bookings/visit_store.h"
#include "core/catalog/channel_store.h"
#include "core/clients/client_store.h"
#include "core/leads/lead_store.h"
#include "core/staff/person_store.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/touches/hand_over.h"
#include "core/touches/touch_store.h"
#include "tests/support/verify_result.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <map>
#include <set>

using namespace priyom;
using namespace priyom::notices;
using namespace std::chrono_literals;

namespace {

constexpr int kLeads = 10'000;
constexpr int kRestarts = 100;
constexpr int kMovedHands = 40;
constexpr Milliseconds kLongestClosed = 48h; // over the holiday
constexpr Instant kNever{std::numeric_limits<qint64>::max()};

// What else befalls a lead.
enum class Later { Nothing, MissedCall, HandOver, Booking };

struct Fate
{
    LeadId id;
    bool chat = false;
    Instant arrived;
    Instant replied = kNever;
    Instant taken = kNever;
    Later later = Later::Nothing;
    Instant began = kNever; // of that
    Instant ended = kNever; // called back, answered by a person, confirmed
    VisitId visit;
    ClientId client;
};

// The hands stood wrong from the one to the other, by the hands that are right. Back by no more than the shop was ever
// closed they may have been put right, for all that the program knows: it puts off what it had said since.
struct WrongHands
{
    Instant from;
    Instant until;
};

struct Look
{
    Instant at;
    Instant happened; // all that happened by then was written
    bool byManager = false;
};

struct Told
{
    LeadId lead;
    QString rule;
    QString kind;
    auto operator<=>(const Told& other) const { return std::tie(lead, rule, kind) <=> std::tie(other.lead, other.rule, other.kind); }
    bool operator==(const Told&) const = default;
};

} // namespace

class TestWeekOfNotices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("week.priyom"));
        backend::NewShop shop;
        shop.zone = QStringLiteral("Europe/Berlin"); // the week of its clock change
        shop.owner = QStringLiteral("Owner");
        QVERIFY_RESULT(backend::Shop::create(m_path, shop, *m_clock));
        open();
        std::array<schedule::DayHours, 7> week;
        week.fill({{9 * 60, 13 * 60}, {14 * 60, 20 * 60}});
        QVERIFY_RESULT(m_shop->services().schedule.setWeek(m_owner, week));
        QVERIFY_RESULT(m_shop->services().schedule.setSpecialDay(m_owner, {QDate(2026, 10, 23), {}, QStringLiteral("holiday")}));
        auto chat = catalog::channelByKey(m_shop->database(), QStringLiteral("whatsapp"));
        auto site = catalog::channelByKey(m_shop->database(), QStringLiteral("site"));
        QVERIFY_RESULT(chat);
        QVERIFY_RESULT(site);
        m_chat = (*chat)->id;
        m_site = (*site)->id;
        m_manager = *staff::insertPerson(m_shop->database(), QStringLiteral("Manager"), {staff::Role::Manager});
        m_managerSession = m_owner;
        m_managerSession.person = m_manager;
        m_managerSession.roles = {staff::Role::Manager};
        schedule::OpeningHours hours = *m_shop->services().schedule.hours(m_owner);
        m_working.emplace(hours, m_shop->zone());
    }

    void everyNoticeIsStoredAndShownOnce()
    {
        const quint32 seed = qEnvironmentVariableIsSet("PRIYOM_SEED") ? qEnvironmentVariable("PRIYOM_SEED").toUInt()
                                                                      : QRandomGenerator::system()->generate();
        qInfo("PRIYOM_SEED=%u", seed);
        QRandomGenerator random(seed);
        draw(random);
        run(random);
        check();
    }

private:
    void open()
    {
        m_shop.reset();
        auto shop = backend::Shop::open(m_path, storage::Access::Write, 0ms, m_clock);
        QVERIFY_RESULT(shop);
        m_shop = std::move(*shop);
        m_shop->services().notices.setSteady([this] { return m_steady; });
        m_owner = *m_shop->openSession();
    }

    // Most arrive while it is open, spread over its hours, or one long nap at an opening would swallow a tenth of the
    // week; some are never answered, some never taken up.
    void draw(QRandomGenerator& random)
    {
        for (int i = 0; i < kLeads; ++i) {
            Fate fate;
            fate.chat = random.bounded(2) == 0;
            const Instant any = m_start + Milliseconds(random.generate64() % quint64(7 * 24 * 3'600'000LL));
            fate.arrived = random.bounded(5) == 0 ? any : m_working->add(m_working->nextOpening(any), Milliseconds(random.bounded(4 * 3'600'000)));
            const auto after = [&](int minutes) { return m_working->add(fate.arrived, Milliseconds(random.bounded(minutes * 60'000))); };
            if (random.bounded(50) != 0)
                fate.taken = after(random.bounded(3) == 0 ? 60 : 15);
            if (fate.chat && random.bounded(4) != 0)
                fate.replied = after(6); // also of one that was taken up before
            drawLater(random, fate);
            m_fates.push_back(fate);
        }
        std::sort(m_fates.begin(), m_fates.end(), [](const Fate& a, const Fate& b) { return a.arrived < b.arrived; });
    }

    void drawLater(QRandomGenerator& random, Fate& fate)
    {
        fate.later = Later(random.bounded(4));
        if (fate.later == Later::Nothing || (fate.later == Later::HandOver && !fate.chat)) {
            fate.later = Later::Nothing;
            return;
        }
        fate.began = fate.arrived + Milliseconds(1 + random.bounded(4 * 3'600'000));
        const int minutes = fate.later == Later::HandOver ? 5 : 40;
        if (random.bounded(10) != 0)
            fate.ended = m_working->add(fate.began, Milliseconds(1 + random.bounded(minutes * 60'000)));
    }

    void begin(Fate& fate)
    {
        if (fate.later == Later::Booking) {
            bookings::Visit visit;
            visit.lead = fate.id;
            visit.client = fate.client;
            visit.bookedAt = fate.began;
            visit.startAt = fate.began + 4 * 24h; // no limit reaches so far
            visit.endAt = visit.startAt + 1h;
            const auto booked = bookings::insertVisit(m_shop->database(), visit);
            QVERIFY_RESULT(booked);
            fate.visit = *booked;
            return;
        }
        touches::Touch touch;
        touch.at = fate.began;
        touch.lead = fate.id;
        touch.client = fate.client;
        if (fate.later == Later::MissedCall) {
            touch.direction = touches::Direction::In;
            touch.answered = false;
        } else {
            touch.kind = touches::TouchKind::Message;
            touch.bot = true;
            touch.outcome = touches::kHandOver;
        }
        QVERIFY_RESULT(touches::insertTouch(m_shop->database(), touch));
    }

    void end(const Fate& fate)
    {
        if (fate.later == Later::Booking) {
            auto visit = bookings::visitById(m_shop->database(), fate.visit);
            QVERIFY_RESULT(visit);
            visit->state = bookings::VisitState::Confirmed;
            QVERIFY_RESULT(bookings::updateVisit(m_shop->database(), *visit));
            return;
        }
        touches::Touch touch;
        touch.at = fate.ended;
        touch.lead = fate.id;
        touch.client = fate.client;
        touch.person = m_manager;
        if (fate.later == Later::MissedCall)
            touch.answered = true;
        else
            touch.kind = touches::TouchKind::Message;
        QVERIFY_RESULT(touches::insertTouch(m_shop->database(), touch));
    }

    // What happened since the last look is written, then it is looked.
    void run(QRandomGenerator& random)
    {
        std::vector<std::pair<Instant, std::function<void()>>> events;
        for (Fate& fate : m_fates) {
            events.emplace_back(fate.arrived, [this, &fate] { arrive(fate); });
            if (fate.replied != kNever)
                events.emplace_back(fate.replied, [this, &fate] { change(fate, [&](leads::Lead& lead) { lead.firstReplyAt = fate.replied; }); });
            if (fate.taken != kNever)
                events.emplace_back(fate.taken, [this, &fate] {
                    change(fate, [&](leads::Lead& lead) {
                        lead.takenAt = fate.taken;
                        lead.stage = leads::Stage::Qualified;
                    });
                });
            if (fate.began != kNever)
                events.emplace_back(fate.began, [this, &fate] { begin(fate); });
            if (fate.ended != kNever)
                events.emplace_back(fate.ended, [this, &fate] { end(fate); });
        }
        std::stable_sort(events.begin(), events.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        const Instant end = m_start + 8 * 24h;
        auto event = events.begin();
        const auto happen = [&] {
            auto transaction = storage::Transaction::begin(m_shop->database());
            QVERIFY_RESULT(transaction);
            for (; event != events.end() && event->first <= m_clock->now(); ++event)
                event->second();
            QVERIFY_RESULT(transaction->commit());
        };
        int restarts = 0;
        while (m_clock->now() < end) {
            const bool restart = restarts < kRestarts && random.bounded(3) == 0;
            const auto minutes = restart && random.bounded(8) == 0 ? 60 + random.bounded(120) : 5 + random.bounded(20);
            pass(std::chrono::minutes(minutes) + Milliseconds(random.bounded(60'000)));
            happen();
            if (restart) {
                open();
                ++restarts;
            }
            const bool byManager = random.bounded(2) == 0;
            look(byManager);
            if (random.bounded(10) == 0)
                look(byManager); // nothing new is said at the same moment
            if (int(m_wrong.size()) < kMovedHands && random.bounded(10) == 0) {
                if (random.bounded(3) == 0) { // asleep
                    pass(20min + Milliseconds(random.bounded(90 * 60'000)));
                    happen();
                }
                moveHands(random);
            }
        }
        QCOMPARE(restarts, kRestarts);
        QCOMPARE(int(m_wrong.size()), kMovedHands);
        QVERIFY(event == events.end());
    }

    void pass(Milliseconds time)
    {
        m_clock->advance(time);
        m_steady += time;
    }

    // Looked at by, and put right; nothing happens meanwhile.
    void moveHands(QRandomGenerator& random)
    {
        static constexpr Milliseconds kMoves[] = {7min,      40min, 3h,     25h, 50h,  10 * 24h,
                                                  400 * 24h, -7min, -40min, -3h, -50h, -10 * 24h};
        const Milliseconds by = kMoves[random.bounded(int(std::size(kMoves)))];
        const bool mayBeRight = by < 0ms && by > -kLongestClosed;
        const Instant happened = m_clock->now();
        m_clock->advance(by);
        if (random.bounded(3) == 0)
            open();
        for (int looks = 1 + random.bounded(3); looks > 0; --looks) {
            lookByWrongHands();
            pass(10s);
            if (random.bounded(6) == 0)
                open();
        }
        if (mayBeRight) // in one run, or nobody could tell it from hours that passed
            lookByWrongHands();
        m_clock->advance(-by);
        if (!mayBeRight && random.bounded(3) == 0)
            open();
        m_wrong.push_back({mayBeRight ? happened + by : happened, m_clock->now()});
        look(random.bounded(2) == 0, happened);
    }

    void lookByWrongHands()
    {
        const auto watched = m_shop->services().notices.watch(m_owner);
        QVERIFY_RESULT(watched);
        QVERIFY2(watched->fresh.size() <= 5, "a storm"); // three that stand alone, or one for many, and the clock
    }

    [[nodiscard]] bool isOfWrongHands(Instant at) const
    {
        return std::any_of(m_wrong.begin(), m_wrong.end(),
                           [&](const WrongHands& wrong) { return wrong.from <= at && at <= wrong.until; });
    }

    void arrive(Fate& fate)
    {
        leads::Lead lead;
        lead.arrivedAt = fate.arrived;
        lead.stageAt = fate.arrived;
        lead.channel = fate.chat ? m_chat : m_site;
        const auto client = clients::insertClient(m_shop->database(), {});
        QVERIFY_RESULT(client);
        fate.client = *client;
        lead.client = fate.client;
        lead.manager = m_manager;
        const auto id = leads::insertLead(m_shop->database(), lead);
        QVERIFY_RESULT(id);
        fate.id = *id;
    }

    void change(const Fate& fate, const std::function<void(leads::Lead&)>& act)
    {
        auto lead = leads::leadById(m_shop->database(), fate.id);
        QVERIFY_RESULT(lead);
        act(*lead);
        QVERIFY_RESULT(leads::updateLead(m_shop->database(), *lead));
    }

    void look(bool byManager) { look(byManager, m_clock->now()); }
    void look(bool byManager, Instant happened)
    {
        const auto watched = m_shop->services().notices.watch(byManager ? m_managerSession : m_owner);
        QVERIFY_RESULT(watched);
        QVERIFY(!watched->next || *watched->next > m_clock->now());
        if (m_looks.empty() || m_looks.back().at != m_clock->now())
            m_looks.push_back({m_clock->now(), happened, byManager});
        else
            QVERIFY2(watched->fresh.empty(), "said twice at one moment");
        for (const NoticeLine& line : watched->fresh)
            QVERIFY2((byManager ? m_shownToManager : m_shown).insert(line.notice.id).second, "shown twice");
    }

    [[nodiscard]] std::vector<Look>::const_iterator firstLook(Instant from) const
    {
        return std::lower_bound(m_looks.begin(), m_looks.end(), from,
                                [](const Look& look, Instant at) { return look.at < at; });
    }

    // When this must have been written: at the first look after it came true, if the lead waited still.
    std::optional<Instant> expected(Instant began, Instant until, Milliseconds working) const
    {
        const auto seen = firstLook(m_working->add(began, working));
        return seen != m_looks.end() && seen->happened < until ? std::optional(seen->at) : std::nullopt;
    }

    void check()
    {
        std::map<Told, Instant> wanted;
        for (const Fate& fate : m_fates) {
            const auto wantFrom = [&](Instant began, const char* rule, const char* kind, Instant until, Milliseconds working) {
                if (const auto at = expected(began, until, working))
                    wanted[{fate.id, QString::fromLatin1(rule), QString::fromLatin1(kind)}] = *at;
            };
            const auto want = [&](const char* rule, const char* kind, Instant until, Milliseconds working) {
                wantFrom(fate.arrived, rule, kind, until, working);
            };
            if (fate.later == Later::MissedCall || fate.later == Later::Booking) {
                const char* const rule = fate.later == Later::Booking ? "confirm" : "callback";
                wantFrom(fate.began, rule, "soon", fate.ended, 10min + 1ms);
                wantFrom(fate.began, rule, "overdue", fate.ended, 15min + 1ms);
            } else if (fate.later == Later::HandOver) {
                wantFrom(fate.began, "hand_over", "soon", fate.ended, 80s + 1ms);
                wantFrom(fate.began, "hand_over", "overdue", fate.ended, 2min + 1ms);
            }
            if (fate.chat) {
                want("first_reply", "soon", fate.replied, 2min + 1ms);
                want("first_reply", "overdue", fate.replied, 3min + 1ms);
            }
            want("taken", "soon", fate.taken, 10min + 1ms);
            want("taken", "overdue", fate.taken, 15min + 1ms);
            want("taken", "reminder", fate.taken, 15min);
            want("taken", "escalation", fate.taken, 30min);
        }
        std::map<Told, Instant> stored;
        int rows = 0;
        auto query = m_shop->database().prepare("SELECT lead_id, rule, kind, issued_at FROM notice WHERE lead_id IS NOT NULL");
        query->bind();
        for (; query->next().value_or(false); ++rows)
            stored[{query->id<LeadId>(0), query->text(1), query->text(2)}] = query->instant(3);
        qInfo("%d notices of %d leads, %d looks, %d shown to the owner", rows, kLeads, int(m_looks.size()), int(m_shown.size()));
        QCOMPARE(rows, int(stored.size()));
        int exact = 0;
        for (const auto& [told, at] : wanted) {
            const auto found = stored.find(told);
            const bool isExact = found != stored.end() && (found->second == at || isOfWrongHands(at));
            QVERIFY2(isExact, qPrintable(QStringLiteral("lead %1, %2 %3: wanted at %4, stored at %5")
                                             .arg(told.lead.value)
                                             .arg(told.rule, told.kind)
                                             .arg((at - m_start).count())
                                             .arg(found == stored.end() ? -1 : (found->second - m_start).count())));
            exact += found->second == at ? 1 : 0;
        }
        for (const auto& [told, at] : stored)
            if (!wanted.contains(told))
                qWarning("lead %lld, %s %s: not wanted, stored at %lld", told.lead.value, qPrintable(told.rule), qPrintable(told.kind), qint64((at - m_start).count()));
        if (stored.size() != wanted.size())
            for (const WrongHands& wrong : m_wrong)
                qWarning("wrong hands from %lld until %lld", qint64((wrong.from - m_start).count()), qint64((wrong.until - m_start).count()));
        QCOMPARE(stored.size(), wanted.size());
        QVERIFY(exact > rows * 3 / 4);
        QVERIFY(rows > kLeads / 2); // or the week was too kind to show anything
        checkShown(m_owner, m_shown, false);
        checkShown(m_managerSession, m_shownToManager, true);
    }

    // All that is meant for somebody and stands alone was shown by the look that wrote it, where they were the one who
    // looked; the others find it in their list.
    void checkShown(const staff::Session& who, const std::set<NoticeId>& shown, bool isManager)
    {
        const auto lines = m_shop->services().notices.list(who, 1'000'000);
        QVERIFY_RESULT(lines);
        std::size_t theirs = 0;
        for (const NoticeLine& line : *lines) {
            if (line.notice.kind == NoticeKind::ClockMoved || isOfWrongHands(line.notice.issuedAt))
                continue;
            const auto look = firstLook(line.notice.issuedAt);
            QVERIFY(look != m_looks.end() && look->at == line.notice.issuedAt);
            const bool wasTheirs = look->byManager == isManager;
            QCOMPARE(shown.contains(line.notice.id), wasTheirs);
            theirs += wasTheirs ? 1 : 0;
        }
        QVERIFY(theirs > 50);
    }

    const Zone m_zone = *Zone::named(QStringLiteral("Europe/Berlin"));
    const Instant m_start = m_zone.startOfDay(QDate(2026, 10, 19));
    QTemporaryDir m_folder;
    QString m_path;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(m_start);
    Milliseconds m_steady{0};
    std::unique_ptr<backend::Shop> m_shop;
    staff::Session m_owner;
    staff::Session m_managerSession;
    ChannelId m_chat;
    ChannelId m_site;
    PersonId m_manager;
    std::optional<schedule::WorkingClock> m_working;
    std::vector<Fate> m_fates;
    std::vector<Look> m_looks; // by hands that were right
    std::vector<WrongHands> m_wrong;
    std::set<NoticeId> m_shown; // to the owner
    std::set<NoticeId> m_shownToManager;
};

QTEST_GUILESS_MAIN(TestWeekOfNotices)
#include "test_week_of_notices.moc"
