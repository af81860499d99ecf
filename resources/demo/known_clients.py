# SPDX-License-Identifier: GPL-3.0-or-later
"""What the demo knows of one client beyond the visits, and a second card of the same person with two digits swapped."""
from datetime import datetime


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
    return [{"name": name, "phone": phone, "note": "аллергия на лидокаин", "tags": ["гигиена раз в полгода", "по карте"],
             "consents": [{"consent": kind, "given": given, "at": stamp(*day, 11, 20), "form": form, "text_version": version}
                          for kind, given, day, form, version in consents],
             "messages": told(messages)},
            {"name": "Соколова Анна", "phone": "+79123054481", "note": "", "tags": [], "consents": [], "messages": told(asked)}]


def told(messages):
    return [{"at": stamp(*at), "direction": way, "person": who, "body": text} for at, way, who, text in messages]
