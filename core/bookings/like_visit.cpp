// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/like_visit.h"

#include "core/catalog/service_store.h"
#include "core/staff/person_store.h"

namespace priyom::bookings {

Result<Appointment> likeIt(storage::Database& database, const Visit& visit, Instant start)
{
    const auto parts = partsOf(visit);
    const auto wordsOf = [&](const VisitPart& part) -> Result<NextService> {
        NextService words;
        PRIYOM_TRY(const staff::Person person, staff::personById(database, part.specialist));
        words.specialist = person.name;
        if (part.service.isValid()) {
            PRIYOM_TRY(const catalog::Service service, catalog::serviceById(database, part.service));
            words.service = service.name;
        }
        words.minutes = int(std::chrono::duration_cast<std::chrono::minutes>(part.endAt - part.startAt).count());
        words.price = part.price;
        words.start = start + (part.startAt - visit.startAt);
        return words;
    };
    PRIYOM_TRY(const NextService first, wordsOf(parts.front()));
    Appointment appointment;
    appointment.specialist = first.specialist;
    appointment.service = first.service;
    appointment.start = start;
    appointment.asAgreed = true;
    appointment.minutes = first.minutes;
    appointment.price = first.price;
    appointment.then.emplace();
    for (auto part = parts.begin() + 1; part != parts.end(); ++part) {
        PRIYOM_TRY(NextService next, wordsOf(*part));
        appointment.then->push_back(std::move(next));
    }
    return appointment;
}

WindowWish wishLike(const Appointment& like)
{
    WindowWish wish;
    wish.service = like.service;
    wish.specialist = like.specialist;
    wish.minutes = like.minutes;
    for (NextService next : like.then.value_or(std::vector<NextService>())) {
        next.start.reset();
        wish.then.push_back(next);
    }
    return wish;
}

bool keepsApart(const FreeWindow& window, const Visit& visit)
{
    for (std::size_t at = 0; at < window.then.size(); ++at)
        if (window.then[at].period.from - window.period.from != visit.more[at].startAt - visit.startAt)
            return false;
    return true;
}

} // namespace priyom::bookings
