// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newlead/known_card.h"

#include "ui/newlead/known_client.h"
#include "ui/kit/card.h"
#include "ui/words/lead_words.h"

#include <QVBoxLayout>

namespace priyom::desk {

using kit::FontRole;
using kit::Tone;

KnownCard::KnownCard(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), m_who(new kit::SpansLabel(theme)), m_open(new kit::Label(theme, FontRole::Body, Tone::Main)),
      m_question(new kit::OptionList(theme, kit::OptionShape::Buttons))
{
    auto* card = new kit::Card(kit::Ground::Good);
    card->column(10)->addWidget(m_who);
    card->column()->addWidget(m_open);
    card->column()->addWidget(m_question);
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(card);
    m_open->setWordWrap(true);
    m_question->setAccessibleName(tr("Тот же запрос или новый"));
    m_question->setOptions({{tr("1. Тот же: дописать"), {}, {}, {}, theme::Icon::Check}, {tr("2. Новый запрос"), {}, {}, {}, theme::Icon::Plus}});
    connect(m_question, &kit::OptionList::currentChanged, this, &KnownCard::answered);
    setNobody();
}

void KnownCard::setNobody()
{
    m_openLead = LeadId();
    hide();
}

void KnownCard::setHit(const leads::QuickHit& hit, const Zone& zone, bool another)
{
    kit::Spans line{{words::clientName(hit.hit.client.name), FontRole::BodyStrong, Tone::Main}};
    if (const QString about = aboutClient(hit.hit, zone); !about.isEmpty())
        line.append({QStringLiteral(", ") % about, FontRole::Body, Tone::Second});
    m_who->setSpans(line);
    const LeadId open = hit.openLead.value_or(LeadId());
    if (open != m_openLead)
        m_question->setCurrent(open.isValid() && another ? 1 : -1);
    m_openLead = open;
    m_open->setVisible(open.isValid());
    m_question->setVisible(open.isValid());
    if (open.isValid() && hit.openStage)
        m_open->setText(tr("Уже есть открытый запрос, статус «%1». Это он или новый?").arg(words::stageWord(*hit.openStage)));
    show();
}

Which KnownCard::which() const
{
    if (!m_openLead.isValid())
        return Which::NotAsked;
    switch (m_question->current()) {
    case 0: return Which::Same;
    case 1: return Which::Another;
    default: return Which::NotSaid;
    }
}

} // namespace priyom::desk
