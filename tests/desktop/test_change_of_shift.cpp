// SPDX-License-Identifier: GPL-3.0-or-later
// In the evening one locks the desk and goes; whose shift has begun signs in, is handed what waits in the queue, and F8
// shows it. By keys alone, in the real program over a real file.
#include "app/desktop/desktop.h"
#include "core/backend/services.h"
#include "core/staff/person_store.h"
#include "core/staff/secret_store.h"
#include "core/storage/transaction.h"
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "tests/support/guarded_shop.h"
#include "tests/support/verify_result.h"
#include "ui/signin/people_tiles.h"
#include "ui/signin/sign_in_page.h"

#include <atomic>

using namespace priyom;
using namespace priyom::test;
using staff::Session;

namespace {

constexpr int kLongestMs = 30'000; // a busy machine hashes slowly
constexpr const char* kColleaguesPin = "3691";
const QString kColleague = QStringLiteral("Ксения Жукова");
const QString kWaits = QStringLiteral("Ольга Ремизова");

class MovedClock final : public Clock
{
public:
    explicit MovedClock(std::shared_ptr<std::atomic<qint64>> ms) : m_ms(std::move(ms)) {}
    [[nodiscard]] Instant now() const override { return Instant(*m_ms); }

private:
    std::shared_ptr<std::atomic<qint64>> m_ms;
};

// A manager who comes at 17, and requests go to whoever is on shift.
Result<> addColleague(const QString& file, const std::shared_ptr<const Clock>& clock)
{
    PRIYOM_TRY(const auto shop, backend::Shop::open(file, storage::Access::Write, Milliseconds(0), clock));
    storage::Database& database = shop->database();
    PRIYOM_TRY(const QByteArray hash, staff::hashSecret(staff::Secret(kColleaguesPin)));
    PRIYOM_TRY(auto transaction, storage::Transaction::begin(database));
    PRIYOM_TRY(const PersonId person, staff::insertPerson(database, kColleague, {staff::Role::Manager}));
    PRIYOM_CHECK(staff::putSecretHash(database, person, staff::Way::Pin, hash, Instant(0)));
    PRIYOM_CHECK(transaction.commit());
    Session owner{PersonId(), kOwnerName, {staff::Role::Owner}, QStringLiteral("test")};
    PRIYOM_TRY(owner.person, staff::personByName(database, kOwnerName));
    PRIYOM_CHECK(shop->services().settings.set(owner, {{QStringLiteral("turn.rule"), QStringLiteral("by_turn")}}));
    const QDate today(2026, 10, 15);
    return shop->services().schedule.setShifts(owner, person, today, today.addDays(1),
                                               {{person, today, 17 * 60, 20 * 60}});
}

} // namespace

class TestChangeOfShift final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(inRussian());
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void whoComesIsGivenWhatWaits()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("shop.priyom"));
        const auto now = std::make_shared<std::atomic<qint64>>(DeskWindow::moment(15, 16, 40).ms);
        const auto clock = std::make_shared<SwitchedClock>();
        clock->follow(std::make_unique<MovedClock>(now));
        QVERIFY(makeGuardedShop(file, clock));
        QVERIFY_RESULT(addColleague(file, clock));
        desktop::Options options;
        options.database = file;
        options.theme = theme::ColorMode::Light;
        options.language = QStringLiteral("ru");
        m_desktop = std::make_unique<desktop::Desktop>(*qApp, options, [clock] { return clock; });
        m_desktop->start();
        QVERIFY(opened());

        signIn(kReceptionistName, kReceptionistPin);
        press(Qt::Key_F2); // at 16:40 nobody is on shift who works requests
        QTRY_VERIFY_WITH_TIMEOUT(window().overlays().top(), kLongestMs);
        typeText(QStringLiteral("89127456130"));
        QVERIFY(tabTo(QStringLiteral("Имя")));
        typeText(kWaits);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!window().overlays().top(), kLongestMs);
        QTRY_VERIFY_WITH_TIMEOUT(says(window(), kWaits + QStringLiteral(": лид сохранён, в общей очереди")),
                                 kLongestMs);

        press(0x0414, Qt::ControlModifier); // Ctrl+Д is Ctrl+L
        QTRY_VERIFY_WITH_TIMEOUT(page() && page()->isSettled(), kLongestMs);
        *now = DeskWindow::moment(15, 17, 1).ms;
        signIn(kColleague, kColleaguesPin);
        QTRY_VERIFY_WITH_TIMEOUT(leads().boardScreen().board().cardOf(LeadId(1)), kLongestMs);
        QTRY_COMPARE_WITH_TIMEOUT(leads().boardScreen().board().cardOf(LeadId(1))->managerName, kColleague, kLongestMs);
        press(Qt::Key_F8);
        QTRY_VERIFY_WITH_TIMEOUT(leads().boardScreen().board().current() &&
                                     leads().boardScreen().board().current()->id == LeadId(1),
                                 kLongestMs);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(says(leads().panel(), kWaits), kLongestMs);
        QTRY_VERIFY_WITH_TIMEOUT(leads().panel().isFor(LeadId(1)), kLongestMs);
    }

    void cleanup() { m_desktop.reset(); }

private:
    [[nodiscard]] shell::MainWindow& window() const { return *m_desktop->window(); }
    [[nodiscard]] signin::SignInPage* page() const { return qobject_cast<signin::SignInPage*>(window().coverWidget()); }
    [[nodiscard]] desk::LeadsPage& leads() const { return *window().findChild<desk::LeadsPage*>(); }

    bool opened() const
    {
        return QTest::qWaitFor([this] { return m_desktop->window() && page() && page()->isSettled(); }, kLongestMs) &&
               QTest::qWaitForWindowActive(m_desktop->window());
    }

    void signIn(const QString& name, const char* pin)
    {
        QTRY_VERIFY_WITH_TIMEOUT(page() && page()->isSettled() && page()->tiles().current(), kLongestMs);
        for (int place = 0; place < 4 && page()->tiles().current()->name != name; ++place)
            press(Qt::Key_1 + place, Qt::AltModifier);
        QCOMPARE(page()->tiles().current()->name, name);
        for (const char* digit = pin; *digit != 0; ++digit)
            press(Qt::Key_0 + (*digit - '0'));
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->session().name, name, kLongestMs);
        QTRY_VERIFY_WITH_TIMEOUT(!page() && window().currentPage() && window().currentPage()->isSettled(), kLongestMs);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    std::unique_ptr<desktop::Desktop> m_desktop;
};

QTEST_MAIN(TestChangeOfShift)
#include "test_change_of_shift.moc"
