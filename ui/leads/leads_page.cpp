// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/leads_page.h"

#include "core/backend/services.h"
#include "core/staff/rights.h"
#include "ui/calls/call_desk.h"
#include "ui/kit/button.h"
#include "ui/kit/covered_focus.h"
#include "ui/kit/page_header.h"
#include "ui/kit/segmented.h"
#include "ui/kit/toast_place.h"
#include "ui/leads/board_screen.h"
#include "ui/leads/filter_keeper.h"
#include "ui/leads/lead_actions.h"
#include "ui/leads/lead_exporter.h"
#include "ui/leads/lead_filters.h"
#include "ui/leads/lead_panel.h"
#include "ui/leads/new_lead_desk.h"
#include "ui/leads/table_screen.h"
#include "ui/newlead/known_client.h"
#include "ui/tasks/task_actions.h"
#include "ui/tasks/unresolved_desk.h"
#include "ui/words/error_text.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace priyom::desk {

using backend::Services;
using staff::Session;

namespace {

const QSet<QString>& listSubjects()
{
    static const QSet<QString> subjects{QStringLiteral("person"),        QStringLiteral("service"),     QStringLiteral("channel"),
                                        QStringLiteral("lost_reason"),   QStringLiteral("norm"),        QStringLiteral("setting"),
                                        QStringLiteral("opening_hours"), QStringLiteral("opening_day"), QStringLiteral("import")};
    return subjects;
}

// What the filter lets through, and what there is.
struct Boards
{
    BoardCards shown;
    BoardCards everyone;
};

constexpr int kMostFound = 9; // to go through by a key

QuickHint hintOf(const leads::QuickHit& found, const Zone& zone, Instant now)
{
    QuickHint hint;
    hint.client = found.hit.client.id;
    hint.name = found.hit.client.name;
    hint.phone = found.hit.client.phone.number;
    hint.handle = clients::handleOrKey(found.hit.client.handle, found.hit.client.identity);
    hint.about = found.request ? aboutRequest(*found.request) : aboutClient(found.hit, zone, now);
    const LeadId asked = found.request ? found.request->lead : LeadId();
    hint.openLead = asked.isValid() ? asked : found.openLead.value_or(LeadId());
    return hint;
}

const QSet<QString>& cardSubjects()
{
    static const QSet<QString> subjects{QStringLiteral("lead"),   QStringLiteral("visit"),  QStringLiteral("payment"),
                                        QStringLiteral("touch"),  QStringLiteral("client"), QStringLiteral("import"),
                                        QStringLiteral("notice"), QStringLiteral("task")};
    return subjects;
}

} // namespace

LeadsPage::LeadsPage(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock,
                     const Zone& zone, QObject* parent)
    : Page(parent), m_theme(theme), m_backend(backend), m_shell(shell), m_due(clock),
      m_actions(new LeadActions(theme, backend, shell, clock, m_lists, this)),
      m_newLead(new NewLeadDesk(theme, backend, shell, clock, m_lists, *m_actions, this)),
      m_tasks(new tasksui::TaskActions(theme, backend, shell, clock, zone, this)),
      m_calls(new callsui::CallDesk(theme, backend, shell, clock, zone, this)),
      m_unresolved(new tasksui::UnresolvedDesk(theme, backend, shell, clock, zone, this)), m_widget(new QWidget),
      m_covered(new kit::CoveredFocus(this))
{
    m_lists.zone = zone;
    m_due.set(schedule::WorkingClock(m_lists.hours, zone), zone, m_lists.soon);
    build();
    connectParts();
    connectDesks();
    m_newLead->readKept();
    readLists(); // F2 works in every section, also before this page was ever shown
}

LeadsPage::~LeadsPage()
{
    if (m_widget && !m_widget->parent()) // never shown, so nobody else's
        delete m_widget;
}

