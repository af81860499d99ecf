// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/unresolved_desk.h"

#include "core/backend/services.h"
#include "ui/kit/keys.h"
#include "ui/shell/page.h"
#include "ui/words/error_text.h"

#include <chrono>

namespace priyom::tasksui {

using backend::Services;
using bookings::VisitRow;
using staff::Session;

namespace {

using namespace std::chrono_literals;

constexpr Milliseconds kReadEvery = 1min;

struct Read
{
    std::vector<VisitRow> visits;
    int ofImport = 0;
};

} // namespace

UnresolvedDesk::UnresolvedDesk(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell,
                               const Clock& clock, const Zone& zone, QObject* parent)
    : QObject(parent), m_theme(theme), m_backend(backend), m_shell(shell), m_clock(clock), m_zone(zone),
      m_actions(new VisitActions(theme, backend, shell, clock, zone, this))
{
    connect(m_actions, &VisitActions::refused, this, [this](const QString& sentence) {
        if (m_dialog)
            m_dialog->showProblem(sentence);
    });
    connect(m_actions, &VisitActions::moneyAsked, this, [this](kit::DialogFrame* money) { // one after the other, not over it
        if (!m_dialog)
            return;
        m_dialog->dismiss();
        connect(money, &kit::DialogFrame::closed, this, [this] {
            m_comesBack = true;
            open();
        });
    });
    connect(m_actions, &VisitActions::settingsAsked, this, [this] {
        if (m_dialog)
            m_dialog->dismiss();
        m_shell.goTo(shell::Section::Settings);
    });
    connect(&m_backend, &backend::Backend::changed, this, [this](const QSet<QString>& subjects) {
        if (subjects.intersects({QStringLiteral("visit"), QStringLiteral("lead"), QStringLiteral("import")}))
            read();
    });
}

void UnresolvedDesk::read()
{
    ++m_asked;
    m_readAt = m_clock.now();
    const bool counts = m_isWanted || m_dialog;
    m_backend.ask(
        this,
        [counts](Services& services, const Session& session) -> Result<Read> {
            Read read;
            PRIYOM_TRY(read.visits, services.visitDesk.unresolved(session));
            if (counts) {
                PRIYOM_TRY(read.ofImport, services.visitDesk.unresolvedOfImport(session));
            }
            return read;
        },
        [this, counts](Result<Read> read) {
            ++m_answered;
            if (!read && read.error().code != ErrorCode::NotAllowed) { // what was read before stays
                m_isWanted = false;
                m_shell.toast({words::errorText(read.error()), {}, {}, {}, theme::Icon::Alert});
                return;
            }
            m_visits = read ? std::move(read->visits) : std::vector<VisitRow>(); // whose role closes no visits sees none
            m_ofImport = read ? read->ofImport : 0;
            if (m_dialog)
                m_dialog->setVisits(m_visits, m_clock.now());
            Q_EMIT changed();
            if (counts && std::exchange(m_isWanted, false)) // what was asked before that is answered first
                show();
        });
}

void UnresolvedDesk::follow()
{
    const Milliseconds since = m_clock.now() - m_readAt;
    if (since >= kReadEvery || since < 0ms) // the hands may be set back
        read();
}

bool UnresolvedDesk::hasEarlier() const
{
    return !m_visits.empty() && m_zone.date(m_visits.front().visit.startAt) < m_zone.date(m_clock.now());
}

void UnresolvedDesk::open()
{
    if (m_dialog)
        return;
    m_isWanted = true; // time passes without a change: what is shown is read now
    read();
}

void UnresolvedDesk::show()
{
    const bool comesBack = std::exchange(m_comesBack, false);
    if (m_visits.empty() && comesBack)
        return; // what was paid is said
    if (m_visits.empty()) {
        const QString said = m_ofImport == 0 ? tr("Визитов без итога нет")
                                             : tr("Своих визитов без итога нет. Из импорта без итога: %1, их отмечают на доске, F6 и F7").arg(m_ofImport);
        m_shell.toast({said, {}, {}, {}, theme::Icon::CalendarCheck});
        return;
    }
    auto* dialog = new UnresolvedDialog(m_theme, m_zone, m_ofImport);
    m_dialog = dialog;
    dialog->setVisits(m_visits, m_clock.now());
    connect(dialog, &UnresolvedDialog::settled, m_actions, &VisitActions::set);
    connect(dialog, &UnresolvedDialog::moveAsked, m_actions, &VisitActions::move);
    connect(dialog, &UnresolvedDialog::cancelAsked, m_actions, &VisitActions::cancel);
    connect(dialog, &kit::DialogFrame::closed, this, [this] { m_dialog.clear(); });
    kit::onKeys(dialog, desk::kWaitKey, [this] { (void)m_shell.runToast(desk::kWaitKey); }); // of what one of them has freed
    m_shell.openDialog(dialog);
}

} // namespace priyom::tasksui
