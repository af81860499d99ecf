// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newlead/known_card.h"

#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/keycap.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::desk {

using kit::FontRole;
using kit::Tone;

namespace {

constexpr int kAvatar = 28;

// «завтра 12:00, Консультация, Юлия Крылова»
QString timeOf(const cards::CardVisit& visit, const Zone& zone, Instant now)
{
    QStringList parts{words::nearMoment(visit.startAt, now, zone), visit.service, visit.specialistName};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

KnownCard::KnownCard(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), m_avatar(new kit::Avatar(theme, {}, 0, kAvatar)), m_who(new kit::Label(theme, FontRole::BodyStrong, Tone::Main)),
      m_history(new kit::Label(theme, FontRole::Secondary, Tone::Second)), m_open(new kit::Label(theme, FontRole::Body, Tone::Main)),
      m_question(new kit::OptionList(theme, kit::OptionShape::Buttons))
{
    auto* card = new kit::Card(kit::Ground::Good);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    m_history->setWordWrap(true);
    lines->addWidget(m_who);
    lines->addWidget(m_history);
    auto* key = new kit::KeyHintRow(theme);
    key->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    key->setHints({{{QStringLiteral("F12")}, tr("карточка")}});
    head->addWidget(m_avatar);
    head->addLayout(lines, 1);
    head->addWidget(key);
    card->column(10)->addLayout(head);
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
    m_client = ClientId();
    m_openLead = LeadId();
    m_openIsBooked = false;
    hide();
}

void KnownCard::setPerson(const KnownPerson& known, const Zone& zone, Instant now, Which said)
{
    const leads::QuickHit& hit = *known.hit;
    m_client = hit.hit.client.id;
    m_avatar->setPerson(words::clientName(hit.hit.client), m_client.value);
    m_who->setText(knownTitle(hit.hit, zone, now));
    const QString history = historyOf(known.brief);
    m_history->setText(history);
    m_history->setVisible(!history.isEmpty());
    const LeadId open = hit.openLead.value_or(LeadId());
    if (open != m_openLead)
        m_question->setCurrent(!open.isValid() ? -1 : said == Which::Same ? 0 : said == Which::Another ? 1 : -1);
    m_openLead = open;
    const auto& ahead = known.brief.ahead;
    const auto ofOpen = std::find_if(ahead.begin(), ahead.end(), [open](const cards::CardVisit& visit) { return open.isValid() && visit.lead == open; });
    m_openIsBooked = ofOpen != ahead.end();
    m_open->setVisible(open.isValid() || !hit.openWith.isEmpty() || !ahead.empty());
    m_question->setVisible(open.isValid());
    if (!ahead.empty())
        m_open->setText(tr("Уже записан: %1.").arg(timeOf(ahead.front(), zone, now)));
    if (!hit.openWith.isEmpty())
        m_open->setText(tr("Уже есть открытый запрос, ответственный: %1. Если этот о другом, он будет отдельным.").arg(hit.openWith));
    if (open.isValid() && hit.openStage)
        m_open->setText(m_openIsBooked ? tr("Уже записан: %1. Запрос о том же или новый? О том же: другое время перенесёт запись.").arg(timeOf(*ofOpen, zone, now))
                                       : tr("Уже есть открытый запрос, статус «%1». Это он или новый?").arg(words::stageWord(*hit.openStage)));
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
