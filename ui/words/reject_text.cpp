// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/reject_text.h"

#include "ui/words/date_text.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace priyom::words {

namespace {

struct Reason
{
    const char* key;
    const char* text;
};

constexpr Reason kReasons[] = {
    {"required", QT_TRANSLATE_NOOP("RejectText", "Пусто, а значение обязательно")},
    {"instant", QT_TRANSLATE_NOOP("RejectText", "Это не дата и время вида 2026-10-15T14:05")},
    {"amount", QT_TRANSLATE_NOOP("RejectText", "Это не сумма вида 1500 или 1500.50")},
    {"outcome", QT_TRANSLATE_NOOP("RejectText", "Такого исхода нет. Бывает came, no_show, cancelled, lost или пусто")},
    {"minutes", QT_TRANSLATE_NOOP("RejectText", "Минуты: нужно целое число от 1 до 9999")},
    {"visit_start_missing", QT_TRANSLATE_NOOP("RejectText", "Есть запись или исход, но нет времени визита")},
    {"start_to_come", QT_TRANSLATE_NOOP("RejectText", "Визит ещё не начался, а исход уже есть")},
    {"paid_without_instant", QT_TRANSLATE_NOOP("RejectText", "Есть оплата, но нет её времени")},
    {"differs_from_same_id", QT_TRANSLATE_NOOP("RejectText", "Строка с таким номером уже была, и она другая")},
    {"slot_taken", QT_TRANSLATE_NOOP("RejectText", "Время специалиста уже занято")},
    {"room_taken", QT_TRANSLATE_NOOP("RejectText", "Кабинет или аппарат в это время уже занят")},
    {"direction", QT_TRANSLATE_NOOP("RejectText", "Направление бывает in или out")},
    {"answered", QT_TRANSLATE_NOOP("RejectText", "Отвечен: нужно 1 или 0")},
    {"seconds", QT_TRANSLATE_NOOP("RejectText", "Секунды: нужно целое число")},
    {"rating", QT_TRANSLATE_NOOP("RejectText", "Оценка бывает от 1 до 5")},
    {"talk_without_answer", QT_TRANSLATE_NOOP("RejectText", "Разговор есть, а ответа не было")},
    {"invalid_utf8", QT_TRANSLATE_NOOP("RejectText", "Буквы не прочитать: файл не в UTF-8")},
    {"nul_byte", QT_TRANSLATE_NOOP("RejectText", "Здесь не текст: файл повреждён или это не CSV")},
    {"stray_quote", QT_TRANSLATE_NOOP("RejectText", "Лишнее после кавычек. Кавычку внутри текста пишут дважды")},
    {"unclosed_quote", QT_TRANSLATE_NOOP("RejectText", "Кавычка открыта и не закрыта")},
    {"too_long", QT_TRANSLATE_NOOP("RejectText", "Строка слишком длинная")},
    {"too_many_fields", QT_TRANSLATE_NOOP("RejectText", "Слишком много столбцов")},
};

} // namespace

QString rejectText(const QString& reason)
{
    const auto found = std::find_if(std::begin(kReasons), std::end(kReasons),
                                    [&](const Reason& known) { return reason == QLatin1String(known.key); });
    const char* text = found == std::end(kReasons) ? QT_TRANSLATE_NOOP("RejectText", "Строка не подошла") : found->text;
    return QCoreApplication::translate("RejectText", text);
}

QString lostTimeText(const intake::LostTime& lost)
{
    QStringList parts{lost.who};
    if (lost.from.date.isValid())
        parts += timeText(lost.from.time) % kEnDash % timeText(lost.to.time);
    if (!lost.client.isEmpty())
        parts += lost.client;
    const QString taken = parts.join(QStringLiteral(", "));
    if (lost.next.empty())
        return taken;
    QStringList times; // a file is read on other days too
    for (const LocalTime& start : lost.next)
        times += tableDateText(start.date) % QLatin1Char(' ') % timeText(start.time);
    return taken % QStringLiteral(". ") % QCoreApplication::translate("NextWindowsText", "Ближайшие окна: %1").arg(times.join(QStringLiteral(", ")));
}

QString rejectText(const intake::Reject& reject)
{
    if (reject.lost)
        return rejectText(reject.reason) % QStringLiteral(": ") % lostTimeText(*reject.lost);
    if (reject.further.empty())
        return rejectText(reject.reason);
    QStringList faults{reject.column % QStringLiteral(": ") % rejectText(reject.reason)};
    for (const intake::RowFault& fault : reject.further)
        faults += fault.column % QStringLiteral(": ") % rejectText(fault.reason);
    return faults.join(QStringLiteral("; "));
}

} // namespace priyom::words
