// SPDX-License-Identifier: GPL-3.0-or-later
// What a lead waits for at this second, in words: «Ждёт 34 мин», «Подтвердить 8:12», «сегодня 14:30 Белова». One
// definition for card, row, panel and screen reader; the order of lists follows the same urgency. The tool tip says until
// when; out of hours, when the clock stands, the chip says from when it runs.
#pragma once

#include "core/base/clock.h"
#include "core/leads/lead_due.h"
#include "core/schedule/wait.h"
#include "ui/kit/painting.h"
#include "ui/leads/lead_card.h"

namespace priyom::desk {

using leads::Urgency;

struct Due
{
    Urgency urgency = Urgency::Calm;
    std::optional<kit::ChipLook> chip; // a norm that runs; otherwise the line below
    theme::Icon icon = theme::Icon::None;
    QString strong;
    QString rest;
    QString brief = {}; // of `strong`, for a narrow column, or of a running chip where what is to be done stands beside it; empty: the same
    QString about = {}; // of a norm, for the tool tip: until when, or why its clock stands
    schedule::Wait waited; // on the norm's clock: of a new lead since it came, else since the case began

    [[nodiscard]] QString text() const;
};

// The clock of a shop: now, where it is, and when it is open. Replaced when another shop is opened.
class DueClock final
{
public:
    explicit DueClock(const Clock& clock);
    void set(schedule::WorkingClock working, Zone zone, sla::SoonShare soon);

    [[nodiscard]] Instant now() const { return m_clock.now(); }
    [[nodiscard]] QDate today() const { return m_zone.date(now()); }
    [[nodiscard]] const Zone& zone() const { return m_zone; }
    [[nodiscard]] Due dueOf(const LeadCard& card) const;
    // Its place in the order «late first», and whether it is late.
    [[nodiscard]] leads::DueTerm termOf(const LeadCard& card) const;
    [[nodiscard]] leads::LateWith lateWith(const LeadCard& card) const;
    [[nodiscard]] Instant waitsSince(const LeadCard& card) const;
    [[nodiscard]] bool asksToConfirm(const LeadCard& card) const;
    // «завтра 11:00» of a visit that is still to be confirmed: what runs out there is the norm, not the time to the visit.
    [[nodiscard]] QString unconfirmedVisit(const LeadCard& card) const;
    [[nodiscard]] Instant deadlineOf(const sla::NormCase& norm) const { return sla::dueAt(norm, m_working); }
    // «до 14:13»; while the clock stands, «с 9:00 до 9:15», as the chip has its first half.
    [[nodiscard]] QString spanOf(const sla::NormCase& norm) const;

private:
    [[nodiscard]] Due ofNorm(const LeadCard& card, leads::DueKind kind) const;
    [[nodiscard]] bool stands(const sla::NormCase& norm) const;
    [[nodiscard]] QString endAfter(const sla::NormCase& norm, Instant start) const;
    [[nodiscard]] QString aboutNorm(const sla::NormCase& norm, const sla::CaseStatus& status) const;
    [[nodiscard]] Due ofVisit(const LeadCard& card) const;
    [[nodiscard]] Due ofCallback(Instant at) const;

    const Clock& m_clock;
    schedule::WorkingClock m_working;
    Zone m_zone = Zone::utc();
    sla::SoonShare m_soon;
};

// As the table has them by their terms.
void sortByUrgency(LeadCards& cards, const DueClock& clock);

} // namespace priyom::desk
