// SPDX-License-Identifier: GPL-3.0-or-later
// The watch of the window: when the next thing falls due, or the shop has changed, the database thread looks; what is
// new is shown. The window's second hand drives it, because a timer of its own would sleep with the machine; a beat
// costs two comparisons.
#pragma once

#include "core/backend/backend.h"
#include "core/notices/clock_jump.h"
#include "core/notices/notice_list.h"
#include "ui/notices/notice_pace.h"
#include "ui/notices/system_notifier.h"
#include "ui/shell/main_window.h"

#include <deque>

class QAction;

namespace priyom::noticesui {

struct NoticeWays
{
    std::function<void(LeadId)> openLead;
    std::function<void()> walkQueue;
};

class NoticeWatch final : public QObject
{
    Q_OBJECT

public:
    NoticeWatch(const theme::Theme& theme, backend::Backend& backend, shell::MainWindow& window, const Clock& clock,
                const Zone& zone, NoticeWays ways, bool sound, notices::SteadyTime steady = notices::timeSinceBoot);

    // Once a second.
    void tick();
    void openList();
    [[nodiscard]] bool isSettled() const { return m_pace.isSettled(); }
    [[nodiscard]] int unseen() const { return m_unseen; }
    [[nodiscard]] SystemNotifier& notifier() { return m_notifier; }
    [[nodiscard]] QAction* soundEntry() const { return m_soundEntry; }

Q_SIGNALS:
    void soundChanged(bool on);

private:
    struct Answer;
    [[nodiscard]] notices::ClockReading reading() const { return {m_clock.now(), m_steady()}; }
    void look();
    void readBadge();
    struct Unsaid
    {
        QString text;
        LeadId lead; // none: a clock that was moved
    };
    void show(const std::vector<notices::NoticeLine>& fresh);
    void keep(Unsaid unsaid);
    [[nodiscard]] bool isKept() const;
    void showToast();
    void walk();
    [[nodiscard]] kit::Toast nextToast();
    // Nobody reads the window: another program is in front, or who is to sign in.
    [[nodiscard]] bool looksAway() const;
    void count(const std::vector<notices::NoticeLine>& latestFirst);
    void markSeen(const std::vector<notices::NoticeLine>& lines);

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::MainWindow& m_window;
    const Clock& m_clock;
    const Zone& m_zone;
    NoticeWays m_ways;
    SystemNotifier m_notifier;
    notices::SteadyTime m_steady;
    bool m_sound;
    QAction* m_soundEntry; // of the menu
    NoticePace m_pace;
    // Shown at a beat, never over one that may be taken back, and never to who has not signed in.
    std::deque<Unsaid> m_unsaid;
    int m_unseen = 0;
    bool m_isWalkAsked = false; // by a click on the system's notification
};

} // namespace priyom::noticesui