void LeadsPage::build()
{
    m_header = new kit::PageHeader(m_theme, title());
    m_form = new kit::Segmented(m_theme, {{tr("Доска"), theme::Icon::Columns}, {tr("Таблица"), theme::Icon::List}});
    m_form->setAccessibleName(tr("Вид: доска или таблица"));
    m_form->setToolTip(tr("Доска или таблица, Ctrl T"));
    m_filters = new LeadFilters(m_theme, m_lists, m_due);
    m_keeper = new FilterKeeper(m_theme, m_backend, m_shell, *m_filters, m_due, this);
    m_new = new kit::KeycapButton(m_theme, tr("Новый лид"), QStringLiteral("F2"), kit::ButtonKind::Primary);
    m_new->setLeadingIcon(theme::Icon::Plus);
    m_new->setAccessibleName(m_new->text()); // said also where its words have no room
    m_header->addAction(m_form);
    m_header->addAction(m_filters);
    m_header->addAction(m_new);
    m_board = new BoardScreen(m_theme, m_due);
    m_table = new TableScreen(m_theme, m_backend, m_lists, m_due);
    m_exporter = new LeadExporter(m_backend, m_shell, *m_table, m_lists.zone, this);

    m_row = new QHBoxLayout(m_widget);
    m_row->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    m_row->addLayout(column);
    m_head = new QVBoxLayout;
    m_head->addWidget(m_header);
    column->addLayout(m_head);
    m_body = new QVBoxLayout;
    m_body->setSpacing(8); // under the strips, while there are any
    column->addLayout(m_body, 1);
    buildStrips(m_body);
    m_stack = new QStackedLayout;
    m_body->addLayout(m_stack, 1); // first: without a parent the stack shows its first widget as a window
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_table);
    m_panel = new LeadPanel(m_theme, m_due, m_widget);
    m_panel->hide();
    kit::keepClear(m_panel);
    m_widget->installEventFilter(this);
    kit::followTheme(m_widget, m_theme, [this] { placePanel(); });
}

void LeadsPage::connectParts()
{
    connect(&m_backend, &backend::Backend::changed, this, [this](const QSet<QString>& subjects) {
        if (subjects.intersects(listSubjects()))
            readLists();
        else if (subjects.intersects(cardSubjects()))
            readBoard();
    });
    connect(m_form, &kit::Segmented::currentChanged, this, [this](int form) { showBoard(form == 0); });
    connect(m_filters, &LeadFilters::changed, this, &LeadsPage::readBoard);
    m_filters->setOwnStages([this] { return isBoard() ? QSet<Stage>() : m_table->ownStages(); });
    connect(m_new, &QPushButton::clicked, this, &LeadsPage::newLead);
    connect(m_actions, &LeadActions::touched, this, &LeadsPage::follow);
    connect(m_actions, &LeadActions::booked, this, &LeadsPage::booked);
    connect(m_newLead, &NewLeadDesk::touched, this, &LeadsPage::follow);
    connect(m_newLead, &NewLeadDesk::clientAsked, this, &LeadsPage::knownClientAsked);
    connect(m_actions, &LeadActions::removed, this, [this](LeadId lead) {
        if (const QuickHint* found = m_board->quickLine().found(); found && found->openLead == lead)
            m_board->quickLine().clear();
        if (m_panel->isFor(lead))
            closePanel();
        m_table->expectRemoval();
        m_vacated = true;
    });
    connect(m_actions, &LeadActions::newLeadAsked, this, &LeadsPage::newLeadFor);

    connect(&m_board->board(), &BoardView::opened, this, &LeadsPage::readStory);
    connect(&m_board->board(), &BoardView::moveAsked, this, [this](LeadId lead, leads::Stage to) {
        if (const LeadCard* card = m_board->board().cardOf(lead))
            m_actions->moveTo(*card, to);
    });
    connect(&m_board->board(), &BoardView::lostListAsked, this, [this] {
        m_table->setTab(TableScreen::LostOfMonth);
        showBoard(false);
    });
    connect(&m_board->board(), &BoardView::ranked, this, &LeadsPage::countLate);
    connect(&m_board->board(), &BoardView::currentChanged, this, &LeadsPage::boardMoved);
    connect(m_table, &TableScreen::recounted, this, &LeadsPage::countLate);
    connect(m_board, &BoardScreen::nextWaitingAsked, this, &LeadsPage::goToNextWaiting);
    QuickLine& quick = m_board->quickLine();
    connect(&quick, &QuickLine::typed, this, &LeadsPage::search);
    connect(&quick, &QuickLine::meaningChanged, this, &LeadsPage::sayKeys);
    connect(&quick, &QuickLine::leadAsked, this, &LeadsPage::showFound);
    connect(&quick, &QuickLine::clientAsked, this, [this](ClientId client) {
        m_board->quickLine().clear();
        Q_EMIT knownClientAsked(client);
    });
    connect(&quick, &QuickLine::newLeadAsked, this, &LeadsPage::newLeadOf);
    connect(&quick, &QuickLine::newCallerAsked, this, [this](const QString& typed) {
        m_newLead->openFor(typed);
        m_board->quickLine().clear();
    });

    connect(m_table, &TableScreen::opened, this, &LeadsPage::readStory);
    connect(m_table, &TableScreen::stagesChosen, this, [this](const QSet<Stage>& stages) {
        leads::LeadChoice choice = m_filters->choice();
        choice.stages = stages;
        m_filters->choose(choice);
    });
    connect(m_table, &TableScreen::currentChanged, this, [this](LeadId lead) {
        if (!isBoard() && m_panel->isVisible() && !m_panel->isFor(lead)) // unseen, it sorts itself anew all the same
            readStory(lead);
        sayKeys();
    });
    connect(m_panel, &LeadPanel::closeAsked, this, &LeadsPage::leavePanel);
    connect(m_panel, &LeadPanel::advanceAsked, this, [this] { m_actions->advance(m_panel->card()); });
    connect(m_panel, &LeadPanel::undoPaymentAsked, this, [this] { m_actions->undoPayment(m_panel->card()); });
    connect(m_panel, &LeadPanel::bookAsked, this, [this] { m_actions->book(m_panel->card()); });
    connect(m_panel, &LeadPanel::missAsked, this, [this] { m_actions->moveTo(m_panel->card(), Stage::NoShow); });
    connect(m_panel, &LeadPanel::refuseAsked, this, [this] { m_actions->moveTo(m_panel->card(), Stage::Lost); });
    connect(m_panel, &LeadPanel::noteWritten, this, &LeadsPage::addNote);
    connect(m_panel, &LeadPanel::copied, this, &LeadsPage::sayCopied);
    connect(m_panel, &LeadPanel::sentAsked, this, [this] { noteSent(m_panel->card()); });
}

