// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clients_page.h"

#include "core/backend/services.h"
#include "ui/booking/series_dialog.h"
#include "ui/booking/waiting_desk.h"
#include "ui/calls/call_desk.h"
#include "ui/clients/client_card_view.h"
#include "ui/clients/client_list.h"
#include "ui/clients/merge_dialog.h"
#include "ui/clients/person_card.h"
#include "ui/clients/side_cards.h"
#include "ui/clients/talk_composer.h"
#include "ui/kit/keys.h"
#include "ui/shell/main_window.h"
#include "ui/tasks/task_actions.h"
#include "ui/tasks/task_lines.h"
#include "ui/words/error_text.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>

#include <algorithm>

namespace priyom::clientsui {

using backend::Services;
using cards::View;
using staff::Session;

namespace {

constexpr auto kDeleteKey = Qt::Key_Delete;
constexpr auto kTaskKey = Qt::CTRL | Qt::Key_D;

const QSet<QString>& subjects()
{
    static const QSet<QString> all{QStringLiteral("client"),  QStringLiteral("lead"),  QStringLiteral("visit"),
                                   QStringLiteral("payment"), QStringLiteral("touch"), QStringLiteral("import"),
                                   QStringLiteral("task"), QStringLiteral("waiting")};
    return all;
}

// A card, and the shop's lists that it is read with.
struct Opened
{
    cards::ClientCard card;
    desk::DeskLists lists;
};

} // namespace

ClientsPage::ClientsPage(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock, const Zone& zone,
                         QObject* parent)
    : Page(parent), m_theme(theme), m_backend(backend), m_shell(shell), m_clock(clock), m_zone(zone), m_deleting(theme, backend, shell, this)
{
    connect(&backend, &backend::Backend::changed, this, [this](const QSet<QString>& changed) {
        // That a card was looked at is a change of its own: the one that is left must not be read over the one that comes.
        if (!m_stack || !m_stack->isVisible() || m_isOpening || !changed.intersects(subjects()))
            return;
        if (showsCard())
            read(m_view->card().client.id, View::Again);
        else
            m_list->reload();
    });
}

void ClientsPage::join(shell::MainWindow& window)
{
    m_window = &window;
    connect(window.menus().addOfPage(shell::MenuId::Edit, tr("Удалить клиента"), kDeleteKey), &QAction::triggered, this,
            [this, &window] {
                if (window.currentPage() == this && showsCard())
                    removeChosen();
                else
                    window.goTo(section());
            });
}

QWidget* ClientsPage::widget()
{
    if (!m_stack)
        build();
    return m_stack;
}

void ClientsPage::build()
{
    m_stack = new QStackedWidget;
    m_list = new ClientList(m_theme, m_backend, m_zone, m_clock);
    m_calls = new callsui::CallDesk(m_theme, m_backend, m_shell, m_clock, m_zone, this); // with the place of its strip: alone that were a window
    m_view = new ClientCardView(m_theme, m_clock, m_calls->strip());
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_view);
    connect(m_list, &ClientList::opened, this, [this](ClientId client) {
        m_origins.clear();
        read(client, View::Opened);
    });
    connect(m_list, &ClientList::duplicatesAsked, this, &ClientsPage::scan);
    connect(m_list, &ClientList::failed, this, &ClientsPage::sayRefused);
    kit::onKeys(m_list, QKeySequence(Qt::CTRL | Qt::Key_J), [this] { scan(); });
    m_tasks = new tasksui::TaskActions(m_theme, m_backend, m_shell, m_clock, m_zone, this);
    m_tasks->serve(m_view->tasks());
    m_waiting = new desk::WaitingDesk(m_theme, m_backend, m_shell, m_clock, m_zone, this);
    connect(m_waiting, &desk::WaitingDesk::refused, this, [this](const QString& sentence) { m_shell.toast({sentence, {}, {}, {}, theme::Icon::Alert}); });
    connect(&m_view->tasks(), &tasksui::TaskLines::focusMoved, this, &Page::changed);
    connectCard();
    connectTalk();
}

