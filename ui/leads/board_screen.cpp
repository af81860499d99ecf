// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/board_screen.h"

#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"
#include "ui/words/notice_text.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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
    connect(m_alert, &kit::AlertStrip::actionTriggered, this, &BoardScreen::nextWaitingAsked);
    connect(m_board, &BoardView::ranked, this, &BoardScreen::showLate);
    connect(m_quick, &QuickLine::left, m_board, &BoardView::focusCards);
}

// «Глеб Фомин, 34 мин: сообщили владельцу в 14:01»: what was done about it is what one wants to know. Whoever waits for
// more than the first answer is named with the words of the card.
kit::Spans BoardScreen::lateDetail(const LeadCard& card) const
{
    const Due due = m_clock.dueOf(card);
    const bool sinceItCame =
        m_clock.termOf(card).kind == leads::DueKind::Norm && m_clock.lateWith(card) == leads::LateWith::Answer;
    QString span = sinceItCame || !due.chip ? words::waitText(due.waited) : due.chip->text;
    span.front() = span.front().toLower();
    kit::Spans spans{{nameOf(card) % QStringLiteral(", ") % span, kit::FontRole::Body, kit::Tone::Main}};
    if (!card.told)
        return spans;
    const QString time = words::timeText(card.told->at, m_clock.zone());
    const QString done =
        card.told->owner ? tr("сообщили владельцу в %1").arg(time) : tr("напомнили менеджеру в %1").arg(time);
    spans.append({QStringLiteral(": "), kit::FontRole::Body, kit::Tone::Main});
    spans.append({done, kit::FontRole::BodyStrong, kit::Tone::Main});
    if (card.told->cause != notices::BreachCause::Unknown && card.told->cause != notices::BreachCause::Person)
        spans.append({QStringLiteral(", ") % words::breachCauseText(card.told->cause), kit::FontRole::Body, kit::Tone::Main});
    return spans;
}

void BoardScreen::showLate()
{
    LeadCards late = m_board->late();
    // Who waits for our word comes first; what is late of the others is our own work.
    std::stable_partition(late.begin(), late.end(), [this](const LeadCard& card) { return leads::waitsForUs(m_clock.lateWith(card)); });
    m_late = m_board->lateCounts();
    m_details.clear();
    for (std::size_t at = 0; at < std::min(kNamed, late.size()); ++at)
        m_details.append(lateDetail(late[at]));
    showHeading();
}

void BoardScreen::setLateOfEveryone(int count)
{
    if (std::exchange(m_everyone, count) != count)
        showHeading();
}

void BoardScreen::showHeading()
{
    const QString heading = lateHeading(m_late, m_everyone);
    m_alert->setAlert(heading, m_details);
    m_alert->setVisible(!heading.isEmpty());
}

} // namespace priyom::desk
