# SPDX-License-Identifier: GPL-3.0-or-later
"""What the demo knows of one client beyond the visits, and a second card of the same person with two digits swapped."""
from datetime import date, datetime, timedelta


def stamp(month, day, hour, minute):
    return datetime(2026, month, day, hour, minute).strftime("%Y-%m-%dT%H:%M:%S")


def known_clients(client, receptionist):
    name, phone = client
    consents = [("personal_data", True, (7, 29), "paper", "2026-01"), ("reminders", True, (7, 29), "message", "2026-01"),
                ("advertising", True, (7, 29), "paper", "2026-01"), ("advertising", False, (8, 12), "spoken", "")]
    messages = [((8, 12, 17, 40), "out", receptionist, "Спасибо за визит! Через пару часов можно есть как обычно."),
                ((10, 11, 11, 0), "out", None, "Анна, напоминаем: завтра в 9:00 гигиена у Павла Лисина. Придёте?"),
                ((10, 11, 11, 4), "in", None, "Да, буду"),
                ((10, 12, 18, 10), "out", receptionist, "Спасибо за визит! Следующая гигиена через полгода, в апреле."),
                ((10, 12, 18, 32), "in", None, "Спасибо. А ортодонт у вас принимает вечером?")]
    asked = [((10, 13, 19, 5), "in", None, "Здравствуйте, это Анна Соколова, хочу узнать про брекеты")]
    return [{"name": name, "phone": phone, "birthday": "1989-03-14", "note": "аллергия на лидокаин", "tags": ["гигиена раз в полгода", "по карте"],
             "consents": [{"consent": kind, "given": given, "at": stamp(*day, 11, 20), "form": form, "text_version": version}
                          for kind, given, day, form, version in consents],
             "messages": told(messages)},
            {"name": "Соколова Анна", "phone": "+79123054481", "note": "", "tags": [], "consents": [], "messages": told(asked)}]


def told(messages):
    return [{"at": stamp(*at), "direction": way, "person": who, "body": text} for at, way, who, text in messages]


def known_visits(receptionist, therapist, hygienist, cosmetologist):
    """What the best known client had here before the program: with one visit missed."""
    past = [("2025-11-02", 11, therapist, "Консультация терапевта", 30, "came", "3500"), ("2025-11-15", 11, therapist, "Лечение кариеса", 60, "came", "7500"),
            ("2026-03-10", 10, hygienist, "Гигиена полости рта", 60, "came", "9000"), ("2026-05-28", 12, cosmetologist, "Чистка лица", 60, "no_show", None),
            ("2026-06-12", 12, cosmetologist, "Чистка лица", 60, "came", "4500")]
    return [{"client": "Анна Соколова", "phone": "+79123054418", "specialist": who, "service": what, "start": f"{day}T{hour:02d}:00:00", "minutes": minutes,
             "manager": receptionist, "booked": f"{date.fromisoformat(day) - timedelta(days=7)}T12:00:00", "confirmed": None, "outcome": outcome, "paid": paid}
            for day, hour, who, what, minutes, outcome, paid in past]


def known_waiting(first, second):
    """Who wants a time on Saturday morning, and who an earlier one than they have."""
    return [{"lead": "L1360", "first": "2026-10-17", "from": 540, "to": 780, "person": first, "made": stamp(10, 15, 9, 58), "note": "Лучше после 10"},
            {"phone": "+79081146297", "person": second, "made": stamp(10, 13, 16, 45), "note": ""}]


def section(specialist):
    """What the shop groups a service under, by who performs it."""
    return "Косметология" if specialist == "Марина Носова" else "Стоматология"
