// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/board_screen.h"

#include "ui/leads/late_leads.h"
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
    connect(m_alert, &kit::AlertStrip::actionTriggered, this, &BoardScreen::nextWaitingAsked);
    connect(m_board, &BoardView::ranked, this, &BoardScreen::showLate);
    connect(m_quick, &QuickLine::left, m_board, &BoardView::focusCards);
}

// «Глеб Фомин, 34 мин: сообщили владельцу в 14:01»: what was done about it is what one wants to know.
kit::Spans BoardScreen::lateDetail(const LeadCard& card) const
{
    const QString name = words::clientName(card.name) % QStringLiteral(", ");
    const QString span = words::waitText(m_clock.dueOf(card).waited);
    if (!card.told)
        return {{name, kit::FontRole::Body, kit::Tone::Main}, {span, kit::FontRole::BodyStrong, kit::Tone::Main}};
    const QString time = words::timeText(card.told->at, m_clock.zone());
    const QString done =
        card.told->owner ? tr("сообщили владельцу в %1").arg(time) : tr("напомнили менеджеру в %1").arg(time);
    return {{name % span % QStringLiteral(": "), kit::FontRole::Body, kit::Tone::Main},
            {done, kit::FontRole::BodyStrong, kit::Tone::Main}};
}

void BoardScreen::showLate()
{
    LeadCards late = m_board->late();
    const int count = static_cast<int>(late.size());
    // Who was answered waits for nobody's word; what is late there is our own work.
    std::stable_partition(late.begin(), late.end(), [this](const LeadCard& card) { return lateWith(card, m_clock) == LateWith::Answer; });
    const LateLeads counts = lateAmong(late, m_clock);
    const int waiting = counts.unanswered;
    const int owed = count - waiting;
    QList<kit::Spans> details;
    for (std::size_t at = 0; at < std::min(kNamed, waiting > 0 ? std::size_t(waiting) : late.size()); ++at)
        details.append(lateDetail(late[at]));
    if (waiting > 0 && owed > 0)
        details.append({{tr("ещё %n пора взять в работу или подтвердить", nullptr, owed), kit::FontRole::Body, kit::Tone::Main}});
    m_alert->setAlert(waiting > 0 ? tr("%n лида ждут дольше нормы", nullptr, waiting) : tr("%n лида пора взять в работу или подтвердить", nullptr, owed),
                      details);
    m_alert->setToolTip(lateText(counts));
    m_alert->setVisible(count > 0);
    m_lateCount = count;
}

} // namespace priyom::desk
