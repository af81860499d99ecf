#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the demo shop's files beside it: make.py writes history.csv, calls.csv and shop.json, the same every time.

The clinic «Линия» on 15 October 2026 at 14:05 in Asia/Yekaterinburg. The figures that the pages show are fixed here first
(TARGETS and below) and the rows are made to add up to them; everything else is drawn by a seeded generator.
The shop is loaded through the program's own import, so that the demo has no door of its own.
"""
import random
from collections import Counter
from datetime import date, datetime, timedelta
from demo_files import WAYS_OF_PAYING, write_files
from known_clients import known_clients, known_visits, known_waiting, section

NOW = datetime(2026, 10, 15, 14, 5)
COLUMNS = ["lead_id", "created_at", "channel", "source", "campaign", "manager", "client_name", "client_phone", "client_key",
           "service", "specialist", "first_reply_at", "qualified_at", "booked_at", "visit_start", "visit_minutes",
           "confirmed_at", "outcome", "outcome_at", "lost_reason", "price", "paid", "paid_at"]

P, O, I, Z = "Ирина Павлова", "Светлана Орлова", "Дмитрий Иванов", "Кирилл Жуков"
BELOVA, NOSOVA, TIKHONOV, LISIN, KRYLOVA = "Ольга Белова", "Марина Носова", "Андрей Тихонов", "Павел Лисин", "Юлия Крылова"
SPECIALISTS = [BELOVA, NOSOVA, TIKHONOV, LISIN, KRYLOVA]
SERVICES = {  # name: minutes, price, who performs it
    "Консультация терапевта": (30, 3500, BELOVA), "Лечение кариеса": (60, 7500, BELOVA), "Лечение, острая боль": (60, 6000, BELOVA),
    "Виниры, 2 зуба": (60, 58000, BELOVA), "Виниры, 4 зуба": (60, 116000, BELOVA), "Виниры, узнать цену": (30, 3500, BELOVA),
    "Чистка лица": (60, 4500, NOSOVA), "Пилинг": (60, 5200, NOSOVA), "Массаж лица": (60, 4800, NOSOVA),
    "Имплантация, 1 зуб": (60, 62000, TIKHONOV), "Имплантация, 1 этап": (60, 186000, TIKHONOV),
    "Имплантация, 2 этап": (90, 143000, TIKHONOV), "Имплантация, план лечения": (45, 5000, TIKHONOV), "Протезирование": (60, 84000, TIKHONOV),
    "Гигиена полости рта": (60, 9000, LISIN), "Отбеливание": (60, 18000, LISIN),
    "Консультация ортодонта": (45, 4000, KRYLOVA), "Установка брекетов": (75, 92000, KRYLOVA), "Коррекция брекетов": (45, 6500, KRYLOVA),
}
SOURCES = ["2ГИС", "Яндекс Карты", "Рекомендация", "Сайт", "Вывеска", "Реклама VK"]
CAMPAIGNS = {"Реклама VK": "Осень без боли", "Яндекс Карты": "Приоритет октября"}
FIRST = {"m": "Алексей Артём Борис Вадим Виктор Глеб Даниил Егор Иван Кирилл Лев Максим Никита Олег Пётр Роман Семён Степан Тимофей Фёдор".split(),
         "f": "Алина Валерия Вера Виктория Галина Диана Екатерина Жанна Зоя Инна Ксения Лариса Любовь Майя Наталья Полина Рита София Таисия Юлия".split()}
LAST = ("Абрамов Баранов Бирюков Власов Волков Воронов Гаврилов Герасимов Громов Давыдов Дроздов Ершов Жданов Зайцев Зотов Ильин Калинин "
        "Карпов Климов Комаров Крюков Кудрявцев Куликов Лазарев Логинов Макаров Медведев Миронов Наумов Некрасов Носков Орлов Осипов Панов "
        "Поляков Родионов Рыжов Савельев Серов Соболев Суханов Тарасов Титов Трофимов Успенцев Фадеев Харитонов Чернов Шубин Яковлев").split()
DAY = timedelta(days=1)
rnd = random.Random(20261015)
rows, cards = [], {}


def stamp(at):
    return at.strftime("%Y-%m-%dT%H:%M:%S") if at else ""


def split(total, count, step=500, low=0.5):
    """`count` positive sums, multiples of `step`, that add up to `total`."""
    weights = [rnd.uniform(low, 1.5) for _ in range(count)]
    sums = [max(step, int(total * w / sum(weights)) // step * step) for w in weights]
    sums[-1] += total - sum(sums)
    assert sums[-1] > 0 and sum(sums) == total
    return sums


def person():
    sex = rnd.choice("mf")
    surname = rnd.choice(LAST)
    return f"{rnd.choice(FIRST[sex])} {surname}{'а' if sex == 'f' else ''}"


phones = iter(range(1, 10 ** 6))


def phone():
    return f"+79{rnd.choice(('02', '04', '08', '12', '19', '22', '51', '63', '82'))}{next(phones) * 7919 % 10 ** 7:07d}"


def workdays(first, last):
    return [first + DAY * n for n in range((last - first).days + 1) if (first + DAY * n).weekday() != 6]


def at(day, hour, minute=0, second=0):
    return datetime(day.year, day.month, day.day, hour, minute, second)


def moment(day, until=19):
    return at(day, rnd.randrange(9, until), rnd.randrange(60), rnd.randrange(60))


class Chairs:
    """Who is free when: past visits of one specialist stand one after another as in a real book."""

    def __init__(self):
        self.taken = Counter()

    def take(self, specialist, day, minutes, latest=18):
        key = specialist, day
        hour = 9 * 60 + self.taken[key]
        if hour + minutes > latest * 60:
            return None
        self.taken[key] += (minutes + 14) // 15 * 15
        return at(day, hour // 60, hour % 60)


chairs = Chairs()


def lead(created, channel, manager, service, name=None, number=None, reply=None, **known):
    source = rnd.choice(SOURCES)
    row = dict.fromkeys(COLUMNS, "")
    row.update(lead_id=f"L{len(rows) + 1:04d}", created_at=stamp(created), channel=channel, source=source,
               campaign=CAMPAIGNS.get(source, ""), manager=manager, client_name=person() if name is None else name,
               client_phone=number or phone(), service=service)
    if reply is not None:
        row["first_reply_at"] = stamp(created + timedelta(seconds=reply))
    row.update({key: stamp(value) if isinstance(value, datetime) else value for key, value in known.items()})
    rows.append(row)
    return row


def visit(row, start, booked, state, amount, minutes=None, specialist=None, confirmed=None):
    """state: planned, confirmed, came or no_show."""
    standard, price, performer = SERVICES[row["service"]]
    minutes = minutes or standard
    row.update(booked_at=stamp(booked), visit_start=stamp(start), visit_minutes=str(minutes), specialist=specialist or performer,
               qualified_at=row["qualified_at"] or stamp(booked), price=str(amount if amount else price))
    if state != "planned":
        row["confirmed_at"] = stamp(confirmed or min(booked + timedelta(minutes=rnd.randrange(2, 14)), NOW))
    if state in ("came", "no_show"):
        row.update(outcome=state, outcome_at=stamp(start if state == "came" else start + timedelta(minutes=20)))
    if state == "came" and amount:
        row.update(paid=str(amount), paid_at=stamp(start + timedelta(minutes=minutes)))


def lost(row, when, reason, qualified):
    if qualified:
        row["qualified_at"] = stamp(when - timedelta(minutes=rnd.randrange(5, 60)))
    row.update(outcome="lost", outcome_at=stamp(when), lost_reason=reason)


def card(row, temperature=None, wish="", callback=None):
    cards[row["lead_id"]] = {"temperature": temperature, "wish": wish, "callback_at": stamp(callback)}


def service_of(manager, amount):
    """A service whose price is near what was paid."""
    names = [n for n in SERVICES if "цену" not in n and "план" not in n]
    return min(names, key=lambda n: abs(SERVICES[n][1] - amount) + rnd.random() * 900)


# ---- The past: weeks before September, for the trend; each week so many ended visits with so many missed.
WEEKS = [(date(2026, 7, 27), 45, 8), (date(2026, 8, 3), 44, 8), (date(2026, 8, 10), 42, 7), (date(2026, 8, 17), 41, 7), (date(2026, 8, 24), 38, 6)]
REASONS = ["price", "competitor", "changed_mind", "silent", "other_service"]
CHANNELS = ["whatsapp", "call", "instagram", "site", "telegram", "walk_in"]
PULL = [104, 78, 62, 38, 18, 12]


def past_visit(day, manager, state, amount, name=None, number=None, booked=None, kind=None):
    service = kind or service_of(manager, amount)
    for back in range(30):
        start = chairs.take(SERVICES[service][2], day, SERVICES[service][0])
        if start:
            break
        day = day - DAY if (day - DAY).weekday() != 6 else day - 2 * DAY
    booked = booked or moment(max(day - DAY * rnd.randrange(1, 6), date(day.year, day.month, 1)))
    if booked.weekday() == 6:
        booked += DAY
    if booked >= start:
        booked = start - timedelta(hours=3)
    created = booked - timedelta(minutes=rnd.randrange(4, 50))
    row = lead(created, rnd.choices(CHANNELS, PULL)[0], manager, service, name, number, reply=rnd.randrange(60, 400))
    visit(row, start, booked, state, amount)
    return row


def past_lost(first, last, manager, count):
    for _ in range(count):
        created = moment(rnd.choice(workdays(first, last)))
        row = lead(created, rnd.choices(CHANNELS, PULL)[0], manager, rnd.choice(list(SERVICES)), reply=rnd.randrange(60, 420))
        lost(row, created + timedelta(hours=rnd.randrange(2, 5)), rnd.choice(REASONS), rnd.random() < 0.35)


SOKOLOVA = ("Анна Соколова", "+79123054418")
for monday, ended, missed in WEEKS:
    days = workdays(monday, monday + 5 * DAY)
    for n in range(ended):
        manager = rnd.choices([P, O, I, Z], [46, 34, 12, 8])[0]
        known = SOKOLOVA if n == 20 and monday.day in (27, 10) else (None, None)
        past_visit(days[n % len(days)], manager, "no_show" if n < missed else "came",
                   rnd.choice((3500, 4500, 7500, 9000, 9000, 18000)), *known)
    for manager, count in ((P, 38), (O, 28), (I, 20), (Z, 16)):
        past_lost(monday, monday + 5 * DAY, manager, count)

# ---- September: what the pay sheets are made of.
SEPTEMBER = workdays(date(2026, 9, 1), date(2026, 9, 30))
named = [(date(2026, 9, 4), "Алексей Ветров", "Имплантация, 2 этап", 286000), (date(2026, 9, 11), "Егор Сотников", "Протезирование", 212500),
         (date(2026, 9, 17), "Лариса Хан", "Виниры, 4 зуба", 168000), (date(2026, 9, 23), "Павел Юсупов", "Имплантация, 1 этап", 154000)]
for day, name, service, amount in named:
    past_visit(day, I, "came", amount, name=name, kind=service)
for n, amount in enumerate(split(2457000, 19)):
    early = n < 3  # booked in August, came and paid in September: 20 of the 23 were booked in September
    day = date(2026, 9, 2 + n) if early else SEPTEMBER[3 + n]
    past_visit(day, I, "came", amount, booked=at(date(2026, 8, 28 + n % 2), 11 + n) if early else None)
past_lost(date(2026, 9, 1), date(2026, 9, 28), I, 72)

for n, amount in enumerate(split(1600000, 40)):
    past_visit(SEPTEMBER[n % 25], O, "came", amount)
for n in range(11):
    past_visit(SEPTEMBER[(2 * n + 1) % 25], O, "no_show" if n < 6 else "came", 0, kind="Консультация ортодонта")
past_lost(date(2026, 9, 1), date(2026, 9, 28), O, 149)

# Павлова: 40 visits up to the 18th, then what is paid by volume: 240 000 in all, of it repeats of 54 000.
regulars = []
for n, amount in enumerate(split(360000, 40)):
    row = past_visit([d for d in SEPTEMBER if d.day <= 16][n % 14], P, "came", amount)
    regulars.append(row)
later = [d for d in SEPTEMBER if d.day >= 19]
for n, amount in enumerate(split(186000, 18)):
    past_visit(later[n % len(later)], P, "came", amount)
for n in range(6):
    first = regulars[n]
    day = later[3 + n]
    past_visit(day, P, "came", 9000, name=first["client_name"], number=first["client_phone"], kind="Гигиена полости рта",
               booked=at(day - (2 if day.weekday() == 0 else 1) * DAY, 12, 5 * n))
for n in range(9):
    past_visit(SEPTEMBER[(3 * n) % 25], P, "no_show", 0, kind="Лечение кариеса")
past_lost(date(2026, 9, 1), date(2026, 9, 28), P, 180)

for n, amount in enumerate(split(160000, 9)):
    past_visit(SEPTEMBER[2 * n + 1], Z, "came", amount)
past_visit(SEPTEMBER[8], Z, "no_show", 0, kind="Чистка лица")
past_lost(date(2026, 9, 1), date(2026, 9, 28), Z, 64)

# ---- October up to now: 312 leads.
TODAY = NOW.date()
OCTOBER = workdays(date(2026, 10, 1), date(2026, 10, 14))
left = {"manager": Counter({P: 118, O: 88, I: 52, Z: 54}),
        "channel": Counter(dict(zip(CHANNELS, PULL))),
        "booked": Counter(dict(zip(CHANNELS, (29, 21, 8, 7, 4, 2))))}
today_left = Counter({"whatsapp": 9, "call": 7, "instagram": 5, "site": 3, "telegram": 2, "walk_in": 1})


def october(created, channel, manager, service, booked=False, **known):
    left["manager"][manager] -= 1
    left["channel"][channel] -= 1
    if booked:
        left["booked"][channel] -= 1
    if created.date() == TODAY:
        today_left[channel] -= 1
    return lead(created, channel, manager, service, **known)


def today(hour, minute, second=0):
    return at(TODAY, hour, minute, second)


# The board as it stands. New: nobody has taken them up yet.
card(october(today(13, 31), "call", Z, "Имплантация, 1 зуб", name="Глеб Фомин", number="+79194021765"), "hot")
card(october(today(13, 47), "instagram", Z, "Чистка лица", name="Марина Юдина", number="+79085713022"), "warm")
card(october(today(13, 50, 50), "whatsapp", P, "Лечение, острая боль", name="Руслан Ахметов", number="+79511189004", reply=65), "hot")
card(october(today(13, 52, 10), "telegram", O, "Консультация ортодонта", name="Алла Зимина", number="+79630842657", reply=140), "warm")
card(october(today(13, 52, 35), "site", P, "Виниры, узнать цену", name="", number="+79823005581"), "cold")
card(october(today(13, 52, 50), "walk_in", P, "Гигиена полости рта", name="Егор Савин", number="+79026114973"))

# Qualified: nine with a visit that nobody has confirmed yet, five to call back.
WAITING = [  # name, phone, channel, manager, service, temperature, created, booked, start, minutes, specialist, wish
    ("Павел Гущин", "+79226330819", "site", I, "Имплантация, план лечения", "hot", (13, 20), (13, 53, 40), (16, 11, 0), 45, TIKHONOV, ""),
    ("Ольга Ремизова", "+79127456130", "whatsapp", P, "Консультация ортодонта", "hot", (13, 41), (13, 58, 12), (16, 15, 0), 45, KRYLOVA, "после работы, будни"),
    ("Лилия Сафина", "+79049774510", "instagram", O, "Чистка лица", "warm", (13, 36), (14, 3, 5), (17, 11, 0), 60, NOSOVA, "в субботу утром"),
    (None, None, "whatsapp", P, "Лечение кариеса", "warm", (13, 22), (13, 56, 20), (15, 16, 30), 60, BELOVA, ""),
    (None, None, "call", P, "Консультация ортодонта", "hot", (13, 31), (13, 57, 5), (15, 15, 0), 45, KRYLOVA, ""),
    (None, None, "whatsapp", P, "Коррекция брекетов", None, (13, 29), (13, 59, 40), (15, 18, 0), 75, KRYLOVA, "вечером"),
    (None, None, "call", P, "Гигиена полости рта", "warm", (13, 38), (14, 0, 30), (16, 13, 0), 60, LISIN, ""),
    (None, None, "whatsapp", O, "Пилинг", None, (13, 33), (14, 1, 15), (16, 12, 0), 60, NOSOVA, ""),
    (None, None, "whatsapp", Z, "Отбеливание", "cold", (13, 40), (14, 2, 10), (19, 10, 0), 60, LISIN, ""),
]
for name, number, channel, manager, service, temperature, created, booked, (day, hour, minute), minutes, who, wish in WAITING:
    row = october(today(*created), channel, manager, service, booked=True, name=name, number=number, reply=rnd.randrange(70, 170))
    row["qualified_at"] = stamp(today(*booked) - timedelta(minutes=6))
    visit(row, at(date(2026, 10, day), hour, minute), today(*booked), "planned", 0, minutes, who)
    card(row, temperature, wish)
CALLBACKS = [("Тимур Галеев", "+79193551208", "call", I, "Виниры, 4 зуба", "warm", today(11, 5), today(16, 30)),
             ("Нина Котова", "+79080467391", "whatsapp", O, "Протезирование", "cold", today(10, 12), at(date(2026, 10, 16), 11)),
             ("Артур Быков", "+79514708812", "telegram", I, "Лечение кариеса", None, today(9, 47), at(date(2026, 10, 16), 10)),
             (None, None, "call", Z, "Установка брекетов", "warm", today(9, 25), today(17, 0)),
             (None, None, "instagram", O, "Массаж лица", None, today(11, 40), at(date(2026, 10, 17), 12))]
for name, number, channel, manager, service, temperature, created, callback in CALLBACKS:
    row = october(created, channel, manager, service, name=name, number=number, reply=rnd.randrange(80, 170))
    row["qualified_at"] = stamp(created + timedelta(minutes=9))
    card(row, temperature, "", callback)

# Confirmed, still ahead.
AHEAD = [("Денис Орехов", "+79128901546", "call", P, "Лечение кариеса", (15, 14, 30), 60, BELOVA),
         ("Вера Астахова", "+79227016438", "instagram", O, "Чистка лица", (15, 15, 0), 60, NOSOVA),
         ("Игорь Мальцев", "+79631527720", "call", I, "Имплантация, 2 этап", (15, 16, 0), 90, TIKHONOV),
         ("Яна Дубова", "+79042183905", "telegram", P, "Гигиена полости рта", (16, 10, 0), 60, LISIN),
         ("Роман Щукин", "+79826645017", "site", O, "Установка брекетов", (16, 12, 30), 75, KRYLOVA),
         (None, None, "call", Z, "Пилинг", (17, 13, 0), 60, NOSOVA)]
for n, (name, number, channel, manager, service, (day, hour, minute), minutes, who) in enumerate(AHEAD):
    booked = at(date(2026, 10, 12 + n % 3), 10 + n, 15)
    row = october(booked - timedelta(minutes=25), channel, manager, service, booked=True, name=name, number=number, reply=rnd.randrange(70, 170))
    visit(row, at(date(2026, 10, day), hour, minute), booked, "confirmed", 0, minutes, who)

# Came: 50, of them 14 today; missed: 6, of them one today.
came = []
for manager, count, total, known in ((P, 22, 214500, [("Светлана Ким", "+79025358126", "whatsapp", "Консультация терапевта", (9, 30), BELOVA, 3500),
                                                    (SOKOLOVA[0], SOKOLOVA[1], "call", "Гигиена полости рта", None, LISIN, 9000)]),
                                     (O, 18, 846000, [("Дарья Лобанова", "+79510296614", "instagram", "Виниры, 2 зуба", (12, 0), BELOVA, 58000)]),
                                     (I, 8, 1200000, [("Олег Яшин", "+79124479083", "call", "Имплантация, 1 этап", (10, 0), TIKHONOV, 186000)]),
                                     (Z, 2, 39500, [])):
    sums = split(total - sum(k[6] for k in known), count - len(known))
    came += [(manager, *k) for k in known] + [(manager, None, None, None, None, None, None, amount) for amount in sums]
others = [c for c in came if c[1] is None]
rnd.shuffle(others)
todays = [c for c in came if c[5]] + others[:11]
earlier = [c for c in came if c[1] == SOKOLOVA[0]] + others[11:]
channel_of = lambda: max((left["booked"] - Counter({"walk_in": 0})).items(), key=lambda kv: (kv[1], kv[0]))[0]
MORNING = {BELOVA: [(10, 0), (11, 0), (13, 0)], NOSOVA: [(10, 0), (11, 0), (12, 0), (13, 0)], TIKHONOV: [(11, 30), (13, 0)],
           LISIN: [(9, 0), (10, 0), (11, 0), (12, 0), (13, 0)], KRYLOVA: [(11, 0), (12, 0), (13, 0)]}
slots = sorted((hour, minute, who) for who, times in MORNING.items() for hour, minute in times)
rnd.shuffle(slots)
for manager, name, number, channel, service, time, who, amount in todays:
    if time is None:
        hour, minute, who = slots.pop()
        own = [s for s, (m, p, w) in SERVICES.items() if w == who and m <= 60 and "цену" not in s and "план" not in s]
        service = min(own, key=lambda s: abs(SERVICES[s][1] - amount))
        time = hour, minute
    booked = moment(rnd.choice(OCTOBER[-5:]), 18)
    row = october(booked - timedelta(minutes=rnd.randrange(6, 40)), channel or channel_of(), manager, service, booked=True,
                  name=name, number=number, reply=rnd.randrange(50, 170))
    visit(row, today(*time), booked, "came", amount, min(SERVICES[service][0], 60), who)
hour, minute, who = slots.pop()
booked = moment(OCTOBER[-3])
row = october(booked - timedelta(minutes=15), "site", P, "Лечение кариеса", booked=True, name="Сергей Ланской", number="+79083902451", reply=120)
visit(row, today(9, 0), booked, "no_show", 0, 30, BELOVA)
card(row, None, "", today(17, 30))
for n, (manager, name, number, channel, service, _, who, amount) in enumerate(earlier):
    day = date(2026, 10, 12) if name else OCTOBER[1 + n % (len(OCTOBER) - 1)]
    service = service or service_of(manager, amount)
    start = chairs.take(SERVICES[service][2], day, SERVICES[service][0])
    booked = moment(max(date(2026, 10, 1), day - DAY * rnd.randrange(1, 4)), 18)
    booked = booked if booked.weekday() != 6 else booked + DAY
    booked = booked if booked < start else start - timedelta(hours=2)
    row = october(booked - timedelta(minutes=rnd.randrange(6, 40)), channel or channel_of(), manager, service, booked=True,
                  name=name, number=number, reply=rnd.randrange(50, 170))
    visit(row, start, booked, "came", amount)
for n, manager in enumerate((P, O, O, Z, Z)):
    day = OCTOBER[2 + 2 * n]
    service = ["Чистка лица", "Консультация ортодонта", "Лечение кариеса", "Гигиена полости рта", "Пилинг"][n]
    start = chairs.take(SERVICES[service][2], day, SERVICES[service][0])
    booked = start - timedelta(hours=22)
    booked = booked if booked.weekday() != 6 else booked - DAY
    row = october(booked - timedelta(minutes=20), channel_of(), manager, service, booked=True, reply=rnd.randrange(50, 170))
    visit(row, start, booked, "no_show", 0)
assert not +left["booked"], left["booked"]

# Refused: 230, of them 88 had been qualified; today's arrivals are 27 in all.
reasons = [r for r, n in (("silent", 84), ("price", 61), ("competitor", 38), ("other_service", 33), ("changed_mind", 14)) for _ in range(n)]
rnd.shuffle(reasons)
qualified = [True] * 88 + [False] * 142
rnd.shuffle(qualified)
channels = [c for c, n in sorted(left["channel"].items()) for _ in range(n)]
managers = [m for m, n in sorted(left["manager"].items()) for _ in range(n)]
rnd.shuffle(channels)
rnd.shuffle(managers)
assert len(reasons) == len(channels) == len(managers) == 230
today_left = +today_left
for reason, was_qualified, channel, manager in zip(reasons, qualified, channels, managers):
    if today_left[channel] > 0:
        today_left[channel] -= 1
        created = today(rnd.randrange(9, 12), rnd.randrange(60), rnd.randrange(60))
        ended = created + timedelta(minutes=rnd.randrange(30, 110))
    else:
        created = moment(rnd.choice(OCTOBER), 17)
        ended = created + timedelta(minutes=rnd.randrange(40, 180))
    row = lead(created, channel, manager, rnd.choice(list(SERVICES)), reply=0)
    lost(row, ended, reason, was_qualified)
assert not +today_left, today_left

# How fast each manager answers: medians 1:50, 2:20, 2:40, 6:10; of 184 chats 155 within three minutes.
MONTH = [r for r in rows if r["created_at"] >= "2026-10-01"]
SLOW = {P: 1, O: 3, I: 5, Z: 20}  # chats answered too late; one more was not answered at all
MEDIAN = {P: 110, O: 140, I: 160, Z: 370}


def answer(row, seconds):
    row["first_reply_at"] = stamp(datetime.fromisoformat(row["created_at"]) + timedelta(seconds=seconds))


slow_left = Counter(SLOW)
slow_left[Z] -= 1  # Марина Юдина waits
for manager, middle in MEDIAN.items():
    own = [r for r in MONTH if r["manager"] == manager and r["first_reply_at"]]
    rnd.shuffle(own)
    chats = [r for r in own if r["channel"] in ("whatsapp", "telegram", "instagram")]
    late = [r for r in chats if r["outcome"] == "lost"][:slow_left[manager]]
    quick_chats = [r for r in chats if r not in late]
    rest = [r for r in own if r not in chats]
    below = len(own) // 2
    values = {}
    for r in late:
        values[r["lead_id"]] = rnd.randrange(max(190, middle + 20), 900)
    if middle <= 180:
        order = quick_chats + rest
        for n, r in enumerate(order):
            if n < below:
                values[r["lead_id"]] = rnd.randrange(45, middle)
            else:
                values[r["lead_id"]] = rnd.randrange(middle + 1, 180 if r in quick_chats else 300)
        ranked = sorted(own, key=lambda r: values[r["lead_id"]])
        for r in ranked[(len(own) - 1) // 2:len(own) // 2 + 1]:
            values[r["lead_id"]] = middle
    else:
        for r in quick_chats:
            values[r["lead_id"]] = rnd.randrange(60, 180)
        for n, r in enumerate(rest):
            values[r["lead_id"]] = rnd.randrange(middle + 5, 900) if n < below - len(late) + 1 else rnd.randrange(190, middle)
        ranked = sorted(own, key=lambda r: values[r["lead_id"]])
        for r in ranked[(len(own) - 1) // 2:len(own) // 2 + 1]:
            values[r["lead_id"]] = middle
    for r in own:
        answer(r, values[r["lead_id"]])
for row in MONTH:  # nobody leaves New before the answer
    if row["qualified_at"] and row["first_reply_at"] and row["qualified_at"] < row["first_reply_at"]:
        row["qualified_at"] = min(stamp(datetime.fromisoformat(row["first_reply_at"]) + timedelta(seconds=30)), row["booked_at"] or row["outcome_at"])

# ---- Calls: quality calls of Иванов make his October 550 and his September 950; call leads have the call they came by.
calls = []


def call(started, direction, manager, number, wait, talk, rating=""):
    calls.append({"call_id": f"C{len(calls) + 1:05d}", "started_at": stamp(started), "direction": direction, "manager": manager,
                  "phone": number, "answered": 1, "wait_seconds": wait, "talk_seconds": talk, "rating": rating})


for first, last, count in ((date(2026, 9, 1), date(2026, 9, 30), 950), (date(2026, 10, 1), date(2026, 10, 14), 550)):
    days = workdays(first, last)
    for n in range(count):
        call(moment(days[n % len(days)]), "out", I, f"+79{rnd.randrange(10 ** 8, 10 ** 9)}", rnd.randrange(4, 25), rnd.randrange(120, 640))
for row in rows:
    if row["channel"] == "call" and row["created_at"] >= "2026-09-01":
        call(datetime.fromisoformat(row["created_at"]), "in", row["manager"], row["client_phone"], rnd.randrange(4, 40), rnd.randrange(40, 115), rnd.choice(("", 4, 5, 5)))
next(row for row in calls if row["phone"] == "+79194021765").update(answered=0, wait_seconds="", talk_seconds="", rating="")  # Глеб Фомин waits

# ---- What the two files cannot say.
shop = {
    "name": "Клиника «Линия»", "address": "Челябинск, ул. Труда, 78", "owner": "Елена Морозова", "zone": "Asia/Yekaterinburg",
    "now": stamp(NOW),
    "roles": {P: ["receptionist"], O: ["manager"], I: ["manager"], Z: ["manager"], **{s: ["specialist"] for s in SPECIALISTS}},
    "services": [{"name": n, "minutes": m, "price": str(p), "cost": str(int(p * 0.7)), "section": section(who)} for n, (m, p, who) in SERVICES.items()],
    "hours": [{"weekday": d, "from": "09:00", "to": "20:00"} for d in range(1, 7)],
    "shifts": [{"person": s, "day": day.isoformat(), "from": a, "to": b}
               for day in workdays(date(2026, 10, 1), date(2026, 10, 31))
               for s, a, b in ((BELOVA, "09:00", "18:00"), (NOSOVA, "10:00", "19:00"), (TIKHONOV, "09:00", "18:00"), (LISIN, "09:00", "17:00"), (KRYLOVA, "11:00", "20:00"), (P, "09:00", "18:00"), (O, "09:00", "18:00"), (I, "11:00", "20:00"), (Z, "14:00", "20:00"))],
    "cards": cards, "clients": known_clients(SOKOLOVA, P),
    "visits": [{"client": c, "phone": p, "specialist": s, "service": v, "start": stamp(today(h, m)), "minutes": n, "manager": P,
                "booked": stamp(at(date(2026, 10, 9), 12, k * 7)), "confirmed": stamp(at(date(2026, 10, 14), 11, k * 5))}
               for k, (c, p, s, v, h, m, n) in enumerate((
                   ("Инга Крайнова", "+79127704120", BELOVA, "Лечение кариеса", 15, 30, 60), ("Юлия Резник", "+79081146297", NOSOVA, "Массаж лица", 16, 0, 60),
                   ("Дина Волкова", "+79632081566", TIKHONOV, "Протезирование", 15, 0, 60), ("Артур Мухин", "+79047319002", LISIN, "Гигиена полости рта", 14, 15, 60),
                   ("Рита Белкина", "+79198457029", LISIN, "Отбеливание", 15, 15, 45)))] + known_visits(P, BELOVA, LISIN, NOSOVA),
    "tasks": [{"lead": lead, "kind": kind, "person": who, "text": text, "due": stamp(due)} for lead, kind, who, text, due in (
        ("L1383", "win_back", P, "", today(10, 0)), ("L1352", "own", P, "Прислать расчёт рассрочки", today(13, 30)),
        ("L1351", "own", None, "Уточнить, есть ли окно в субботу утром", today(16, 0)), ("L1380", "ask_after", P, "", today(18, 0)),
        ("L1369", "own", P, "Напомнить взять прошлые снимки", at(date(2026, 10, 16), 12, 0)), ("L1381", "ask_after", O, "", at(date(2026, 10, 16), 10, 0)))],
    "waiting": known_waiting(P, O), "ways_of_paying": WAYS_OF_PAYING, "goods": [{"client_phone": n, "taken_by": I, "amount": a, "cost": str(int(float(a) * 0.6)), "at": stamp(at(d, 16, 40))}
              for n, a, d in (("+79123054418", "7500", date(2026, 9, 8)), ("+79123054418", "6000", date(2026, 9, 15)), ("+79123054418", "9000", date(2026, 9, 24)))],
    "plans": [{"metric": m, "month": month, "person": who, "value": v} for m, month, who, v in (
        ("revenue", "2026-10", None, "5200000"), ("revenue", "2026-10", P, "400000"), ("revenue", "2026-10", O, "1600000"), ("revenue", "2026-10", I, "3000000"),
        ("revenue", "2026-10", Z, "200000"), ("average_check", "2026-10", I, "150000"), ("call_to_visit", "2026-10", I, "0.02"), ("calls_quality", "2026-10", I, "1000"),
        ("conversion", "2026-10", O, "0.24"), ("average_check", "2026-10", None, "45000"),
        ("revenue", "2026-09", None, "5300000"), ("revenue", "2026-09", P, "500000"), ("revenue", "2026-09", O, "1600000"), ("revenue", "2026-09", I, "3000000"),
        ("revenue", "2026-09", Z, "200000"), ("average_check", "2026-09", I, "150000"), ("call_to_visit", "2026-09", I, "0.02"), ("calls_quality", "2026-09", I, "1000"),
        ("conversion", "2026-09", O, "0.24"))],
    "schemes": [
        {"name": "Менеджер", "rounding": "kopeck", "components": [
            {"type": "salary", "amount": "60000"},
            {"type": "kpi", "fund": "50000", "threshold": "0.80", "accelerator": "1.2", "above": "whole", "parts": [
                {"metric": "revenue", "weight": "0.40"}, {"metric": "average_check", "weight": "0.20"},
                {"metric": "call_to_visit", "weight": "0.20", "decimals": 3}, {"metric": "calls_quality", "weight": "0.20"}]},
            {"type": "over_plan", "metric": "revenue", "rate": "0.02", "margin": "0.30"}]},
        {"name": "Менеджер салона", "rounding": "kopeck", "components": [
            {"type": "salary", "amount": "50000"},
            {"type": "kpi", "fund": "40000", "threshold": "0.80", "accelerator": "1.2", "above": "excess", "parts": [
                {"metric": "revenue", "weight": "0.50"}, {"metric": "conversion", "weight": "0.50", "decimals": 3}]}]},
        {"name": "Администратор", "rounding": "kopeck", "components": [
            {"type": "salary", "amount": "45000"},
            {"type": "over_volume", "after": 40, "rate": "0.05", "repeat_rate": "0.02"}]},
        {"name": "Оклад", "rounding": "kopeck", "components": [{"type": "salary", "amount": "45000"}]},
        {"name": "Новичок", "rounding": "kopeck", "components": [
            {"type": "kpi", "fund": "28000", "threshold": "0.80", "accelerator": "1.2", "above": "whole", "parts": [{"metric": "revenue", "weight": "1"}]}]}],
    "assignments": [{"scheme": s, "person": p, "from": "2026-08", "mode": m} for s, p, m in (
        ("Менеджер", I, "force"), ("Менеджер салона", O, "force"), ("Администратор", P, "force"), ("Оклад", Z, "force"), ("Новичок", Z, "observe"))],
    "spend": [{"campaign": c, "day": d.isoformat(), "amount": a} for c, a in (("Осень без боли", "2400"), ("Приоритет октября", "1800")) for d in workdays(date(2026, 9, 1), TODAY)],
}

write_files(rows, calls, shop)
