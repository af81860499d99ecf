// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/error_text.h"

#include "core/base/taken_slot.h"
#include "core/leads/lead.h"
#include "ui/words/day_mark_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"
#include "ui/words/number_text.h"
#include "ui/words/right_words.h"
#include "ui/words/table_problem.h"

#include <QCoreApplication>

#include <algorithm>

namespace priyom::words {

namespace {

class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)

public:
    static QString notSaved(const Error& error)
    {
        if (error.detail == QLatin1String("no_file"))
            return tr("Файла базы нет: %1. Проверьте путь или создайте базу.").arg(error.subject);
        if (error.detail == QLatin1String("exists"))
            return tr("Файл уже есть: %1. Выберите другое имя, этот не изменён.").arg(error.subject);
        if (error.detail == QLatin1String("moved"))
            return tr("Файл базы перемещён или удалён: %1. Запись не сохранена, верните файл на место.").arg(error.subject);
        if (error.detail == QLatin1String("replaced"))
            return tr("Файл базы подменён или очищен: %1. Запись не сохранена, верните прежний файл.").arg(error.subject);
        if (error.detail == QLatin1String("reopen"))
            return tr("После сбоя записи базу нужно открыть заново: %1").arg(error.subject);
        if (error.detail.contains(QLatin1String("full")))
            return tr("Не сохранено: на диске нет места (%1). Освободите место и повторите.").arg(error.subject);
        if (error.detail.contains(QLatin1String("readonly")) || error.detail.contains(QLatin1String("Permission")))
            return tr("Не сохранено: файл или папка только для чтения (%1).").arg(error.subject);
        return tr("Не сохранено: %1 (%2)").arg(error.subject, error.detail);
    }

    // Why something is not deleted, or not brought back.
    static std::optional<QString> binRefused(const Error& error)
    {
        if (error.detail == QLatin1String("paid"))
            return tr("По этому лиду есть оплата, удалить его нельзя. Если он ошибочный, отметьте отказ «Спам/ошибка».");
        if (error.detail == QLatin1String("happened"))
            return tr("Визит этого лида уже прошёл и вошёл в показатели, удалить лид нельзя.");
        if (error.detail == QLatin1String("call_running"))
            return tr("По этому лиду идёт звонок: сначала отметьте его итог.");
        if (error.detail == QLatin1String("merged"))
            return tr("Этот лид объединён с другим: удаляют тот, к которому он присоединён.");
        if (error.detail == QLatin1String("tied"))
            return tr("У клиента есть лиды, визиты или переписка, удалить карточку нельзя.");
        if (error.detail == QLatin1String("not_there"))
            return tr("В корзине этого уже нет: вернули раньше, или прошло 90 дней.");
        if (error.detail == QLatin1String("came_again"))
            return tr("Такая же запись пришла снова и уже есть в базе, возвращать её не нужно.");
        if (error.detail == QLatin1String("alone"))
            return tr("Сначала верните то, к чему это относится: лид или карточку клиента.");
        return std::nullopt;
    }

    static QString doneWord(const QString& operation)
    {
        static constexpr const char* kLoaded[] = {"lead.import", "lead.reply", "call.import", "call.join", "client.name", "service.add"};
        if (std::any_of(std::begin(kLoaded), std::end(kLoaded), [&](const char* each) { return operation == QLatin1String(each); }))
            return tr("загрузка из файла");
        if (operation.startsWith(QLatin1String("spend.")))
            return tr("запись расхода на рекламу");
        if (operation.startsWith(QLatin1String("payment.")))
            return tr("отмена оплаты");
        if (operation.startsWith(QLatin1String("plan.")) || operation.startsWith(QLatin1String("scheme.")) || operation.startsWith(QLatin1String("pay.")))
            return tr("изменение планов или бонусов");
        return tr("изменение настроек");
    }