void ClientsPage::connectCard()
{
    connect(m_view, &ClientCardView::backAsked, this, &ClientsPage::back);
    connect(m_view, &ClientCardView::bookAsked, this, [this] { book(); });
    connect(m_view, &ClientCardView::confirmAsked, this, &ClientsPage::confirm);
    connect(m_view, &ClientCardView::leadAsked, this, &ClientsPage::leadAsked);
    connect(m_view, &ClientCardView::earlierAsked, this, [this] {
        m_touches += cards::ClientDesk::kTouches;
        read(m_view->card().client.id, View::Again);
    });
    connect(&m_view->person(), &PersonCard::editAsked, this, &ClientsPage::edit);
    connect(&m_view->person(), &PersonCard::copied, this, [this] { sayDone(tr("Телефон скопирован")); });
    connect(&m_view->person(), &PersonCard::tagWritten, this, [this](const QString& tag) { putTag(tag, true); });
    connect(&m_view->person(), &PersonCard::tagTakenOff, this, [this](const QString& tag) { putTag(tag, false); });
    connect(&m_view->consents(), &ConsentsCard::asked, this, &ClientsPage::askConsent);
    connect(&m_view->duplicates(), &DuplicatesCard::mergeAsked, this, &ClientsPage::askMerge);
    connect(&m_view->duplicates(), &DuplicatesCard::notDuplicateAsked, this, [this](ClientId other) { setNotDuplicate(other); });
    connect(&m_view->duplicates(), &DuplicatesCard::unmergeAsked, this, &ClientsPage::unmerge);
    kit::onKeys(m_view, Qt::Key_Escape, [this] { back(); });
    kit::onKeys(m_view, QKeySequence(Qt::ALT | Qt::Key_Left), [this] { back(); });
    kit::onKeys(m_view, QKeySequence(Qt::CTRL | Qt::Key_E), [this] { edit(); });
    kit::onKeys(m_view, kDeleteKey, [this] { removeChosen(); }); // in a field it deletes a letter
    kit::onKeys(m_view, kTaskKey, [this] { addTask(); });
    kit::onKeys(m_view, desk::kRepeatKey, [this] { repeat(); });
    kit::onKeys(m_view, QKeySequence(Qt::CTRL | Qt::Key_G), [this] { m_view->person().focusTag(); });
    kit::onKeys(m_view, QKeySequence(Qt::CTRL | Qt::Key_J), [this] { mergeFirst(); });
    kit::onKeys(m_view, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), [this] { askOther(); });
}

bool ClientsPage::showsCard() const
{
    return m_stack && m_stack->currentWidget() == m_view;
}

bool ClientsPage::isSettled() const
{
    return m_pending == 0 && (!m_list || m_list->isSettled()) && (!m_bookingDialog || m_bookingDialog->isSettled()) && (!m_waiting || m_waiting->isSettled()) && (!m_calls || m_calls->isSettled());
}

bool ClientsPage::hasUnsaved() const
{
    return m_view && (m_view->composer().holdsTyped() || m_view->person().holdsTypedTag());
}

void ClientsPage::activated()
{
    if (m_isOpening)
        return;
    if (showsCard()) {
        read(m_view->card().client.id, View::Again);
        m_view->takeFocus();
        return;
    }
    m_list->reload();
    m_list->focusFind();
}

void ClientsPage::chosenAgain()
{
    if (showsCard())
        showList();
    activated();
}

bool ClientsPage::isHere() const
{
    return m_stack && m_stack->isVisible();
}

ClientsPage::Origin ClientsPage::origin() const
{
    if (isHere())
        return {{section()}, showsCard() ? m_view->card().client.id : ClientId()};
    return {shell::placeIn(m_window)};
}

void ClientsPage::openClient(ClientId client)
{
    m_isOpening = true;
    m_keysWhenOpen = {};
    if (!isHere())
        m_origins.clear();
    if (!isHere() || !showsCard() || m_view->card().client.id != client)
        m_origins.push_back(origin());
    m_shell.goTo(section());
    read(client, View::Opened);
}

void ClientsPage::actOn(ClientId client, const QKeySequence& keys)
{
    openClient(client);
    m_keysWhenOpen = keys;
}

