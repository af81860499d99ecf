// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/next_step.h"

#include "core/bookings/visit_rules.h"
#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"

#include <QCoreApplication>

namespace priyom::desk {

namespace {

// Its time is gone by, and nobody has said how it went.
bool isOver(const LeadCard& card, Instant now)
{
    return card.visit && bookings::isAhead(card.visit->state) && card.visit->endAt <= now;
}

class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(StepWords)

public:
    static NextStep of(const LeadCard& card, const DueClock& clock, const StepFacts& facts)
    {
        NextStep step;
        const bool ahead = card.visit && bookings::isAhead(card.visit->state);
        switch (stageToLeave(card, clock.now())) {
        case Stage::New:
            step.title = newTitle(card, clock, facts);
            step.action = words::stageWord(Stage::Qualified);
            break;
        case Stage::Qualified:
            step.title = ahead ? confirmTitle(card, clock) : tr("Записать на время");
            step.action = ahead ? words::stageWord(Stage::Confirmed) : QString();
            step.booksFirst = !ahead;
            break;
        case Stage::Confirmed:
            // Before its time there is nothing to do, and a bright key would invite to do it.
            step.title = confirmedTitle(card, clock, facts);
            step.canMiss = isOver(card, clock.now());
            step.action = mayCome(card, clock) ? words::stageWord(Stage::Came) : QString();
            break;
        case Stage::Came:
            step.title = isUnpaid(card) ? tr("Визит состоялся, не оплачен") : tr("Визит состоялся");
            step.action = isUnpaid(card) && facts.takesPayments ? tr("Принять оплату") : QString();
            step.canRefuse = false;
            break;
        case Stage::NoShow:
            step.title = tr("Вернуть клиента: перезвонить и записать снова");
            step.action = words::stageWord(Stage::Qualified);
            break;
        case Stage::Lost:
            step.title = tr("Отказ: %1").arg(words::reasonWord(card.lostReasonKey).toLower());
            step.action = tr("Вернуть в работу");
            step.canRefuse = false;
            break;
        }
        if (card.stage != Stage::New && card.stage != Stage::Came && card.stage != Stage::Lost)
            if (const QString owed = owedTitle(card, clock); !owed.isEmpty())
                step.title = owed;
        if (card.stage != Stage::Came && card.stage != Stage::Lost)
            step.booking = ahead ? tr("Перенести") : tr("Записать");
        if (card.visit)
            describeVisit(card, clock, step);
        else
            step.about = card.wish;
        return step;
    }

    static std::optional<MessageKind> message(const LeadCard& card, const DueClock& clock, const StepFacts& facts)
    {
        if (isOver(card, clock.now())) // nobody is asked to come to what is gone by
            return std::nullopt;
        if (card.stage == Stage::New)
            return card.answered && !facts.handedOver ? MessageKind::Agree : MessageKind::Answer;
        if (card.stage == Stage::NoShow)
            return MessageKind::Return;
        const bool ahead = card.visit && bookings::isAhead(card.visit->state);
        if (ahead && facts.remindsNow)
            return MessageKind::Remind;
        if (card.stage == Stage::Qualified)
            return ahead ? MessageKind::Confirm : MessageKind::Agree;
        return ahead ? std::optional(MessageKind::Remind) : std::nullopt;
    }

    static MessageFacts facts(const LeadCard& card, const DueClock& clock, const QString& address, words::Language language)
    {
        MessageFacts facts{card.name, card.wish, {}, {}, address};
        if (!card.visit)
            return facts;
        facts.when = words::spokenMoment(card.visit->startAt, clock.now(), clock.zone(), language);
        facts.service = card.visit->serviceName;
        facts.specialist = card.visit->specialistName;
        return facts;
    }

private:
    static bool isUnpaid(const LeadCard& card) { return card.visit && !card.visit->paid; }