    static QString moveRefused(const Error& error)
    {
        if (const auto refused = binRefused(error))
            return *refused;
        if (error.detail == QLatin1String("reason_needed"))
            return tr("Отказ не сохранён: укажите причину.");
        if (error.detail == QLatin1String("visit_needed"))
            return tr("Сначала запишите клиента на время: для этого статуса нужен визит.");
        if (error.detail == QLatin1String("visit_over"))
            return tr("Этот визит уже прошёл или отменён: раньше его не перенести.");
        if (error.detail == QLatin1String("too_early"))
            return tr("Рано: итог визита отмечают не раньше чем за 30 минут до начала.");
        if (error.detail == QLatin1String("last_owner"))
            return tr("Хотя бы один владелец должен остаться: сначала назначьте другого.");
        if (error.detail == QLatin1String("spam_stays"))
            return tr("«Спам/ошибка» остаётся всегда: такие заявки не входят в показатели.");
        if (error.detail == QLatin1String("known_name"))
            return tr("Это имя есть в каждой базе, по нему узнают файлы и отчёты. Уберите его из списка и добавьте своё.");
        if (error.detail == QLatin1String("last_channel"))
            return tr("Хотя бы один канал должен остаться: по нему приходят заявки.");
        if (error.detail == QLatin1String("same"))
            return tr("Этот статус уже стоит.");
        if (error.detail == QLatin1String("joined"))
            return tr("Эту заявку объединили с другой заявкой клиента. Найдите клиента: F3, и работайте с той.");
        if (error.subject == QLatin1String("payment"))
            return paymentStays(error);
        if (error.subject == QLatin1String("cash"))
            return cashStays(error);
        if (error.detail == QLatin1String("stays_done"))
            return tr("Последнее действие вернуть нельзя: %1. Что было до него, не тронуто.").arg(doneWord(error.subject));
        if (error.detail == QLatin1String("nothing_to_undo"))
            return tr("Возвращать нечего: последнее изменение уже возвращено или не возвращается.");
        if (error.detail == QLatin1String("not_active"))
            return tr("%1 больше не работает: смену можно только убрать.").arg(error.subject);
        if (error.detail == QLatin1String("no_specialist"))
            return tr("%1 больше не принимает клиентов. Выберите другого специалиста.").arg(error.subject);
        if (error.detail == QLatin1String("not_performed"))
            return tr("%1 не выполняет эту услугу. Выберите другого специалиста или другую услугу.").arg(error.subject);
        if (error.detail == QLatin1String("absent"))
            return tr("%1 в это время отсутствует: выберите другое время или другого специалиста.").arg(error.subject);
        if (error.detail == QLatin1String("closed") && error.code == ErrorCode::MoveRefused)
            return tr("%1 Выберите другое время.", "why nothing is booked then").arg(closedText(error.subject));
        if (error.detail == QLatin1String("outside_shift"))
            return tr("%1 в это время не работает: выберите время внутри смены.").arg(error.subject);
        if (error.detail == QLatin1String("call_runs"))
            return tr("Сначала отметьте итог звонка, который идёт.");
        if (error.detail == QLatin1String("not_open"))
            return tr("Эта задача уже закрыта.");
        const auto from = leads::stageFromKey(error.subject.section(QStringLiteral("->"), 0, 0));
        const auto to = leads::stageFromKey(error.subject.section(QStringLiteral("->"), 1));
        return from && to ? tr("Из «%1» в «%2» не переводят.").arg(stageWord(*from), stageWord(*to)) : tr("Так статус не меняют: %1.").arg(error.subject);
    }

    static QString cashStays(const Error& error)
    {
        if (error.detail == QLatin1String("later_payment"))
            return tr("После закрытия смены приняты деньги, поэтому оно остаётся.");
        if (error.detail == QLatin1String("later_shift"))
            return tr("После этой закрыта ещё одна смена, поэтому закрытие остаётся.");
        return tr("Закрытие смены возвращают в течение суток: это уже остаётся.");
    }

    static std::optional<QString> badMoney(const Error& error)
    {
        if (error.detail == QLatin1String("more_than_paid"))
            return tr("Вернуть можно не больше, чем оплачено.");
        if (error.subject == QLatin1String("at") && error.detail == QLatin1String("ahead"))
            return tr("Оплату нельзя записать будущим временем.");
        if (error.detail == QLatin1String("zero"))
            return tr("Введите сумму: ноль не записывают.");
        if (error.subject == QLatin1String("discount"))
            return error.detail == QLatin1String("above") ? tr("Скидка больше, чем к оплате.") : tr("Скидку дают только на визит, рублями или процентами до 100.");
        if (error.subject == QLatin1String("note") && error.detail == QLatin1String("difference"))
            return tr("Сумма расходится: напишите почему, тогда смена закроется.");
        if (error.subject == QLatin1String("opening") || error.subject == QLatin1String("counted"))
            return tr("В кассе не может быть меньше нуля.");
        if (error.subject == QLatin1String("note") && error.detail == QLatin1String("long"))
            return tr("Слишком длинно: не больше 200 знаков.");
        return std::nullopt;
    }