void ClientsPage::openClientOf(LeadId lead)
{
    ++m_pending;
    m_backend.ask(
        this, [lead](Services& services, const Session& session) { return services.leadDesk.card(session, lead); },
        [this](const Result<leads::LeadCard>& card) {
            --m_pending;
            if (card)
                openClient(card->lead.client);
            else
                sayRefused(card.error());
        });
}

void ClientsPage::read(ClientId client, View view)
{
    ++m_pending;
    m_isOpening = view == View::Opened;
    if (m_isOpening)
        m_touches = cards::ClientDesk::kTouches;
    const int question = ++m_cardQuestion;
    m_backend.ask(
        this,
        [client, view, touches = m_touches](Services& services, const Session& session) -> Result<Opened> {
            PRIYOM_TRY(desk::DeskLists lists, desk::readDeskLists(services, session));
            PRIYOM_TRY(cards::ClientCard card, services.clientDesk.card(session, client, view, touches));
            return Opened{std::move(card), std::move(lists)};
        },
        [this, question, view](Result<Opened> opened) {
            --m_pending;
            if (question != m_cardQuestion)
                return;
            m_isOpening = false;
            if (opened) {
                m_lists = std::move(opened->lists);
                m_lists.zone = m_zone;
            }
            show(std::move(opened).map([](Opened&& both) { return std::move(both.card); }), view);
        });
}

void ClientsPage::show(Result<cards::ClientCard> card, View view)
{
    if (!card && view == View::Again && card.error().code == ErrorCode::NotFound) {
        showList(); // it was deleted, here or elsewhere
        return;
    }
    if (!card) {
        m_keysWhenOpen = {};
        m_bookingWhenOpen = {};
        sayRefused(card.error());
        return;
    }
    m_view->setCard(*card, m_lists, m_clock.now());
    m_view->setWayBack(wayBack());
    m_stack->setCurrentWidget(m_view);
    // A row that had the focus may have gone with what it was about; nobody is pulled out of a dialog.
    const QWidget* focus = QApplication::focusWidget();
    if (view == View::Opened || focus == nullptr || focus == m_stack)
        m_view->takeFocus();
    Q_EMIT changed();
    if (const QKeySequence keys = std::exchange(m_keysWhenOpen, {}); !keys.isEmpty())
        (void)takesKey(keys); // who asked knows that a card has this key
    if (const callsui::Answered answered = std::exchange(m_bookingWhenOpen, {}))
        callsui::tellOf(book(), answered);
}

void ClientsPage::showList()
{
    m_origins.clear();
    ++m_cardQuestion; // an answer still on its way opens nothing
    m_isOpening = false;
    m_stack->setCurrentWidget(m_list);
    m_list->reload();
    m_list->focusTable();
    Q_EMIT changed();
}

void ClientsPage::back()
{
    if (m_origins.empty()) {
        showList();
        return;
    }
    const Origin before = std::move(m_origins.back());
    m_origins.pop_back();
    if (before.card.isValid()) {
        read(before.card, View::Opened);
        return;
    }
    showList();
    if (before.place.section == section())
        return;
    shell::goBackTo(before.place, m_shell);
    Q_EMIT left();
}

// Of another card only that there is a way: its name stands in the head, and would be taken for this one's.
QString ClientsPage::wayBack() const
{
    if (m_origins.empty())
        return title();
    if (m_origins.back().card.isValid())
        return tr("Назад");
    const QList<shell::Page*> pages = m_window ? m_window->pages() : QList<shell::Page*>();
    const auto before = std::find_if(pages.begin(), pages.end(), [this](const shell::Page* page) {
        return page->section() == m_origins.back().place.section;
    });
    return before == pages.end() ? title() : (*before)->title();
}

void ClientsPage::sayDone(const QString& text)
{
    m_shell.toast({text});
}

// By the history: it knows the last change of all, and says whose it was.
void ClientsPage::offerUndo(const QString& text)
{
    m_shell.toast({text, tr("Вернуть"), {}, QStringLiteral("Ctrl Z")});
}

void ClientsPage::sayRefused(const Error& error)
{
    m_shell.toast({words::errorText(error), {}, {}, {}, theme::Icon::Alert});
}

} // namespace priyom::clientsui
