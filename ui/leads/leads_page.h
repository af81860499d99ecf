// SPDX-License-Identifier: GPL-3.0-or-later
// The section «Лиды»: one head over board and table, one panel beside both. It reads when it is shown, when a filter
// changes and when a commit has touched what it shows; an answer older than the last question is thrown away.
#pragma once

#include "core/backend/backend.h"
#include "core/notices/waiting_case.h"
#include "ui/calls/answered.h"
#include "ui/leads/day_count.h"
#include "ui/leads/late_leads.h"
#include "ui/leads/lead_reading.h"
#include "ui/shell/place.h"
#include "ui/shell/shell.h"

#include <QPointer>

class QAction;
class QHBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace priyom::callsui {
class CallDesk;
}
namespace priyom::tasksui {
class TaskActions;
class UnresolvedDesk;
} // namespace priyom::tasksui
namespace priyom::kit {
class AlertStrip;
class KeycapButton;
class CoveredFocus;
class PageHeader;
class Segmented;
}
namespace priyom::shell {
class MainWindow;
}

namespace priyom::desk {

inline constexpr auto kEditKey = Qt::CTRL | Qt::Key_E; // as a client's card is
inline constexpr int kHeadMargin = 16;

class BoardScreen;
class FilterKeeper;
class LeadActions;
class LeadExporter;
class LeadFilters;
class LeadPanel;
class NewLeadDesk;
class TableScreen;
struct QuickHint;

class LeadsPage final : public shell::Page
{
    Q_OBJECT

public:
    LeadsPage(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock, const Zone& zone,
              QObject* parent = nullptr);
    ~LeadsPage() override;

    // The keys and menu entries of leads, which work in every section.
    void join(shell::MainWindow& window);

    [[nodiscard]] QString id() const override { return QStringLiteral("leads"); }
    [[nodiscard]] shell::Section section() const override { return shell::Section::Leads; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] theme::Icon icon() const override { return theme::Icon::Inbox; }
    [[nodiscard]] QWidget* widget() override { return m_widget; }
    [[nodiscard]] shell::Badge badge() const override;
    [[nodiscard]] QList<kit::KeyHint> contextKeys() const override;
    [[nodiscard]] QList<kit::KeyGroup> keySheet() const override;
    void activated() override;
    void find() override;
    [[nodiscard]] QList<shell::Picture> pictures() override;
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] bool hasUnsaved() const override;