    static QString paymentStays(const Error& error)
    {
        if (error.detail == QLatin1String("later_payment"))
            return tr("Сначала отмените более позднюю оплату этого визита.");
        if (error.detail == QLatin1String("refunded"))
            return tr("За эту продажу уже вернули деньги: сначала отмените возврат.");
        if (error.detail == QLatin1String("too_late"))
            return tr("Оплату отменяют в течение суток: эта уже остаётся.");
        if (error.detail == QLatin1String("shift_closed"))
            return tr("Смена с этой оплатой уже закрыта. Оформите возврат: Ctrl F6, Ctrl R.");
        return tr("Отменять нечего: отменяют последнюю оплату визита и только в течение суток.");
    }

    static QString notAllowed(const Error& error)
    {
        if (error.subject == QLatin1String("payment.add") || error.subject == QLatin1String("payment.undo"))
            return tr("Оплату принимает и отменяет администратор или владелец.");
        if (error.subject == QLatin1String("payment.discount"))
            return tr("Скидку даёт только владелец.");
        if (error.subject == QLatin1String("visit.price") && error.detail.isEmpty())
            return tr("Другую цену, чем в прайсе, назначает менеджер, руководитель или владелец.");
        if (error.subject.startsWith(QLatin1String("client.merge")))
            return tr("Карточки объединяет администратор, руководитель или владелец.");
        if (error.detail == QLatin1String("current"))
            return tr("Сначала подтвердите это нынешним паролем или PIN.");
        if (error.detail == QLatin1String("not_today"))
            return tr("Вашей роли видны оплаты только за сегодня.");
        return rightRefused(error.subject, error.detail == QLatin1String("not_own"));
    }

    static QString notSignedIn(const Error& error)
    {
        if (error.detail == QLatin1String("wrong"))
            return tr("Имя или пароль не подходят.");
        if (error.detail == QLatin1String("wait"))
            return tr("Слишком много неверных попыток. Подождите %1 с.").arg((error.subject.toLongLong() + 999) / 1000);
        if (error.detail == QLatin1String("no_password"))
            return tr("Нужен пароль: задайте PRIYOM_PASSWORD или запустите в терминале.");
        return tr("Нужно войти: укажите, кто работает (--as).");
    }

    static QString badHours(const Error& error)
    {
        if (error.detail == QLatin1String("overlap"))
            return tr("Часы пересекаются: следующие начинаются, когда кончились предыдущие, например 9–13, 14–18.");
        if (error.detail == QLatin1String("backward"))
            return tr("Конец должен быть позже начала. За полночь пишут в двух днях: 22–24 и на следующий 0–6.");
        if (error.detail == QLatin1String("outside"))
            return tr("Часы дня идут от 0:00 до 24:00.");
        return tr("Часы пишутся так: 9–18 или 9:00–13:00, 14:00–18:30.");
    }

    static QString badDays(const Error& error)
    {
        if (error.detail == QLatin1String("long"))
            return tr("Столько дней сразу не заполнить. Выберите меньше.");
        if (error.detail == QLatin1String("far"))
            return tr("Так далеко назад или вперёд расписание не выдают: не больше двух месяцев.");
        return tr("Последний день раньше первого.");
    }

    // A file with a year of the calendar: "12 twice".
    static QString badCalendar(const Error& error)
    {
        const QString line = error.detail.section(u' ', 0, 0);
        if (error.detail.endsWith(QLatin1String("twice")))
            return tr("Строка %1: этот день в файле уже был. Ничего не загружено.").arg(line);
        if (error.detail.endsWith(QLatin1String("line")))
            return tr("Строка %1 не разобрана: нужны дата 2028-01-01, off, short или work и название, через запятую. Ничего не загружено.").arg(line);
        return tr("В файле нет ни одного дня. Первая строка: date,kind,name, дальше по дню в строке.");
    }

