// SPDX-License-Identifier: GPL-3.0-or-later
// F2 and what comes of it: a new lead, or a word more on the one that is open; booked at once or not. What was typed and not
// saved is kept in the shop's file, so that neither Esc nor a crash loses it.
#pragma once

#include "core/backend/backend.h"
#include "core/bookings/visit.h"
#include "ui/calls/answered.h"
#include "ui/leads/lead_card.h"
#include "ui/newlead/draft_pile.h"
#include "ui/newlead/new_lead_dialog.h"
#include "ui/shell/shell.h"

#include <QPointer>
#include <QTimer>

namespace priyom::desk {

class LeadActions;

// Who was chosen to have a new lead.
struct KnownCaller
{
    ClientId client;
    QString phone;
    QString name;
};

class NewLeadDesk final : public QObject
{
    Q_OBJECT

public:
    NewLeadDesk(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock, const DeskLists& lists,
                LeadActions& actions, QObject* parent);

    // The draft that was left last, else an empty form.
    void open();
    // For another caller: the drafts wait for open().
    void openEmpty();
    // What was left of that caller, else a form with no more than this: the drafts of others wait for open(). `another`: it
    // was said that this is a request of its own.
    void openFor(const QString& phoneOrName, bool another = false);
    void openFor(const KnownCaller& caller, bool another = false);
    // A free time was chosen in the calendar: whose request it is, is asked.
    void openAt(const QString& specialist, Instant start);
    void openWith(const NewLeadDraft& draft, bool another = false);
    // Back from the client's card, to which F12 led: the form again, where it was left for that.
    void comeBack();
    // The draft of the last time the program ran.
    void readKept();
    void closeDialog();
    // The form that is open comes of a call: told once, whether a time was booked.
    void tellBooked(callsui::Answered answered) { m_answered = std::move(answered); }
    [[nodiscard]] kit::DialogFrame* dialog() const { return m_dialog; }
    [[nodiscard]] bool isSettled() const { return !m_dialog || m_dialog->isSettled(); }

Q_SIGNALS:
    void touched(priyom::LeadId lead);
    void clientAsked(priyom::ClientId client);

private:
    struct Saved
    {
        LeadId lead;
        std::optional<LeadCard> card; // none: it is somebody else's now, of whose leads the role sees nothing
        std::optional<Error> notBooked; // the lead is kept whatever became of the time
        std::optional<bookings::Visit> visit; // the time they have now
        bool isMoved = false; // from another one
        std::vector<bookings::FreedTime> freed = {}; // which that one leaves
    };

    void openFor(const NewLeadDraft& begun, bool another);
    [[nodiscard]] bool isUntouched() const;
    [[nodiscard]] NewLeadDraft chosen(NewLeadDraft draft) const;
    void save(const NewLeadEntry& entry);
    void bookAlone(const NewLeadEntry& entry);
    void saved(const NewLeadEntry& entry, const Saved& saved);
    void goOn(const NewLeadEntry& entry, const Saved& saved);
    void sayGiven(const NewLeadEntry& entry);
    void answer(bool booked);
    void keep();
    void forget();

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Shell& m_shell;
    const Clock& m_clock;
    const DeskLists& m_lists;
    LeadActions& m_actions;
    DraftPile m_left; // by Esc, or by the last run
    QString m_kept;   // as the shop's file has it
    callsui::Answered m_answered;
    bool m_isNew = false; // the form was opened for somebody of whom nothing was left
    NewLeadDraft m_put; // what stood in the form that was closed last
    std::optional<Instant> m_away; // at the client's card, while the call that began then goes on
    QTimer m_unkept; // runs while something is typed that is not kept
    QPointer<NewLeadDialog> m_dialog;
};

} // namespace priyom::desk
