// SPDX-License-Identifier: GPL-3.0-or-later
// One client on one page: who it is at the left, visits and money in the middle, what was said at the right.
#pragma once

#include "core/base/zone.h"
#include "core/cards/client_card.h"
#include "ui/desk/desk_lists.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"

class QHBoxLayout;
class QScrollArea;
class QScrollBar;

namespace priyom::charts {
class ChartWidget;
}
namespace priyom::kit {
class TitledCard;
}
namespace priyom::tasksui {
class TaskLines;
}

namespace priyom::clientsui {

class ConsentsCard;
class DuplicatesCard;
class NextVisit;
class PersonCard;
class RiskCard;
class StatStrip;
class TalkComposer;
class TalkView;
class VisitsCard;

class ClientCardView final : public QWidget
{
    Q_OBJECT

public:
    // `strip`: of the call that is on, over the card.
    ClientCardView(const theme::Theme& theme, const Clock& clock, QWidget* strip, QWidget* parent = nullptr);

    void setCard(const cards::ClientCard& card, const desk::DeskLists& lists, Instant now);
    void setWayBack(const QString& where); // that Esc leads
    [[nodiscard]] const cards::ClientCard& card() const { return m_shown; }
    // The visit that is still ahead, the nearest one.
    [[nodiscard]] const cards::CardVisit* nextVisit() const;
    [[nodiscard]] PersonCard& person() { return *m_person; }
    [[nodiscard]] ConsentsCard& consents() { return *m_consents; }
    [[nodiscard]] DuplicatesCard& duplicates() { return *m_duplicates; }
    [[nodiscard]] tasksui::TaskLines& tasks() { return *m_tasks; }
    [[nodiscard]] TalkComposer& composer() { return *m_composer; }
    void takeFocus();
    void write(); // the keys go to the words to send

Q_SIGNALS:
    void backAsked();
    void bookAsked();
    void callAsked();
    void confirmAsked();
    void leadAsked(priyom::LeadId lead);
    void earlierAsked(); // messages and calls before those that are shown

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void sayWaiting(const cards::ClientCard& card, const desk::DeskLists& lists);
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeLeft();
    [[nodiscard]] QWidget* makeMiddle();
    [[nodiscard]] QWidget* makeTasks();
    [[nodiscard]] QWidget* makeTalk();
    void fit();
    void showChart();
    void showLatest();
    [[nodiscard]] QWidget* makeUnpaid();

    const theme::Theme& m_theme;
    const Clock& m_clock;
    cards::ClientCard m_shown;
    Zone m_zone = Zone::utc();
    Instant m_now;
    QHBoxLayout* m_columns = nullptr;
    QScrollArea* m_middle = nullptr;
    bool m_isNarrow = false;
    kit::KeycapButton* m_back = nullptr;
    kit::KeycapButton* m_write = nullptr;
    kit::KeycapButton* m_call = nullptr;
    kit::Label* m_title = nullptr;
    kit::Chip* m_regular = nullptr;
    kit::KeycapButton* m_lead = nullptr;
    PersonCard* m_person = nullptr;
    ConsentsCard* m_consents = nullptr;
    DuplicatesCard* m_duplicates = nullptr;
    RiskCard* m_risk = nullptr;
    StatStrip* m_stats = nullptr;
    NextVisit* m_next = nullptr;
    kit::Label* m_waiting = nullptr; // what they wait for
    kit::TitledCard* m_tasksCard = nullptr;
    tasksui::TaskLines* m_tasks = nullptr;
    kit::KeycapButton* m_book = nullptr;
    VisitsCard* m_visits = nullptr;
    kit::Card* m_payments = nullptr;
    QWidget* m_unpaid = nullptr;
    charts::ChartWidget* m_chart = nullptr;
    kit::TitledCard* m_talkCard = nullptr;
    TalkView* m_talk = nullptr;
    QScrollBar* m_talkBar = nullptr;
    bool m_atLatest = true; // the last words are in sight, and are to stay so
    kit::KeycapButton* m_earlier = nullptr;
    TalkComposer* m_composer = nullptr;
};

} // namespace priyom::clientsui
