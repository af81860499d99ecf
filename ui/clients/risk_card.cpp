// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/risk_card.h"

#include "ui/kit/icon_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::clientsui {

using bookings::VisitState;
using kit::FontRole;
using kit::Label;
using kit::Tone;

RiskWords riskWords(const cards::NoShows& found, const cards::CardVisit* next, const Zone& zone)
{
    RiskWords words;
    words.count = found.missed == 0 ? RiskCard::tr("неявок не было, записей: %1").arg(found.of)
                                    : RiskCard::tr("%n неявок", nullptr, found.missed) %
                                          RiskCard::tr(" из %n записей.", "of so many", found.of);
    if (found.last) {
        const QString day = zone.date(found.last->startAt).toString(QStringLiteral("dd.MM.yy")); // the line is as long as the card is wide
        words.last = (found.last->wasConfirmed ? RiskCard::tr("Неявка %1 после подтверждения")
                                               : RiskCard::tr("Неявка %1 без подтверждения"))
                         .arg(day);
        words.since = found.cameSince == 0 ? RiskCard::tr("После неё визитов ещё не было")
                                           : RiskCard::tr("После неё состоялось %n визитов", nullptr, found.cameSince);
    }
    if (found.missed == 0)
        return words;
    if (next != nullptr && next->state == VisitState::Planned)
        words.advice = RiskCard::tr("подтвердить звонком, попросить ответ «да».");
    else if (next != nullptr)
        words.advice = RiskCard::tr("напомнить за 24 часа и за 2 часа.");
    else if (found.cameSince == 0)
        words.advice = RiskCard::tr("перезвонить и предложить другое время.");
    return words;
}

RiskCard::RiskCard(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_card(new kit::TitledCard(theme, tr("Риск неявки"))), m_body(new QWidget),
      m_count(new Label(theme, FontRole::Secondary, Tone::Second)),
      m_last(new Label(theme, FontRole::Secondary, Tone::Main)),
      m_since(new Label(theme, FontRole::Secondary, Tone::Main)),
      m_advice(new Label(theme, FontRole::Secondary, Tone::Main))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(14, 0, 14, 10);
    column->setSpacing(4);
    m_card->body()->addWidget(m_body);
    for (Label* line : {m_count, m_last, m_since, m_advice})
        line->setWordWrap(true);
    column->addWidget(m_count);
    addLine(column, m_since, theme::Icon::Check, &theme::Tokens::ok);
    addLine(column, m_last, theme::Icon::Alert, &theme::Tokens::warn);
    column->addWidget(m_advice);
    m_card->body()->addStretch(1); // down to the foot of the column
}

void RiskCard::addLine(QVBoxLayout* column, Label* text, theme::Icon icon, QColor theme::Tokens::*color)
{
    auto* row = new QWidget;
    auto* sides = new QHBoxLayout(row);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(3);
    sides->addWidget(new kit::IconLabel(m_theme, icon, color), 0, Qt::AlignTop);
    sides->addWidget(text, 1);
    column->addWidget(row);
}

void RiskCard::setCard(const cards::ClientCard& card, const cards::CardVisit* next, const Zone& zone)
{
    const cards::NoShows found = cards::noShowsOf(card.visits);
    setVisible(found.of > 0);
    const RiskWords words = riskWords(found, next, zone);
    const bool wasReliable = found.missed == 0; // there is nothing to tell but that, in the head
    m_card->setNote(wasReliable ? words.count : QString());
    m_body->setVisible(!wasReliable);
    setSizePolicy(QSizePolicy::Preferred, wasReliable ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    m_count->setText(words.count);
    m_last->setText(words.last);
    m_since->setText(words.since);
    m_advice->setText(words.advice.isEmpty() ? QString() : tr("Что сделать: %1").arg(words.advice));
    for (Label* line : {m_last, m_since})
        line->parentWidget()->setVisible(!line->text().isEmpty());
    m_advice->setVisible(!m_advice->text().isEmpty());
}

} // namespace priyom::clientsui
