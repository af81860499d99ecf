// SPDX-License-Identifier: GPL-3.0-or-later
// The booking dialog's fields: service, specialist, a day and a time, or when it suits in words; how long and for how much; what is
// to be known about the visit and by which way it was booked. What is typed and not understood is said beside the field, never guessed.
#pragma once

#include "core/schedule/day_times.h"
#include "core/bookings/visit_desk.h"
#include "ui/booking/next_services.h"
#include "ui/booking/slot_form.h"

class QGridLayout;

namespace priyom::desk {

struct MovedVisit
{
    VisitId id;
    Period period;
};

class AppointmentForm final : public SlotForm
{
    Q_OBJECT

public:
    AppointmentForm(const theme::Theme& theme, const DeskLists& lists, Instant now, QWidget* parent = nullptr);

    void setService(const QString& name) override;
    [[nodiscard]] QString service() const override;
    void setStart(Instant start);
    // The visit that is moved stands there: its own time is offered as no other one.
    void setMoved(const MovedVisit& visit, const QString& specialist);
    // What is known of it a moment later: its services, each with its specialist. What was typed meanwhile stays.
    void setParts(const std::vector<bookings::VisitPart>& parts);
    [[nodiscard]] bool isUnmoved() const; // time, specialist, services and all that is said of it are those it has
    [[nodiscard]] bool isAtItsTime() const; // though something else of it may be changed
    // What to look for until a day or a time is typed, and how the client said it.
    void setWished(const std::optional<schedule::DayTimes>& wished, const QString& words = {});
    // Whose wish «у того же мастера» is.
    void setClient(ClientId client) { m_client = client; }
    // As they stand, or would be where nothing is said: known a moment later. What was typed meanwhile stays.
    void setVisitWords(const bookings::VisitWords& words);
    [[nodiscard]] std::optional<Instant> start() const override;
    // Of the visit that is moved its own, while the service is the same; with another specialist as the core will have it. What is
    // typed for a length or a price goes before both.
    [[nodiscard]] catalog::Terms terms() const override;
    [[nodiscard]] bookings::WindowWish wish() const override;
    [[nodiscard]] std::vector<bookings::NextService> then() const override { return m_next->wanted(); }
    [[nodiscard]] NextServices* next() const { return m_next; }
    // Of all its services, where it is known by whom they are performed.
    [[nodiscard]] Instant lastEnd() const;
    [[nodiscard]] QString allSpecialists() const; // «Юлия Крылова, затем Анна Ким»
    [[nodiscard]] QString totalText() const;      // «3 услуги, 14:00–16:15, 4 500 ₽»; of one service nothing
    [[nodiscard]] QWidget* dayField() const { return m_day; }
    [[nodiscard]] bookings::Appointment appointment() const override;
    [[nodiscard]] ClientId sameFor() const override;
    void tellSame(const std::optional<staff::Person>& same) override;

protected:
    void fillIn(const bookings::FreeWindow& window) override;
    [[nodiscard]] VisitId moved() const override { return m_moved ? m_moved->id : VisitId(); }
    [[nodiscard]] bool hasOwnLength() const override { return keepsLength() || m_terms->saidMinutes(); }
    [[nodiscard]] bool saysWhatFollows() const override;
    [[nodiscard]] QString misread() const override;

private:
    void buildWish(QGridLayout* grid, int row);
    void buildTerms(QGridLayout* grid, int row);
    void buildWords(QGridLayout* grid, int row);
    void check();
    void takeWords(); // the windows are those of this wish by now
    void hintWish();
    void sayTerms();
    [[nodiscard]] bool keepsLength() const { return m_moved && service() == m_movedService; }
    [[nodiscard]] catalog::Terms usual() const;
    [[nodiscard]] bool saysWords() const; // another comment or way than it has
    [[nodiscard]] bool isDayMisread() const;
    [[nodiscard]] bool isTimeMisread() const;
    [[nodiscard]] bool keepsSpecialist() const;

    kit::Combo* m_service;
    kit::Field* m_day;
    kit::Field* m_time;
    kit::Field* m_words;
    TermsEdit* m_terms;
    kit::Label* m_termsNote;
    kit::Field* m_comment;
    kit::Combo* m_channel;
    NextServices* m_next;
    ClientId m_client;
    bool m_isSame = false; // wished for: with whom they had before
    std::optional<staff::Person> m_same;
    QString m_wishedFrom;   // the specialist who was chosen before a window was taken
    bool m_isFilled = false; // by a window
    bookings::VisitWords m_stood;
    bool m_saysChannel = false;
    std::vector<bookings::NextService> m_movedThen; // as it has them
    bool m_hasParts = false;
    std::optional<schedule::DayTimes> m_wished;
    std::optional<MovedVisit> m_moved;
    QString m_movedSpecialist;
    QString m_movedService;
    std::optional<Money> m_movedPrice; // until it is known: as usual
    PersonId m_movedPerformer;
};

} // namespace priyom::desk
