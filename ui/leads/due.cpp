// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/due.h"

#include "core/leads/lead_order.h"

#include "ui/words/near_day.h"
#include "ui/words/date_text.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace priyom::desk {

using kit::ChipKind;
using kit::ChipLook;
using theme::Icon;

namespace {

class DueWords
{
    Q_DECLARE_TR_FUNCTIONS(DueWords)

public:
    static QString waits(const QString& span) { return tr("Ждёт %1").arg(span); }
    static QString untaken(const QString& span) { return tr("Не в работе %1").arg(span); }
    static QString take(const QString& clock) { return tr("Взять в работу за %1", "a countdown").arg(clock); }
    static QString left(const QString& clock) { return tr("Осталось %1").arg(clock); }
    static QString confirm(const QString& clock) { return tr("Подтвердить за %1", "a countdown").arg(clock); }
    static QString takeFrom(const QString& when) { return tr("В работу с %1", "from a time or day on").arg(when); }
    static QString answerFrom(const QString& when) { return tr("Ответить с %1", "from a time or day on").arg(when); }
    static QString confirmFrom(const QString& when) { return tr("Подтвердить с %1", "from a time or day on").arg(when); }
    static QString stillLeft(const QString& clock) { return tr("осталось %1").arg(clock); }
    static QString from(const QString& when) { return tr("с %1", "from a time or day on").arg(when); }
    static QString until(const QString& limit, const QString& when) { return tr("Норма %1, до %2").arg(limit, when); }
    static QString standing(const QString& when) { return tr("Сейчас закрыто, время нормы стоит. Снова пойдёт: %1").arg(when); }
    static QString standing(const QString& when, const QString& left, const QString& end)
    {
        return tr("Сейчас закрыто, время нормы стоит. Снова пойдёт: %1, останется %2, до %3").arg(when, left, end);
    }
    static QString by(const QString& end) { return tr("до %1", "until a time").arg(end); }
    static QString fromTo(const QString& start, const QString& end) { return tr("с %1 до %2", "from a time until a time").arg(start, end); }
    static QString unconfirmed(const QString& span) { return tr("Не подтверждён %1").arg(span); }
    static QString ringBack(const QString& clock) { return tr("Перезвонить за %1", "a countdown").arg(clock); }
    static QString ringBackFrom(const QString& when) { return tr("Перезвонить с %1", "from a time or day on").arg(when); }
    static QString uncalled(const QString& span) { return tr("Ждёт звонка %1").arg(span); }
    static QString answer(const QString& clock) { return tr("Ответить за %1", "a countdown").arg(clock); }
    static QString handedOver(const QString& span) { return tr("Ждёт человека %1", "after a bot's talk").arg(span); }
    static QString unanswered(const QString& span) { return tr("Ждёт ответа %1").arg(span); }
    static QString callBack(const QString& day) { return tr("перезвонить %1").arg(day); }
    static QString callBackAt(const QString& time) { return tr("перезвонить в %1").arg(time); }
    static QString callBackShort(const QString& time) { return tr("перезвонить %1", "a time, in a narrow column").arg(time); }
    static QString callNow() { return tr("Перезвонить сейчас"); }
    static QString settle() { return tr("Отметить итог"); }
    static QString paidAt(const QString& time, const QString& who)
    {
        return who.isEmpty() ? tr("в %1").arg(time) : tr("в %1, %2").arg(time, who);
    }
    static QString unpaid() { return tr("не оплачено"); }
    static QString book() { return tr("записать на время"); }
    static QString winBack() { return tr("перезвонить"); }
};

// What a norm is called on its chip, late and before.
enum class NormWords { Answer, Take, Confirm, CallBack, HandOver, FirstReply };

NormWords wordsFor(const LeadCard& card, leads::DueKind kind)
{
    if (kind == leads::DueKind::MissedCall)
        return NormWords::CallBack;
    if (kind == leads::DueKind::HandOver)
        return NormWords::HandOver;
    if (kind == leads::DueKind::FirstReply)
        return NormWords::FirstReply;
    if (card.stage == Stage::Qualified)
        return NormWords::Confirm;
    const bool isAnswered = card.stage == Stage::New && card.answered; // nobody waits for a word of ours any more
    return isAnswered ? NormWords::Take : NormWords::Answer;
}

QString lateWords(NormWords norm, const QString& span)
{
    switch (norm) {
    case NormWords::Take: return DueWords::untaken(span);
    case NormWords::Confirm: return DueWords::unconfirmed(span);
    case NormWords::CallBack: return DueWords::uncalled(span);
    case NormWords::HandOver: return DueWords::handedOver(span);
    case NormWords::FirstReply: return DueWords::unanswered(span);
    case NormWords::Answer: break;
    }
    return DueWords::waits(span);
}

QString leftWords(NormWords norm, const QString& clock)
{
    switch (norm) {
    case NormWords::Take: return DueWords::take(clock);
    case NormWords::Confirm: return DueWords::confirm(clock);
    case NormWords::CallBack: return DueWords::ringBack(clock);
    case NormWords::HandOver:
    case NormWords::FirstReply: return DueWords::answer(clock);
    case NormWords::Answer: break;
    }
    return DueWords::left(clock);
}

QString fromWords(NormWords norm, const QString& when)
{
    switch (norm) {
    case NormWords::Take: return DueWords::takeFrom(when);
    case NormWords::Confirm: return DueWords::confirmFrom(when);
    case NormWords::CallBack: return DueWords::ringBackFrom(when);
    case NormWords::HandOver:
    case NormWords::FirstReply:
    case NormWords::Answer: break;
    }
    return DueWords::answerFrom(when);
}

QString surname(const QString& name)
{
    return name.section(QLatin1Char(' '), -1);
}

leads::DueFacts factsOf(const LeadCard& card)
{
    const auto visit = card.visit ? std::optional(Period{card.visit->startAt, card.visit->endAt}) : std::nullopt;
    return {card.stage, card.arrivedAt, card.stageAt, card.answered, card.norm, card.callbackAt, visit, card.owed};
}

QString clockOf(Milliseconds left)
{
    return words::clockText(std::max<qint64>(0, std::chrono::ceil<std::chrono::seconds>(left).count()));
}

} // namespace

