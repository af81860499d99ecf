// SPDX-License-Identifier: GPL-3.0-or-later
// The page in its form of a table: read from the database page by page, a page beginning where the last one ended, in the
// order of the head that was chosen. What it counts beside is the board's, so that both say the same.
#pragma once

#include "core/backend/backend.h"
#include "core/leads/lead_choice.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/inputs.h"
#include "ui/leads/board_view.h"
#include "ui/leads/lead_reading.h"
#include "ui/leads/leads_table_model.h"
#include "ui/leads/sort_header.h"
#include "ui/leads/tab_row.h"

#include <QTableView>
#include <QTimer>

namespace priyom::kit {
class EmptyNote;
}

namespace priyom::desk {

class LeadsTableFit;

// What the table shows now, to be taken out whole.
struct ShownLeads
{
    std::optional<leads::LeadFilter> filter; // none: no status is chosen, and nobody is shown
    leads::LeadSorting sorting;
};

class TableScreen final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kPageRows = 100;
    enum Tab { InWork, Mine, Late, ToConfirm, CallToday, LostOfMonth, TabCount };

    TableScreen(const theme::Theme& theme, backend::Backend& backend, const DeskLists& lists, const DueClock& clock,
                QWidget* parent = nullptr);

    void setBoard(const BoardCards& board, const leads::LeadChoice& choice);
    void setLostCount(int count);
    // Of the leads that arrived this month, as the figures have them; what else is chosen narrows it.
    [[nodiscard]] static leads::LeadFilter lostFilter(const leads::LeadChoice& choice, const DueClock& clock);
    void setTab(Tab tab);
    [[nodiscard]] QSet<Stage> ownStages() const; // without a choice
    // By that head; once more turns it round.
    void sortBy(int column);
    [[nodiscard]] const LeadCard* current() const;
    // Marks the lead, in sight and with the focus; with its stage's chip, where that hid it. Rows that are still on their way
    // are waited for. Where it is not among them the first row is marked. False: it is not there, or not yet.
    bool choose(LeadId lead);
    // The same among what is shown, else the first: what was narrowed down stays so.
    bool chooseShown(LeadId lead);
    // Once the rows are read anew: whoever an undo brought back is who the next key is about.
    void follow(LeadId lead);
    // The marked row is about to go: the one in its place is marked then.
    void expectRemoval() { m_vacant = m_view->currentIndex().row(); }
    // Home and End: of all there are, of which the last are read and not those between.
    void goToFirst();
    void goToLast();
    void focusTable();
    void focusFind();
    [[nodiscard]] bool isSettled() const { return m_answered == m_asked && m_counted == m_countAsked; }
    [[nodiscard]] ShownLeads shown() const;
    // How many rows were taken out so far; none: nothing is being taken out.
    void showExport(std::optional<qint64> rows);
    [[nodiscard]] const LeadsTableModel& model() const { return *m_model; }

Q_SIGNALS:
    void opened(priyom::LeadId lead);
    void currentChanged(priyom::LeadId lead);
    void exportAsked(); // again while it goes on: to stop it
    // By the chips; empty: those of the list itself.
    void stagesChosen(const QSet<priyom::leads::Stage>& stages);
    // Time has passed: who is late may be different.
    void recounted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTools();
    void makeTable();
    void refill();
    void reread();
    void showChips();
    void takeChips();
    void fill(int rows);
    [[nodiscard]] QSet<Stage> checkedStages() const;
    [[nodiscard]] leads::LeadFilter tabFilter() const;
    [[nodiscard]] leads::LeadFilter pageFilter() const;
    [[nodiscard]] leads::LeadSorting sorting() const;
    void askPage(bool anew, int rows);
    void takePage(int question, bool anew, const Result<leads::LeadPage>& page);
    void askStageCounts();
    void putRows(LeadCards rows, bool anew);
    void readAbove();
    void markRow(int row);
    void showFoot(bool more);
    void showCounts();
    void tick();
    void recount();
    void keepCurrent(LeadId lead);
    void reveal(LeadId lead);

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    const DeskLists& m_lists;
    const DueClock& m_clock;
    LeadsTableModel* m_model;
    TabRow* m_tabs;
    kit::Field* m_find;
    QList<kit::FilterChip*> m_chips; // by stage
    QTableView* m_view;
    SortHeader* m_head;
    LeadsTableFit* m_fit = nullptr;
    kit::EmptyNote* m_nothing = nullptr;
    kit::Label* m_foot;
    kit::KeycapButton* m_export; // only for those who may
    QTimer m_second;
    QTimer m_pause;
    int m_ticks = 0;
    BoardCards m_board;
    leads::WaitCounts m_waits;
    std::optional<leads::LeadSorting> m_sorting; // none was chosen: that of the tab
    leads::LeadChoice m_choice;
    bool m_noStage = false; // every chip was switched off, which no filter says
    std::optional<leads::LeadCursor> m_next; // where what is shown ends, or begins where it is the last of them
    bool m_fromEnd = false; // the last are shown, and those before them read on the way up
    enum class Mark { Kept, First, Last };
    Mark m_mark = Mark::Kept; // of the rows that are on their way
    struct Awaited
    {
        LeadId lead;   // whom to mark; nobody: the first
        LeadId marked; // who must be marked still: a key since means somebody else. Nobody: whoever is marked
    };
    std::optional<Awaited> m_awaited; // of rows that are on their way
    int m_vacant = -1;                // the row of one that was deleted
    int m_asked = 0;
    int m_answered = 0;
    int m_countAsked = 0;
    int m_counted = 0;
};

} // namespace priyom::desk