    static bool mayCome(const LeadCard& card, const DueClock& clock)
    {
        return card.visit && bookings::judge(card.visit->state, bookings::VisitState::Came, card.visit->startAt, clock.now());
    }

    static QString confirmedTitle(const LeadCard& card, const DueClock& clock, const StepFacts& facts)
    {
        if (isOver(card, clock.now()))
            return tr("Отметить, чем кончился визит");
        if (mayCome(card, clock))
            return tr("Встретить клиента");
        return facts.remindsNow ? tr("Напомнить о визите") : tr("Визит подтверждён");
    }

    // Whoever waits for a word comes before what the stage asks for.
    static QString owedTitle(const LeadCard& card, const DueClock& clock)
    {
        switch (clock.termOf(card).kind) {
        case leads::DueKind::MissedCall: return tr("Перезвонить: звонок пропущен");
        case leads::DueKind::HandOver: return tr("Ответить: бот передал человеку");
        case leads::DueKind::FirstReply: // else the step itself is a word to the client
            return card.stage == Stage::Qualified && !card.visit ? tr("Ответить клиенту: первого ответа ещё нет") : QString();
        case leads::DueKind::Callback: return card.stage == Stage::Confirmed ? tr("Перезвонить клиенту") : QString(); // else its stage says so
        default: return {};
        }
    }

    static QString newTitle(const LeadCard& card, const DueClock& clock, const StepFacts& facts)
    {
        if (facts.handedOver)
            return tr("Ответить: бот передал человеку");
        const bool missed = clock.termOf(card).kind == leads::DueKind::MissedCall; // they rang and nobody took it
        if (card.callbackAt && card.answered && !missed) // its norm runs on until then
            return tr("Взять в работу, перезвонить %1", "a day, an hour").arg(words::nearMoment(*card.callbackAt, clock.now(), clock.zone()));
        if (card.callbackAt || missed)
            return tr("Дозвониться и узнать, что нужно");
        if (card.answered)
            return tr("Ответ дан: взять в работу");
        return card.channelKey == QLatin1String("call") ? tr("Позвонить (F5) и узнать, что нужно") : tr("Ответить и узнать, что нужно");
    }

    static QString confirmTitle(const LeadCard& card, const DueClock& clock)
    {
        if (!clock.asksToConfirm(card))
            return tr("Подтвердить визит");
        return tr("Подтвердить визит %1", "until a time, or from one to one").arg(clock.spanOf(*card.norm));
    }

    static void describeVisit(const LeadCard& card, const DueClock& clock, NextStep& step)
    {
        const CardVisit& visit = *card.visit;
        step.when = words::spokenMoment(visit.startAt, clock.now(), clock.zone());
        step.when.front() = step.when.front().toUpper();
        if (!visit.specialistName.isEmpty())
            step.when += QStringLiteral(", ") % visit.specialistName;
        const QString length = words::durationText((visit.endAt - visit.startAt).count() / 1000);
        step.about = visit.serviceName.isEmpty() ? length : visit.serviceName % QStringLiteral(", ") % length;
    }
};

} // namespace

Stage stageToLeave(const LeadCard& card, Instant now)
{
    const bool hasBegun = card.visit && bookings::isAhead(card.visit->state) && card.visit->startAt <= now;
    return card.stage <= Stage::Confirmed && hasBegun ? Stage::Confirmed : card.stage;
}

NextStep nextStep(const LeadCard& card, const DueClock& clock, const StepFacts& facts)
{
    return StepWords::of(card, clock, facts);
}

std::optional<MessageKind> readyKind(const LeadCard& card, const DueClock& clock, const StepFacts& facts)
{
    return StepWords::message(card, clock, facts);
}

QString readyMessage(MessageKind kind, const LeadCard& card, const DueClock& clock, const Messages& messages, const QString& address)
{
    return filledMessage(messageText(messages, kind), StepWords::facts(card, clock, address, messages.language), messages.language);
}

} // namespace priyom::desk