    [[nodiscard]] BoardScreen& boardScreen() { return *m_board; }
    [[nodiscard]] TableScreen& tableScreen() { return *m_table; }
    [[nodiscard]] LeadFilters& filters() { return *m_filters; }
    [[nodiscard]] LeadExporter& exporter() { return *m_exporter; }
    [[nodiscard]] LeadPanel& panel() { return *m_panel; }
    [[nodiscard]] LeadActions& actions() { return *m_actions; }
    [[nodiscard]] callsui::CallDesk& calls() { return *m_calls; }
    [[nodiscard]] kit::AlertStrip& unresolvedStrip() { return *m_unresolvedStrip; }
    void showBoard(bool board);
    void switchForm(); // Ctrl+T
    // From every section and from the first moment: with the channels that the shop has, once they are read.
    void newLead();
    // To a new lead that was left for its client's card.
    void comeBack();
    void newLeadAt(const QString& specialist, priyom::Instant start); // for a time chosen in the calendar
    // Opens the card of any lead, on the board or not; Esc leads back to where that was asked.
    void openLead(LeadId lead);
    // From whatever page: what the key does here with the lead that is chosen.
    void actOn(LeadId lead, const QKeySequence& keys);
    // What a call came to, from whatever page: asks when, asks why.
    void bookAfterCall(LeadId lead, ClientId client, const callsui::Answered& answered);
    void refuse(LeadId lead, const callsui::Answered& answered);
    // F8: the next of those who wait, late first; wherever it stands, it is shown.
    void goToNextWaiting();

Q_SIGNALS:
    // F12: the card of the client behind the lead.
    void clientAsked(priyom::LeadId lead);
    // Of the form of a new lead, or Enter in the quick line: who waits with no request.
    void knownClientAsked(priyom::ClientId client);
    // A time for a client who has no request.
    void clientBookingAsked(priyom::ClientId client, const priyom::callsui::Answered& answered);
    void booked(priyom::VisitId visit, priyom::Instant start);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // The section that one was in when this lead's card was opened.
    struct CameFrom
    {
        LeadId lead;
        shell::Place place;
    };
    void build();
    void buildStrips(QVBoxLayout* column);
    void connectParts();
    void connectDesks();
    void joinDesks(shell::MainWindow& window);
    void call();
    void assignChosen();
    void takeChosen();
    void addTask();
    void editChosen();
    void removeChosen();
    void showUnresolved();
    void openFor(LeadId lead, void (LeadsPage::*act)()); // its card
    void copyOpened();
    void noteOpened();
    void sayCopied();
    void noteSent(const LeadCard& card);
    void withCard(LeadId lead, std::function<void(const LeadCard&)> act);
    void readLists();
    void whenListed(std::function<void()> act);
    void prepareSearch();
    void readBoard();
    void follow(LeadId lead);
    void showBoardCards(BoardCards cards, BoardCards everyone);
    void countLate();
    void readLostCounts();
    void readDay();
    void showSubtitle();
    void countLost();
    void leaveGone(const Error& error);
    void readStory(LeadId lead);
    void showWaiting(const std::optional<notices::WaitingLead>& next);
    void search(const QString& typed);
    void comeFor(LeadId lead);
    void closePanel();
    void leavePanel();
    void addNote(const QString& text);
    void placePanel();
    void sayKeys();
    [[nodiscard]] QList<kit::KeyHint> chosenKeys() const;
    [[nodiscard]] bool isBoard() const;
    [[nodiscard]] const LeadCard* chosen() const;
    [[nodiscard]] bool meansFound() const;
    // `ofClient`: who is found has no open request.
    void onMeant(std::function<void(const LeadCard&)> act, std::function<void(const QuickHint&)> ofClient = {});
    void onMeant(void (LeadActions::*act)(const LeadCard&));
    void performMeant(const QKeySequence& keys);
    void newLeadOf(const QuickHint& found);
    kit::DialogFrame* newLeadFor(const LeadCard& card);
    void leaveFound(LeadId lead, ClientId client);
    void showFound(LeadId lead);
    void boardMoved();
    [[nodiscard]] QList<kit::KeyHint> foundKeys() const;
    void perform(const LeadCard& card, const QKeySequence& keys);
    [[nodiscard]] const LeadCard* firstOf(Stage stage) const; // for the pictures

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Shell& m_shell;
    DueClock m_due;
    DeskLists m_lists;
    LeadActions* m_actions;
    NewLeadDesk* m_newLead;
    tasksui::TaskActions* m_tasks;
    callsui::CallDesk* m_calls;
    tasksui::UnresolvedDesk* m_unresolved;

    QPointer<QWidget> m_widget; // the window's, once it was shown
    QHBoxLayout* m_row = nullptr;
    QVBoxLayout* m_head = nullptr;
    QVBoxLayout* m_body = nullptr;
    kit::CoveredFocus* m_covered;
    kit::PageHeader* m_header = nullptr;
    kit::Segmented* m_form = nullptr;
    LeadFilters* m_filters = nullptr;
    FilterKeeper* m_keeper = nullptr;
    kit::KeycapButton* m_new = nullptr;
    QStackedLayout* m_stack = nullptr;
    BoardScreen* m_board = nullptr;
    TableScreen* m_table = nullptr;
    LeadExporter* m_exporter = nullptr;
    QPointer<QAction> m_exportEntry;      // the window's
    QPointer<shell::MainWindow> m_window; // once joined
    LeadPanel* m_panel = nullptr;
    kit::AlertStrip* m_unresolvedStrip = nullptr;

    BoardCards m_everyone; // whatever the filter: the badge is the section's
    leads::LateLeads m_late; // of them
    DayCount m_day;        // of who works here
    QString m_inWork;      // how many, in words
    QList<kit::KeyHint> m_saidKeys;
    int m_asked = 0;      // questions and answers, to know when all is there
    int m_answered = 0;
    int m_boardQuestion = 0;
    int m_lostQuestion = 0;
    int m_storyQuestion = 0;
    std::function<void()> m_onceOpen; // what the card is opened for
    std::optional<CameFrom> m_cameFrom;
    LeadId m_saidGone; // the shown card, of which it was said that it cannot be read any more
    LeadId m_storyOf; // that the card shows, or that was asked for last
    bool m_listsRead = false;
    LeadId m_followed; // was acted on; its card is where the next key belongs
    bool m_vacated = false; // the chosen one was deleted: its neighbour is where the next key belongs
    LeadId m_lastWaiting;
    LeadId m_boardAt; // what the board had chosen
    bool m_reads = false; // the board is given other cards: nobody has moved on it
    std::function<void()> m_newLeadWaits; // asked for before the lists were there
};

} // namespace priyom::desk