QString LeadsPage::title() const
{
    return tr("Лиды");
}

bool LeadsPage::hasUnsaved() const
{
    return m_panel && m_panel->holdsTypedNote();
}

bool LeadsPage::isSettled() const
{
    return m_listsRead && m_asked == m_answered && m_table->isSettled() && m_actions->isSettled() && m_newLead->isSettled() && m_keeper->isSettled() && m_exporter->isSettled() &&
           m_calls->isSettled() && m_unresolved->isSettled();
}

void LeadsPage::activated()
{
    readLists();
    if (isBoard())
        m_board->board().focusCards();
    else
        m_table->focusTable();
    comeBack();
}

void LeadsPage::comeBack()
{
    m_newLead->comeBack();
}

void LeadsPage::readLists()
{
    ++m_asked;
    m_backend.ask(this, &readDeskLists, [this](Result<DeskLists> lists) {
        ++m_answered;
        if (!lists) {
            m_shell.toast({words::errorText(lists.error()), {}, {}, {}, theme::Icon::Alert});
            return;
        }
        lists->zone = m_lists.zone;
        m_lists = std::move(*lists);
        m_listsRead = true;
        m_due.set(schedule::WorkingClock(m_lists.hours, m_lists.zone), m_lists.zone, m_lists.soon);
        if (m_exportEntry)
            m_exportEntry->setVisible(staff::scopeOf(m_lists.session, "export.leads") != staff::Scope::None);
        m_filters->listsChanged();
        readBoard();
        if (const auto act = std::exchange(m_newLeadWaits, {}))
            act();
        prepareSearch();
    });
}

// Behind the board's own question: the first key in the quick line finds the names read. Who may not search needs none.
void LeadsPage::prepareSearch()
{
    m_backend.ask(
        this, [](Services& services, const Session& session) { return services.leadDesk.prepareFind(session); },
        [this](const Result<>& ready) {
            if (!ready && ready.error().code != ErrorCode::NotAllowed)
                m_shell.toast({words::errorText(ready.error()), {}, {}, {}, theme::Icon::Alert});
        });
}

void LeadsPage::newLead()
{
    whenListed([this] { m_newLead->open(); });
}

void LeadsPage::newLeadAt(const QString& specialist, Instant start)
{
    whenListed([this, specialist, start] { m_newLead->openAt(specialist, start); });
}

void LeadsPage::whenListed(std::function<void()> act)
{
    if (m_listsRead)
        act();
    else
        m_newLeadWaits = std::move(act);
}

