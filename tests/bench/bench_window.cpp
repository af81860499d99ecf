// SPDX-License-Identifier: GPL-3.0-or-later
// Does the window ever stand still? A minute of a receptionist's work by keys, one every 150 ms, in the real window over a
// copy of the shop, while the event loop of the UI thread is watched: how long events keep it without a rest.
// 1,000,000 leads and 300,000 clients in Moscow, with hours, a lunch break, norms and a full calendar.
//   QT_QPA_PLATFORM=offscreen bench_window [FOLDER]      keeps the shop it makes in FOLDER; on Xvfb under a window manager: xcb
// Prints the longest stretches with the key they came of; fails above 50 ms, or where the keys did not do what they are for.
#include "app/desktop/desktop.h"
#include "tests/bench/big_shop.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <map>
#include <string>
#include <vector>

using namespace priyom;
using namespace std::chrono_literals;

namespace {

constexpr double kFloorMs = 50;
constexpr auto kPace = 150ms;
constexpr auto kWork = 60s;
constexpr std::array kWritten{"lead.add", "lead.move", "visit.book", "lead.undo, taken back", "call.end"};
constexpr auto kStartUp = 5s; // after the window is there: another floor is about the start

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Stretch
{
    double wall = 0;
    double busy = 0; // of the processor: the rest is the machine's other work, or waiting
    QString after;
    double heaviest = 0; // of the processor: the one event of the stretch that took most
    QByteArray of;       // whose event that was, and which
};

// Events that follow one another at once are one stretch: nothing is painted or heard between them.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const auto begun = std::chrono::steady_clock::now();
        const double busy = threadMs();
        const QEvent::Type kind = event->type();
        const QObject* owner = receiver->inherits("QTimer") && receiver->parent() ? receiver->parent() : receiver;
        const char* whose = owner->metaObject()->className(); // it may be gone afterwards
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        const auto ended = std::chrono::steady_clock::now();
        if (m_counts) {
            if (m_stretches.empty() || begun - m_last > kAtOnce)
                m_stretches.push_back({0, 0, m_step, 0, {}});
            m_stretches.back().wall += std::chrono::duration<double, std::milli>(ended - begun).count();
            count(threadMs() - busy, whose, kind);
        }
        m_last = ended;
        return done;
    }
    void begin() { m_counts = true; }
    void step(const QString& what) { m_step = what; }
    [[nodiscard]] std::vector<Stretch> longestFirst() const
    {
        auto sorted = m_stretches;
        std::sort(sorted.begin(), sorted.end(), [](const Stretch& a, const Stretch& b) { return a.wall > b.wall; });
        return sorted;
    }

private:
    void count(double busy, const char* whose, QEvent::Type kind)
    {
        Stretch& stretch = m_stretches.back();
        stretch.busy += busy;
        if (busy <= stretch.heaviest)
            return;
        stretch.heaviest = busy;
        stretch.of = QByteArray(whose) + ", event " + QByteArray::number(int(kind));
    }

    static constexpr auto kAtOnce = 100us;
    std::chrono::steady_clock::time_point m_last;
    int m_depth = 0;
    bool m_counts = false;
    QString m_step;
    std::vector<Stretch> m_stretches;
};

struct Step
{
    QString name;
    std::function<void()> act;
};