    static QString badInput(const Error& error)
    {
        if (error.subject == QLatin1String("calendar"))
            return badCalendar(error);
        if (error.subject == QLatin1String("name") && error.detail == QLatin1String("long"))
            return tr("Название длинное: не больше 100 знаков.");
        if (error.subject == QLatin1String("hours"))
            return badHours(error);
        if (const auto problem = tableProblem(error))
            return *problem;
        if (const auto problem = badMoney(error))
            return *problem;
        if (error.subject == QLatin1String("days"))
            return badDays(error);
        if (error.detail == QLatin1String("missing"))
            return tr("Не указано: %1").arg(error.subject);
        if (error.detail == QLatin1String("empty"))
            return tr("Заполните поле: имя не может быть пустым.");
        if (error.detail == QLatin1String("too_many"))
            return tr("Больше не сохранить: удалите ненужное и повторите.");
        if (error.detail == QLatin1String("worthless"))
            return tr("К этому времени напоминать будет поздно, назовите более раннее.");
        if (error.subject == QLatin1String("due"))
            return tr("Это время уже прошло, назовите другое.");
        if (error.subject == QLatin1String("until"))
            return tr("Этот день уже прошёл, назовите более поздний.");
        if (error.subject == QLatin1String("birthday"))
            return tr("Дата рождения пишется так: 14.03.1989.");
        if (error.subject == QLatin1String("handle"))
            return tr("Ник пишется так: @anna, t.me/anna, vk.com/anna.");
        if (error.subject == QLatin1String("tag"))
            return tr("Метка длиннее 40 знаков.");
        const bool isPin = error.subject == QLatin1String("pin");
        if (!isPin && error.subject != QLatin1String("password"))
            return tr("Неверное значение, %1: %2").arg(error.subject, error.detail);
        if (error.detail == QLatin1String("short"))
            return isPin ? tr("ПИН-код короткий: нужно не меньше 4 цифр.") : tr("Пароль короткий: нужно не меньше 8 знаков.");
        if (error.detail == QLatin1String("digits"))
            return tr("В ПИН-коде могут быть только цифры.");
        if (error.detail == QLatin1String("simple"))
            return isPin ? tr("Такой ПИН-код угадают первым. Выберите другой.") : tr("Такой пароль угадают первым. Выберите другой.");
        return isPin ? tr("ПИН-код длинный: не больше 12 цифр.") : tr("Пароль длинный: не больше 1024 знаков.");
    }

    // "lead 5": what it is, for whoever does not know the tables.
    static QString recordWord(const QString& subject)
    {
        const QString record = subject.section(u' ', 0, 0);
        if (record == QLatin1String("lead"))
            return tr("лид");
        if (record == QLatin1String("client"))
            return tr("карточка клиента");
        if (record == QLatin1String("visit"))
            return tr("визит");
        if (record == QLatin1String("task"))
            return tr("задача");
        if (record == QLatin1String("person"))
            return tr("сотрудник");
        return subject;
    }

