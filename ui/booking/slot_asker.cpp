// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/slot_asker.h"

#include "core/backend/services.h"
#include "ui/words/break_text.h"
#include "ui/words/date_text.h"
#include "ui/words/error_text.h"
#include "ui/words/number_text.h"

namespace priyom::desk {

namespace {

using namespace std::chrono_literals;

constexpr auto kPause = 80ms;

SlotPane::Wished wishedTime(const schedule::DayTimes& wish, const DeskLists& lists)
{
    const schedule::WorkingClock working(lists.hours, lists.zone);
    for (QDate day = wish.first; day <= wish.last; day = day.addDays(1)) {
        const auto at = [&](int minute) {
            return minute == schedule::kMinutesPerDay
                       ? lists.zone.startOfDay(day.addDays(1))
                       : lists.zone.instant(day, QTime::fromMSecsSinceStartOfDay(minute * 60'000));
        };
        const Period wished{at(wish.fromMinute), at(wish.toMinute)};
        for (const Period& open : working.openOn(day))
            if (open.from < wished.to && wished.from < open.to)
                return SlotPane::Wished::OpenTime;
    }
    return SlotPane::Wished::ClosedTime;
}

} // namespace

SlotAsker::SlotAsker(backend::Backend& backend, const DeskLists& lists, const Clock& clock, SlotForm* form,
                     SlotPane* pane, QObject* parent)
    : QObject(parent), m_backend(backend), m_lists(lists), m_clock(clock), m_form(form), m_pane(pane)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &SlotAsker::ask);
    connect(form, &SlotForm::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(form, &SlotForm::changed, this, [this] { m_whenPicked = {}; });
    connect(pane, &SlotPane::picked, form, &SlotForm::take);
}

void SlotAsker::pick(int number)
{
    if (isSettled())
        m_pane->pick(number);
    else
        m_picked = number;
}

void SlotAsker::whenPicked(std::function<void()> act)
{
    if (m_picked == 0 && (isSettled() || !m_form->wantsProposal()))
        act();
    else
        m_whenPicked = std::move(act);
}

void SlotAsker::ask()
{
    m_pause.stop();
    m_pane->setNote(lengthNote());
    m_pane->showChosen(m_form->start(), m_form->specialistId());
    const bookings::WindowWish wish = m_form->wish();
    const std::optional<bookings::TimeAsked> asked = m_form->asked();
    if (m_form->isComplete() && m_answered == m_asked && m_pane->offers(asked->period, asked->specialist))
        return; // a window was taken as it is offered: the list it stands in stays
    const int question = ++m_asked;
    m_backend.ask(
        this,
        [wish, asked](backend::Services& services, const staff::Session& session) -> Result<Answer> {
            Answer answer;
            answer.asked = asked;
            if (wish.sameFor.isValid()) {
                PRIYOM_TRY(answer.same, services.visitDesk.lastWith(session, wish.sameFor, wish.service));
            }
            PRIYOM_TRY(answer.windows, services.visitDesk.windows(session, wish));
            if (asked) {
                PRIYOM_TRY(answer.fit, services.visitDesk.fitAt(session, *asked));
            }
            return answer;
        },
        [this, question](const Result<Answer>& answer) {
            if (answer)
                take(question, *answer);
            else
                fail(question, answer.error());
        });
}

void SlotAsker::fail(int question, const Error& error)
{
    if (question != m_asked)
        return;
    m_answered = question;
    m_picked = 0; // there is no window to take
    m_pane->setFailed(words::errorText(error));
    propose();
}

QString SlotAsker::lengthNote() const
{
    const catalog::Terms terms = m_form->terms();
    QString length = words::durationText(terms.minutes * 60);
    if (m_form->service().isEmpty())
        return tr("без услуги, %1").arg(length);
    if (terms.price.minor > 0)
        length = tr("%1, %2", "a length, a price").arg(length, words::moneyText(terms.price));
    const catalog::Service* service = m_lists.serviceNamed(m_form->service());
    const QString breaks = service ? words::breaksText(service->bufferBefore, service->bufferAfter) : QString();
    return breaks.isEmpty() ? length : tr("%1, перерыв %2").arg(length, breaks);
}

void SlotAsker::take(int question, const Answer& answer)
{
    if (question != m_asked)
        return;
    m_answered = question;
    m_form->tellSame(answer.same);
    if (answer.asked && answer.asked == m_form->asked()) // else it is being typed on, and asked for anew
        m_form->setFit(answer.fit);
    m_pane->setOffers(answer.windows, m_form->hasNobody() ? m_form->nobody() : QString(), wished(), m_lists.zone, m_clock.now());
    m_pane->showChosen(m_form->start(), m_form->specialistId());
    if (isSettled()) // else the answer is to what stood there before
        propose();
}

// Of a time said to the minute the form says why it cannot be had; here only that it is outside the hours, and can.
SlotPane::Wished SlotAsker::wished() const
{
    const auto asked = m_form->asked();
    if (!asked) {
        const auto within = m_form->wish().within;
        return within ? wishedTime(*within, m_lists) : SlotPane::Wished::Nothing;
    }
    if (!m_form->isComplete() || asked->period.from < m_clock.now())
        return SlotPane::Wished::Nothing;
    const Milliseconds open =
        schedule::WorkingClock(m_lists.hours, m_lists.zone).between(asked->period.from, asked->period.to);
    return open == Milliseconds(0)                        ? SlotPane::Wished::ClosedTime
           : open < asked->period.to - asked->period.from ? SlotPane::Wished::PastHours
                                                          : SlotPane::Wished::Nothing;
}

void SlotAsker::propose()
{
    const auto act = std::exchange(m_whenPicked, {});
    const bool fits = m_form->wantsProposal() && m_pane->firstFits();
    if (const int number = std::exchange(m_picked, 0); number > 0 || fits)
        m_pane->pick(number > 0 ? number : 1);
    if (act)
        act();
}

} // namespace priyom::desk
