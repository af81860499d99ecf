// SPDX-License-Identifier: GPL-3.0-or-later
// What a booking is made of and a search for free windows needs, however a form lets one say when: with whom, for what,
// how long. Whether a time that is said can be booked is asked of the core, and everything here follows that one
// answer; where the specialist is left open, whoever is free then is taken.
#pragma once

#include "core/bookings/booking_draft.h"
#include "core/bookings/time_fit.h"
#include "core/bookings/visit_list.h"
#include "ui/desk/desk_lists.h"
#include "ui/kit/field.h"
#include "ui/kit/inputs.h"

#include <functional>

namespace priyom::desk {

class SlotForm : public QWidget
{
    Q_OBJECT

public:
    SlotForm(const theme::Theme& theme, const DeskLists& lists, Instant now, QWidget* parent);

    virtual void setService(const QString& name) = 0;
    [[nodiscard]] virtual QString service() const = 0;
    [[nodiscard]] virtual std::optional<Instant> start() const = 0;
    // One of the windows offered: that it fits is known.
    void take(const bookings::FreeWindow& window);
    // What to look for.
    [[nodiscard]] virtual bookings::WindowWish wish() const;

    void setSpecialist(const QString& name);
    [[nodiscard]] QString chosenSpecialist() const;      // empty: whoever is free
    [[nodiscard]] virtual QString specialist() const;    // the chosen one, else who was found to be free
    [[nodiscard]] virtual PersonId specialistId() const; // of the chosen one
    [[nodiscard]] int minutes() const { return terms().minutes; }
    // How long it takes and what it costs with the specialist who is chosen or was found to be free.
    [[nodiscard]] virtual catalog::Terms terms() const;
    // What is to be performed after it.
    [[nodiscard]] virtual std::vector<bookings::NextService> then() const { return {}; }
    // By whom and when, where that is known.
    [[nodiscard]] std::vector<bookings::NextWindow> thenFound() const { return m_fit ? m_fit->then : std::vector<bookings::NextWindow>(); }
    // What is to be found out about the time that stands there, where one does.
    [[nodiscard]] std::optional<bookings::TimeAsked> asked() const;
    // The answer to that. It holds until the form changes.
    void setFit(const bookings::TimeFit& fit);
    // There is nobody to book at all, or nobody who performs the service: to be set right in the settings.
    [[nodiscard]] bool hasNobody() const { return m_specialist->count() == 1; }
    [[nodiscard]] QString nobody() const; // who is missing, in words
    // A time is wished for and none is chosen: the first window that fits is to be proposed.
    [[nodiscard]] virtual bool wantsProposal() const { return false; }
    // Specialist, day and time are all there, and they fit.
    [[nodiscard]] bool isComplete() const;
    // Or will be, if the answer is that they do.
    [[nodiscard]] bool mayComplete() const { return isComplete() || (start() && !m_fit && !hasNobody() && misread().isEmpty()); }
    // Now, or when it is known that they fit: a quick Enter is not lost. What is typed meanwhile takes it back.
    void whenComplete(std::function<void()> act);
    // Why a typed time cannot be booked, and what to do; empty while no time is typed or the answer is on its way.
    [[nodiscard]] QString missing() const;
    // What a booking still needs and where to find it, for who asks for it before it is there.
    [[nodiscard]] QString needed() const;
    [[nodiscard]] virtual bookings::Appointment appointment() const;
    // The client whose last specialist is wished for; none: that was not said, or the client is not known.
    [[nodiscard]] virtual ClientId sameFor() const { return {}; }
    // Who that is, where anybody is.
    virtual void tellSame(const std::optional<staff::Person>& same) { Q_UNUSED(same) }

Q_SIGNALS:
    void changed();
    void fitKnown();
    void wordsChanged(); // about the visit: nothing is to be found out about them

protected:
    [[nodiscard]] const theme::Theme& theme() const { return m_theme; }
    [[nodiscard]] const DeskLists& lists() const { return m_lists; }
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] kit::Combo* specialistBox() const { return m_specialist; }
    // What fitted before is not known to fit now; who is offered goes by the service.
    void say();
    // A length of its own, whoever performs it.
    [[nodiscard]] virtual bool hasOwnLength() const { return false; }
    [[nodiscard]] catalog::Terms termsWith(PersonId person) const; // the shop's where they do not perform it
    [[nodiscard]] PersonId performer() const; // as terms() means it; none: not known
    virtual void fillIn(const bookings::FreeWindow& window) = 0;
    [[nodiscard]] virtual VisitId moved() const { return {}; }
    // Unsaid, what stood there stays and is moved along.
    [[nodiscard]] virtual bool saysWhatFollows() const { return !then().empty(); }
    // What is typed where a day or a time belongs and is none, in words; empty where all is understood.
    [[nodiscard]] virtual QString misread() const { return {}; }

    // «пт, 16 окт., с 15:00»: with whom it is then.
    [[nodiscard]] static QString sameHint(const std::optional<staff::Person>& same);

private:
    void offerPerformers();
    [[nodiscard]] bool isPerformedBy(PersonId person) const;

    const theme::Theme& m_theme;
    const DeskLists& m_lists;
    Instant m_now;
    kit::Combo* m_specialist;
    QString m_offeredFor; // the service whose performers stand in the box
    std::optional<bookings::TimeFit> m_fit;
    std::function<void()> m_whenComplete;
};

} // namespace priyom::desk
