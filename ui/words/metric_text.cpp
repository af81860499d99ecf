// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/metric_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace priyom::words {

namespace {

struct Name
{
    const char* id;
    const char* text;
};

constexpr Name kNames[] = {
    {"leads", QT_TRANSLATE_NOOP("MetricText", "Лиды")},
    {"booked_leads", QT_TRANSLATE_NOOP("MetricText", "Записаны")},
    {"conversion", QT_TRANSLATE_NOOP("MetricText", "Лид → запись")},
    {"qualified_rate", QT_TRANSLATE_NOOP("MetricText", "Квалифицированы")},
    {"offer_rate", QT_TRANSLATE_NOOP("MetricText", "Квалифицированный → запись")},
    {"confirmed_leads", QT_TRANSLATE_NOOP("MetricText", "Подтверждённые лиды")},
    {"came_leads", QT_TRANSLATE_NOOP("MetricText", "Пришли")},
    {"came_rate", QT_TRANSLATE_NOOP("MetricText", "Лид → визит")},
    {"lost_leads", QT_TRANSLATE_NOOP("MetricText", "Отказы")},
    {"lost_by_reason", QT_TRANSLATE_NOOP("MetricText", "Отказы по причинам")},
    {"first_response_median", QT_TRANSLATE_NOOP("MetricText", "Первый ответ")},
    {"first_response_median_work", QT_TRANSLATE_NOOP("MetricText", "Первый ответ, рабочее время")},
    {"first_human_response_median", QT_TRANSLATE_NOOP("MetricText", "Первый ответ человека")},
    {"sla_first_reply_rate", QT_TRANSLATE_NOOP("MetricText", "Ответы в норме")},
    {"sla_taken_rate", QT_TRANSLATE_NOOP("MetricText", "Взяты в работу в норме")},
    {"sla_confirm_rate", QT_TRANSLATE_NOOP("MetricText", "Подтверждены в норме")},
    {"sla_pickup_rate", QT_TRANSLATE_NOOP("MetricText", "Звонки приняты в норме")},
    {"sla_callback_rate", QT_TRANSLATE_NOOP("MetricText", "Перезвонили в норме")},
    {"scheduled", QT_TRANSLATE_NOOP("MetricText", "Визиты")},
    {"confirmed", QT_TRANSLATE_NOOP("MetricText", "Подтверждены")},
    {"confirmed_rate", QT_TRANSLATE_NOOP("MetricText", "Доля подтверждённых")},
    {"came", QT_TRANSLATE_NOOP("MetricText", "Состоялись")},
    {"no_show", QT_TRANSLATE_NOOP("MetricText", "Неявки, число")},
    {"no_show_rate", QT_TRANSLATE_NOOP("MetricText", "Неявки")},
    {"no_show_all_rate", QT_TRANSLATE_NOOP("MetricText", "Неявки, все визиты")},
    {"cancel_rate", QT_TRANSLATE_NOOP("MetricText", "Отмены")},
    {"repeat_30d", QT_TRANSLATE_NOOP("MetricText", "Повторная запись, 30 дней")},
    {"retention", QT_TRANSLATE_NOOP("MetricText", "Удержание")},
    {"pipeline", QT_TRANSLATE_NOOP("MetricText", "Записано вперёд")},
    {"revenue", QT_TRANSLATE_NOOP("MetricText", "Выручка")},
    {"paid_visits", QT_TRANSLATE_NOOP("MetricText", "Оплаченные визиты")},
    {"average_check", QT_TRANSLATE_NOOP("MetricText", "Средний чек")},
    {"revenue_new", QT_TRANSLATE_NOOP("MetricText", "Выручка, новые клиенты")},
    {"revenue_repeat", QT_TRANSLATE_NOOP("MetricText", "Выручка, повторные")},
    {"upsell", QT_TRANSLATE_NOOP("MetricText", "Допродажи")},
    {"margin", QT_TRANSLATE_NOOP("MetricText", "Маржа")},
    {"discount_rate", QT_TRANSLATE_NOOP("MetricText", "Скидки")},
    {"refund_rate", QT_TRANSLATE_NOOP("MetricText", "Возвраты")},
    {"calls_in", QT_TRANSLATE_NOOP("MetricText", "Входящие звонки")},
    {"calls_out", QT_TRANSLATE_NOOP("MetricText", "Исходящие звонки")},
    {"calls_quality", QT_TRANSLATE_NOOP("MetricText", "Звонки")},
    {"calls_missed", QT_TRANSLATE_NOOP("MetricText", "Пропущенные звонки")},
    {"calls_pickup_rate", QT_TRANSLATE_NOOP("MetricText", "Принятые звонки")},
    {"calls_in_norm_rate", QT_TRANSLATE_NOOP("MetricText", "Звонки в норме")},
    {"wait_median", QT_TRANSLATE_NOOP("MetricText", "Ожидание ответа")},
    {"rating_mean", QT_TRANSLATE_NOOP("MetricText", "Оценка")},
    {"talk_seconds", QT_TRANSLATE_NOOP("MetricText", "Время разговоров")},
    {"aht", QT_TRANSLATE_NOOP("MetricText", "Средний разговор")},
    {"messages_out", QT_TRANSLATE_NOOP("MetricText", "Исходящие сообщения")},
    {"meetings", QT_TRANSLATE_NOOP("MetricText", "Встречи")},
    {"cycle_days_median", QT_TRANSLATE_NOOP("MetricText", "Дней до первого визита")},
    {"call_to_visit", QT_TRANSLATE_NOOP("MetricText", "Звонок → визит")},
    {"new_clients", QT_TRANSLATE_NOOP("MetricText", "Новые клиенты")},
    {"ltv", QT_TRANSLATE_NOOP("MetricText", "Выручка с клиента")},
    {"utilisation", QT_TRANSLATE_NOOP("MetricText", "Загрузка")},
    {"empty_windows", QT_TRANSLATE_NOOP("MetricText", "Пустые окна")},
    {"spend", QT_TRANSLATE_NOOP("MetricText", "Расходы на рекламу")},
    {"cpl", QT_TRANSLATE_NOOP("MetricText", "Цена лида")},
    {"cac", QT_TRANSLATE_NOOP("MetricText", "Цена клиента")},
    {"roi", QT_TRANSLATE_NOOP("MetricText", "Окупаемость рекламы")},
};

} // namespace

QString metricName(const QString& id)
{
    const auto found = std::find_if(std::begin(kNames), std::end(kNames),
                                    [&](const Name& name) { return id == QLatin1String(name.id); });
    return found == std::end(kNames) ? id : QCoreApplication::translate("MetricText", found->text);
}

} // namespace priyom::words
