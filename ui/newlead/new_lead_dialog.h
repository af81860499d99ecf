// SPDX-License-Identifier: GPL-3.0-or-later
// F2: a request while the phone is at the ear. A phone, or a name, and the channel are enough. Esc leaves a draft that the
// next F2 brings back.
#pragma once

#include "core/leads/lead_service.h"
#include "ui/booking/slot_asker.h"
#include "ui/kit/dialog_frame.h"
#include "ui/newlead/form_problems.h"
#include "ui/newlead/found_people.h"
#include "ui/newlead/known_card.h"
#include "ui/newlead/new_lead_draft.h"

namespace priyom::kit {
class KeyHintRow;
}

namespace priyom::desk {

class TalkClock;
class WishForm;

// BookMore: kept, and booked with further services in the dialog for that. BookAlone: a visit without a request.
enum class NewLeadEnd { Save, Book, Refuse, BookMore, BookAlone };

// A call that was taken while the form was open.
struct Talk
{
    Instant since;
    qint64 seconds = 0;
};

struct NewLeadEntry
{
    leads::LeadDraft lead;
    std::optional<bookings::Appointment> appointment;
    NewLeadEnd end = NewLeadEnd::Save;
    LeadId same; // the open lead it belongs to; none: a request of its own
    std::optional<Talk> talk; // the channel is a call
    QString manager; // the responsible, where somebody said so; else empty
};

class NewLeadDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    // `another`: whoever opened it has said that the known client's request is a new one. `talksSince`: of a call that goes on.
    NewLeadDialog(const theme::Theme& theme, backend::Backend& backend, const DeskLists& lists, const Clock& clock,
                  const NewLeadDraft& draft, bool another, Instant talksSince, QWidget* parent = nullptr);

    // What stands in the form was begun before and left: it says so, and with which key another caller gets an empty one.
    void setLeft();
    // Whoever is known may be found by a name typed where the phone belongs.
    void offerPeople();
    // Of the saving, not of a field.
    void showProblem(const QString& sentence) override;
    [[nodiscard]] NewLeadDraft draft() const;
    // Nothing was typed beside what the form was opened with.
    [[nodiscard]] bool isUntouched() const;
    [[nodiscard]] bool isSettled() const { return m_asker->isSettled() && !m_asksWho && !m_asksTurn && (!m_people || m_people->isSettled()); }

Q_SIGNALS:
    void submitted(const priyom::desk::NewLeadEntry& entry);
    void edited();
    void settingsAsked(); // the dialog is dismissed already
    void emptyAsked();    // for another caller
    void putAside(const priyom::desk::NewLeadDraft& left); // another caller's number is typed over that of what was left
    // F12: the card of who it is; the dialog is dismissed already.
    void clientAsked(priyom::ClientId client, priyom::Instant talksSince);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* buildForm();
    [[nodiscard]] QWidget* buildPeople();
    void buildFoot();
    void connectParts();
    void showFresh();
    void fill(const NewLeadDraft& draft);
    void checkPhone();
    void putAsideForAnother();
    void take(const leads::QuickHit& hit);
    void moveNameOver();
    void forgetFoundName();
    [[nodiscard]] bool isNamedOtherwise(const QString& name) const;
    [[nodiscard]] QString noteWithName(const leads::LeadDraft& lead) const;
    // A nick is no call: the channel is the one it belongs to, unless somebody said another.
    void followHandle();
    [[nodiscard]] int placeOf(const QString& channelKey) const;
    // Whose it would be by the shop's rule, which may go by the channel.
    void askTurn();
    void showTurn(const leads::NextTurn& turn);
    void showKnown(const Result<KnownPerson>& known);
    [[nodiscard]] Which said(const leads::QuickHit& hit) const;
    [[nodiscard]] ClientId chosenClient() const;
    [[nodiscard]] bool isHalfTyped(const QString& phone) const;
    [[nodiscard]] bool isCall() const;
    void refresh();
    // What is missing, said for a key whose button cannot be pressed yet.
    void press(kit::KeycapButton* button);
    [[nodiscard]] std::pair<About, QString> neededToSave() const;
    [[nodiscard]] std::pair<About, QString> neededToBook() const;
    void submit(NewLeadEnd end);
    [[nodiscard]] leads::LeadDraft leadDraft() const;

    backend::Backend& m_backend;
    const DeskLists& m_lists;
    const Clock& m_clock;
    bool m_another;
    bool m_isLeft = false;
    NewLeadDraft m_begun; // what the form was opened with
    QString m_foundName; // of the card that the number told, while it stands in the field
    QString m_cardName;  // of who is shown
    QString m_asWritten;  // a number that is none, of which it was said already
    std::vector<catalog::Channel> m_channelList;
    kit::Field* m_phone;
    TalkClock* m_talk;
    kit::KeyHintRow* m_closing;
    KnownCard* m_known;
    kit::OptionList* m_channel;
    kit::Field* m_name;
    kit::Combo* m_service;
    WishForm* m_when;
    kit::OptionList* m_interest;
    kit::Combo* m_manager;
    kit::Combo* m_source;
    kit::Combo* m_campaign;
    kit::Field* m_note;
    FormProblems m_problems;
    SlotPane* m_pane;
    SlotAsker* m_asker;
    kit::KeycapButton* m_save;
    kit::KeycapButton* m_book;
    kit::KeycapButton* m_refuse;
    kit::KeycapButton* m_alone;
    FoundPeople* m_people = nullptr;
    bool m_asksWho = false;
    bool m_asksTurn = false;
    bool m_channelSaid = false; // by the draft, or by whoever types
    bool m_follows = false;     // the channel is being set to that of the handle
    bool m_timeSaid = false;    // service, time or specialist were said: only then something can be wrong with them
    bool m_managerSaid = false; // by the draft, or by whoever types
    QString m_turnOf; // the channel whose turn is known
    std::optional<NewLeadEnd> m_ends; // asked for before it was known who it is
};

} // namespace priyom::desk