class Work final
{
public:
    Work()
    {
        key("F2", Qt::Key_F2);
        type(QStringLiteral("89123054418"));
        key("Tab", Qt::Key_Tab);
        type(QStringLiteral("1"));
        key("Tab", Qt::Key_Tab);
        type(QStringLiteral("Анна Соколова"));
        key("Tab", Qt::Key_Tab);
        key("Tab", Qt::Key_Tab);
        type(QStringLiteral("завтра после 15"));
        key("Ctrl+S", Qt::Key_S, Qt::ControlModifier);
        key("Ctrl+F", Qt::Key_F, Qt::ControlModifier);
        type(QStringLiteral("кузнецова"));
        key("Enter", Qt::Key_Return);
        key("Esc", Qt::Key_Escape);
        keys("F8", Qt::Key_F8, 3);
        keys("Down", Qt::Key_Down, 12);
        key("Enter, the panel", Qt::Key_Return);
        key("Esc", Qt::Key_Escape);
        key("F4", Qt::Key_F4);
        type(QStringLiteral("завтра"));
        key("Esc", Qt::Key_Escape);
        key("F9", Qt::Key_F9);
        key("Esc", Qt::Key_Escape);
        booking();
        key("F9, to refuse", Qt::Key_F9);
        key("1, the reason", Qt::Key_1, {}, QStringLiteral("1"));
        key("Enter, refused", Qt::Key_Return);
        rest(4);
        key("Ctrl+Z, the refusal", Qt::Key_Z, Qt::ControlModifier);
        rest(2);
        key("Ctrl+Z, the booking", Qt::Key_Z, Qt::ControlModifier);
        rest(2);
        call();
        card();
        calendar();
        key("Ctrl+T, the table", Qt::Key_T, Qt::ControlModifier);
        keys("PageDown in the table", Qt::Key_PageDown, 20);
        key("Ctrl+F", Qt::Key_F, Qt::ControlModifier);
        type(QStringLiteral("анна"));
        key("Down", Qt::Key_Down);
        keys("PageDown in the search", Qt::Key_PageDown, 20);
        key("Space, the panel", Qt::Key_Space);
        keys("Down beside the panel", Qt::Key_Down, 6);
        key("Esc", Qt::Key_Escape);
        key("Ctrl+T, the board", Qt::Key_T, Qt::ControlModifier);
        key("Ctrl+3", Qt::Key_3, Qt::ControlModifier);
        key("Ctrl+F", Qt::Key_F, Qt::ControlModifier);
        type(QStringLiteral("9123"));
        keys("Down in clients", Qt::Key_Down, 4);
        key("Ctrl+4", Qt::Key_4, Qt::ControlModifier);
        keys("Down in tasks", Qt::Key_Down, 4);
        key("Ctrl+I, visits without an outcome", Qt::Key_I, Qt::ControlModifier);
        rest(2);
        key("Esc", Qt::Key_Escape);
        key("Ctrl+5", Qt::Key_5, Qt::ControlModifier);
        keys("Tab in the summary", Qt::Key_Tab, 8);
        key("Ctrl+7", Qt::Key_7, Qt::ControlModifier);
        keys("Down in bonuses", Qt::Key_Down, 4);
        key("Ctrl+9", Qt::Key_9, Qt::ControlModifier);
        keys("Down in settings", Qt::Key_Down, 8);
        key("F1", Qt::Key_F1);
        key("PageDown in keys", Qt::Key_PageDown);
        key("Esc", Qt::Key_Escape);
        key("Ctrl+1", Qt::Key_1, Qt::ControlModifier);
    }

    // Round and round.
    QString next()
    {
        const Step& step = m_steps[m_at++ % m_steps.size()];
        step.act();
        return step.name;
    }
    [[nodiscard]] bool isWhole() const { return m_at > 0 && m_at % m_steps.size() == 0; }
    [[nodiscard]] std::size_t rounds() const { return m_at / m_steps.size(); }
    [[nodiscard]] std::size_t steps() const { return m_at; }

private:
    // Of who waits longest, into the first window that is free.
    void booking()
    {
        key("F8, to book", Qt::Key_F8);
        key("F4, to book", Qt::Key_F4);
        rest(3);
        key("Alt+1, the window", Qt::Key_1, Qt::AltModifier);
        key("Ctrl+Enter, booked", Qt::Key_Return, Qt::ControlModifier);
        rest(4);
    }
    // Who waits next is called, and does not answer.
    void call()
    {
        key("F8, to call", Qt::Key_F8);
        key("F5, the call", Qt::Key_F5);
        rest(3);
        key("F5, its result", Qt::Key_F5);
        rest(2);
        key("2, not reached", Qt::Key_2, {}, QStringLiteral("2"));
        key("1, when to call again", Qt::Key_1, {}, QStringLiteral("1"));
        rest(4);
    }
    void card()
    {
        key("F12, the card", Qt::Key_F12);
        rest(3);
        keys("Tab on the card", Qt::Key_Tab, 3);
        key("Esc, from the card", Qt::Key_Escape);
        rest(2);
        key("F3, find", Qt::Key_F3);
        type(QStringLiteral("соколова"));
        rest(2);
        key("Esc, found", Qt::Key_Escape);
    }
    void calendar()
    {
        key("Ctrl+2", Qt::Key_2, Qt::ControlModifier);
        keys("Right in the calendar", Qt::Key_Right, 4);
        keys("Down in the calendar", Qt::Key_Down, 4);
        for (int at = 0; at < 2; ++at)
            key("Ctrl+F8 in the calendar", Qt::Key_F8, Qt::ControlModifier);
        key("PageDown, the next day", Qt::Key_PageDown);
        rest(2);
        key("PageUp, the day before", Qt::Key_PageUp);
        rest(2);
        key("Ctrl+1", Qt::Key_1, Qt::ControlModifier);
    }
    // Somebody looks at what came of it.
    void rest(int paces)
    {
        for (int pace = 0; pace < paces; ++pace)
            act("looking", [] {});
    }
    void act(const char* name, std::function<void()> what) { m_steps.push_back({QString::fromUtf8(name), std::move(what)}); }
    void key(const char* name, int code, Qt::KeyboardModifiers held = Qt::NoModifier, const QString& text = {})
    {
        act(name, [code, held, text] { send(code, held, text); });
    }
    void keys(const char* name, int code, int count)
    {
        for (int time = 0; time < count; ++time)
            key(name, code);
    }
    void type(const QString& text)
    {
        for (const QChar letter : text)
            m_steps.push_back({QStringLiteral("«%1» of «%2»").arg(letter).arg(text), [letter] { send(Qt::Key_unknown, Qt::NoModifier, letter); }});
    }
    static void send(int code, Qt::KeyboardModifiers held, const QString& text)
    {
        QWidget* widget = QApplication::focusWidget();
        if (!widget)
            bench::giveUp(QStringLiteral("a key that nobody hears"));
        QTest::sendKeyEvent(QTest::Click, widget, static_cast<Qt::Key>(code), text, held);
    }

