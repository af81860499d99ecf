// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/board_screen.h"

#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"

#include <QVBoxLayout>

#include <algorithm>

namespace priyom::desk {

namespace {

constexpr std::size_t kNamed = 3; // in the alert; the rest is counted

} // namespace

BoardScreen::BoardScreen(const theme::Theme& theme, const DueClock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_quick(new QuickLine(theme)),
      m_alert(new kit::AlertStrip(theme, tr("Разобрать по очереди"), QStringLiteral("F8"))), m_board(new BoardView(theme, clock))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_quick);
    column->addWidget(m_alert);
    column->addWidget(m_board, 1);
    m_alert->hide();
    connect(m_alert, &kit::AlertStrip::actionTriggered, this, &BoardScreen::goToNextWaiting);
    connect(m_board, &BoardView::ranked, this, &BoardScreen::showLate);
    connect(m_quick, &QuickLine::left, m_board, &BoardView::focusCards);
}

void BoardScreen::showLate()
{
    const LeadCards late = m_board->late();
    const int count = static_cast<int>(late.size());
    QList<kit::Spans> details;
    for (std::size_t at = 0; at < std::min(kNamed, late.size()); ++at) {
        const Due due = m_clock.dueOf(late[at]);
        const Milliseconds waited = late[at].stage == Stage::New ? m_clock.waited(late[at]) : due.waited;
        details.append({{words::clientName(late[at].name) % QStringLiteral(", "), kit::FontRole::Body, kit::Tone::Main},
                        {words::waitText(waited), kit::FontRole::BodyStrong, kit::Tone::Main}});
    }
    m_alert->setAlert(tr("%n лида ждут дольше нормы", nullptr, count), details);
    m_alert->setVisible(count > 0);
    if (std::exchange(m_lateCount, count) != count)
        Q_EMIT lateChanged();
}

void BoardScreen::goToNextWaiting()
{
    LeadCards waiting = m_board->late();
    if (waiting.empty()) {
        ColumnModel& fresh = m_board->column(Stage::New).model();
        for (int row = 0; row < fresh.rowCount(); ++row)
            waiting.push_back(*fresh.cardAt(fresh.index(row)));
    }
    if (waiting.empty())
        return;
    const auto last = std::find_if(waiting.begin(), waiting.end(), [this](const LeadCard& card) { return card.id == m_lastWaiting; });
    const bool walkOn = last != waiting.end() && std::next(last) != waiting.end();
    m_lastWaiting = walkOn ? std::next(last)->id : waiting.front().id;
    m_board->choose(m_lastWaiting);
}

} // namespace priyom::desk