QString Due::text() const
{
    if (chip)
        return chip->text;
    return rest.isEmpty() ? strong : strong % QLatin1Char(' ') % rest;
}

DueClock::DueClock(const Clock& clock) : m_clock(clock), m_working(schedule::OpeningHours(), Zone::utc()) {}

void DueClock::set(schedule::WorkingClock working, Zone zone, sla::SoonShare soon)
{
    m_working = std::move(working);
    m_zone = std::move(zone);
    m_soon = soon;
}

QString DueClock::unconfirmedVisit(const LeadCard& card) const
{
    const bool waits = card.stage == Stage::Qualified && card.visit;
    return waits ? words::nearMoment(card.visit->startAt, now(), m_zone) : QString();
}

bool DueClock::asksToConfirm(const LeadCard& card) const
{
    return leads::asksToConfirm(factsOf(card), now());
}

leads::DueTerm DueClock::termOf(const LeadCard& card) const
{
    return leads::termOf(factsOf(card), {now(), m_working, m_soon});
}

leads::LateWith DueClock::lateWith(const LeadCard& card) const
{
    const leads::DueFacts facts = factsOf(card);
    return leads::lateWith(facts, leads::termOf(facts, {now(), m_working, m_soon}));
}

Instant DueClock::waitsSince(const LeadCard& card) const
{
    const leads::DueFacts facts = factsOf(card);
    return leads::waitsSince(facts, leads::termOf(facts, {now(), m_working, m_soon}));
}

Due DueClock::dueOf(const LeadCard& card) const
{
    const leads::DueKind kind = termOf(card).kind;
    switch (kind) {
    case leads::DueKind::Norm:
    case leads::DueKind::MissedCall:
    case leads::DueKind::HandOver:
    case leads::DueKind::FirstReply: return ofNorm(card, kind);
    case leads::DueKind::Callback: return ofCallback(*card.callbackAt);
    case leads::DueKind::Visit: return ofVisit(card);
    case leads::DueKind::Nothing: break;
    }
    Due due;
    if (card.stage == Stage::Qualified) {
        due.icon = Icon::CalendarPlus;
        due.strong = DueWords::book();
    } else if (card.stage == Stage::NoShow) {
        due.icon = Icon::Phone;
        due.strong = DueWords::winBack();
    }
    return due;
}