    std::vector<Step> m_steps;
    std::size_t m_at = 0;
};

sqlite3* reading(const QString& file)
{
    sqlite3* handle = nullptr;
    if (sqlite3_open_v2(file.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        bench::giveUp(file);
    return handle;
}

qint64 lastEvent(const QString& file)
{
    sqlite3* handle = reading(file);
    qint64 last = 0;
    {
        bench::Query query(handle, "SELECT max(seq) FROM event");
        last = query.next() ? query.number(0) : 0;
    }
    sqlite3_close_v2(handle);
    return last;
}

// A minute in which the keys did nothing would be a quiet one: what a round is there for must stand in the file.
bool isDone(const QString& file, qint64 before)
{
    std::map<std::string, qint64> done;
    sqlite3* handle = reading(file);
    {
        bench::Query query(handle, "SELECT op || iif(instr(detail, '\"undoes\"') > 0, ', taken back', '') AS what, count(*) FROM event WHERE seq > ? GROUP BY what");
        for (query.bind({before}); query.next();)
            done[query.word(0)] = query.number(1);
    }
    sqlite3_close_v2(handle);
    for (const auto& [op, times] : done)
        std::printf("%8lld %s\n", static_cast<long long>(times), op.c_str());
    return std::ranges::all_of(kWritten, [&done](const char* op) { return done.contains(op); });
}

} // namespace

int main(int argc, char* argv[])
{
    WatchedApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString kept = (argc > 1 ? QString::fromLocal8Bit(argv[1]) : folder.path()) + QStringLiteral("/clinic-1000000.priyom");
    if (!QFile::exists(kept))
        bench::must(storage::Database::create(kept, [](storage::Database& database) { return bench::fillClinic(database, {1'000'000, 300'000}); }));
    desktop::Options options;
    options.database = folder.filePath(QStringLiteral("shop.priyom"));
    options.now = QString::fromLatin1(bench::kClinicNow);
    if (!QFile::copy(kept, options.database))
        bench::giveUp(options.database);
    QFile::setPermissions(options.database, QFile::ReadOwner | QFile::WriteOwner);
    if (!theme::loadFonts())
        return 2;
    desktop::Desktop desktop(application, options);
    desktop.start();

    Work work;
    QTimer pace;
    pace.setInterval(kPace);
    qint64 before = 0;
    QElapsedTimer minute;
    QObject::connect(&pace, &QTimer::timeout, &application, [&] {
        if (minute.isValid() && std::chrono::milliseconds(minute.elapsed()) > kWork && work.isWhole())
            return QApplication::quit();
        application.step(work.next());
    });
    QTimer opening; // a shop of an older version is brought up to date first
    opening.setInterval(100);
    QObject::connect(&opening, &QTimer::timeout, &application, [&] {
        if (!desktop.window())
            return;
        opening.stop();
        QTimer::singleShot(kStartUp, &application, [&] {
            desktop.window()->activateWindow();
            before = lastEvent(options.database);
            application.begin();
            minute.start();
            pace.start();
        });
    });
    opening.start();
    QApplication::exec();

    const std::vector<Stretch> stretches = application.longestFirst();
    const auto above = std::count_if(stretches.begin(), stretches.end(), [](const Stretch& stretch) { return stretch.wall > kFloorMs; });
    std::printf("%zu keys, %zu times round; %zu stretches of the event loop, %td above %.0f ms\n", work.steps(), work.rounds(), stretches.size(), above, kFloorMs);
    for (std::size_t place = 0; place < std::min<std::size_t>(15, stretches.size()); ++place)
        std::printf("%8.1f ms, %8.1f ms of the processor, after %s; %.1f ms of it: %s\n", stretches[place].wall, stretches[place].busy,
                    qPrintable(stretches[place].after), stretches[place].heaviest, stretches[place].of.constData());
    if (!isDone(options.database, before) || stretches.empty())
        return 2;
    return above == 0 ? 0 : 1;
}
