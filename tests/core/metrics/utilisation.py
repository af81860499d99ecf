#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Utilisation and empty windows of a month, minute by minute: knows nothing of the program but domain.md 4.

usage: utilisation.py ORACLE_FOLDER HISTORY.csv WORK.csv ZONE FROM TO

WORK.csv: specialist,kind,day,start,end with kind `shift` or `away` and minutes of the wall clock. Prints JSON: for `all`,
each specialist and each day [minutes taken, minutes of work, windows]. The month is over: nothing is cut at the present.
"""
import csv
import json
import sys
from collections import defaultdict
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

LEAST_WINDOW = 30


def minutes_of(day, start, end, zone):
    """The epoch minutes between two times of the wall clock."""
    midnight = datetime(day.year, day.month, day.day)
    moments = [(midnight + timedelta(minutes=at)).replace(tzinfo=zone) for at in (start, end)]
    first, last = (int(moment.timestamp()) // 60 for moment in moments)
    return set(range(first, last))


def windows_in(free):
    found, length, before = 0, 0, None
    for minute in sorted(free):
        length = length + 1 if before == minute - 1 else 1
        found += length == LEAST_WINDOW
        before = minute
    return found


def main():
    folder, history, work_file, zone_name, start, end = sys.argv[1:]
    sys.path.insert(0, folder)
    import kpi
    zone = ZoneInfo(zone_name)
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    taken = defaultdict(set)
    for row in kpi.read_history(history, zone):
        if row["visit_start"] and row["outcome"] not in ("no_show", "cancelled", "lost"):
            begin = int(row["visit_start"].timestamp()) // 60
            taken[row["specialist"]] |= set(range(begin, begin + int(row["visit_minutes"])))
    work = defaultdict(set)
    with open(work_file, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for kind in ("shift", "away"):
        for row in rows:
            day = date.fromisoformat(row["day"])
            if row["kind"] == kind and first <= day < last:
                hours = minutes_of(day, int(row["start"]), int(row["end"]), zone)
                key = row["specialist"], row["day"]
                work[key] = work[key] | hours if kind == "shift" else work[key] - hours
    totals = defaultdict(lambda: [0, 0, 0])
    for (who, day), minutes in work.items():
        for key in ("all", who, day) if minutes else ():
            totals[key][0] += len(minutes & taken[who])
            totals[key][1] += len(minutes)
            totals[key][2] += windows_in(minutes - taken[who])
    print(json.dumps(totals))


if __name__ == "__main__":
    main()
