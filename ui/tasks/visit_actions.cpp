// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/visit_actions.h"

#include "core/backend/services.h"
#include "core/bookings/lateness.h"
#include "core/bookings/shift_rule.h"
#include "core/bookings/visit_rules.h"
#include "ui/booking/booking_dialog.h"
#include "ui/booking/outside_dialog.h"
#include "ui/booking/series_words.h"
#include "ui/tasks/cancel_dialog.h"
#include "ui/tasks/comment_dialog.h"
#include "ui/payment/payment_dialog.h"
#include "ui/tasks/late_dialog.h"
#include "ui/words/error_text.h"
#include "ui/words/late_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"
#include "ui/words/number_text.h"
#include "ui/words/person_name.h"

#include <utility>

namespace priyom::tasksui {

using backend::Services;
using bookings::Booked;
using bookings::VisitRow;
using bookings::VisitState;
using staff::Session;

namespace {

desk::PaidVisit paidVisit(const VisitRow& row)
{
    return {row.visit.id, clients::calledIn(row), {}, row.visit.lead};
}

} // namespace

VisitActions::VisitActions(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock, const Zone& zone,
                           QObject* parent)
    : QObject(parent), m_theme(theme), m_backend(backend), m_shell(shell), m_clock(clock), m_zone(zone),
      m_waiting(new desk::WaitingDesk(theme, backend, shell, clock, zone, this)),
      m_payments(new desk::PaymentDesk(theme, backend, shell, m_zone, this))
{
    connect(m_payments, &desk::PaymentDesk::opened, this, [this](kit::DialogFrame* dialog) {
        if (m_money && qobject_cast<desk::PaymentDialog*>(dialog)) // of the next visit: one after the other
            connect(m_money, &kit::DialogFrame::closed, this, [this, dialog] { openMoney(dialog); });
        else
            openMoney(dialog);
    });
    connect(m_waiting, &desk::WaitingDesk::refused, this, &VisitActions::refused);
}

void VisitActions::openMoney(kit::DialogFrame* dialog)
{
    m_money = dialog;
    Q_EMIT moneyAsked(dialog);
    m_shell.openDialog(dialog);
}

void VisitActions::ask(Act act, std::function<void(const Booked&)> done, std::function<void(const desk::Refused&)> failed)
{
    m_backend.ask(this, std::move(act), [this, done = std::move(done), failed = std::move(failed)](const Result<Booked>& booked) {
        if (booked)
            done(*booked);
        else
            desk::tellRefused(m_backend, this, booked.error(), failed);
    });
}

void VisitActions::perform(const QString& said, Act act, kit::DialogFrame* asked, const Done& done)
{
    ask(
        std::move(act),
        [this, said, done, asked = QPointer(asked)](const Booked& booked) {
            if (asked)
                asked->accept();
            m_shell.toast({said, tr("Вернуть"), {}, QStringLiteral("Ctrl Z")}); // by the history
            if (done && booked.visit)
                done(booked);
            m_waiting->offer(said, booked.freed);
        },
        [this, isAsked = asked != nullptr, asked = QPointer(asked)](const desk::Refused& why) {
            if (asked)
                asked->refuse(why.sentence);
            else if (!isAsked)
                Q_EMIT refused(why.sentence);
        });
}

void VisitActions::set(const VisitRow& visit, VisitState state)
{
    if (isPast(visit))
        return;
    const QString name = words::clientName(visit);
    const QString said = state == VisitState::Came     ? tr("%1: визит состоялся").arg(name)
                         : state == VisitState::NoShow ? tr("%1: неявка").arg(name)
                                                       : tr("%1: визит подтверждён").arg(name);
    perform(
        said, [id = visit.visit.id, state](Services& services, const Session& session) { return services.bookings.setVisit(session, id, state); }, nullptr,
        [this, state, visit](const Booked&) {
            if (state == VisitState::Came)
                m_payments->offer(paidVisit(visit), [] {});
            else if (state == VisitState::NoShow)
                m_payments->offerBack(paidVisit(visit));
        });
}

void VisitActions::late(const VisitRow& visit, const bookings::DayPlan& plan)
{
    const auto waiting = [this, plan, id = visit.visit.id](int minutes) {
        const auto waits = minutes > 0 ? bookings::waitsFor(plan, id, minutes) : std::nullopt;
        return waits ? tr("ждать будет %1, %2").arg(words::clientName(*waits), words::timeText(waits->visit.startAt, m_zone)) : QString();
    };
    const QString when = words::nearMoment(visit.visit.startAt, m_clock.now(), m_zone);
    auto* dialog = new LateDialog(m_theme, clients::calledIn(visit), visit.visit.lateMinutes > 0 ? tr("%1, сейчас: %2").arg(when, words::lateText(visit.visit.lateMinutes)) : when,
                                  visit.visit.lateMinutes, waiting);
    connect(dialog, &LateDialog::submitted, this, [this, visit, waiting, dialog](int minutes) {
        const QString name = words::clientName(visit);
        const QString who = waiting(minutes);
        const QString said = minutes > 0 ? tr("%1: %2", "a name, how late").arg(name, words::lateText(minutes)) : tr("%1: придёт вовремя").arg(name);
        perform(
            who.isEmpty() ? said : tr("%1, %2", "who is late, who waits").arg(said, who),
            [id = visit.visit.id, minutes](Services& services, const Session& session) { return services.bookings.noteLate(session, id, minutes); }, dialog);
    });
    m_shell.openDialog(dialog);
}

void VisitActions::comment(const VisitRow& visit)
{
    const QString when = words::nearMoment(visit.visit.startAt, m_clock.now(), m_zone);
    auto* dialog = new CommentDialog(m_theme, clients::calledIn(visit), visit.serviceName.isEmpty() ? when : tr("%1, %2").arg(when, visit.serviceName),
                                     visit.visit.comment);
    connect(dialog, &CommentDialog::submitted, this, [this, visit, dialog](const QString& comment) {
        const QString name = words::clientName(visit);
        perform(
            comment.isEmpty() ? tr("%1: комментарий визита убран").arg(name) : tr("%1: комментарий визита сохранён").arg(name),
            [id = visit.visit.id, comment](Services& services, const Session& session) { return services.bookings.commentVisit(session, id, comment); }, dialog);
    });
    m_shell.openDialog(dialog);
}

bool VisitActions::isPast(const VisitRow& visit)
{
    const bool past = !bookings::isAhead(visit.visit.state);
    if (past)
        Q_EMIT refused(tr("%1: у визита уже есть итог. Записать снова: F4").arg(words::clientName(visit)));
    return past;
}

void VisitActions::cancel(const VisitRow& visit)
{
    if (isPast(visit))
        return;
    const QString when = words::nearMoment(visit.visit.startAt, m_clock.now(), m_zone);
    auto* dialog = new CancelDialog(m_theme, clients::calledIn(visit), visit.serviceName.isEmpty() ? when : tr("%1, %2").arg(when, visit.serviceName));
    if (visit.of > 1)
        dialog->offerOneOf(visit.of, visit.serviceName);
    connect(dialog, &CancelDialog::submitted, this, [this, visit, dialog](const bookings::CancelWhy& why) {
        const bool isWhole = !dialog->isOfOneService();
        const QString said = isWhole ? tr("%1: визит отменён").arg(words::clientName(visit))
                                     : tr("%1: «%2» отменена, остальное по плану").arg(words::clientName(visit), visit.serviceName);
        perform(
            said,
            [id = visit.visit.id, place = visit.place, isWhole, why](Services& services, const Session& session) {
                return isWhole ? services.bookings.setVisit(session, id, VisitState::Cancelled, why)
                               : services.bookings.dropService(session, id, place, why);
            },
            dialog, [this, visit](const Booked&) { m_payments->offerBack(paidVisit(visit)); });
    });
    m_shell.openDialog(dialog);
    warnOfPaid(visit.visit.id, dialog);
}

// Whose role sees no money is not told of it.
void VisitActions::warnOfPaid(VisitId visit, const QPointer<CancelDialog>& dialog)
{
    m_backend.ask(
        this, [visit](Services& services, const Session& session) { return services.payments.bill(session, visit); },
        [dialog](const Result<payments::Bill>& bill) {
            if (const Money paid = bill ? payments::paidOf(bill->payments) : Money(); dialog && paid.minor > 0)
                dialog->warnOfPaid(words::moneyText(paid));
        });
}

QString VisitActions::movedText(const VisitRow& visit, Instant start) const
{
    return tr("%1: визит перенесён на %2").arg(words::clientName(visit), words::nearMoment(start, m_clock.now(), m_zone));
}

// What the terms of another specialist changed is said: nobody asked for it.
QString VisitActions::movedText(const VisitRow& before, const QString& specialist, const bookings::Visit& now) const
{
    const QString name = words::clientName(before);
    const auto parts = bookings::partsOf(now);
    const bookings::VisitPart& part = parts.at(std::min(parts.size(), std::size_t(before.place)) - 1);
    const bool isLonger = part.endAt - part.startAt != before.visit.endAt - before.visit.startAt;
    if (specialist == before.specialistName)
        return isLonger && part.startAt == before.visit.startAt ? tr("%1: визит до %2").arg(name, words::timeText(part.endAt, m_zone))
                                                                : movedText(before, now.startAt);
    QStringList said{movedText(before, now.startAt), words::shortName(specialist)};
    if (isLonger)
        said += tr("до %1").arg(words::timeText(part.endAt, m_zone));
    if (part.price != before.visit.price)
        said += words::moneyText(part.price);
    return said.join(QStringLiteral(", "));
}

VisitRow VisitActions::asAsked(const VisitRow& visit) const
{
    const bool isLater = m_asked && m_asked->visit.id == visit.visit.id && m_asked->visit.version > visit.visit.version;
    return isLater ? *m_asked : visit;
}

void VisitActions::moveBy(const VisitRow& visit, int minutes)
{
    const VisitRow from = asAsked(visit);
    const Milliseconds step = std::chrono::minutes(minutes);
    moveTo(from, from.specialistName, {from.visit.startAt + step, from.visit.endAt + step});
}

void VisitActions::stretchBy(const VisitRow& visit, int minutes)
{
    const VisitRow from = asAsked(visit);
    const Instant end = from.visit.endAt + std::chrono::minutes(minutes);
    if (end > from.visit.startAt)
        moveTo(from, from.specialistName, {from.visit.startAt, end});
    else
        Q_EMIT refused(tr("%1: визит уже короче некуда").arg(words::clientName(from)));
}

void VisitActions::moveTo(const VisitRow& visit, const QString& specialist, Period period)
{
    const bool isStretched = period.from == visit.visit.startAt && specialist == visit.specialistName;
    const bool runsOver = isStretched && bookings::mayRunOver(visit.visit, m_clock.now(), m_zone);
    if (m_whether || (!runsOver && isPast(visit)))
        return;
    if (!isStretched && m_zone.date(period.from) < m_zone.date(m_clock.now())) { // a cell of the month beside today
        Q_EMIT refused(tr("Этот день уже прошёл: выберите сегодня или позже."));
        return;
    }
    bookings::Appointment time;
    time.place = visit.place;
    time.specialist = specialist;
    time.start = period.from;
    if (isStretched)
        time.minutes = int(std::chrono::duration_cast<std::chrono::minutes>(period.to - period.from).count());
    put({visit, time, period.to - period.from});
}

void VisitActions::put(const Elsewhere& there)
{
    const VisitRow& visit = there.visit;
    m_asked = visit;
    m_asked->specialistName = there.time.specialist;
    m_asked->visit.startAt = there.time.start;
    m_asked->visit.endAt = there.time.start + there.length;
    ++m_asked->visit.version;
    send(there);
}

void VisitActions::send(const Elsewhere& there, kit::DialogFrame* asked)
{
    ask([id = there.visit.visit.id, time = there.time](Services& services, const Session& session) { return services.bookings.moveVisit(session, id, time); },
        [this, there, asked = QPointer(asked)](const Booked& booked) {
            if (asked)
                asked->accept();
            if (!booked.visit)
                return;
            const QString said = movedText(there.visit, there.time.specialist, *booked.visit);
            m_shell.toast({said, tr("Вернуть"), {}, QStringLiteral("Ctrl Z")}); // by the history
            Q_EMIT moved(booked.visit->id, booked.visit->startAt);
            m_waiting->offer(said, booked.freed);
        },
        [this, there, isAsked = asked != nullptr, asked = QPointer(asked)](const desk::Refused& why) {
            m_asked.reset(); // it stands where it stood
            if (asked)
                asked->refuse(why.sentence);
            else if (!isAsked && bookings::isOutside(why.error))
                askWhetherMeant(there, why.error);
            else if (!isAsked && !why.windows.empty() && bookings::isAhead(there.visit.visit.state))
                offerElsewhere(why, there); // who has come is here: no other time is any good
            else if (!isAsked)
                Q_EMIT refused(why.sentence);
        });
}

void VisitActions::askWhetherMeant(const Elsewhere& there, const Error& why)
{
    if (m_whether)
        return;
    const QString when = words::nearMoment(there.time.start, m_clock.now(), m_zone) % words::kEnDash % words::timeText(there.time.start + there.length, m_zone);
    auto* dialog = new desk::OutsideDialog(m_theme, tr("%1: %2").arg(words::clientName(there.visit), when), why);
    m_whether = dialog;
    connect(dialog, &kit::DialogFrame::closed, this, [this] { m_whether.clear(); }); // the frame itself goes a moment later
    connect(dialog, &desk::OutsideDialog::insisted, this, [this, there, dialog] {
        Elsewhere meant = there;
        meant.time.outside = true;
        send(meant, dialog);
    });
    m_shell.openDialog(dialog);
}

// The nearest of them, of a visit of several services for the one that was moved.
void VisitActions::offerElsewhere(const desk::Refused& why, const Elsewhere& wanted)
{
    const bookings::FreeWindow& nearest = why.windows.front();
    Elsewhere there = wanted;
    there.time.start = wanted.visit.place > 1 ? nearest.then[std::size_t(wanted.visit.place - 2)].period.from : nearest.period.from;
    kit::Toast toast{why.sentence, tr("Поставить на %1").arg(words::nearMoment(there.time.start, why.now, m_zone)),
                     [actions = QPointer(this), there] {
                         if (actions)
                             actions->put(there);
                     },
                     QStringLiteral("Ctrl Enter"), theme::Icon::Alert, false};
    toast.furtherKey = kElsewhereKey;
    toast.further = toast.act;
    m_shell.toast(std::move(toast));
}

void VisitActions::openBooking(desk::BookingCase asked, const VisitRow& visit, const bookings::WaitingDraft& who, Submitted submitted)
{
    asked.clientName = visit.clientName;
    asked.called = clients::calledIn(visit);
    asked.client = visit.visit.client;
    m_backend.ask(this, &desk::readDeskLists, [this, asked, visit, who, submitted = std::move(submitted)](Result<desk::DeskLists> read) {
        if (!read) {
            Q_EMIT refused(words::errorText(read.error()));
            return;
        }
        read->zone = m_zone;
        const auto lists = std::make_shared<desk::DeskLists>(std::move(*read));
        auto* dialog = new desk::BookingDialog(m_theme, m_backend, *lists, m_clock, asked);
        connect(dialog, &QObject::destroyed, this, [lists] {}); // the dialog reads them as long as it lives
        connect(dialog, &desk::BookingDialog::submitted, this, [submitted, dialog](const bookings::Appointment& time) { submitted(dialog, time); });
        connect(dialog, &desk::BookingDialog::anotherAsked, this, [this, visit] { bookFurther(visit); });
        connect(dialog, &desk::BookingDialog::settingsAsked, this, &VisitActions::settingsAsked);
        m_waiting->serve(dialog, who, asked);
        m_shell.openDialog(dialog);
    });
}

void VisitActions::move(const VisitRow& visit)
{
    desk::BookingCase asked;
    asked.service = visit.serviceName;
    asked.specialist = visit.specialistName;
    asked.moved = desk::MovedVisit{visit.visit.id, {visit.visit.startAt, visit.visit.endAt}};
    openBooking(asked, visit, {}, [this, visit](kit::DialogFrame* dialog, const bookings::Appointment& time) {
        // Of several services it is the first one's time that is asked for.
        const bool isAtItsTime = visit.place == 1 && time.start == visit.visit.startAt && time.specialist == visit.specialistName;
        const QString said = isAtItsTime ? tr("%1: запись изменена").arg(words::clientName(visit)) : movedText(visit, time.start);
        perform(
            said, [id = visit.visit.id, time](Services& services, const Session& session) { return services.bookings.moveVisit(session, id, time); },
            dialog, [this](const Booked& booked) { Q_EMIT moved(booked.visit->id, booked.visit->startAt); });
    });
}

void VisitActions::bookFurther(const VisitRow& visit)
{
    bookings::WaitingDraft who;
    who.client = visit.visit.client;
    openBooking({}, visit, who, [this, visit](kit::DialogFrame* dialog, const bookings::Appointment& time) {
        bookings::BookDraft draft;
        draft.client = visit.visit.client;
        draft.appointment = time;
        perform(
            tr("%1: запись на %2").arg(words::clientName(visit), words::nearMoment(time.start, m_clock.now(), m_zone)),
            [draft](Services& services, const Session& session) { return services.bookings.book(session, draft); }, dialog,
            [this](const Booked& booked) { Q_EMIT moved(booked.visit->id, booked.visit->startAt); });
    });
}

void VisitActions::wait(const VisitRow& visit)
{
    m_waiting->put({visit.visit.id}, words::clientName(visit), words::nearMoment(visit.visit.startAt, m_clock.now(), m_zone));
}

void VisitActions::repeat(const VisitRow& visit)
{
    const QString name = words::clientName(visit);
    const QString about = desk::repeatedAbout(visit.visit.startAt, visit.serviceName, visit.of - 1, visit.specialistName, m_zone, m_clock.now());
    m_series = new desk::SeriesDialog(m_theme, m_backend, m_clock, m_zone, {visit.visit.id, name, about});
    connect(m_series, &desk::SeriesDialog::booked, this, [this, name](int visits) {
        m_shell.toast({desk::repeatedText(name, visits), tr("Вернуть"), {}, QStringLiteral("Ctrl Z")}); // by the history
    });
    m_shell.openDialog(m_series);
}

} // namespace priyom::tasksui
