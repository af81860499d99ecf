// SPDX-License-Identifier: GPL-3.0-or-later
// Of whom a key speaks: while one types in the quick line, who is found there; else the chosen card. One answer for
// every key, and for the hints that name them.
#include "ui/calls/call_desk.h"
#include "ui/leads/board_screen.h"
#include "ui/leads/lead_panel.h"
#include "ui/leads/leads_page.h"
#include "ui/leads/new_lead_desk.h"
#include "ui/tasks/task_actions.h"
#include "ui/words/lead_words.h"

namespace priyom::desk {

namespace {

// To a card: nothing is asked there that may be left undone.
bool leadsAway(const QKeySequence& keys)
{
    return keys == QKeySequence(Qt::Key_F12) || keys == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C) ||
           keys == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
}

} // namespace

bool LeadsPage::meansFound() const
{
    return isBoard() && m_board->quickLine().isMeant();
}

void LeadsPage::onMeant(std::function<void(const LeadCard&)> act, std::function<void(const QuickHint&)> ofClient)
{
    if (!meansFound()) {
        if (const LeadCard* card = chosen())
            act(LeadCard(*card)); // a copy: what is done may read the board anew
        else
            m_shell.toast({tr("Лид не выбран"), {}, {}, {}, theme::Icon::Info});
        return;
    }
    m_board->quickLine().onceKnown([this, act = std::move(act), ofClient = std::move(ofClient)] {
        const QuickHint* found = m_board->quickLine().found();
        if (found && found->openLead.isValid())
            withCard(found->openLead, act);
        else if (found && ofClient)
            ofClient(QuickHint(*found));
        else if (found)
            m_shell.toast({tr("%1: открытого лида нет. Ctrl Enter: новый лид").arg(words::clientName(calledBy(*found))),
                           {},
                           {},
                           {},
                           theme::Icon::Info});
        else
            m_shell.toast({m_board->quickLine().problem().isEmpty() ? tr("Никто не найден. Enter: новый лид")
                                                                    : m_board->quickLine().problem(),
                           {},
                           {},
                           {},
                           theme::Icon::Info});
    });
}

void LeadsPage::onMeant(void (LeadActions::*act)(const LeadCard&))
{
    onMeant([this, act](const LeadCard& card) { (m_actions->*act)(card); });
}

void LeadsPage::call()
{
    if (m_calls->isOn())
        m_calls->askResult();
    else
        onMeant([this](const LeadCard& card) { m_calls->toggle(card.id, nameOf(card)); },
                [this](const QuickHint& found) { m_calls->toggleWith(found.client, calledBy(found)); });
}

void LeadsPage::addTask()
{
    onMeant(
        [this](const LeadCard& card) {
            m_tasks->add({card.id, {}, nameOf(card)});
        },
        [this](const QuickHint& found) {
            m_tasks->add({{}, found.client, calledBy(found)});
        });
}

void LeadsPage::performMeant(const QKeySequence& keys)
{
    const auto ofClient = [this, keys]() -> std::function<void(const QuickHint&)> {
        if (keys == QKeySequence(Qt::Key_F12))
            return [this](const QuickHint& found) {
                m_board->quickLine().clear();
                Q_EMIT knownClientAsked(found.client);
            };
        if (keys == QKeySequence(Qt::Key_F4))
            return [this](const QuickHint& found) { newLeadOf(found); };
        return {};
    };
    onMeant(
        [this, keys](const LeadCard& card) {
            if (leadsAway(keys))
                leaveFound(card.id, {});
            perform(card, keys);
        },
        ofClient());
}

void LeadsPage::newLeadOf(const QuickHint& found)
{
    m_newLead->openFor(KnownCaller{found.client, found.phone, found.name},
                       true);     // whose open request it is, was shown there
    m_board->quickLine().clear(); // the dialog keeps it from here on
}

kit::DialogFrame* LeadsPage::newLeadFor(const LeadCard& card)
{
    m_newLead->openFor(KnownCaller{card.client, card.phone, card.name});
    return m_newLead->dialog();
}

// What was found there is done with: the next key is of the same person, and of nobody the line has forgotten.
void LeadsPage::leaveFound(LeadId lead, ClientId client)
{
    QuickLine& quick = m_board->quickLine();
    const QuickHint* found = quick.found();
    if (!found || (lead.isValid() ? found->openLead != lead : found->client != client))
        return;
    quick.clear();
    if (lead.isValid() && isBoard() && !m_board->board().choose(lead))
        readStory(lead); // it stands in no column: its card says who it is
}

// The panel and the board name one lead.
void LeadsPage::showFound(LeadId lead)
{
    m_board->quickLine().clear();
    m_board->board().choose(lead);
    readStory(lead);
}

// The arrows choose: an open card is that of whom they have come to.
void LeadsPage::boardMoved()
{
    const LeadCard* card = m_board->board().current();
    const LeadId at = card ? card->id : LeadId();
    if (std::exchange(m_boardAt, at) != at && isBoard() && !m_reads && at.isValid() && m_panel->isVisible() &&
        !m_panel->isFor(at) && m_board->board().hasKeys())
        readStory(at);
    sayKeys();
}

QList<kit::KeyHint> LeadsPage::foundKeys() const
{
    const QuickHint* found = m_board->quickLine().found();
    if (!found)
        return {{{QStringLiteral("Enter")}, tr("новый лид")}, {{QStringLiteral("Esc")}, tr("очистить строку")}};
    QList<kit::KeyHint> keys{
        {{QStringLiteral("Enter")}, found->openLead.isValid() ? tr("карточка лида") : tr("карточка клиента")},
        {{QStringLiteral("F4")}, tr("записать")},
        {{QStringLiteral("F5")}, tr("звонок")}};
    if (found->openLead.isValid())
        keys.append({{QStringLiteral("F6")}, tr("следующий статус")});
    keys.append({{QStringLiteral("F12")}, tr("карточка клиента")});
    keys.append({{QStringLiteral("Esc")}, tr("очистить строку")});
    return keys;
}

} // namespace priyom::desk
