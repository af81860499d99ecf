// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/notice_watch.h"

#include "core/backend/services.h"
#include "ui/notices/notice_dialog.h"
#include "ui/shell/corner.h"
#include "ui/words/error_text.h"
#include "ui/words/notice_text.h"

#include <QAction>
#include <QApplication>

#include <utility>

namespace priyom::noticesui {

using backend::Services;
using notices::NoticeLine;
using staff::Session;

namespace {

constexpr std::size_t kOneByOne = 3; // more are said in one, and stand in the list

} // namespace

struct NoticeWatch::Answer
{
    notices::Watched watched;
    std::vector<NoticeLine> lines;
};

NoticeWatch::NoticeWatch(const theme::Theme& theme, backend::Backend& backend, shell::MainWindow& window,
                         const Clock& clock, const Zone& zone, NoticeWays ways, bool sound, notices::SteadyTime steady)
    : QObject(&window), m_theme(theme), m_backend(backend), m_window(window), m_clock(clock), m_zone(zone),
      m_ways(std::move(ways)), m_steady(std::move(steady)), m_sound(sound)
{
    window.corner().setBell([this] { openList(); });
    connect(window.menus().add(shell::MenuId::View, tr("Уведомления"), Qt::SHIFT | Qt::Key_F8), &QAction::triggered, this, &NoticeWatch::openList);
    m_soundEntry = window.menus().add(shell::MenuId::View, tr("Звук уведомлений"));
    m_soundEntry->setCheckable(true);
    m_soundEntry->setChecked(sound);
    connect(m_soundEntry, &QAction::toggled, this, [this](bool on) {
        m_sound = on;
        Q_EMIT soundChanged(on);
    });
    connect(&backend, &backend::Backend::changed, this, [this](const QSet<QString>& subjects) {
        if (NoticePace::concerns(subjects))
            m_pace.noteChange();
        else if (subjects.contains(QStringLiteral("notice")) && !m_pace.isAsked())
            readBadge();
    });
    connect(&m_notifier, &SystemNotifier::opened, this, [this] {
        if (isKept())
            return;
        m_window.activateWindow();
        m_window.raise();
        m_isWalkAsked = true;
        walk();
    });
    connect(&m_notifier, &SystemNotifier::unheard, this, [this] {
        QApplication::alert(&m_window);
        if (m_sound)
            QApplication::beep();
    });
}

void NoticeWatch::tick()
{
    if (m_pace.isTime(reading()))
        look();
    showToast();
    walk();
}

// Who is to sign in goes to who waits after that.
void NoticeWatch::walk()
{
    if (!m_window.coverWidget() && std::exchange(m_isWalkAsked, false))
        m_ways.walkQueue();
}

void NoticeWatch::look()
{
    m_pace.begin(reading());
    m_backend.ask(
        this,
        [](Services& services, const Session& session) -> Result<Answer> {
            PRIYOM_TRY(auto watched, services.notices.watch(session));
            PRIYOM_TRY(auto lines, services.notices.list(session));
            return Answer{std::move(watched), std::move(lines)};
        },
        [this](const Result<Answer>& answer) {
            m_pace.end(answer ? answer->watched.next : std::nullopt);
            if (!answer)
                return; // what fails to be written here fails for every action, which says so; looked again in a minute
            count(answer->lines);
            show(answer->watched.fresh);
        });
}

void NoticeWatch::readBadge()
{
    m_backend.ask(
        this, [](Services& services, const Session& session) { return services.notices.list(session); },
        [this](const Result<std::vector<NoticeLine>>& lines) {
            if (lines)
                count(*lines);
        });
}

void NoticeWatch::count(const std::vector<NoticeLine>& latestFirst)
{
    m_unseen = notices::unseenCount(notices::onePerLead(latestFirst));
    m_window.corner().setBellCount(m_unseen);
}

void NoticeWatch::show(const std::vector<NoticeLine>& fresh)
{
    const std::vector<NoticeLine> lines = notices::onePerLead(fresh);
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) // oldest first
        keep({words::noticeText(*line), line->notice.lead});
    const NoticeLine* loud = notices::loudestOf(lines); // who looks at the window sees it there
    if (!loud || isKept())
        return;
    if (looksAway())
        m_notifier.say(tr("Приём"), words::publicNoticeText(*loud), m_sound);
    else if (m_sound)
        QApplication::beep();
}

// Of a lead the last word.
void NoticeWatch::keep(Unsaid unsaid)
{
    std::erase_if(m_unsaid, [&](const Unsaid& other) { return unsaid.lead.isValid() && other.lead == unsaid.lead; });
    m_unsaid.push_back(std::move(unsaid));
}

bool NoticeWatch::looksAway() const
{
    return m_window.coverWidget() || QGuiApplication::applicationState() != Qt::ApplicationActive;
}

// Another person is at the desk, and the window waits unseen.
bool NoticeWatch::isKept() const
{
    return m_window.isHidden() && m_window.testAttribute(Qt::WA_WState_ExplicitShowHide);
}

void NoticeWatch::showToast()
{
    if (!m_unsaid.empty() && !m_window.hasToast() && !m_window.coverWidget())
        m_window.toast(nextToast());
}

kit::Toast NoticeWatch::nextToast()
{
    kit::Toast toast{{}, {}, {}, {}, theme::Icon::Bell, false};
    toast.action = tr("Открыть");
    if (m_unsaid.size() > kOneByOne) {
        toast.text = tr("%n новых уведомления", nullptr, static_cast<int>(m_unsaid.size()));
        toast.act = [this] { openList(); };
        m_unsaid.clear();
        return toast;
    }
    toast.text = m_unsaid.front().text;
    if (const LeadId lead = m_unsaid.front().lead; lead.isValid())
        toast.act = [this, lead] { m_ways.openLead(lead); };
    else
        toast.action.clear();
    m_unsaid.pop_front();
    return toast;
}

void NoticeWatch::openList()
{
    m_backend.ask(
        this, [](Services& services, const Session& session) { return services.notices.list(session); },
        [this](const Result<std::vector<NoticeLine>>& lines) {
            if (!lines) {
                m_window.toast({words::errorText(lines.error()), {}, {}, {}, theme::Icon::Alert});
                return;
            }
            auto* dialog = new NoticeDialog(m_theme, notices::onePerLead(*lines), m_clock.now(), m_zone);
            connect(dialog, &NoticeDialog::leadAsked, this, [this](LeadId lead) { m_ways.openLead(lead); });
            connect(dialog, &NoticeDialog::queueAsked, this, [this] { m_ways.walkQueue(); });
            m_window.openDialog(dialog);
            markSeen(*lines);
        });
}

void NoticeWatch::markSeen(const std::vector<NoticeLine>& lines)
{
    std::vector<NoticeId> fresh;
    for (const NoticeLine& line : lines)
        if (!line.notice.seen)
            fresh.push_back(line.notice.id);
    if (fresh.empty())
        return;
    m_backend.ask(
        this, [fresh](Services& services, const Session& session) { return services.notices.markSeen(session, fresh); },
        [this](const Result<>& seen) {
            if (!seen)
                m_window.toast({words::errorText(seen.error()), {}, {}, {}, theme::Icon::Alert});
        });
}

} // namespace priyom::noticesui
