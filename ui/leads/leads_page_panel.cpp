// SPDX-License-Identifier: GPL-3.0-or-later
// The card of one lead beside the list, or over it: read with what may still be taken back, placed, closed.
#include "core/backend/services.h"
#include "ui/kit/covered_focus.h"
#include "ui/kit/button.h"
#include "ui/leads/board_screen.h"
#include "ui/leads/lead_actions.h"
#include "ui/leads/lead_filters.h"
#include "ui/leads/lead_panel.h"
#include "ui/leads/leads_page.h"
#include "ui/leads/table_screen.h"
#include "ui/shell/main_window.h"
#include "ui/words/error_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace priyom::desk {

using backend::Services;
using staff::Session;

namespace {

constexpr int kPanelOverBelow = 1180;

struct Opened
{
    bookings::LeadStory story;
    bool mayUndoPayment = false; // the last one of its visit
    std::vector<notices::Notice> breaches;
};

} // namespace

void LeadsPage::readStory(LeadId lead)
{
    ++m_asked;
    m_storyOf = lead;
    const int question = ++m_storyQuestion;
    m_backend.ask(
        this,
        [lead](Services& services, const Session& session) -> Result<Opened> {
            PRIYOM_TRY(bookings::LeadStory story, services.visitDesk.story(session, lead));
            std::vector<payments::Payment> mistaken;
            if (story.card.visit) {
                PRIYOM_TRY(mistaken, services.payments.undoable(session, story.card.visit->id));
            }
            PRIYOM_TRY(auto breaches, services.notices.breachesOf(session, lead));
            return Opened{std::move(story), !mistaken.empty(), std::move(breaches)};
        },
        [this, question, lead](const Result<Opened>& story) {
            ++m_answered;
            if (question != m_storyQuestion)
                return;
            if (!story) {
                m_onceOpen = {};
                m_storyOf = m_panel->card().id;
                if (m_panel->isFor(lead))
                    leaveGone(story.error());
                else
                    m_shell.toast({words::errorText(story.error()), {}, {}, {}, theme::Icon::Alert});
                return;
            }
            m_panel->setStory(story->story, m_lists, story->mayUndoPayment, story->breaches);
            m_saidGone = {};
            placePanel();
            if (const auto act = std::exchange(m_onceOpen, {}))
                act();
        });
}

// Deleted elsewhere, or somebody else's by now: nothing is left to show and nothing to say, whoever did it here was told. But
// what is typed is somebody's work: that stays, and once it is said why it cannot be saved.
void LeadsPage::leaveGone(const Error& error)
{
    const bool isGone = error.code == ErrorCode::NotFound || error.code == ErrorCode::NotAllowed;
    if (isGone && !m_panel->hasTypedNote())
        closePanel();
    else if (!isGone || std::exchange(m_saidGone, m_panel->card().id) != m_panel->card().id)
        m_shell.toast({words::errorText(error), {}, {}, {}, theme::Icon::Alert});
}

// What is said of a lead and to its client stands on its card: who has not opened it is shown it.
void LeadsPage::openFor(LeadId lead, void (LeadsPage::*act)())
{
    comeFor(lead);
    if (m_panel->isFor(lead)) {
        (this->*act)();
        return;
    }
    readStory(lead);
    m_onceOpen = [this, act] { (this->*act)(); };
}

void LeadsPage::noteOpened()
{
    m_panel->focusNote();
}

void LeadsPage::copyOpened()
{
    if (!m_panel->copyMessage())
        m_shell.toast({m_panel->unsaid(), {}, {}, {}, theme::Icon::Message});
}

void LeadsPage::addNote(const QString& text)
{
    m_actions->addNote(m_panel->card(), text, [this, lead = m_panel->card().id, text](const QString& problem) { m_panel->answerNote(lead, text, problem); });
}

// Copying sends nothing: that it was sent is said by a key, here or later.
void LeadsPage::sayCopied()
{
    m_shell.toast({tr("Сообщение скопировано. Ушло клиенту?"), tr("Отправлено"), [this, card = m_panel->card()] { noteSent(card); },
                   QStringLiteral("Shift F5"), theme::Icon::Copy, false});
}

void LeadsPage::noteSent(const LeadCard& card)
{
    m_actions->noteSent(card, m_panel->copiedFor(card.id), [this, lead = card.id] { m_panel->forgetCopied(lead); });
}

void LeadsPage::closePanel()
{
    if (!m_panel->isVisible())
        return;
    ++m_storyQuestion;
    m_panel->hide();
    placePanel();
    if (isBoard())
        m_board->board().focusCards();
    else
        m_table->focusTable();
}

void LeadsPage::comeFor(LeadId lead)
{
    const shell::Place before = shell::placeIn(m_window);
    m_shell.goTo(section());
    if (before.section != section())
        m_cameFrom = {lead, before};
}

// Back to where the card was opened from; whom one has gone on to here is left for this page.
void LeadsPage::leavePanel()
{
    const std::optional<CameFrom> from = std::exchange(m_cameFrom, {});
    const bool leadsBack = from && m_panel->isFor(from->lead);
    closePanel();
    if (leadsBack)
        shell::goBackTo(from->place, m_shell);
}

void LeadsPage::placePanel()
{
    const int width = m_panel->isVisible() ? m_panel->width() : 0;
    // Beside everything while there is room; else over the table, whose first columns say who it is. The board goes sideways
    // and is never under it.
    const bool beside = m_widget->window()->width() >= m_theme.px(kPanelOverBelow);
    const bool over = !beside && width > 0;
    m_row->setContentsMargins(0, 0, beside ? width : 0, 0);
    m_head->setContentsMargins(kHeadMargin, 0, kHeadMargin + (over ? width : 0), 0);
    m_body->setContentsMargins(0, 0, over && isBoard() ? width : 0, 0);
    m_new->setText(over ? QString() : tr("Новый лид"));
    showSubtitle();
    m_panel->setGeometry(m_widget->width() - m_panel->width(), 0, m_panel->width(), m_widget->height());
    m_panel->raise();
    m_covered->coverSoon(m_widget, m_panel);
    sayKeys();
}

bool LeadsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_widget && event->type() == QEvent::Resize)
        placePanel();
    const bool escape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched == m_widget && escape && m_panel->isVisible()) {
        leavePanel();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace priyom::desk
