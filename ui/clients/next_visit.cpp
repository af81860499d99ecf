// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/next_visit.h"

#include "core/sla/confirm_norm.h"
#include "ui/kit/icon_label.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::clientsui {

using bookings::VisitState;
using kit::FontRole;
using kit::Label;
using kit::Tone;

NextVisit::NextVisit(const theme::Theme& theme, const Clock& clock, QWidget* parent)
    : QFrame(parent), m_due(clock), m_title(new Label(theme, FontRole::BodyStrong, Tone::Main)),
      m_about(new Label(theme, FontRole::Secondary, Tone::Second)), m_chip(new kit::Chip(theme)),
      m_confirm(new kit::KeycapButton(theme, tr("Подтверждён"), QStringLiteral("F6"), kit::ButtonKind::Primary))
{
    using namespace std::chrono_literals;
    setProperty("ground", QStringLiteral("selected"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 9, 12, 9);
    row->setSpacing(10);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(1);
    for (Label* label : {m_title, m_about}) {
        label->setWordWrap(true); // beside the chip and the button a narrow window has little room
        lines->addWidget(label);
    }
    row->addWidget(new kit::IconLabel(theme, theme::Icon::Calendar, &theme::Tokens::accentT));
    row->addLayout(lines, 1);
    row->addWidget(m_chip);
    row->addWidget(m_confirm);
    connect(m_confirm, &QPushButton::clicked, this, &NextVisit::confirmAsked);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &NextVisit::refresh);
}

void NextVisit::setVisit(const cards::CardVisit* visit, const desk::DeskLists& lists)
{
    setVisible(visit != nullptr);
    if (visit == nullptr)
        return;
    m_due.set(schedule::WorkingClock(lists.hours, lists.zone), lists.zone, lists.soon);
    m_waits.stage = visit->state == VisitState::Planned ? desk::Stage::Qualified : desk::Stage::Confirmed;
    m_waits.visit =
        desk::CardVisit{visit->id,      visit->startAt, visit->endAt, visit->specialist, visit->specialistName,
                        visit->service, visit->state,   visit->price};
    m_told = visit->comment.isEmpty() ? QString() : QString(QStringLiteral(". ") % visit->comment);
    if (!visit->bookedBy.isEmpty())
        m_told.prepend(tr(", записался: %1").arg(words::channelWord(visit->bookedBy)));
    m_waits.norm = sla::confirmNorm(lists.norms, visit->channel, visit->bookedAt, visit->startAt);
    refresh();
}

void NextVisit::refresh()
{
    const desk::CardVisit& visit = *m_waits.visit;
    const bool waits = m_due.asksToConfirm(m_waits);
    const desk::Due due = m_due.dueOf(m_waits);
    QString title = words::nearMoment(visit.startAt, m_due.now(), m_due.zone());
    title.front() = title.front().toUpper();
    m_title->setText(visit.serviceName.isEmpty() ? title : QString(title % QStringLiteral(", ") % visit.serviceName));
    m_about->setText((waits ? tr("%1, подтвердить %2", "until a time, or from one to one")
                                  .arg(visit.specialistName, m_due.spanOf(*m_waits.norm))
                            : tr("%1, подтверждён").arg(visit.specialistName)) %
                     m_told);
    m_confirm->setVisible(waits);
    m_chip->setVisible(waits && due.chip);
    if (!waits || !due.chip)
        return;
    kit::ChipLook look = *due.chip;
    look.text = due.brief.isEmpty() ? look.text : due.brief;
    m_chip->setLook(look);
    m_chip->setToolTip(due.about);
    m_chip->setAccessibleDescription(due.about);
}

void NextVisit::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    m_second.start();
}

void NextVisit::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    m_second.stop();
}

} // namespace priyom::clientsui
