// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/lead_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace priyom::words {

namespace {

struct Word
{
    const char* key;
    const char* text;
};

constexpr Word kChannels[] = {
    {"whatsapp", "WhatsApp"},
    {"telegram", "Telegram"},
    {"instagram", "Instagram"},
    {"vk", "VK"},
    {"site", QT_TRANSLATE_NOOP("LeadWords", "Сайт")},
    {"call", QT_TRANSLATE_NOOP("LeadWords", "Звонок")},
    {"walk_in", QT_TRANSLATE_NOOP("LeadWords", "С улицы")},
    {"referral", QT_TRANSLATE_NOOP("LeadWords", "Рекомендация")},
    {"other", QT_TRANSLATE_NOOP("LeadWords", "Другое")},
};

constexpr Word kReasons[] = {
    {"price", QT_TRANSLATE_NOOP("LeadWords", "Дорого")},
    {"silent", QT_TRANSLATE_NOOP("LeadWords", "Не отвечает")},
    {"competitor", QT_TRANSLATE_NOOP("LeadWords", "Выбрали других")},
    {"other_service", QT_TRANSLATE_NOOP("LeadWords", "Не наша услуга")},
    {"changed_mind", QT_TRANSLATE_NOOP("LeadWords", "Передумали")},
    {"no_need", QT_TRANSLATE_NOOP("LeadWords", "Не было потребности")},
    {"no_slot", QT_TRANSLATE_NOOP("LeadWords", "Не подошло время")},
    {"spam", QT_TRANSLATE_NOOP("LeadWords", "Спам или ошибка")},
};

template <std::size_t count>
QString wordOf(const Word (&words)[count], const QString& key)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [&](const Word& word) { return key == QLatin1String(word.key); });
    return found == std::end(words) ? key : QCoreApplication::translate("LeadWords", found->text);
}

} // namespace

QString stageWord(leads::Stage stage)
{
    switch (stage) {
    case leads::Stage::New: return QCoreApplication::translate("LeadWords", "Новый");
    case leads::Stage::Qualified: return QCoreApplication::translate("LeadWords", "Квалифицирован");
    case leads::Stage::Confirmed: return QCoreApplication::translate("LeadWords", "Подтверждён");
    case leads::Stage::Came: return QCoreApplication::translate("LeadWords", "Пришёл");
    case leads::Stage::NoShow: return QCoreApplication::translate("LeadWords", "Неявка");
    case leads::Stage::Lost: return QCoreApplication::translate("LeadWords", "Отказ");
    }
    return {};
}

QString temperatureWord(leads::Temperature interest)
{
    switch (interest) {
    case leads::Temperature::Hot: return QCoreApplication::translate("LeadWords", "Горячий");
    case leads::Temperature::Warm: return QCoreApplication::translate("LeadWords", "Тёплый");
    case leads::Temperature::Cold: return QCoreApplication::translate("LeadWords", "Холодный");
    }
    return {};
}

QString channelWord(const QString& key)
{
    return wordOf(kChannels, key);
}

QString reasonWord(const QString& key)
{
    return wordOf(kReasons, key);
}

QString clientName(const QString& called)
{
    return called.isEmpty() ? QCoreApplication::translate("LeadWords", "Имя не указано") : called;
}

QString clientName(const clients::Client& client)
{
    return clientName(clients::calledBy(client));
}

} // namespace priyom::words