    static QString conflict(const Error& error)
    {
        if (error.subject == QLatin1String("filter"))
            return tr("Фильтр «%1» с тех пор сохранили или удалили ещё раз. Он остаётся как есть.").arg(error.detail);
        if (error.subject == QLatin1String("phone"))
            return tr("Этот телефон уже есть у другого клиента. Откройте его карточку или объедините карточки.");
        if (error.subject == QLatin1String("handle"))
            return tr("Этот ник уже есть у другого клиента. Откройте его карточку или объедините карточки.");
        if (error.subject == QLatin1String("name"))
            return tr("Такое имя уже есть: %1. Выберите другое.").arg(error.detail);
        if (error.subject == QLatin1String("payment"))
            return tr("По этому визиту принята оплата, поэтому итог не вернуть. Если она принята по ошибке, сначала отмените её: Shift F6.");
        if (error.subject == QLatin1String("cash") && error.detail == QLatin1String("closed"))
            return tr("Смену уже закрыли на другом месте. Посмотрите список и пересчитайте.");
        if (error.subject == QLatin1String("cash"))
            return tr("Пока вы считали, приняты ещё деньги. Посмотрите список и пересчитайте.");
        if (error.subject == QLatin1String("zone"))
            return tr("Часовой пояс уже не сменить: в базе есть визиты, и клиентам назвали время по нему.");
        if (error.subject == QLatin1String("waiting"))
            return error.detail == QLatin1String("known") ? tr("Клиент уже в листе ожидания с этой услугой.")
                                                          : tr("Эту строку листа ожидания уже закрыли. Теперь он показан как есть.");
        if (error.subject == QLatin1String("absence"))
            return tr("Это отсутствие с тех пор изменили, ничего не возвращено. Теперь оно показано как есть.");
        if (error.subject == QLatin1String("services"))
            return tr("Услуги этого специалиста с тех пор изменили, ничего не возвращено. Теперь они показаны как есть.");
        if (error.subject == QLatin1String("shift"))
            return tr("Смены на эти дни изменились, пока вы работали, ничего не сохранено. Теперь они показаны как есть.");
        if (error.detail == QLatin1String("merged"))
            return tr("Эта карточка уже объединена с другой. Откройте клиента снова.");
        if (error.detail == QLatin1String("merged_on"))
            return tr("Разъединить нельзя: оставленную карточку после этого объединили ещё раз. Сначала верните то "
                      "объединение.");
        if (error.detail == QLatin1String("joined_in_bin"))
            return tr("Разъединить пока нельзя: две заявки стали одной, и она в корзине. Верните её оттуда и "
                      "разъедините снова.");
        if (error.detail == QLatin1String("changed"))
            return tr("Записи этого клиента с тех пор изменились, ничего не сделано. Откройте карточку и проверьте.");
        return tr("Запись изменилась, пока вы работали. Откройте её снова: %1").arg(recordWord(error.subject));
    }

    static QString text(const Error& error)
    {
        switch (error.code) {
        case ErrorCode::Failed:
            return tr("Не получилось: %1").arg(QString(error.subject % QLatin1Char(' ') % error.detail).trimmed());
        case ErrorCode::BadInput:
            return badInput(error);
        case ErrorCode::NotFound:
            if (error.subject.startsWith(QLatin1String("payment")))
                return tr("Этой оплаты уже нет.");
            if (error.subject == QLatin1String("call"))
                return tr("Этот звонок уже завершён.");
            return tr("Не найдено: %1").arg(error.subject);
        case ErrorCode::MoveRefused:
            return moveRefused(error);
        case ErrorCode::Conflict:
            return conflict(error);
        case ErrorCode::Damaged:
            return tr("База повреждена: %1 (%2). Не работайте в ней, восстановите копию.").arg(error.subject, error.detail);
        case ErrorCode::NotPriyom:
            return tr("Это не база «Приём»: %1. Файл не изменён.").arg(error.subject);
        case ErrorCode::Newer:
            return tr("База создана более новой программой: %1. Обновите «Приём», файл не изменён.").arg(error.subject);
        case ErrorCode::NotSaved:
            return notSaved(error);
        case ErrorCode::Held:
            return error.subject.isEmpty() ? tr("База занята другой программой, повторите позже.")
                                           : tr("В базу сейчас пишет другая программа: %1. Закройте её или подождите.").arg(error.subject);
        case ErrorCode::SlotTaken:
            return slotTaken(takenSlot(error), {});
        case ErrorCode::NotAllowed:
            return notAllowed(error);
        case ErrorCode::NotSignedIn:
            return notSignedIn(error);
        case ErrorCode::Cancelled:
            return tr("Остановлено, ничего не изменено.");
        }
        return {};
    }

    // By whom or what, when, for whose visit; as much of it as is known.
    static QString slotTaken(const TakenSlot& taken, const QString& period)
    {
        QStringList parts{taken.who, period, taken.client};
        parts.removeAll(QString());
        return parts.isEmpty() ? tr("Это время занято.") : tr("Это время занято: %1").arg(parts.join(QStringLiteral(", ")));
    }
};

} // namespace

QString errorText(const Error& error)
{
    return ErrorWords::text(error);
}

QString doneWord(const QString& operation)
{
    return ErrorWords::doneWord(operation);
}

QString errorText(const Error& error, const Zone& zone)
{
    const TakenSlot taken = takenSlot(error);
    if (error.code != ErrorCode::SlotTaken || !taken.period)
        return errorText(error);
    return ErrorWords::slotTaken(taken, timeText(taken.period->from, zone) % kEnDash % timeText(taken.period->to, zone));
}

} // namespace priyom::words
