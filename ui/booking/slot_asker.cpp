// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/slot_asker.h"

#include "core/backend/services.h"
#include "ui/words/date_text.h"

namespace priyom::desk {

namespace {

using namespace std::chrono_literals;

constexpr auto kPause = 80ms;

SlotPane::Wished wishedTime(const std::optional<schedule::DayTimes>& wish, const DeskLists& lists)
{
    if (!wish)
        return SlotPane::Wished::Nothing;
    const schedule::WorkingClock working(lists.hours, lists.zone);
    for (QDate day = wish->first; day <= wish->last; day = day.addDays(1)) {
        const auto at = [&](int minute) {
            return minute == schedule::kMinutesPerDay ? lists.zone.startOfDay(day.addDays(1))
                                                      : lists.zone.instant(day, QTime::fromMSecsSinceStartOfDay(minute * 60'000));
        };
        const Period wished{at(wish->fromMinute), at(wish->toMinute)};
        for (const Period& open : working.openOn(day))
            if (open.from < wished.to && wished.from < open.to)
                return SlotPane::Wished::OpenTime;
    }
    return SlotPane::Wished::ClosedTime;
}

} // namespace

SlotAsker::SlotAsker(backend::Backend& backend, const DeskLists& lists, const Clock& clock, SlotForm* form, SlotPane* pane,
                     QObject* parent)
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
    m_pane->setNote(words::durationText(m_form->minutes() * 60));
    m_pane->showChosen(m_form->start(), m_form->specialistId());
    const bookings::WindowWish wish = m_form->wish();
    const std::optional<Period> wanted = m_form->lookedFor();
    if (!wanted && m_answered == m_asked && m_pane->offers(m_form->start(), m_form->specialistId()))
        return; // a window was taken as it is offered: the list it stands in stays
    const int question = ++m_asked;
    m_backend.ask(
        this,
        [wish, wanted](backend::Services& services, const staff::Session& session) -> Result<Answer> {
            Answer answer;
            answer.wanted = wanted;
            PRIYOM_TRY(answer.windows, services.visitDesk.windows(session, wish));
            if (wanted) {
                PRIYOM_TRY(answer.free, services.visitDesk.freeAt(session, *wanted));
            }
            return answer;
        },
        [this, question, wanted](const Result<Answer>& answer) { take(question, answer.value_or(Answer{{}, wanted, {}})); });
}

void SlotAsker::take(int question, const Answer& answer)
{
    if (question != m_asked)
        return;
    m_answered = question;
    m_pane->setOffers(answer.windows, !m_form->hasNobody(), wishedTime(m_form->wish().within, m_lists), m_lists.zone, m_clock.now());
    m_pane->showChosen(m_form->start(), m_form->specialistId());
    if (answer.wanted && answer.wanted == m_form->lookedFor()) // else it is being typed on, and asked for anew
        m_form->setFree(answer.free.empty() ? QString() : answer.free.front().name);
    if (isSettled()) // else the answer is to what stood there before
        propose();
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
