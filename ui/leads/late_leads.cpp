// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/late_leads.h"

#include <QCoreApplication>
#include <QStringList>

namespace priyom::desk {

namespace {

class LateWords
{
    Q_DECLARE_TR_FUNCTIONS(LateWords)

public:
    static QString all(int count, const QString& parts) { return tr("Просрочено %1: %2").arg(count).arg(parts); }
    static QString unanswered(int count) { return tr("%n ждут ответа", nullptr, count); }
    static QString untaken(int count) { return tr("%n не взяты в работу", nullptr, count); }
    static QString unconfirmed(int count) { return tr("%n визита не подтверждены", nullptr, count); }
};

} // namespace

LateWith lateWith(const LeadCard& card, const DueClock& clock)
{
    if (clock.dueOf(card).urgency != Urgency::Late)
        return LateWith::Nothing;
    if (card.stage != Stage::New)
        return LateWith::Confirming;
    return card.answered ? LateWith::Taking : LateWith::Answer;
}

LateLeads lateAmong(const LeadCards& cards, const DueClock& clock)
{
    LateLeads late;
    for (const LeadCard& card : cards) {
        const LateWith with = lateWith(card, clock);
        late.unanswered += with == LateWith::Answer;
        late.untaken += with == LateWith::Taking;
        late.unconfirmed += with == LateWith::Confirming;
    }
    return late;
}

QString lateText(const LateLeads& late)
{
    QStringList parts;
    if (late.unanswered > 0)
        parts += LateWords::unanswered(late.unanswered);
    if (late.untaken > 0)
        parts += LateWords::untaken(late.untaken);
    if (late.unconfirmed > 0)
        parts += LateWords::unconfirmed(late.unconfirmed);
    return parts.isEmpty() ? QString() : LateWords::all(late.all(), parts.join(QStringLiteral(", ")));
}

} // namespace priyom::desk
