// SPDX-License-Identifier: GPL-3.0-or-later
// Section 2, «Календарь»: a day by specialists or a week of one. Reads it, turns its keys into what one can do with a visit.
#pragma once

#include "core/backend/backend.h"
#include "ui/calendar/calendar_view.h"
#include "ui/calendar/place_actions.h"
#include "ui/payment/payment_desk.h"
#include "ui/shell/page.h"
#include "ui/tasks/visit_actions.h"
#include "ui/tasks/walk_ins.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QMenu;

namespace priyom::shell {
class MainWindow;
}

namespace priyom::calendar {

class CalendarOut;

inline const QKeySequence kSpanKey(Qt::CTRL | Qt::Key_T); // as a chart is shown as a table
inline const QKeySequence kWhoKey(Qt::CTRL | Qt::SHIFT | Qt::Key_F); // of the window: the filters of the leads, here of the columns
inline const QKeySequence kOutKey(Qt::CTRL | Qt::Key_P);
inline const QKeySequence kWalkInKey(Qt::SHIFT | Qt::Key_F4); // beside F4, a booking
inline const QKeySequence kJumpKey(Qt::CTRL | Qt::Key_G);
inline const QKeySequence kLateKey(Qt::SHIFT | Qt::Key_F7);   // beside F7, who does not come at all

class CalendarPage final : public shell::Page
{
    Q_OBJECT

public:
    // `openShifts`: to where shifts are set; empty for whom that is not.
    CalendarPage(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock, const Zone& zone,
                 std::function<void()> openShifts, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("calendar"); }
    [[nodiscard]] shell::Section section() const override { return shell::Section::Calendar; }
    [[nodiscard]] QString title() const override { return tr("Календарь"); }
    [[nodiscard]] theme::Icon icon() const override { return theme::Icon::Calendar; }
    [[nodiscard]] QWidget* widget() override;
    // Today's visits that nobody has confirmed yet.
    [[nodiscard]] shell::Badge badge() const override;
    [[nodiscard]] QList<kit::KeyHint> contextKeys() const override;
    [[nodiscard]] QList<kit::KeyGroup> keySheet() const override;
    [[nodiscard]] bool takesKey(const QKeySequence& keys) override;
    void activated() override;
    [[nodiscard]] QList<shell::Picture> pictures() override;
    [[nodiscard]] bool isSettled() const override { return m_asked == m_answered && m_actions->isSettled(); }

    [[nodiscard]] CalendarView& view();
    // Puts what the calendar can do beside its keys into the menu; `may`: who is at the desk do an operation; empty: all.
    void join(shell::MainWindow& window, const std::function<bool(const char*)>& may = {});
    // From elsewhere: the day of a visit, and the keys on it.
    void openVisit(VisitId visit, Instant start);
    // Whether empty windows are named, until somebody chooses otherwise.
    void showWindows(bool shown);
    // A time was booked, or moved to, while one looks at the calendar: the keys go along, to another day too.
    void follow(VisitId visit, Instant start);

Q_SIGNALS:
    void leadAsked(priyom::LeadId lead);
    void windowsShown(bool shown); // chosen
    void clientAsked(priyom::ClientId client);
    // The key is the window's and means the lead or the client of the visit that the keys stand on.
    void leadKeyAsked(priyom::LeadId lead, const QKeySequence& keys);
    void clientKeyAsked(priyom::ClientId client, const QKeySequence& keys);
    // A free time was chosen: for whom, is asked next.
    void bookingAsked(const QString& specialist, priyom::Instant start);

private:
    void build();
    void read();
    void readColumns();
    void readFill();
    void readBadge();
    void countUnconfirmed(int unconfirmed);
    [[nodiscard]] QDate today() const;
    void followToday();
    void show(Result<bookings::DayPlan> plan);
    void showArranged();
    void standOn(VisitId visit);
    void stoodElsewhere();
    void goTo(QDate date);
    void step(int steps); // days or weeks; 0: today
    void setSpan(bookings::Span span);
    void turnSpan();
    void turnSpecialist(int step);
    void seeSpecialist(PersonId specialist);
    void chooseWho();
    void chooseColumns();
    void keepColumns(const bookings::ColumnChoice& choice, kit::DialogFrame* asked);
    void moveBeside(int step);
    void takeOut();
    void takeIn();
    void noteLate();
    void jump();
    void moveToDay(const bookings::VisitRow& visit, QDate day);
    void open();
    void book();
    void bookAgain(const bookings::VisitRow& visit);
    void advance();
    void repeat();
    void wait();
    void openWaiting();
    void pay();
    void onVisit(const std::function<void(const bookings::VisitRow&)>& act);
    void callNext();
    void openCard();
    void openCardOf(LeadId lead, ClientId client);
    void miss();
    void cancel();
    void comment();
    void openClient();
    bool perform(const QKeySequence& keys);
    void offerMenu(const QPoint& where);
    [[nodiscard]] PlaceMeant placeMeant() const;
    void knowSession(const staff::Session& session);
    void sayRefused(const QString& sentence);

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Shell& m_shell;
    const Clock& m_clock;
    Zone m_zone;
    std::function<void()> m_openShifts;
    tasksui::VisitActions* m_actions;
    tasksui::WalkIns* m_walkIns;
    desk::PaymentDesk* m_payments;
    CalendarOut* m_out = nullptr; // with the view
    CalendarView* m_view = nullptr; // until the page is first shown
    bookings::DayPlan m_plan; // as it was read
    staff::Session m_session;  // who reads it
    QPointer<QMenu> m_menu; // of the place where the keys stand
    bookings::ColumnChoice m_choice;
    bookings::Span m_span = bookings::Span::Day;
    PersonId m_specialist; // of the week
    QDate m_date; // that the keys are on
    QDate m_today; // as it was seen last
    VisitId m_wanted; // the keys go there once the day is read
    PersonId m_shownAnyway; // though hidden, while the keys stand there
    int m_unconfirmed = 0; // of today
    // How far Alt with an arrow has tried to take a visit, so that the next key goes on behind who refused it.
    struct Tried
    {
        VisitId visit;
        int home = -1; // its column
        int step = 0;
        int column = -1;
    };
    Tried m_tried;
    bool m_windows = true; // shown
    QTimer m_minute;
    int m_asked = 0;
    int m_answered = 0;
};

} // namespace priyom::calendar
