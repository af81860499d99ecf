// SPDX-License-Identifier: GPL-3.0-or-later
// Section 3: the list of clients and, over it, one card. The card is read when it is opened, which is an event, and again
// when a commit has touched what it shows, which is not.
#pragma once

#include "core/backend/backend.h"
#include "core/cards/client_desk.h"
#include "core/cards/merge.h"
#include "core/clients/client_service.h"
#include "ui/booking/booking_dialog.h"
#include "ui/calls/answered.h"
#include "ui/desk/deleting.h"
#include "ui/desk/desk_lists.h"
#include "ui/shell/place.h"
#include "ui/shell/shell.h"

#include <QPointer>
#include <QSet>

#include <memory>
#include <vector>

class QStackedWidget;

namespace priyom::shell {
class MainWindow;
}
namespace priyom::callsui {
class CallDesk;
}
namespace priyom::desk {
class WaitingDesk;
}
namespace priyom::tasksui {
class TaskActions;
}

namespace priyom::clientsui {

class ClientCardView;
class ClientList;
class MergeDialog;

class ClientsPage final : public shell::Page
{
    Q_OBJECT

public:
    ClientsPage(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock, const Zone& zone,
                QObject* parent = nullptr);

    // The menu entry of the card, which leads here first.
    void join(shell::MainWindow& window);

    [[nodiscard]] QString id() const override { return QStringLiteral("clients"); }
    [[nodiscard]] shell::Section section() const override { return shell::Section::Clients; }
    [[nodiscard]] QString title() const override { return tr("Клиенты"); }
    [[nodiscard]] theme::Icon icon() const override { return theme::Icon::Users; }
    [[nodiscard]] QWidget* widget() override;
    [[nodiscard]] QList<kit::KeyHint> contextKeys() const override;
    [[nodiscard]] QList<kit::KeyGroup> keySheet() const override;
    [[nodiscard]] bool takesKey(const QKeySequence& keys) override;
    void activated() override;
    void chosenAgain() override; // from a card to the list
    void find() override;
    [[nodiscard]] QList<shell::Picture> pictures() override;
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] bool hasUnsaved() const override;

    // From anywhere in the window: Esc leads back there.
    void openClient(ClientId client);
    void openClientOf(LeadId lead);
    // The same, and what the key does on that card.
    void actOn(ClientId client, const QKeySequence& keys);
    void bookFor(ClientId client, const callsui::Answered& answered);
    [[nodiscard]] ClientCardView& view() { return *m_view; }
    [[nodiscard]] ClientList& list() { return *m_list; }
    [[nodiscard]] bool showsCard() const;

Q_SIGNALS:
    void leadAsked(priyom::LeadId lead);
    // What a call with somebody came to: a time for a request of another card, a reason.
    void bookingAsked(priyom::LeadId lead, priyom::ClientId client, const priyom::callsui::Answered& answered);
    void refusalAsked(priyom::LeadId lead, const priyom::callsui::Answered& answered);
    void left(); // back to another section, from which the card was opened

private:
    // Where a card was opened from: another section, or the list or another card here.
    struct Origin
    {
        shell::Place place{shell::Section::Clients};
        ClientId card = {};
    };
    [[nodiscard]] bool isHere() const;
    [[nodiscard]] Origin origin() const;
    [[nodiscard]] QList<kit::KeyHint> cardKeys() const;
    template <class Action, class Answer>
    void ask(Action action, Answer answer); // counted, so that it is known when all is there
    void build();
    void connectCard();
    void read(ClientId client, cards::View view);
    void show(Result<cards::ClientCard> card, cards::View view);
    void showList();
    void back();
    [[nodiscard]] QString wayBack() const; // in a word
    void putTag(const QString& tag, bool on);
    void connectTalk();
    void call();
    void bookAfterCall(LeadId lead, ClientId client, const callsui::Answered& answered);
    void sayCopied();
    void noteSent();
    enum class Further { No, Yes }; // beside the visit that is ahead
    kit::DialogFrame* book(Further further = Further::No);
    void confirm();
    void repeat();
    void wait();
    void addTask();
    void removeChosen();
    void bookAt(VisitId moved, Further further, const bookings::Appointment& time); // none moved: a new one
    void sayBooked(const bookings::Booked& booked);
    void askConsent(clients::ConsentKind kind);
    void edit();
    void remove();
    void setNotDuplicate(ClientId other);
    void askMerge(ClientId other);
    void mergeFirst();
    void askOther();
    void merge(const cards::MergeDraft& draft, const QString& name, const std::function<void(const Error&)>& failed);
    void unmerge(ClientId other);
    void scan();
    void scanOn();
    void showDuplicates(const std::vector<clients::DuplicatePair>& pairs);
    void openDuplicates(const std::vector<clients::DuplicatePair>& pairs);
    void sayDone(const QString& text);
    void offerUndo(const QString& text);
    void sayRefused(const Error& error);

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Shell& m_shell;
    const Clock& m_clock;
    Zone m_zone;
    QStackedWidget* m_stack = nullptr; // until the page is first shown
    ClientList* m_list = nullptr;
    ClientCardView* m_view = nullptr;
    desk::DeskLists m_lists;
    desk::Deleting m_deleting;
    callsui::CallDesk* m_calls = nullptr;
    tasksui::TaskActions* m_tasks = nullptr;
    desk::WaitingDesk* m_waiting = nullptr;
    QPointer<MergeDialog> m_mergeDialog;
    std::shared_ptr<clients::DuplicateScan> m_scan; // while one goes on
    QPointer<desk::BookingDialog> m_bookingDialog;
    int m_pending = 0;
    QSet<qint64> m_sentTo; // clients of whom it is being written
    int m_cardQuestion = 0;
    int m_touches = cards::ClientDesk::kTouches; // how many the card tells of
    QPointer<shell::MainWindow> m_window; // once joined
    std::vector<Origin> m_origins; // of the card that is open, the last one last
    QKeySequence m_keysWhenOpen;
    callsui::Answered m_bookingWhenOpen;
    bool m_isOpening = false; // a card is on its way: activated() leaves the list alone
};

} // namespace priyom::clientsui
