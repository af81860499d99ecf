// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_actions.h"

#include "core/backend/services.h"
#include "ui/booking/booking_dialog.h"
#include "ui/booking/waiting_desk.h"
#include "ui/desk/person_dialog.h"
#include "ui/desk/typed_wish.h"
#include "ui/leads/lead_edit_dialog.h"
#include "ui/leads/lead_reading.h"
#include "ui/leads/next_step.h"
#include "ui/leads/visit_payments.h"
#include "ui/refusal/refusal_dialog.h"
#include "ui/shell/page.h"
#include "ui/desk/taken_time.h"
#include "ui/words/error_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"
#include "ui/words/number_text.h"

#include <utility>

namespace priyom::desk {

using backend::Services;
using bookings::Booked;
using bookings::MoveDraft;
using staff::Session;

bool hasVisitAhead(const LeadCard& card)
{
    return card.visit && bookings::isAhead(card.visit->state);
}

MoveDraft moveOf(const LeadCard& card, Stage to)
{
    MoveDraft move;
    move.lead = card.id;
    move.to = to;
    move.version = card.version;
    return move;
}

LeadActions::LeadActions(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock,
                         const DeskLists& lists, QObject* parent)
    : QObject(parent), m_theme(theme), m_backend(backend), m_shell(shell), m_clock(clock), m_lists(lists),
      m_deleting(theme, backend, shell, nullptr), m_payments(new VisitPayments(theme, backend, shell, lists, this))
{
    connect(m_payments, &VisitPayments::opened, this, &LeadActions::show);
    connect(m_payments, &VisitPayments::leftUnpaid, this, [this](const LeadCard& card) { say(nameOf(card), Stage::Came); });
    connect(m_payments, &VisitPayments::touched, this, &LeadActions::touched);
}

void LeadActions::show(kit::DialogFrame* dialog)
{
    m_open.removeAll(nullptr);
    m_open.append(dialog);
    m_shell.openDialog(dialog);
}

void LeadActions::closeDialogs()
{
    for (const QPointer<kit::DialogFrame>& dialog : std::exchange(m_open, {})) {
        if (!dialog)
            continue;
        dialog->disconnect(this);
        disconnect(dialog, &kit::DialogFrame::dismissed, nullptr, nullptr); // nobody answered it
        dialog->dismiss();
    }
}

bool LeadActions::isSettled() const
{
    return (!m_booking || m_booking->isSettled()) && (!m_waiting || m_waiting->isSettled());
}

void LeadActions::perform(const MoveDraft& move, const Done& done, const Failed& failed)
{
    m_backend.ask(
        this, [move](Services& services, const Session& session) { return services.bookings.moveLead(session, move); },
        [this, done, failed, lead = move.lead](const Result<Booked>& booked) {
            if (!booked) {
                failed(booked.error());
                return;
            }
            done(*booked);
            Q_EMIT touched(lead);
        });
}

void LeadActions::moveTo(const LeadCard& card, Stage to)
{
    if (to == card.stage)
        return;
    const bool needsTime = to == Stage::Confirmed || to == Stage::Came || to == Stage::NoShow;
    if (to == Stage::Lost)
        askReason(card);
    else if (needsTime && !hasVisitAhead(card))
        openBooking(card, to, caseOf(card, to));
    else
        simpleMove(card, to);
}

void LeadActions::advance(const LeadCard& card)
{
    switch (stageToLeave(card, m_clock.now())) {
    case Stage::New: moveTo(card, Stage::Qualified); return;
    case Stage::Qualified: moveTo(card, Stage::Confirmed); return;
    case Stage::Confirmed: moveTo(card, Stage::Came); return;
    case Stage::NoShow: // won back
    case Stage::Lost: moveTo(card, Stage::Qualified); return;
    case Stage::Came: m_payments->takeLate(card); return;
    }
}

void LeadActions::simpleMove(const LeadCard& card, Stage to)
{
    perform(
        moveOf(card, to),
        [this, card, to](const Booked& booked) {
            if (to == Stage::Came)
                m_payments->offer(card, booked.visit->id);
            else
                say(nameOf(card), to);
            waiting().offer(stageText(nameOf(card), to), booked.freed);
            if (to == Stage::NoShow)
                m_payments->offerBack(card);
        },
        [this](const Error& error) { sayRefused(error); });
}

kit::DialogFrame* LeadActions::askReason(const LeadCard& card)
{
    auto* dialog = new RefusalDialog(m_theme, m_lists, nameOf(card), card.wish);
    dialog->setCounts(m_lostCounts, m_lists.zone.date(m_clock.now()));
    connect(dialog, &RefusalDialog::submitted, this, [this, card, dialog = QPointer(dialog)](const RefusalEntry& entry) {
        MoveDraft move = moveOf(card, Stage::Lost);
        move.reason = entry.reasonKey;
        move.comment = entry.comment;
        move.remindDays = entry.remindDays;
        move.cancel = {bookings::CancelledBy::Client, entry.reasonKey};
        perform(
            move,
            [this, card, dialog](const Booked& booked) {
                if (dialog)
                    dialog->accept();
                say(nameOf(card), Stage::Lost);
                waiting().offer(stageText(nameOf(card), Stage::Lost), booked.freed);
                m_payments->offerBack(card);
            },
            [dialog](const Error& error) {
                if (dialog)
                    dialog->refuse(words::errorText(error));
            });
    });
    show(dialog);
    return dialog;
}

void LeadActions::askPayment(const LeadCard& card)
{
    m_payments->open(card);
}

void LeadActions::undoPayment(const LeadCard& card)
{
    m_payments->takeBackLast(card);
}

void LeadActions::assign(const LeadCard& card)
{
    auto* dialog =
        new PersonDialog(m_theme, m_lists, tr("Ответственный: %1").arg(nameOf(card)), {}, card.manager);
    connect(dialog, &PersonDialog::submitted, this, [this, card, dialog = QPointer(dialog)](const QString& manager) {
        give(card, manager, [dialog](const std::optional<Error>& refused) {
            if (dialog && refused)
                dialog->refuse(words::errorText(*refused));
            else if (dialog)
                dialog->accept();
        });
    });
    show(dialog);
}

void LeadActions::take(const LeadCard& card)
{
    if (card.manager == m_lists.session.person) {
        m_shell.toast({tr("%1: вы уже отвечаете за этот лид").arg(nameOf(card)), {}, {}, {}, theme::Icon::User});
        return;
    }
    give(card, m_lists.session.name, [this](const std::optional<Error>& refused) {
        if (refused)
            sayRefused(*refused);
    });
}

void LeadActions::give(const LeadCard& card, const QString& manager, std::function<void(const std::optional<Error>&)> done)
{
    m_backend.ask(
        this,
        [lead = card.id, manager](Services& services, const Session& session) {
            return services.leads.assign(session, lead, manager);
        },
        [this, card, manager, done = std::move(done)](const Result<leads::Lead>& lead) {
            done(lead ? std::nullopt : std::optional(lead.error()));
            if (!lead)
                return;
            const QString name = nameOf(card);
            offerUndo(manager.isEmpty() ? tr("%1: в общей очереди").arg(name) : tr("%1: ответственный %2").arg(name, manager));
            Q_EMIT touched(card.id);
        });
}

void LeadActions::edit(const LeadCard& card)
{
    m_backend.ask(
        this, [lead = card.id](Services& services, const Session& session) { return services.leadDesk.card(session, lead); },
        [this](const Result<leads::LeadCard>& read) {
            if (!read) {
                sayRefused(read.error());
                return;
            }
            auto* dialog = new LeadEditDialog(m_theme, m_lists, *read);
            connect(dialog, &LeadEditDialog::submitted, this, [this, read = *read, dialog = QPointer(dialog)](const leads::LeadEdit& edit) {
                m_backend.ask(
                    this, [id = read.lead.id, edit](Services& services, const Session& session) { return services.leads.edit(session, id, edit); },
                    [this, read, dialog](const Result<leads::Lead>& saved) {
                        if (!saved && dialog)
                            dialog->refuse(words::errorText(saved.error()));
                        if (!saved)
                            return;
                        if (dialog)
                            dialog->accept();
                        offerUndo(tr("%1: лид исправлен").arg(words::clientName(read)));
                        Q_EMIT touched(saved->id);
                    });
            });
            show(dialog);
        });
}

void LeadActions::remove(const LeadCard& card)
{
    const QString name = nameOf(card);
    const auto changed = [this, lead = card.id](bool there) { there ? Q_EMIT touched(lead) : Q_EMIT removed(lead); };
    show(m_deleting.question({{tr("Удалить лид: %1").arg(name),
                          tr("Уйдут запись, задачи и переписка; в показатели лид не войдёт. Вернуть: сутки по Ctrl Z, 90 дней из корзины («Правка → Корзина»)."),
                          tr("Удалить лид")},
                         [id = card.id, version = card.version](Services& services, const Session& session) {
                             return services.bin.deleteLead(session, id, version);
                         },
                         tr("%1: лид удалён").arg(name), tr("%1: лид возвращён").arg(name), changed}));
}

void LeadActions::note(LeadId lead, Act act, const QString& said, const std::function<void(const Error&)>& failed, const std::function<void()>& done)
{
    m_backend.ask(this, std::move(act), [this, lead, said, failed, done](const Result<>& noted) {
        if (!noted) {
            failed(noted.error());
            return;
        }
        done();
        offerUndo(said);
        Q_EMIT touched(lead);
    });
}

void LeadActions::addNote(const LeadCard& card, const QString& text, const std::function<void(const QString& problem)>& answered)
{
    touches::Touch touch;
    touch.kind = touches::TouchKind::Note;
    touch.lead = card.id;
    touch.body = text;
    note(
        card.id,
        [touch](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(services.touches.add(session, touch));
            return {};
        },
        tr("%1: заметка записана").arg(nameOf(card)),
        [answered](const Error& error) { answered(words::errorText(error)); }, [answered] { answered({}); });
}

void LeadActions::noteSent(const LeadCard& card, const CopiedMessage& copied, const std::function<void()>& saved)
{
    if (m_sentOf.contains(card.id.value)) // a second key quicker than the answer is not a second message
        return;
    m_sentOf.insert(card.id.value);
    note(
        card.id, [lead = card.id, copied](Services& services, const Session& session) { return desk::noteSent(services, session, lead, {}, copied); },
        copied.reminds.isValid() ? tr("%1: напоминание отправлено").arg(nameOf(card))
                                 : tr("%1: сообщение отправлено").arg(nameOf(card)),
        [this, lead = card.id](const Error& error) {
            m_sentOf.remove(lead.value);
            sayRefused(error);
        },
        [this, lead = card.id, saved] {
            m_sentOf.remove(lead.value);
            saved();
        });
}

void LeadActions::noteMissed(const LeadCard& card)
{
    if (card.stage == Stage::Came || card.stage == Stage::Lost) { // that request is over: they ring about another
        Q_EMIT newLeadAsked(card);
        return;
    }
    if (m_missedOf.contains(card.id.value))
        return;
    m_missedOf.insert(card.id.value);
    m_backend.ask(
        this, [lead = card.id](Services& services, const Session& session) { return services.calls.missed(session, lead); },
        [this, card](const Result<tasks::CallEnded>& missed) {
            m_missedOf.remove(card.id.value);
            if (!missed) {
                sayRefused(missed.error());
                return;
            }
            offerUndo(tr("%1: пропущенный записан, перезвоните: F5").arg(nameOf(card)), theme::Icon::Phone);
            Q_EMIT touched(card.id);
        });
}

void LeadActions::say(const QString& name, Stage stage)
{
    offerUndo(stageText(name, stage));
}

QString LeadActions::stageText(const QString& name, Stage stage) const
{
    return tr("%1: статус «%2»").arg(words::clientName(name), words::stageWord(stage));
}

QString LeadActions::bookedText(const QString& name, Instant start, Time time) const
{
    const QString said = time == Time::Moved ? tr("%1: визит перенесён на %2") : tr("%1: запись на %2");
    return said.arg(words::clientName(name), words::nearMoment(start, m_clock.now(), m_lists.zone));
}

WaitingDesk& LeadActions::waiting()
{
    if (!m_waiting) {
        m_waiting = new WaitingDesk(m_theme, m_backend, m_shell, m_clock, m_lists.zone, this);
        connect(m_waiting, &WaitingDesk::booked, this, &LeadActions::booked);
        connect(m_waiting, &WaitingDesk::refused, this, [this](const QString& sentence) { m_shell.toast({sentence, {}, {}, {}, theme::Icon::Alert}); });
    }
    return *m_waiting;
}

void LeadActions::wait(const LeadCard& card)
{
    bookings::WaitingDraft who;
    who.lead = card.id;
    who.service = card.serviceName;
    who.within = keptWish(card.wishedTime, card.arrivedAt, m_clock.now(), m_lists.zone);
    QString about;
    if (hasVisitAhead(card)) {
        who = {card.visit->id};
        about = words::nearMoment(card.visit->startAt, m_clock.now(), m_lists.zone);
    }
    waiting().put(who, words::clientName(nameOf(card)), about);
}

void LeadActions::sayBooked(const QString& name, const bookings::Visit& visit, Time time, const std::vector<bookings::FreedTime>& freed)
{
    const QString said = bookedText(name, visit.startAt, time);
    offerUndo(said);
    waiting().offer(said, freed);
    Q_EMIT booked(visit.id, visit.startAt);
}

// By the history: it knows the last change of all, and says whose it was.
void LeadActions::offerUndo(const QString& text, theme::Icon icon)
{
    m_shell.toast({text, tr("Вернуть"), {}, QStringLiteral("Ctrl Z"), icon});
}

void LeadActions::sayRefused(const Error& error)
{
    m_shell.toast({words::errorText(error, m_lists.zone), {}, {}, {}, theme::Icon::Alert});
}

} // namespace priyom::desk
