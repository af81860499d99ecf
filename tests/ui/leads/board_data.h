// SPDX-License-Identifier: GPL-3.0-or-later
// The board of the design's picture as values: the same people, times and norms at Thursday 15.10.2026 14:05.
#pragma once

#include "ui/leads/board_view.h"

#include <array>

namespace priyom::desk::test {

using namespace std::chrono_literals;

inline Zone shopZone()
{
    return *Zone::named(QStringLiteral("Asia/Yekaterinburg"));
}

inline Instant at(int day, int hour, int minute, int second = 0)
{
    return shopZone().instant(QDate(2026, 10, day), QTime(hour, minute, second));
}

inline Instant pictureNow()
{
    return at(15, 14, 5);
}

inline LeadCard person(qint64 id, Stage stage, const char* name, const char* phone, const char* channel, const char* wish,
                       qint64 manager, std::optional<Temperature> temperature = std::nullopt)
{
    static const std::array<const char*, 6> managers{"", "Ирина Павлова", "Денис Иванов", "Софья Орлова", "Ксения Жукова", "Ксения Жукова"};
    LeadCard card;
    card.id = LeadId(id);
    card.stage = stage;
    card.name = QString::fromUtf8(name);
    card.phone = QString::fromLatin1(phone);
    card.channelKey = QString::fromLatin1(channel);
    card.wish = QString::fromUtf8(wish);
    card.temperature = temperature;
    card.manager = PersonId(manager);
    card.managerName = QString::fromUtf8(managers[static_cast<std::size_t>(manager)]);
    card.arrivedAt = at(15, 13, 41);
    return card;
}

inline LeadCard waiting(LeadCard card, Milliseconds since, Milliseconds limit)
{
    card.arrivedAt = pictureNow() - since;
    card.norm = sla::NormCase{card.arrivedAt, std::nullopt, limit, sla::NormClock::Working};
    return card;
}

inline LeadCard confirming(LeadCard card, Milliseconds left)
{
    card.norm = sla::NormCase{pictureNow() - (15min - left), std::nullopt, 15min, sla::NormClock::Working};
    return card;
}

inline LeadCard visiting(LeadCard card, Instant start, const char* specialist, qint64 rubles = 0)
{
    CardVisit visit;
    visit.id = VisitId(card.id.value);
    visit.startAt = start;
    visit.endAt = start + 45min;
    visit.specialistName = QString::fromUtf8(specialist);
    visit.price = Money::ofMinor(rubles * 100);
    if (card.stage == Stage::Came)
        visit.paid = visit.price;
    card.visit = visit;
    return card;
}

inline LeadCard calling(LeadCard card, Instant when)
{
    card.callbackAt = when;
    return card;
}

inline BoardCards pictureBoard()
{
    constexpr auto hot = Temperature::Hot;
    constexpr auto warm = Temperature::Warm;
    constexpr auto cold = Temperature::Cold;
    BoardCards board;
    LeadCards& c = board.cards;
    c.push_back(waiting(person(1, Stage::New, "Глеб Фомин", "+79194021765", "call", "Имплантация, 1 зуб", 4, hot), 34min, 15min));
    c.push_back(waiting(person(2, Stage::New, "Марина Юдина", "+79085713022", "instagram", "Чистка лица", 4, warm), 18min, 3min));
    c.push_back(waiting(person(3, Stage::New, "Руслан Ахметов", "+79511189004", "whatsapp", "Лечение, острая боль", 1, hot), 130s, 3min));
    c.push_back(waiting(person(4, Stage::New, "Алла Зимина", "+79630842657", "telegram", "Консультация ортодонта", 3, warm), 50s, 3min));
    c.push_back(waiting(person(5, Stage::New, "", "+79823005581", "site", "Виниры, узнать цену", 1, cold), 25s, 3min));
    c.push_back(waiting(person(6, Stage::New, "Егор Савин", "+79026114973", "walk_in", "Гигиена полости рта", 1), 10s, 3min));
    c.push_back(confirming(person(7, Stage::Qualified, "Павел Гущин", "+79226330819", "site", "Имплантация, план лечения", 2, hot), 220s));
    c.push_back(confirming(person(8, Stage::Qualified, "Ольга Ремизова", "+79127456130", "whatsapp", "Консультация ортодонта", 1, hot), 492s));
    c.push_back(confirming(person(9, Stage::Qualified, "Лилия Сафина", "+79049774510", "instagram", "Чистка лица", 3, warm), 785s));
    c.push_back(calling(person(10, Stage::Qualified, "Тимур Галеев", "+79193551208", "call", "Виниры, 4 зуба", 2, warm), at(15, 16, 30)));
    c.push_back(calling(person(11, Stage::Qualified, "Нина Котова", "+79080467391", "whatsapp", "Протезирование", 3, cold), at(16, 0, 0)));
    for (qint64 id = 12; id <= 20; ++id)
        c.push_back(calling(person(id, Stage::Qualified, "Артур Быков", "+79514708812", "telegram", "Лечение кариеса", 3), at(16, 9, int(id))));
    c.push_back(visiting(person(21, Stage::Confirmed, "Денис Орехов", "+79128901546", "call", "Лечение кариеса", 1), at(15, 14, 30), "Анна Белова"));
    c.push_back(visiting(person(22, Stage::Confirmed, "Вера Астахова", "+79227016438", "instagram", "Чистка лица", 3), at(15, 15, 0), "Ольга Носова"));
    c.push_back(visiting(person(23, Stage::Confirmed, "Игорь Мальцев", "+79631527720", "call", "Имплантация, 2 этап", 2), at(15, 16, 0), "Олег Тихонов"));
    c.push_back(visiting(person(24, Stage::Confirmed, "Яна Дубова", "+79042183905", "telegram", "Гигиена полости рта", 1), at(16, 10, 0), "Павел Лисин"));
    c.push_back(visiting(person(25, Stage::Confirmed, "Роман Щукин", "+79826645017", "site", "Установка брекетов", 3), at(16, 12, 30), "Юлия Крылова"));
    c.push_back(visiting(person(26, Stage::Confirmed, "Пётр Ильин", "+79826645018", "site", "Лечение кариеса", 3), at(17, 12, 30), "Юлия Крылова"));
    c.push_back(visiting(person(27, Stage::Came, "Светлана Ким", "+79025358126", "whatsapp", "Консультация терапевта", 1), at(15, 9, 30), "Анна Белова", 3500));
    c.push_back(visiting(person(28, Stage::Came, "Олег Яшин", "+79124479083", "call", "Имплантация, 1 этап", 2), at(15, 10, 0), "Олег Тихонов", 186000));
    c.push_back(visiting(person(29, Stage::Came, "Дарья Лобанова", "+79510296614", "instagram", "Виниры, 2 зуба", 3), at(15, 12, 0), "Анна Белова", 58000));
    c.push_back(calling(person(30, Stage::NoShow, "Сергей Ланской", "+79083902451", "site", "Лечение кариеса", 1), at(16, 0, 0) - 1h));
    board.counts = {6, 14, 6, 3, 1, 230};
    return board;
}

} // namespace priyom::desk::test
