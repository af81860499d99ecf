// SPDX-License-Identifier: GPL-3.0-or-later
// What the page counts beside its cards: who is late, and the refusals of the month.
#include "core/backend/services.h"
#include "core/metrics/metric_list.h"
#include "ui/kit/button.h"
#include "ui/kit/page_header.h"
#include "ui/leads/board_screen.h"
#include "ui/leads/lead_actions.h"
#include "ui/leads/lead_filters.h"
#include "ui/leads/lead_panel.h"
#include "ui/leads/leads_page.h"
#include "ui/leads/table_screen.h"

namespace priyom::desk {

using backend::Services;
using staff::Session;

shell::Badge LeadsPage::badge() const
{
    const int fresh = m_everyone.counts[static_cast<std::size_t>(Stage::New)];
    QStringList about{tr("%n новых", nullptr, fresh), lateText(m_late)};
    about.removeAll(QString());
    return {fresh, m_late.unanswered + m_late.uncalled + m_late.untaken > 0, about.join(QStringLiteral(". "))};
}

void LeadsPage::countLate()
{
    const leads::LateLeads late = m_everyone.waits.at(m_due.now()).late;
    m_board->setLateOfEveryone(late.all());
    if (std::exchange(m_late, late) != late)
        Q_EMIT changed();
}

void LeadsPage::readLostCounts()
{
    metrics::KpiRequest request;
    request.from = QDate(m_due.today().year(), m_due.today().month(), 1);
    request.to = m_due.today().addDays(1);
    request.metrics = {&metrics::kLostByReason};
    ++m_asked;
    m_backend.ask(
        this, [request](Services& services, const Session& session) { return services.kpi.read(session, request); },
        [this](const Result<metrics::KpiReport>& report) {
            ++m_answered;
            if (!report || report->rows.empty() || report->rows.front().figures.empty())
                return; // who may not see figures sees no counts
            QHash<QString, int> counts;
            for (const auto& [reason, count] : report->rows.front().figures.front().byReason)
                counts.insert(report->reasons.value(reason), static_cast<int>(count));
            m_actions->setLostCounts(counts);
        });
}

void LeadsPage::readDay()
{
    const auto request = dayCountRequest(m_lists.session, m_due.today());
    if (!request)
        return;
    ++m_asked;
    m_backend.ask(
        this,
        [request, zone = m_due.zone()](Services& services, const Session& session) -> Result<DayCount> {
            PRIYOM_TRY(const metrics::KpiReport report, services.kpi.read(session, *request));
            PRIYOM_TRY(const auto breaches, services.notices.breaches(session, zone.days(request->from, request->to)));
            return dayCountOf(report, breaches, session.person);
        },
        [this](const Result<DayCount>& day) {
            ++m_answered;
            m_day = day.value_or(DayCount()); // who may not see figures sees no counts
            showSubtitle();
        });
}

// Words are shown whole or not at all: first the filters make room with their signs, then the day of who works here
// goes into the tool tip.
void LeadsPage::showSubtitle()
{
    const int panel = m_panel->isVisible() ? m_panel->width() : 0;
    const int room = m_widget->width() - 2 * kHeadMargin - panel;
    QStringList parts{m_inWork, dayCountText(m_day, m_lists.callsAsked)};
    parts.removeAll(QString());
    const QString whole = parts.join(QStringLiteral(" · "));
    const bool hasRoom = !m_new->text().isEmpty(); // else not even for the words of the button
    m_header->setToolTip(whole);
    m_header->setSubtitle(hasRoom ? whole : QString());
    m_filters->setCompact(panel > 0);
    if (m_header->neededWidth() <= room)
        return;
    m_filters->setCompact(true);
    if (hasRoom && m_header->neededWidth() > room)
        m_header->setSubtitle(m_inWork);
}

// Of the filter, as every column is: the tab says how many its list holds.
void LeadsPage::countLost()
{
    const int question = ++m_lostQuestion;
    ++m_asked;
    m_backend.ask(
        this,
        [filter = TableScreen::lostFilter(m_filters->choice(), m_due)](Services& services, const Session& session) {
            return services.leadDesk.count(session, filter);
        },
        [this, question](const Result<qint64>& count) {
            ++m_answered;
            if (!count || question != m_lostQuestion)
                return;
            m_table->setLostCount(static_cast<int>(*count));
            m_board->board().setLostCount(static_cast<int>(*count));
        });
}

} // namespace priyom::desk
