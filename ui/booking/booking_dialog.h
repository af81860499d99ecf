// SPDX-License-Identifier: GPL-3.0-or-later
// F4: a time for a lead. At left what is typed, at right what is free and what to say; Enter books.
#pragma once

#include "ui/booking/appointment_form.h"
#include "ui/booking/slot_asker.h"
#include "ui/kit/dialog_frame.h"

#include <QKeySequence>

namespace priyom::desk {

inline const QKeySequence kWaitKey(Qt::CTRL | Qt::Key_K);
inline const QKeySequence kAnotherKey(Qt::SHIFT | Qt::Key_F4); // beside F4, which moves the visit that is ahead

struct BookingCase
{
    QString clientName;
    QString called; // as lists do; a name may not be known
    QString service;
    QString specialist;
    QString wish;                             // when it suits, as the client said
    std::optional<schedule::DayTimes> wished; // the same, where it is understood and not over
    std::optional<MovedVisit> moved;
    QString tried = {};              // what was done before and did not come to a time
    std::optional<Instant> proposed; // filled in, may be changed
    bool confirms = false;           // the booking confirms at once
    bool addsService = false;        // the keys go on to a further service
    LeadId lead = {};                // whose request it is, if it is of one
    ClientId client = {};            // whose visit it is, as far as is known
};

class BookingDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    BookingDialog(const theme::Theme& theme, backend::Backend& backend, const DeskLists& lists, const Clock& clock,
                  const BookingCase& booked, QWidget* parent = nullptr);

    // Why it could not be booked; the dialog stays.
    [[nodiscard]] bool isSettled() const { return m_readParts == 0 && m_asker->isSettled(); }

Q_SIGNALS:
    void submitted(const priyom::bookings::Appointment& appointment);
    void settingsAsked(); // the dialog is dismissed already
    // The visit stays where it is, and the client is to have a further one; the dialog is dismissed already.
    void anotherAsked();
    // No time suits: what is chosen in the form by now.
    void waitAsked(const QString& service, const QString& specialist);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void readParts(backend::Backend& backend);
    void readWords(backend::Backend& backend);
    void refresh();
    void bookPicked(); // when it is known what the visit has: a quick Enter waits, and what is typed takes it back
    void book();
    [[nodiscard]] QString needed() const;

    const DeskLists& m_lists;
    const Clock& m_clock;
    BookingCase m_case;
    AppointmentForm* m_form;
    SlotPane* m_pane;
    SlotAsker* m_asker;
    kit::Label* m_total;
    kit::KeycapButton* m_book;
    int m_readParts = 0; // on their way
    bool m_bookWhenRead = false;
};

} // namespace priyom::desk