void LeadsPage::readBoard()
{
    if (!m_listsRead)
        return;
    ++m_asked;
    const int question = ++m_boardQuestion;
    m_backend.ask(
        this,
        [lists = m_lists, choice = m_filters->choice(), today = m_due.today()](Services& services, const Session& session) -> Result<Boards> {
            PRIYOM_TRY(BoardCards shown, desk::readBoard(services, session, lists, filterOf(choice, today, lists.zone)));
            if (choice == leads::LeadChoice())
                return Boards{shown, shown};
            PRIYOM_TRY(BoardCards everyone, desk::readBoard(services, session, lists, {}));
            return Boards{std::move(shown), std::move(everyone)};
        },
        [this, question](Result<Boards> boards) {
            ++m_answered;
            if (question != m_boardQuestion)
                return;
            if (boards)
                showBoardCards(std::move(boards->shown), std::move(boards->everyone));
            else
                m_shell.toast({words::errorText(boards.error()), {}, {}, {}, theme::Icon::Alert});
        });
    readLostCounts();
    readDay();
    countLost();
    if (m_panel->isVisible())
        readStory(m_storyOf); // not of the one that is left: another may be on its way
}

void LeadsPage::showBoardCards(BoardCards cards, BoardCards everyone)
{
    const QSet<Stage>& stages = m_filters->choice().stages;
    int inWork = 0;
    for (const Stage stage : {Stage::New, Stage::Qualified, Stage::Confirmed})
        inWork += stages.isEmpty() || stages.contains(stage) ? cards.counts[static_cast<std::size_t>(stage)] : 0;
    m_everyone = std::move(everyone);
    const bool narrowed = m_filters->choice() != leads::LeadChoice(); // all counts of the page are then of the filter
    m_inWork = narrowed ? tr("%n в работе по фильтру", nullptr, inWork) : tr("%n в работе", nullptr, inWork);
    showSubtitle();
    m_table->setBoard(cards, m_filters->choice());
    m_board->board().setStages(stages);
    m_reads = true;
    m_board->board().setCards(std::move(cards));
    m_reads = false;
    // The choice goes with the card into its new column, so that the next key is about the same person; but nobody is
    // pulled away from a field or a dialog.
    const LeadId followed = std::exchange(m_followed, LeadId());
    const bool vacated = std::exchange(m_vacated, false);
    const bool isAtCards = m_board->board().hasKeys();
    if (isAtCards && followed.isValid())
        m_board->board().choose(followed);
    else if (isAtCards && vacated)
        m_board->board().focusCards(); // where its column is empty now the next one's first
    Q_EMIT changed();
}

void LeadsPage::follow(LeadId lead)
{
    m_followed = lead;
    if (!isBoard())
        m_table->follow(lead);
    leaveFound(lead, {});
    if (m_panel->isFor(lead))
        readStory(lead);
}

void LeadsPage::search(const QString& typed)
{
    if (typed.isEmpty())
        return;
    m_backend.ask(
        this, [typed](Services& services, const Session& session) { return services.leadDesk.quickFind(session, typed, kMostFound); },
        [this, typed](const Result<std::vector<leads::QuickHit>>& hits) {
            if (!hits) {
                m_board->quickLine().setProblem(typed, words::errorText(hits.error()));
                return;
            }
            QList<QuickHint> found;
            for (const leads::QuickHit& hit : *hits)
                found.append(hintOf(hit, m_lists.zone, m_due.now()));
            m_board->quickLine().setFound(typed, found, static_cast<int>(hits->size()) == kMostFound);
        });
}

void LeadsPage::showBoard(bool board)
{
    // Who is chosen in the one form is chosen in the other.
    const LeadCard* card = board == isBoard() ? nullptr : chosen();
    const LeadId lead = card ? card->id : LeadId();
    m_form->setCurrent(board ? 0 : 1);
    m_stack->setCurrentIndex(board ? 0 : 1);
    if (board)
        closePanel();
    placePanel();
    if (!board && lead.isValid())
        m_table->chooseShown(lead);
    else if (!board)
        m_table->focusTable();
    else if (!m_board->board().choose(lead))
        m_board->board().focusCards();
    Q_EMIT changed();
}

void LeadsPage::switchForm()
{
    showBoard(!isBoard());
}

bool LeadsPage::isBoard() const
{
    return m_stack->currentWidget() == m_board;
}

const LeadCard* LeadsPage::chosen() const
{
    if (m_panel->isVisible())
        return &m_panel->card();
    return isBoard() ? m_board->board().current() : m_table->current();
}

} // namespace priyom::desk
