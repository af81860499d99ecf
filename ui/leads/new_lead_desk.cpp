// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/new_lead_desk.h"

#include "core/backend/services.h"
#include "core/base/key_origin.h"
#include "core/clients/handle.h"
#include "ui/desk/phone_typing.h"
#include "ui/desk/taken_time.h"
#include "ui/desk/typed_wish.h"
#include "ui/leads/lead_actions.h"
#include "ui/leads/lead_reading.h"
#include "ui/shell/page.h"
#include "ui/words/error_text.h"
#include "ui/words/lead_words.h"

namespace priyom::desk {

using backend::Services;
using staff::Session;

namespace {

using namespace std::chrono_literals;

constexpr auto kKeptWithin = 1s; // of the first key that is not kept yet: a fall of the program costs no more than that
constexpr QLatin1String kForm("lead.new");

// The call in which a request was told.
touches::Touch callTaken(LeadId lead, const Talk& talk)
{
    touches::Touch touch;
    touch.kind = touches::TouchKind::Call;
    touch.direction = touches::Direction::In;
    touch.lead = lead;
    touch.at = talk.since;
    touch.answered = true;
    touch.talkSeconds = talk.seconds;
    return touch;
}

// The same request once more: the client has come forward again, with what was said.
touches::Touch again(LeadId lead, const leads::LeadDraft& draft, catalog::ChannelKind channel, const std::optional<Talk>& talk)
{
    touches::Touch touch = talk ? callTaken(lead, *talk) : touches::Touch();
    touch.kind = channel == catalog::ChannelKind::Call   ? touches::TouchKind::Call
                 : channel == catalog::ChannelKind::Desk ? touches::TouchKind::Meeting
                                                         : touches::TouchKind::Message;
    touch.direction = touches::Direction::In;
    if (touch.kind == touches::TouchKind::Call)
        touch.answered = true;
    touch.origin = keyOrigin(draft.key); // asked twice, it is written down once
    touch.lead = lead;
    touch.body = draft.wish.isEmpty() || draft.note.isEmpty() ? QString(draft.wish % draft.note)
                                                              : QString(draft.wish % QStringLiteral(". ") % draft.note);
    return touch;
}

// What was said beside it of the lead itself.
leads::LeadEdit saidAgain(const leads::LeadDraft& draft)
{
    const auto unlessEmpty = [](const QString& text) { return text.isEmpty() ? std::nullopt : std::optional(text); };
    leads::LeadEdit edit;
    edit.service = unlessEmpty(draft.service);
    edit.source = unlessEmpty(draft.source);
    edit.campaign = unlessEmpty(draft.campaign);
    edit.wish = unlessEmpty(draft.wish);
    if (draft.temperature)
        edit.temperature = draft.temperature;
    return edit;
}

// What came by phone came when the call did, and that call answered it (domain.md 3). Of a lead that goes to somebody else
// whoever sees only their own notes nothing.
Result<LeadId> addLead(Services& services, const Session& session, const NewLeadEntry& entry)
{
    leads::LeadDraft draft = entry.lead;
    if (entry.talk)
        draft.at = entry.talk->since;
    return entry.talk ? services.touches.addLead(session, draft, callTaken({}, *entry.talk)) : services.leads.add(session, draft);
}

catalog::ChannelKind kindOf(const DeskLists& lists, const QString& channel)
{
    for (const catalog::Channel& each : lists.catalog.channels)
        if (each.key == channel)
            return each.kind;
    return catalog::ChannelKind::Desk;
}

} // namespace

NewLeadDesk::NewLeadDesk(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock,
                         const DeskLists& lists, LeadActions& actions, QObject* parent)
    : QObject(parent), m_theme(theme), m_backend(backend), m_shell(shell), m_clock(clock), m_lists(lists), m_actions(actions)
{
    m_unkept.setSingleShot(true);
    m_unkept.setInterval(kKeptWithin);
    connect(&m_unkept, &QTimer::timeout, this, &NewLeadDesk::keep);
}

void NewLeadDesk::open()
{
    if (m_dialog)
        return;
    m_isNew = false;
    openWith(m_left.takeLatest());
}

void NewLeadDesk::openEmpty()
{
    if (m_dialog)
        return;
    m_isNew = true;
    openWith({});
}

void NewLeadDesk::openFor(const QString& phoneOrName, bool another)
{
    NewLeadDraft begun;
    if (looksLikePhone(phoneOrName))
        begun.phone = phoneWhileTyped(phoneOrName);
    else if (!clients::handleOf(phoneOrName).isEmpty())
        begun.phone = phoneOrName;
    else
        begun.name = phoneOrName;
    openFor(begun, another);
}

void NewLeadDesk::openFor(const KnownCaller& caller, bool another)
{
    NewLeadDraft begun;
    begun.client = caller.client;
    begun.phone = formatPhone(caller.phone);
    begun.name = caller.name;
    openFor(begun, another);
}

void NewLeadDesk::openFor(const NewLeadDraft& begun, bool another)
{
    if (m_dialog)
        return;
    const NewLeadDraft draft = m_left.takeFor(begun);
    m_isNew = draft == begun;
    openWith(draft, another);
}

// A number that rang and hung up, or a window that was looked at, is nothing to come back to.
bool NewLeadDesk::isUntouched() const
{
    return m_isNew && m_dialog->isUntouched();
}

// Without what the form fills in by itself, and will again.
NewLeadDraft NewLeadDesk::chosen(NewLeadDraft draft) const
{
    if (draft.service == m_lists.onlyService())
        draft.service.clear();
    return draft;
}

void NewLeadDesk::comeBack()
{
    if (!m_away || m_dialog)
        return;
    m_isNew = false;
    openWith(m_left.takeLatest());
}

void NewLeadDesk::openAt(const QString& specialist, Instant start)
{
    if (m_dialog)
        return;
    const LocalTime local = m_lists.zone.local(start);
    const int minute = local.time.msecsSinceStartOfDay() / 60'000;
    NewLeadDraft draft;
    draft.specialist = specialist;
    draft.wish = wishText({local.date, local.date, minute, minute + 1}, m_lists.hours);
    m_isNew = true;
    openWith(draft);
    m_dialog->offerPeople();
}

void NewLeadDesk::openWith(const NewLeadDraft& draft, bool another)
{
    const Instant talksSince = std::exchange(m_away, std::nullopt).value_or(m_clock.now());
    m_dialog = new NewLeadDialog(m_theme, m_backend, m_lists, m_clock, draft, another, talksSince);
    connect(m_dialog, &NewLeadDialog::clientAsked, this, [this](ClientId client, Instant since) {
        m_away = since;
        m_left.put(m_put);
        Q_EMIT clientAsked(client);
    });
    connect(m_dialog, &NewLeadDialog::edited, this, [this] {
        if (!m_unkept.isActive()) // whoever types on without a pause is kept too
            m_unkept.start();
    });
    connect(m_dialog, &kit::DialogFrame::dismissed, this, [this] {
        m_put = m_dialog->draft();
        if (!isUntouched())
            m_left.put(chosen(m_put));
        keep();
        answer(false);
    });
    connect(m_dialog, &kit::DialogFrame::closed, this, [this] {
        m_unkept.stop();
        m_dialog.clear();
    });
    connect(m_dialog, &NewLeadDialog::settingsAsked, this, [this] { m_shell.goTo(shell::Section::Settings); });
    connect(m_dialog, &NewLeadDialog::emptyAsked, this, [this] {
        if (m_answered) {
            m_shell.toast({tr("Сначала закончите этот запрос: его ждёт идущий звонок."), {}, {}, {}, theme::Icon::Phone});
            return;
        }
        m_dialog->dismiss();
        openEmpty();
    });
    connect(m_dialog, &NewLeadDialog::putAside, this, [this](const NewLeadDraft& left) {
        m_left.put(chosen(left));
        m_isNew = true;
        keep();
        m_shell.toast({tr("Черновик отложен: %1. F2 вернёт его").arg(left.name.isEmpty() ? left.phone : left.name), {}, {}, {}, theme::Icon::Pencil});
    });
    connect(m_dialog, &NewLeadDialog::submitted, this, &NewLeadDesk::save);
    if (!m_isNew && !isEmptyForm(draft))
        m_dialog->setLeft();
    m_shell.openDialog(m_dialog);
}

void NewLeadDesk::closeDialog()
{
    if (!m_dialog)
        return;
    m_dialog->disconnect(this); // nobody answered it
    m_dialog->dismiss();
    m_unkept.stop();
    m_dialog.clear();
    m_answered = {};
}

void NewLeadDesk::readKept()
{
    m_backend.ask(
        this, [](Services& services, const Session& session) { return services.drafts.read(session, kForm); },
        [this](const Result<QString>& text) {
            if (!text || text->isEmpty())
                return;
            m_kept = *text;
            m_left = DraftPile::fromText(*text);
        });
}

void NewLeadDesk::keep()
{
    m_unkept.stop();
    DraftPile all = m_left;
    if (m_dialog && !isUntouched())
        all.put(chosen(m_dialog->draft()));
    const QString text = all.text();
    if (text == m_kept)
        return;
    if (text.isEmpty()) {
        forget();
        return;
    }
    m_kept = text;
    m_backend.ask(
        this, [text](Services& services, const Session& session) { return services.drafts.keep(session, kForm, text); },
        [this](const Result<>& kept) {
            if (!kept)
                m_shell.toast({words::errorText(kept.error()), {}, {}, {}, theme::Icon::Alert});
        });
}

void NewLeadDesk::forget()
{
    m_unkept.stop();
    if (std::exchange(m_kept, {}).isEmpty())
        return;
    m_backend.ask(
        this, [](Services& services, const Session& session) { return services.drafts.drop(session, kForm); },
        [this](const Result<>& dropped) {
            if (!dropped)
                m_shell.toast({words::errorText(dropped.error()), {}, {}, {}, theme::Icon::Alert});
        });
}

// A regular books at the desk: there is a visit, and nothing was asked for before it.
void NewLeadDesk::bookAlone(const NewLeadEntry& entry)
{
    bookings::BookDraft draft;
    draft.client = entry.lead.client;
    draft.appointment = *entry.appointment;
    draft.key = entry.lead.key; // asked twice, it is one visit
    draft.appointment.channel = entry.lead.channel;
    if (!entry.lead.note.isEmpty())
        draft.appointment.comment = entry.lead.note.left(bookings::kLongestComment);
    m_backend.ask(
        this, [draft](Services& services, const Session& session) { return services.bookings.book(session, draft); },
        [this, entry](const Result<bookings::Booked>& booked) {
            if (!booked) {
                tellRefused(m_backend, this, booked.error(), [this](const Refused& why) {
                    if (m_dialog)
                        m_dialog->refuse(why.sentence);
                });
                return;
            }
            if (m_dialog)
                m_dialog->accept();
            keep(); // those that wait
            m_actions.sayBooked(words::clientName(entry.lead.name), *booked->visit, LeadActions::Time::New);
            answer(true);
        });
}

void NewLeadDesk::save(const NewLeadEntry& entry)
{
    m_unkept.stop();
    if (entry.end == NewLeadEnd::BookAlone) {
        bookAlone(entry);
        return;
    }
    m_backend.ask(
        this,
        [entry, lists = m_lists](Services& services, const Session& session) -> Result<Saved> {
            LeadId lead = entry.same;
            if (lead.isValid()) {
                PRIYOM_CHECK(services.touches.addAgain(session, again(lead, entry.lead, kindOf(lists, entry.lead.channel), entry.talk),
                                                       saidAgain(entry.lead), entry.manager));
            } else {
                PRIYOM_TRY(lead, addLead(services, session, entry));
            }
            Saved saved;
            saved.lead = lead;
            // Here it stands in the file: what cannot be read of it any more is no reason to ask for it again.
            auto card = services.leadDesk.card(session, lead);
            if (!card)
                return saved;
            if (entry.appointment && entry.end == NewLeadEnd::Book) {
                const auto visit = shownCard(*card, lists).visit;
                saved.isMoved = visit && bookings::isAhead(visit->state);
                const auto booked = saved.isMoved
                                        ? services.bookings.moveVisit(session, visit->id, *entry.appointment)
                                        : services.bookings.book(session, {lead, {}, {}, {}, *entry.appointment, {}});
                if (booked) {
                    saved.visit = booked->visit;
                    saved.freed = booked->freed;
                } else {
                    saved.notBooked = booked.error();
                }
                card = services.leadDesk.card(session, lead);
            }
            if (card)
                saved.card = shownCard(*card, lists);
            return saved;
        },
        [this, entry](const Result<Saved>& answer) {
            if (answer) {
                saved(entry, *answer);
            } else if (m_dialog) {
                m_dialog->refuse(words::errorText(answer.error()));
            }
        });
}

void NewLeadDesk::saved(const NewLeadEntry& entry, const Saved& saved)
{
    if (m_dialog)
        m_dialog->accept();
    keep(); // those that wait
    Q_EMIT touched(saved.lead);
    if (saved.card) {
        goOn(entry, saved);
    } else {
        sayGiven(entry);
        answer(false);
    }
}

void NewLeadDesk::goOn(const NewLeadEntry& entry, const Saved& saved)
{
    const LeadCard& card = *saved.card;
    if (saved.visit)
        m_actions.sayBooked(nameOf(card), *saved.visit, saved.isMoved ? LeadActions::Time::Moved : LeadActions::Time::New, saved.freed);
    else if (entry.same.isValid())
        m_actions.offerUndo(tr("%1: дописано в открытый лид").arg(nameOf(card)));
    else if (card.manager == m_lists.session.person)
        m_actions.offerUndo(tr("%1: лид сохранён").arg(nameOf(card)));
    else
        m_actions.offerUndo(tr("%1: лид сохранён, %2").arg(nameOf(card), card.manager.isValid() ? tr("ответственный %1").arg(card.managerName)
                                                                                                               : tr("в общей очереди")));
    const callsui::Answered answered = std::exchange(m_answered, {});
    kit::DialogFrame* next = nullptr;
    if (entry.end == NewLeadEnd::Refuse)
        next = m_actions.askReason(card);
    else if (entry.end == NewLeadEnd::BookMore)
        next = m_actions.bookMore(card, entry.appointment);
    else if (saved.notBooked)
        next = m_actions.bookAgain(card, *entry.appointment, tr("Лид сохранён без записи. %1").arg(words::errorText(*saved.notBooked, m_lists.zone)));
    if (answered && next)
        callsui::tellOf(next, [answered, books = entry.end != NewLeadEnd::Refuse](bool done) { answered(books && done); });
    else if (answered)
        answered(saved.visit.has_value());
}

void NewLeadDesk::answer(bool booked)
{
    if (const callsui::Answered answered = std::exchange(m_answered, {}))
        answered(booked);
}

// Who works on it from now on books it too, and refuses it.
void NewLeadDesk::sayGiven(const NewLeadEntry& entry)
{
    const QString name = words::clientName(entry.lead.name);
    if (entry.same.isValid())
        m_actions.offerUndo(tr("%1: дописано в открытый лид, ответственный %2").arg(name, entry.manager));
    else if (entry.end == NewLeadEnd::Book)
        m_actions.offerUndo(tr("%1: лид сохранён без записи, ответственный %2").arg(name, entry.lead.manager));
    else if (entry.end == NewLeadEnd::Refuse)
        m_actions.offerUndo(tr("%1: лид сохранён без отказа, ответственный %2").arg(name, entry.lead.manager));
    else
        m_actions.offerUndo(tr("%1: лид сохранён, ответственный %2").arg(name, entry.lead.manager));
}

} // namespace priyom::desk
