// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handouts/schedule_ics.h"

#include <libical/ical.h>

#include <memory>

namespace priyom::handouts {

using bookings::VisitState;

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

icaltimetype timeOf(Instant at)
{
    return icaltime_from_timet_with_zone(time_t(at.ms / 1000), 0, icaltimezone_get_utc_timezone());
}

// Who was missed takes no time any more, as in the shop's own calendar.
icalproperty_status statusOf(VisitState state)
{
    if (state == VisitState::Planned)
        return ICAL_STATUS_TENTATIVE;
    return bookings::takesTime(state) ? ICAL_STATUS_CONFIRMED : ICAL_STATUS_CANCELLED;
}

icalcomponent* eventOf(const IcsVisit& visit, Instant made)
{
    icalcomponent* event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    icalcomponent_add_property(event, icalproperty_new_uid(visit.uid.toUtf8().constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(timeOf(made)));
    icalcomponent_add_property(event, icalproperty_new_dtstart(timeOf(visit.time.from)));
    icalcomponent_add_property(event, icalproperty_new_dtend(timeOf(visit.time.to)));
    icalcomponent_add_property(event, icalproperty_new_sequence(visit.sequence));
    icalcomponent_add_property(event, icalproperty_new_status(statusOf(visit.state)));
    icalcomponent_add_property(event, icalproperty_new_summary(visit.summary.toUtf8().constData()));
    if (!visit.location.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_location(visit.location.toUtf8().constData()));
    if (!visit.description.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_description(visit.description.toUtf8().constData()));
    return event;
}

icalproperty* named(const char* name, const QString& value)
{
    icalproperty* property = icalproperty_new_x(value.toUtf8().constData());
    icalproperty_set_x_name(property, name);
    return property;
}

} // namespace

QByteArray toIcs(const QString& calendarName, const std::vector<IcsVisit>& visits, Instant made)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), &icalcomponent_free);
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Priyom//Priyom//RU"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalcomponent_add_property(calendar.get(), named("X-WR-CALNAME", calendarName));
    for (const IcsVisit& visit : visits)
        icalcomponent_add_component(calendar.get(), eventOf(visit, made));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer);
    return QByteArray(text.get());
}

} // namespace priyom::handouts