Due DueClock::ofNorm(const LeadCard& card, leads::DueKind kind) const
{
    const bool ofStage = kind == leads::DueKind::Norm;
    const sla::NormCase& norm = ofStage ? *card.norm : card.owed->norm;
    const NormWords said = wordsFor(card, kind);
    const sla::CaseStatus status = sla::statusOf(norm, now(), m_working, m_soon);
    Due due;
    due.about = aboutNorm(norm, status);
    if (status.state == sla::CaseState::Overdue) {
        const bool sinceItCame = ofStage && said != NormWords::Confirm;
        due.waited = schedule::waitBetween(m_working, m_zone, sinceItCame ? card.cameBackAt.value_or(card.arrivedAt) : norm.began, now());
        due.urgency = Urgency::Late;
        due.chip = ChipLook{ChipKind::Late, lateWords(said, words::waitText(due.waited)), Icon::Alert};
        return due;
    }
    due.urgency = status.state == sla::CaseState::Soon ? Urgency::Soon : Urgency::Calm;
    QString text;
    if (stands(norm)) {
        const QString when = words::fromWhenText(m_working.nextOpening(now()), now(), m_zone);
        due.brief = DueWords::from(when);
        text = fromWords(said, when);
    } else {
        const QString clock = clockOf(status.left);
        due.brief = DueWords::stillLeft(clock);
        text = leftWords(said, clock);
    }
    due.chip = ChipLook{due.urgency == Urgency::Soon ? ChipKind::Soon : ChipKind::Neutral, text, Icon::Clock};
    return due;
}

bool DueClock::stands(const sla::NormCase& norm) const
{
    return norm.clock == sla::NormClock::Working && !m_working.isOpen(now());
}

QString DueClock::aboutNorm(const sla::NormCase& norm, const sla::CaseStatus& status) const
{
    const auto moment = [this](Instant at) {
        return m_zone.date(at) == today() ? words::timeText(at, m_zone) : words::nearMoment(at, now(), m_zone);
    };
    if (!stands(norm))
        return DueWords::until(words::leftText(norm.limit), moment(deadlineOf(norm)));
    const QString when = moment(m_working.nextOpening(now()));
    return status.state == sla::CaseState::Overdue ? DueWords::standing(when)
                                                   : DueWords::standing(when, words::leftText(status.left), endAfter(norm, m_working.nextOpening(now())));
}

QString DueClock::endAfter(const sla::NormCase& norm, Instant start) const
{
    const Instant end = deadlineOf(norm);
    return m_zone.date(end) == m_zone.date(start) ? words::timeText(end, m_zone) : words::nearMoment(end, now(), m_zone);
}

QString DueClock::spanOf(const sla::NormCase& norm) const
{
    using namespace std::chrono_literals;
    if (!stands(norm) || deadlineOf(norm) <= now())
        return DueWords::by(endAfter(norm, now()));
    const Instant start = m_working.nextOpening(now());
    QString from = words::fromWhenText(start, now(), m_zone);
    if (start - now() >= 24h) // it is a day by now
        from += QLatin1Char(' ') % words::timeText(start, m_zone);
    return DueWords::fromTo(from, endAfter(norm, start));
}

Due DueClock::ofVisit(const LeadCard& card) const
{
    const CardVisit& visit = *card.visit;
    Due due;
    const QString who = surname(visit.specialistName);
    if (card.stage == Stage::Came) {
        due.strong = visit.paid ? words::moneyText(*visit.paid) : DueWords::unpaid();
        due.rest = DueWords::paidAt(words::timeText(visit.startAt, m_zone), who);
        return due;
    }
    if (visit.endAt < now()) { // it is over and nobody said how it went
        due.urgency = Urgency::Soon;
        due.chip = ChipLook{ChipKind::Soon, DueWords::settle(), Icon::Clock};
        return due;
    }
    due.icon = Icon::Calendar;
    due.strong = words::nearMoment(visit.startAt, now(), m_zone);
    due.rest = who;
    return due;
}

Due DueClock::ofCallback(Instant at) const
{
    Due due;
    if (at <= now()) {
        due.urgency = Urgency::Soon;
        due.chip = ChipLook{ChipKind::Soon, DueWords::callNow(), Icon::Phone};
        return due;
    }
    due.icon = Icon::Phone;
    const QDate day = m_zone.date(at);
    const bool timed = m_zone.local(at).time != QTime(0, 0);
    if (day == today() && timed) {
        due.strong = DueWords::callBackAt(words::timeText(at, m_zone));
        due.brief = DueWords::callBackShort(words::timeText(at, m_zone));
    } else {
        due.strong = DueWords::callBack(words::nearDay(day, today()));
    }
    return due;
}

void sortByUrgency(LeadCards& cards, const DueClock& clock)
{
    std::vector<std::pair<leads::LeadCursor, LeadCard>> keyed;
    keyed.reserve(cards.size());
    for (LeadCard& card : cards) {
        const leads::DueTerm term = clock.termOf(card);
        keyed.emplace_back(leads::LeadCursor{int(term.rank), {}, term.at, card.id}, std::move(card));
    }
    std::ranges::sort(keyed, [](const auto& left, const auto& right) { return comesBefore(left.first, right.first, leads::LeadOrder::Due); });
    cards.clear();
    for (auto& [key, card] : keyed)
        cards.push_back(std::move(card));
}

} // namespace priyom::desk
