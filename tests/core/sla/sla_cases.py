#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes sla_cases.txt beside it: how cases of domain.md 3 stand, worked out without the program.

Every case is laid on a tape with one byte for each second, 1 where the shop is open; what has passed is counted on the
tape. A wall time that occurs twice is the first one, one that is skipped is read with the offset before the change: that
is fold=0 of the standard library. Run it after changing a case and look at the difference before keeping it.
"""
import datetime as dt
import pathlib
import zoneinfo

UTC = dt.timezone.utc
DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
SPAN_DAYS = 24
ESCALATE = 30 * 60

ROWS = []


def minutes(text):
    hour, minute = text.split(":")
    return int(hour) * 60 + int(minute)


def intervals(text):
    return [] if text == "closed" else [tuple(minutes(side) for side in part.split("-")) for part in text.split()]


def week(text):
    hours = {day: [] for day in range(7)}
    for part in filter(None, (p.strip() for p in text.split(";"))):
        names, rest = part.split(" ", 1)
        first, _, last = names.partition("-")
        for day in range(DAYS.index(first), DAYS.index(last or first) + 1):
            hours[day] = intervals(rest)
    return hours


def special(text, weekly=None):
    days = {}
    for part in filter(None, (p.strip() for p in text.split(";"))):
        if part in ("holidays", "calendar"):
            days.update(shipped(part, weekly))
            continue
        day, rest = part.split(" ", 1)
        days[dt.date.fromisoformat(day)] = intervals(rest)
    return days


def shipped(rest, weekly):
    """The days of the calendar that comes with the program, as a shop keeps them that rests so."""
    days = {}
    lines = (pathlib.Path(__file__).parents[3] / "resources/calendar/ru.csv").read_text(encoding="utf-8").splitlines()
    for line in lines[1:]:
        text, kind, name = line.split(",")
        date = dt.date.fromisoformat(text)
        if kind == "off" and (name or rest == "calendar"):
            days[date] = []
        elif kind != "off" and rest == "calendar" and date.weekday() >= 5 and not weekly[date.weekday()]:
            days[date] = weekly[4]
    return days


class Tape:
    def __init__(self, zone, hours, days, began):
        zone = zoneinfo.ZoneInfo(zone)
        self.start = began - 2 * 86400
        length = SPAN_DAYS * 86400
        if not hours and not days:
            self.open = bytearray(b"\x01") * length
            return
        self.open = bytearray(length)
        weekly = week(hours)
        one_off = special(days, weekly)
        first = dt.datetime.fromtimestamp(self.start, zone).date()
        for number in range(-1, SPAN_DAYS + 2):
            date = first + dt.timedelta(days=number)
            wanted = one_off.get(date, weekly[date.weekday()] if hours else [(0, 1440)])
            for from_minute, to_minute in wanted:
                a, b = (self.moment(zone, date, m) - self.start for m in (from_minute, to_minute))
                a, b = max(a, 0), min(b, length)
                if a < b:
                    self.open[a:b] = b"\x01" * (b - a)

    @staticmethod
    def moment(zone, date, minute):
        if minute == 1440:
            date, minute = date + dt.timedelta(days=1), 0
        wall = dt.datetime.combine(date, dt.time(minute // 60, minute % 60), tzinfo=zone)  # fold=0
        return int(wall.astimezone(UTC).timestamp())

    def passed(self, begin, end):
        return self.open[begin - self.start:end - self.start].count(1) if end > begin else 0

    def after(self, begin, seconds):
        at = begin
        while seconds > 0:
            seconds -= self.open[at - self.start]
            at += 1
        return at


def stamp(zone, at):
    return dt.datetime.fromtimestamp(at, zoneinfo.ZoneInfo(zone)).isoformat()


class Shop:
    """A place with its hours, in which cases happen."""

    def __init__(self, name, zone, hours, days=""):
        self.name, self.zone, self.hours, self.days = name, zone, hours, days

    def at(self, text):
        """Local, or with an offset where the hour occurs twice."""
        moment = dt.datetime.fromisoformat(text)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=zoneinfo.ZoneInfo(self.zone))
        return int(moment.timestamp())

    def case(self, what, limit, began, asked, ended=None, clock="working"):
        began, asked = self.at(began), self.at(asked)
        ended = None if ended is None else self.at(ended)
        tape = Tape(self.zone, self.hours, self.days, began) if clock == "working" else Tape("UTC", "", "", began)
        working = Tape(self.zone, self.hours, self.days, began)
        over = ended is not None and ended <= asked
        elapsed = tape.passed(began, ended if over else asked)
        left = limit - elapsed
        if over:
            state = "ended_within" if left >= 0 else "ended_late"
        elif left < 0:
            state = "overdue"
        else:
            state = "soon" if left * 3 < limit else "on_time"
        ROWS.append([f"{self.name}: {what}", self.zone, self.hours, self.days, clock, limit, stamp(self.zone, began),
                     "" if ended is None else stamp(self.zone, ended), stamp(self.zone, asked), state, elapsed,
                     stamp(self.zone, tape.after(began, limit)), stamp(self.zone, working.after(began, ESCALATE))])

    def course(self, what, limit, began, *asks, clock="working"):
        for ask in asks:
            self.case(f"{what}, asked {ask[5:]}", limit, began, ask, clock=clock)


REPLY, TAKEN, RING, HAND = 180, 900, 30, 120
LUNCH = "mon-fri 9:00-13:00 14:00-20:00; sat 10:00-18:00"

# Plain hours, 2026-10-15 is a Thursday.
salon = Shop("salon", "Asia/Yekaterinburg", "mon-sat 9:00-20:00")
salon.course("reply", REPLY, "2026-10-15T10:00:00", "2026-10-15T10:00:00", "2026-10-15T10:01:59", "2026-10-15T10:02:00",
             "2026-10-15T10:02:01", "2026-10-15T10:03:00", "2026-10-15T10:03:01", "2026-10-15T19:59:59", "2026-10-16T10:00:00")
salon.course("taken", TAKEN, "2026-10-15T19:50:00", "2026-10-15T19:59:59", "2026-10-15T20:00:00", "2026-10-16T03:00:00",
             "2026-10-16T09:00:00", "2026-10-16T09:00:01", "2026-10-16T09:05:00", "2026-10-16T09:05:01")
salon.course("on the last minute of the week", TAKEN, "2026-10-17T19:59:00", "2026-10-18T12:00:00", "2026-10-19T09:08:00",
             "2026-10-19T09:09:30", "2026-10-19T09:14:00", "2026-10-19T09:14:01")
salon.course("at opening to the second", TAKEN, "2026-10-15T09:00:00", "2026-10-15T09:10:00", "2026-10-15T09:10:01",
             "2026-10-15T09:15:00", "2026-10-15T09:15:01")
salon.course("at closing to the second", HAND, "2026-10-15T20:00:00", "2026-10-15T20:00:01", "2026-10-16T09:00:00",
             "2026-10-16T09:01:20", "2026-10-16T09:01:21", "2026-10-16T09:02:00", "2026-10-16T09:02:01")
salon.case("answered within", REPLY, "2026-10-15T12:00:00", "2026-10-15T18:00:00", "2026-10-15T12:03:00")
salon.case("answered a second late", REPLY, "2026-10-15T12:00:00", "2026-10-15T18:00:00", "2026-10-15T12:03:01")
salon.case("answered after closing by somebody diligent", REPLY, "2026-10-15T19:59:00", "2026-10-16T09:00:00", "2026-10-15T22:00:00")
salon.case("answered next morning within", REPLY, "2026-10-15T19:59:00", "2026-10-16T12:00:00", "2026-10-16T09:02:00")
salon.case("answered next morning late", REPLY, "2026-10-15T19:59:00", "2026-10-16T12:00:00", "2026-10-16T09:02:01")

# A night arrival.
for hour in ("21:15:00", "23:59:59"):
    salon.course(f"came {hour}", REPLY, f"2026-10-15T{hour}", "2026-10-16T08:59:59", "2026-10-16T09:00:00", "2026-10-16T09:02:00",
                 "2026-10-16T09:02:01", "2026-10-16T09:03:01")
salon.course("came past midnight", TAKEN, "2026-10-16T00:00:00", "2026-10-16T04:00:00", "2026-10-16T09:10:00", "2026-10-16T09:12:00",
             "2026-10-16T09:15:01")
salon.course("came on Sunday", TAKEN, "2026-10-18T15:00:00", "2026-10-18T20:00:00", "2026-10-19T09:00:00", "2026-10-19T09:14:59",
             "2026-10-19T09:16:00")
salon.case("came at night, taken at night", TAKEN, "2026-10-15T23:00:00", "2026-10-16T12:00:00", "2026-10-15T23:30:00")
salon.case("came at night, taken at opening", TAKEN, "2026-10-15T23:00:00", "2026-10-16T12:00:00", "2026-10-16T09:00:00")
salon.case("came at night, taken at a quarter past", TAKEN, "2026-10-15T23:00:00", "2026-10-16T12:00:00", "2026-10-16T09:15:00")
salon.case("came at night, taken later", TAKEN, "2026-10-15T23:00:00", "2026-10-16T12:00:00", "2026-10-16T09:15:01")

# Lunch.
clinic = Shop("clinic", "Europe/Moscow", LUNCH)
clinic.course("before lunch", TAKEN, "2026-10-15T12:55:00", "2026-10-15T13:00:00", "2026-10-15T13:30:00", "2026-10-15T14:00:00",
              "2026-10-15T14:05:00", "2026-10-15T14:05:01", "2026-10-15T14:10:00", "2026-10-15T14:10:01")
clinic.course("at lunch", REPLY, "2026-10-15T13:20:00", "2026-10-15T13:59:59", "2026-10-15T14:01:00", "2026-10-15T14:02:30",
              "2026-10-15T14:03:00", "2026-10-15T14:03:01")
clinic.course("as lunch begins", HAND, "2026-10-15T13:00:00", "2026-10-15T13:59:00", "2026-10-15T14:02:00", "2026-10-15T14:02:01")
clinic.course("no lunch on Saturday", TAKEN, "2026-10-17T12:55:00", "2026-10-17T13:04:00", "2026-10-17T13:06:00", "2026-10-17T13:10:01")
clinic.course("over lunch and the night", TAKEN, "2026-10-16T12:52:00", "2026-10-16T14:03:00", "2026-10-16T14:07:00", "2026-10-16T14:08:00")
clinic.course("ten hours of work", 36000, "2026-10-15T09:00:00", "2026-10-15T20:00:00", "2026-10-16T09:00:00")
clinic.course("a limit of three days", 108000, "2026-10-15T09:00:00", "2026-10-17T12:00:00", "2026-10-19T10:59:59", "2026-10-19T11:00:00",
              "2026-10-19T12:00:00", "2026-10-19T12:00:01")
clinic.case("answered at lunch", REPLY, "2026-10-15T12:58:00", "2026-10-15T15:00:00", "2026-10-15T13:45:00")
clinic.case("answered after lunch in time", REPLY, "2026-10-15T12:58:00", "2026-10-15T15:00:00", "2026-10-15T14:01:00")
clinic.case("answered after lunch late", REPLY, "2026-10-15T12:58:00", "2026-10-15T15:00:00", "2026-10-15T14:01:01")

# Holidays and one-off days: 4 November and the New Year closed, 31 December short, a Sunday worked.
holidays = Shop("holidays", "Europe/Moscow", LUNCH,
                "2026-11-04 closed; 2026-11-08 11:00-15:00; 2026-12-31 9:00-15:00; 2027-01-01 closed; 2027-01-02 closed; "
                "2027-01-04 closed; 2027-01-05 closed; 2027-01-06 closed; 2027-01-07 closed; 2027-01-08 closed")
holidays.course("eve of the holiday", TAKEN, "2026-11-03T19:50:00", "2026-11-04T12:00:00", "2026-11-05T09:00:00", "2026-11-05T09:01:00",
                "2026-11-05T09:05:00", "2026-11-05T09:05:01")
holidays.course("on the holiday", REPLY, "2026-11-04T11:00:00", "2026-11-04T18:00:00", "2026-11-05T09:02:00", "2026-11-05T09:02:40",
                "2026-11-05T09:03:01")
holidays.course("before the worked Sunday", TAKEN, "2026-11-07T17:55:00", "2026-11-08T10:59:59", "2026-11-08T11:05:01", "2026-11-08T11:10:00",
                "2026-11-08T11:10:01")
holidays.course("end of the worked Sunday", TAKEN, "2026-11-08T14:50:00", "2026-11-08T20:00:00", "2026-11-09T09:04:00", "2026-11-09T09:06:00")
holidays.course("the short day", TAKEN, "2026-12-31T14:55:00", "2026-12-31T15:00:00", "2026-12-31T19:00:00", "2027-01-02T12:00:00",
                "2027-01-08T18:00:00", "2027-01-09T10:09:00", "2027-01-09T10:10:00", "2027-01-09T10:10:01")
holidays.course("the short day has no lunch", TAKEN, "2026-12-31T12:50:00", "2026-12-31T13:04:00", "2026-12-31T13:05:01")
holidays.case("taken before the holidays were over", TAKEN, "2027-01-03T12:00:00", "2027-01-09T12:00:00", "2027-01-05T10:00:00")
holidays.case("taken after the holidays", TAKEN, "2027-01-03T12:00:00", "2027-01-09T12:00:00", "2027-01-09T10:15:00")

only_days = Shop("open always but for a day", "Europe/Moscow", "", "2026-10-16 closed; 2026-10-18 10:00-12:00")
only_days.course("before the closed day", TAKEN, "2026-10-15T23:50:00", "2026-10-15T23:59:59", "2026-10-16T12:00:00", "2026-10-17T00:01:00",
                 "2026-10-17T00:05:00", "2026-10-17T00:05:01")
only_days.course("on the closed day", REPLY, "2026-10-16T12:00:00", "2026-10-16T23:59:59", "2026-10-17T00:03:00", "2026-10-17T00:03:01")
only_days.course("around the short one", TAKEN, "2026-10-18T11:50:00", "2026-10-18T12:30:00", "2026-10-19T00:04:59", "2026-10-19T00:05:01")

# The holidays that come with the program: the day itself, the long rest of January, days off and working days that were
# moved, a shortened day, a day of the shop's own above a holiday.
five = Shop("by the calendar", "Europe/Moscow", "mon-thu 9:00-18:00; fri 9:00-17:00", "calendar")
five.course("4 November", TAKEN, "2026-11-04T10:00:00", "2026-11-04T17:00:00", "2026-11-05T09:11:00", "2026-11-05T09:15:00", "2026-11-05T09:15:01")
five.course("the evening before it", TAKEN, "2026-11-03T17:50:00", "2026-11-04T12:00:00", "2026-11-05T09:05:00", "2026-11-05T09:05:01")
five.course("1 to 8 January", TAKEN, "2024-12-28T16:55:00", "2025-01-01T12:00:00", "2025-01-08T17:00:00", "2025-01-09T09:10:00", "2025-01-09T09:10:01")
five.course("a Saturday that is worked", TAKEN, "2025-11-01T16:50:00", "2025-11-01T16:59:00", "2025-11-05T09:05:00", "2025-11-05T09:05:01")
five.course("the Saturday after it", TAKEN, "2025-11-08T12:00:00", "2025-11-08T13:00:00", "2025-11-10T09:15:00", "2025-11-10T09:15:01")
five.course("the Monday off for it", TAKEN, "2025-11-03T12:00:00", "2025-11-03T18:00:00", "2025-11-05T09:15:00", "2025-11-05T09:15:01")
five.course("a shortened day closes as always", TAKEN, "2026-04-30T17:50:00", "2026-04-30T17:59:00", "2026-04-30T18:00:00", "2026-05-04T09:05:01")
named = Shop("on holidays alone", "Europe/Moscow", "mon-sun 10:00-20:00", "holidays")
named.course("4 November", REPLY, "2026-11-04T10:00:00", "2026-11-04T19:00:00", "2026-11-05T10:02:01", "2026-11-05T10:03:01")
named.course("6 January, a Saturday", REPLY, "2024-01-06T12:00:00", "2024-01-08T12:00:00", "2024-01-09T10:03:00", "2024-01-09T10:03:01")
named.course("a day off that was moved", REPLY, "2024-04-29T12:00:00", "2024-04-29T12:02:01", "2024-04-29T12:03:00", "2024-04-29T12:03:01")
eve = Shop("open on the eve", "Europe/Moscow", "mon-sun 10:00-20:00", "calendar; 2026-12-31 9:00-15:00")
eve.course("31 December", TAKEN, "2026-12-31T14:50:00", "2026-12-31T14:59:00", "2027-01-08T12:00:00", "2027-01-09T10:05:00", "2027-01-09T10:05:01")

# No hours set: always open.
always = Shop("always open", "Asia/Novosibirsk", "")
always.course("in the night", REPLY, "2026-10-15T03:00:00", "2026-10-15T03:02:00", "2026-10-15T03:02:01", "2026-10-15T03:03:01")
always.course("over midnight", TAKEN, "2026-10-15T23:50:00", "2026-10-15T23:59:00", "2026-10-16T00:01:00", "2026-10-16T00:05:00",
              "2026-10-16T00:05:01")
always.course("over a Sunday", 172800, "2026-10-17T12:00:00", "2026-10-18T12:00:00", "2026-10-19T00:00:00", "2026-10-19T12:00:01")

# A telephone rings on the calendar, whatever the hours.
for shop in (clinic, holidays):
    shop.course("ring at night", RING, "2026-11-04T02:00:00", "2026-11-04T02:00:20", "2026-11-04T02:00:21", "2026-11-04T02:00:30",
                "2026-11-04T02:00:31", clock="calendar")
    shop.case("ring answered at lunch", RING, "2026-11-03T13:10:00", "2026-11-03T14:00:00", "2026-11-03T13:10:30", clock="calendar")
    shop.case("ring answered late at lunch", RING, "2026-11-03T13:10:00", "2026-11-03T14:00:00", "2026-11-03T13:10:31", clock="calendar")

# The clock of the computer was moved: asked about before it began, and about an end that has not come yet.
salon.course("asked before it came", TAKEN, "2026-10-15T10:00:00", "2026-10-15T09:00:00", "2026-10-14T10:00:00")
salon.case("the hands went back past the answer", REPLY, "2026-10-15T10:00:00", "2026-10-15T10:01:00", "2026-10-15T10:02:00")
salon.case("the hands went back past a late answer", REPLY, "2026-10-15T10:00:00", "2026-10-15T10:02:30", "2026-10-15T11:00:00")
salon.case("the hands went back over midnight", REPLY, "2026-10-15T10:00:00", "2026-10-14T10:02:00", "2026-10-15T10:01:00")
salon.case("answered by a clock that was behind", REPLY, "2026-10-15T10:00:00", "2026-10-15T10:30:00", "2026-10-15T09:30:00")
salon.case("answered by a clock a day behind", TAKEN, "2026-10-15T10:00:00", "2026-10-15T10:30:00", "2026-10-14T10:30:00")
salon.course("the hands went a week ahead", TAKEN, "2026-10-15T10:00:00", "2026-10-22T10:00:00")
salon.course("the hands went ahead into the night", TAKEN, "2026-10-15T19:50:00", "2026-10-16T04:00:00")
salon.case("ring asked about before it rang", RING, "2026-10-15T10:00:00", "2026-10-15T09:59:00", clock="calendar")
salon.case("ring answered before it rang", RING, "2026-10-15T10:00:00", "2026-10-15T10:05:00", "2026-10-15T09:59:00", clock="calendar")

# Daylight saving. Berlin: 29 March 2:00 -> 3:00, 25 October 3:00 -> 2:00. New York: 8 March, 1 November, likewise at 2:00.
berlin = Shop("Berlin", "Europe/Berlin", "mon-sat 9:00-18:00; sun 1:00-4:00")
berlin.course("the skipped hour does not run", TAKEN, "2026-03-29T01:50:00", "2026-03-29T03:00:00", "2026-03-29T03:01:00",
              "2026-03-29T03:05:00", "2026-03-29T03:05:01")
berlin.course("a two-hour limit over the skipped hour", 7200, "2026-03-29T01:00:00", "2026-03-29T03:59:59", "2026-03-29T04:00:00",
              "2026-03-30T09:00:00", "2026-03-30T09:00:01")
berlin.course("the hour that comes twice runs twice", 7200, "2026-10-25T01:30:00", "2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00",
              "2026-10-25T02:31:00+01:00", "2026-10-25T03:00:00+01:00")
berlin.course("in the second of the two hours", TAKEN, "2026-10-25T02:10:00+01:00", "2026-10-25T02:20:00+01:00", "2026-10-25T02:25:00+01:00",
              "2026-10-25T02:25:01+01:00")
berlin.course("from the first into the second", TAKEN, "2026-10-25T02:50:00+02:00", "2026-10-25T02:00:00+01:00", "2026-10-25T02:05:00+01:00",
              "2026-10-25T02:05:01+01:00")
berlin.course("the night the clock goes forward", TAKEN, "2026-03-28T17:55:00", "2026-03-29T00:59:59", "2026-03-29T01:05:01",
              "2026-03-29T01:10:00", "2026-03-29T01:10:01")
berlin.course("the night the clock goes back", TAKEN, "2026-10-24T17:55:00", "2026-10-25T00:30:00", "2026-10-25T01:08:00",
              "2026-10-25T01:10:01")
night = Shop("Berlin at night", "Europe/Berlin", "sat 22:00-24:00; sun 0:00-2:30 5:00-8:00")
night.course("closing in the skipped hour", 18000, "2026-03-28T22:00:00", "2026-03-29T01:00:00", "2026-03-29T03:30:00",
             "2026-03-29T05:00:00", "2026-03-29T05:30:00", "2026-03-29T05:30:01")
night.course("closing at the first of the two", 18000, "2026-10-24T22:00:00", "2026-10-25T02:30:00+02:00", "2026-10-25T02:15:00+01:00",
             "2026-10-25T05:30:00", "2026-10-25T05:30:01")
late_night = Shop("Berlin from half past two", "Europe/Berlin", "sun 2:30-5:00")
late_night.course("opening in the skipped hour", TAKEN, "2026-03-29T00:00:00", "2026-03-29T03:29:59", "2026-03-29T03:40:01",
                  "2026-03-29T03:45:00", "2026-03-29T03:45:01")
late_night.course("opening at the first of the two", TAKEN, "2026-10-25T00:00:00", "2026-10-25T02:29:00+02:00", "2026-10-25T02:41:00+02:00",
                  "2026-10-25T02:45:00+02:00", "2026-10-25T02:45:01+02:00")
york = Shop("New York", "America/New_York", "mon-fri 9:00-12:30 13:15-18:00; sun 0:00-24:00")
york.course("a Sunday of 23 hours", 82800, "2026-03-08T00:00:00", "2026-03-08T14:00:00", "2026-03-08T18:00:00", "2026-03-09T00:00:00",
            "2026-03-09T09:00:00", "2026-03-09T09:00:01")
york.course("a Sunday of 25 hours", 90000, "2026-11-01T00:00:00", "2026-11-01T12:00:00", "2026-11-01T18:00:00", "2026-11-02T00:00:00",
            "2026-11-02T09:00:01")
york.course("lunch a day after the change", TAKEN, "2026-03-09T12:25:00", "2026-03-09T13:00:00", "2026-03-09T13:21:00", "2026-03-09T13:25:00",
            "2026-03-09T13:25:01")
york.case("answered across the change", 10800, "2026-03-08T00:30:00", "2026-03-08T12:00:00", "2026-03-08T04:30:00")
york.case("answered across the change late", 10800, "2026-03-08T00:30:00", "2026-03-08T12:00:00", "2026-03-08T04:30:01")
york.case("answered in the second of the two", TAKEN, "2026-11-01T01:50:00-04:00", "2026-11-01T12:00:00", "2026-11-01T01:05:00-05:00")
york.case("answered there late", TAKEN, "2026-11-01T01:50:00-04:00", "2026-11-01T12:00:00", "2026-11-01T01:05:01-05:00")
york.course("a ring through the change", RING, "2026-03-08T01:59:45", "2026-03-08T03:00:05", "2026-03-08T03:00:15", "2026-03-08T03:00:16",
            clock="calendar")
howe = Shop("half an hour at Lord Howe", "Australia/Lord_Howe", "sat-sun 0:00-24:00")
howe.course("forward by half an hour", 86400, "2026-10-03T12:00:00", "2026-10-04T12:00:00", "2026-10-04T12:30:00", "2026-10-04T12:30:01")
howe.course("back by half an hour", 86400, "2026-04-04T12:00:00", "2026-04-05T11:00:00", "2026-04-05T11:30:00", "2026-04-05T11:30:01")


def main():
    names = [row[0] for row in ROWS]
    assert len(names) == len(set(names)), "two cases of one name"
    target = pathlib.Path(__file__).with_suffix(".txt")
    with target.open("w", newline="", encoding="utf-8") as file:
        for row in ["name zone week days clock limit began ended asked state elapsed due escalated".split(), *ROWS]:
            file.write("|".join(map(str, row)) + "\n")
    print(len(ROWS), "cases")


if __name__ == "__main__":
    main()
