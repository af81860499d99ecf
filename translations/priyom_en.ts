<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="ru_RU">
<context>
    <name>AbsenceWords</name>
    <message>
        <source>отпуск</source>
        <translation>vacation</translation>
    </message>
    <message>
        <source>больничный</source>
        <translation>sick leave</translation>
    </message>
    <message>
        <source>обучение</source>
        <translation>training</translation>
    </message>
    <message>
        <source>другое</source>
        <comment>a reason to be away</comment>
        <translation>other</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a name, why, the days</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>a name, why, the days, the hours</comment>
        <translation>%1: %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>AskWhere</name>
    <message>
        <source>Куда сохранить</source>
        <translation>Where to save</translation>
    </message>
</context>
<context>
    <name>BarText</name>
    <message>
        <source>Лиды</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Квалифицированы</source>
        <translation>Qualified</translation>
    </message>
    <message>
        <source>Записаны</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Подтверждены</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Пришли</source>
        <translation>Came</translation>
    </message>
    <message numerus="yes">
        <source>Узкое место: %n лидов не квалифицированы</source>
        <translation>
            <numerusform>Bottleneck: %n lead not qualified</numerusform>
            <numerusform>Bottleneck: %n leads not qualified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Узкое место: %n квалифицированных не записаны</source>
        <translation>
            <numerusform>Bottleneck: %n qualified, not booked</numerusform>
            <numerusform>Bottleneck: %n qualified, not booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Узкое место: %n записанных не подтверждены</source>
        <translation>
            <numerusform>Bottleneck: %n booked, not confirmed</numerusform>
            <numerusform>Bottleneck: %n booked, not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Узкое место: %n подтверждённых не пришли</source>
        <translation>
            <numerusform>Bottleneck: %n confirmed, did not come</numerusform>
            <numerusform>Bottleneck: %n confirmed, did not come</numerusform>
        </translation>
    </message>
    <message>
        <source>Без кампании</source>
        <translation>No campaign</translation>
    </message>
    <message>
        <source>Без источника</source>
        <translation>No source</translation>
    </message>
    <message>
        <source>%1 из %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1: запись у %2 из %3, ниже цели %4</source>
        <translation>%1: %2 of %3 booked, below the target of %4</translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message>
        <source>Задача</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Клиент</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Лид, %1</source>
        <translation>Lead, %1</translation>
    </message>
    <message>
        <source>Лид</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>последний день</source>
        <translation>last day</translation>
    </message>
    <message numerus="yes">
        <source>ещё %n дней</source>
        <translation>
            <numerusform>%n more day</numerusform>
            <numerusform>%n more days</numerusform>
        </translation>
    </message>
    <message>
        <source>Задача возвращена</source>
        <translation>Task brought back</translation>
    </message>
    <message>
        <source>Карточка клиента возвращена</source>
        <translation>Client’s card brought back</translation>
    </message>
    <message>
        <source>Лид возвращён</source>
        <translation>Lead brought back</translation>
    </message>
</context>
<context>
    <name>BreakWords</name>
    <message>
        <source>%1 до</source>
        <comment>a break before a visit</comment>
        <translation>%1 before</translation>
    </message>
    <message>
        <source>%1 после</source>
        <comment>a break after a visit</comment>
        <translation>%1 after</translation>
    </message>
</context>
<context>
    <name>BriefText</name>
    <message numerus="yes">
        <source> новых</source>
        <comment>after a number of leads</comment>
        <translation>
            <numerusform> new</numerusform>
            <numerusform> new</numerusform>
        </translation>
    </message>
    <message>
        <source>, обычно к этому часу %1</source>
        <translation>, usually %1 by this hour</translation>
    </message>
    <message>
        <source>, обычно %1</source>
        <translation>, usually %1</translation>
    </message>
    <message>
        <source>записей нет</source>
        <translation>no bookings</translation>
    </message>
    <message>
        <source>%1 из %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source> подтверждены</source>
        <translation> confirmed</translation>
    </message>
    <message numerus="yes">
        <source>, %n ждут звонка</source>
        <translation>
            <numerusform>, %n waits for a call</numerusform>
            <numerusform>, %n wait for a call</numerusform>
        </translation>
    </message>
    <message>
        <source>наступивших визитов нет</source>
        <translation>no visits due yet</translation>
    </message>
    <message>
        <source> наступивших</source>
        <translation> due so far</translation>
    </message>
    <message>
        <source>лидов пока нет</source>
        <translation>no leads yet</translation>
    </message>
    <message>
        <source>пустых окон %1</source>
        <translation>free windows %1</translation>
    </message>
    <message>
        <source>всё в норме</source>
        <translation>all within the norm</translation>
    </message>
    <message>
        <source>Лиды</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Визиты</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Неявки</source>
        <translation>No-shows</translation>
    </message>
    <message>
        <source>Источники</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Внимание</source>
        <translation>Attention</translation>
    </message>
    <message numerus="yes">
        <source>%n ждут ответа</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n waits for an answer</numerusform>
            <numerusform>%n wait for an answer</numerusform>
        </translation>
    </message>
    <message>
        <source>пустых окон %1 на %2</source>
        <translation>%1 of empty windows, worth %2</translation>
    </message>
</context>
<context>
    <name>CashWords</name>
    <message>
        <source>Товар</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Возврат: %1</source>
        <translation>Refund: %1</translation>
    </message>
    <message>
        <source>Возврат: %1 (%2)</source>
        <comment>of whom, why</comment>
        <translation>Refund: %1 (%2)</translation>
    </message>
    <message>
        <source>Предоплата: %1</source>
        <translation>Prepayment: %1</translation>
    </message>
    <message>
        <source>сходится</source>
        <translation>it agrees</translation>
    </message>
    <message>
        <source>не хватает %1</source>
        <translation>%1 short</translation>
    </message>
    <message>
        <source>лишние %1</source>
        <translation>%1 over</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a closing, the note to it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a way of paying, a sum</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, из них возвраты %2</source>
        <translation>%1, refunds of it %2</translation>
    </message>
    <message>
        <source>Всего</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>Касса, %1</source>
        <translation>Cash desk, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n оплат</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message>
        <source>Оплаты</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Итоги за день</source>
        <translation>Totals of the day</translation>
    </message>
    <message>
        <source>Закрытые смены</source>
        <translation>Closed shifts</translation>
    </message>
    <message>
        <source>Смена закрыта: %1</source>
        <translation>Shift closed: %1</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>не указано</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>%1, было %2, стало %3</source>
        <translation>%1, was %2, now %3</translation>
    </message>
    <message numerus="yes">
        <source>Изменено: %1; и ещё %n.</source>
        <translation>
            <numerusform>Changed: %1; and %n more.</numerusform>
            <numerusform>Changed: %1; and %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Изменено: %1.</source>
        <translation>Changed: %1.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Файл, в каждой строке которого {&quot;scheme&quot;, &quot;facts&quot;}.</source>
        <translation>A file with {&quot;scheme&quot;, &quot;facts&quot;} on every line.</translation>
    </message>
    <message>
        <source>С формулой и числами каждой строки.</source>
        <translation>With the formula and the numbers of every line.</translation>
    </message>
    <message>
        <source>Рассчитать оплату по схеме и фактам из файлов.</source>
        <translation>Calculate pay from a scheme and facts in files.</translation>
    </message>
    <message>
        <source>Показать оплату за месяц.</source>
        <translation>Show the pay of a month.</translation>
    </message>
    <message>
        <source>Вывести всё содержимое базы в постоянном порядке.</source>
        <translation>Print everything in the database in a stable order.</translation>
    </message>
    <message>
        <source>Что выгрузить: shop, history или calls.</source>
        <translation>What to export: shop, history or calls.</translation>
    </message>
    <message>
        <source>Выгрузить базу, историю или звонки в файл.</source>
        <translation>Export the shop, its history or its calls to a file.</translation>
    </message>
    <message>
        <source>Что в файле: history или calls.</source>
        <translation>What the file holds: history or calls.</translation>
    </message>
    <message>
        <source>Только проверить, ничего не сохранять.</source>
        <translation>Only check, save nothing.</translation>
    </message>
    <message>
        <source>Куда записать непринятые строки с причинами.</source>
        <translation>Where to write the rejected rows with their reasons.</translation>
    </message>
    <message>
        <source>Загрузить историю или звонки из файла.</source>
        <translation>Import history or calls from a file.</translation>
    </message>
    <message>
        <source>Часовой пояс (IANA).</source>
        <translation>Time zone (IANA).</translation>
    </message>
    <message>
        <source>Валюта.</source>
        <translation>Currency.</translation>
    </message>
    <message>
        <source>Без входа: один человек, владелец.</source>
        <translation>No sign-in: one person, the owner.</translation>
    </message>
    <message>
        <source>Название.</source>
        <translation>Name.</translation>
    </message>
    <message>
        <source>Показательная клиника на 15 октября 2026 года.</source>
        <translation>The demo clinic as of 15 October 2026.</translation>
    </message>
    <message>
        <source>Такая же база из выгрузки (export --format shop).</source>
        <translation>An equal database from an export (export --format shop).</translation>
    </message>
    <message>
        <source>Владелец</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Создать базу.</source>
        <translation>Create a database.</translation>
    </message>
    <message>
        <source>Месяц, 2026-10.</source>
        <translation>Month, 2026-10.</translation>
    </message>
    <message>
        <source>Цель; деньги в рублях.</source>
        <translation>Target; money in roubles.</translation>
    </message>
    <message>
        <source>Чей план; без имени план всей команды.</source>
        <translation>Whose plan; without a name, the whole team’s.</translation>
    </message>
    <message>
        <source>Задать план на месяц.</source>
        <translation>Set a plan for a month.</translation>
    </message>
    <message>
        <source>Кому.</source>
        <translation>To whom.</translation>
    </message>
    <message>
        <source>С какого месяца, 2026-10.</source>
        <translation>From which month, 2026-10.</translation>
    </message>
    <message>
        <source>Наблюдение: считать и показывать, но не платить.</source>
        <translation>Observe: count and show, but do not pay.</translation>
    </message>
    <message>
        <source>Схема меняется внутри месяца, который уже идёт.</source>
        <translation>The scheme changes within a month that has begun.</translation>
    </message>
    <message>
        <source>Сохранить схему мотивации из файла.</source>
        <translation>Save a pay scheme from a file.</translation>
    </message>
    <message>
        <source>Вывести схему мотивации.</source>
        <translation>Print a pay scheme.</translation>
    </message>
    <message>
        <source>Схемы и кому они назначены.</source>
        <translation>Schemes and to whom they are assigned.</translation>
    </message>
    <message>
        <source>Назначить схему человеку с месяца.</source>
        <translation>Assign a scheme to a person from a month.</translation>
    </message>
    <message>
        <source>Проверить базу: страницы, ссылки, цепочка истории.</source>
        <translation>Check the database: pages, links, the history chain.</translation>
    </message>
    <message>
        <source>К кому.</source>
        <translation>With whom.</translation>
    </message>
    <message>
        <source>Услуга.</source>
        <translation>Service.</translation>
    </message>
    <message>
        <source>Начало.</source>
        <translation>Start.</translation>
    </message>
    <message>
        <source>Сколько минут.</source>
        <translation>How many minutes.</translation>
    </message>
    <message>
        <source>Конец, вместо минут.</source>
        <translation>End, instead of minutes.</translation>
    </message>
    <message>
        <source>Номер лида.</source>
        <translation>Number of the lead.</translation>
    </message>
    <message>
        <source>Имя клиента, если без лида.</source>
        <translation>Name of the client, if there is no lead.</translation>
    </message>
    <message>
        <source>Телефон клиента, если без лида.</source>
        <translation>Phone of the client, if there is no lead.</translation>
    </message>
    <message>
        <source>Свой ключ: дважды с одним ключом будет одна запись.</source>
        <translation>A key of your own: twice with one key makes one booking.</translation>
    </message>
    <message>
        <source>Файл с записью в каждой строке, JSON.</source>
        <translation>A file with a booking on every line, JSON.</translation>
    </message>
    <message>
        <source>Можно и вне смены.</source>
        <translation>Also outside the shift.</translation>
    </message>
    <message>
        <source>Записать на визит.</source>
        <translation>Book a visit.</translation>
    </message>
    <message>
        <source>С этого дня.</source>
        <translation>From this day.</translation>
    </message>
    <message>
        <source>До этого дня, не включая его.</source>
        <translation>Up to this day, not including it.</translation>
    </message>
    <message>
        <source>json или lines.</source>
        <translation>json or lines.</translation>
    </message>
    <message>
        <source>Сколько дней искать.</source>
        <translation>How many days to search.</translation>
    </message>
    <message>
        <source>Только у этого специалиста.</source>
        <translation>Only with this specialist.</translation>
    </message>
    <message>
        <source>Записи за период.</source>
        <translation>Bookings of a period.</translation>
    </message>
    <message>
        <source>Свободные окна для услуги.</source>
        <translation>Free windows for a service.</translation>
    </message>
    <message>
        <source>По: manager, specialist, source, channel, campaign, service, day, week, month.</source>
        <translation>By: manager, specialist, source, channel, campaign, service, day, week, month.</translation>
    </message>
    <message>
        <source>json, table или csv.</source>
        <translation>json, table or csv.</translation>
    </message>
    <message>
        <source>Только эти показатели.</source>
        <translation>Only these figures.</translation>
    </message>
    <message>
        <source>Только эта группа.</source>
        <translation>Only this group.</translation>
    </message>
    <message>
        <source>Показатели за период.</source>
        <translation>Figures of a period.</translation>
    </message>
    <message>
        <source>Записи, из которых сложился показатель.</source>
        <translation>The records behind a figure.</translation>
    </message>
    <message>
        <source>Канал: whatsapp, call, site и так далее.</source>
        <translation>Channel: whatsapp, call, site and so on.</translation>
    </message>
    <message>
        <source>Телефон, как его пишут.</source>
        <translation>Phone, as it is written.</translation>
    </message>
    <message>
        <source>Имя.</source>
        <translation>Name.</translation>
    </message>
    <message>
        <source>Источник.</source>
        <translation>Source.</translation>
    </message>
    <message>
        <source>Кампания.</source>
        <translation>Campaign.</translation>
    </message>
    <message>
        <source>Ответственный.</source>
        <translation>Who is responsible.</translation>
    </message>
    <message>
        <source>Когда пришла заявка; иначе сейчас.</source>
        <translation>When the request came; otherwise now.</translation>
    </message>
    <message>
        <source>Свой ключ: дважды с одним ключом будет один лид.</source>
        <translation>A key of your own: twice with one key makes one lead.</translation>
    </message>
    <message>
        <source>Сколько таких лидов добавить.</source>
        <translation>How many such leads to add.</translation>
    </message>
    <message>
        <source>Файл с лидом в каждой строке, JSON.</source>
        <translation>A file with a lead on every line, JSON.</translation>
    </message>
    <message>
        <source>Добавить лид.</source>
        <translation>Add a lead.</translation>
    </message>
    <message>
        <source>Причина отказа: price, silent и так далее.</source>
        <translation>Reason for the refusal: price, silent and so on.</translation>
    </message>
    <message>
        <source>Начало визита, если записать сразу.</source>
        <translation>Start of the visit, to book at once.</translation>
    </message>
    <message>
        <source>Сколько минут; иначе как у услуги.</source>
        <translation>How many minutes; otherwise as the service says.</translation>
    </message>
    <message>
        <source>Перевести лид в другой статус.</source>
        <translation>Move a lead to another status.</translation>
    </message>
    <message>
        <source>Только этот статус: new, qualified, confirmed, came, no_show, lost.</source>
        <translation>Only this status: new, qualified, confirmed, came, no_show, lost.</translation>
    </message>
    <message>
        <source>Имя или телефон.</source>
        <translation>Name or phone.</translation>
    </message>
    <message>
        <source>Не больше стольких.</source>
        <translation>No more than this many.</translation>
    </message>
    <message>
        <source>Список лидов.</source>
        <translation>List of leads.</translation>
    </message>
    <message>
        <source>Один лид с историей.</source>
        <translation>One lead with its history.</translation>
    </message>
    <message>
        <source>За какой визит.</source>
        <translation>For which visit.</translation>
    </message>
    <message>
        <source>Сумма в рублях; возврат с минусом.</source>
        <translation>Amount in roubles; a refund with a minus.</translation>
    </message>
    <message>
        <source>Когда оплачено; иначе сейчас.</source>
        <translation>When it was paid; otherwise now.</translation>
    </message>
    <message>
        <source>День.</source>
        <translation>Day.</translation>
    </message>
    <message>
        <source>Сумма в рублях.</source>
        <translation>Amount in roubles.</translation>
    </message>
    <message>
        <source>Принять оплату за визит.</source>
        <translation>Take a payment for a visit.</translation>
    </message>
    <message>
        <source>Записать расход на кампанию.</source>
        <translation>Note spend on a campaign.</translation>
    </message>
    <message>
        <source>Файл базы.</source>
        <translation>Database file.</translation>
    </message>
    <message>
        <source>Считать, что сейчас этот момент.</source>
        <translation>Take this moment as now.</translation>
    </message>
    <message>
        <source>Язык слов: ru или en.</source>
        <translation>Language of words: ru or en.</translation>
    </message>
    <message>
        <source>Сколько секунд ждать, если в базу пишет другая программа.</source>
        <translation>Seconds to wait while another program writes to the database.</translation>
    </message>
    <message>
        <source>Эта справка.</source>
        <translation>This help.</translation>
    </message>
    <message>
        <source>Подробно: priyom-cli КОМАНДА --help</source>
        <translation>More: priyom-cli COMMAND --help</translation>
    </message>
    <message>
        <source>Файл с {&quot;op&quot;, &quot;args&quot;} в каждой строке.</source>
        <translation>A file with {&quot;op&quot;, &quot;args&quot;} in each line.</translation>
    </message>
    <message>
        <source>Все операции по именам.</source>
        <translation>All operations by name.</translation>
    </message>
    <message>
        <source>Выполнить операцию по имени.</source>
        <translation>Run an operation by name.</translation>
    </message>
    <message>
        <source>День; иначе сегодня.</source>
        <translation>The day; otherwise today.</translation>
    </message>
    <message>
        <source>text.</source>
        <translation>text.</translation>
    </message>
    <message>
        <source>Куда записать; иначе на экран.</source>
        <translation>Where to write it; otherwise to the screen.</translation>
    </message>
    <message>
        <source>Сводка дня в пяти строках.</source>
        <translation>The day’s brief in five lines.</translation>
    </message>
    <message>
        <source>Кто работает; пароль из PRIYOM_PASSWORD или по запросу.</source>
        <translation>Who works; the password comes from PRIYOM_PASSWORD or a prompt.</translation>
    </message>
    <message>
        <source>priyom-cli [--db ФАЙЛ] [--as ИМЯ] [--now МОМЕНТ] [--lang ru|en] КОМАНДА ...</source>
        <translation>priyom-cli [--db FILE] [--as NAME] [--now INSTANT] [--lang ru|en] COMMAND ...</translation>
    </message>
    <message>
        <source>Имя владельца; пароль из PRIYOM_PASSWORD или по запросу.</source>
        <translation>The owner’s name; the password comes from PRIYOM_PASSWORD or a prompt.</translation>
    </message>
    <message>
        <source>Новый пароль (%1): </source>
        <translation>New password (%1): </translation>
    </message>
    <message>
        <source>Код восстановления, запишите и спрячьте: %1. Он сработает один раз, если пароль забыт, и больше не будет показан.</source>
        <translation>Recovery code, write it down and put it away: %1. It works once, when the password is forgotten, and is not shown again.</translation>
    </message>
    <message>
        <source>Проверить имя (--as) и пароль.</source>
        <translation>Check the name (--as) and the password.</translation>
    </message>
    <message>
        <source>Пароль (%1): </source>
        <translation>Password (%1): </translation>
    </message>
    <message>
        <source>Строка %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>Способ: cash, card, transfer или other.</source>
        <translation>The way: cash, card, transfer or other.</translation>
    </message>
    <message>
        <source>Почему деньги возвращают.</source>
        <translation>Why the money goes back.</translation>
    </message>
    <message>
        <source>Цена, если не по прайсу: на неё нужно право.</source>
        <translation>The price where it is not the list&apos;s: it takes a right.</translation>
    </message>
    <message>
        <source>Комментарий к визиту.</source>
        <translation>A comment on the visit.</translation>
    </message>
    <message>
        <source>Каким путём записались; без него канал лида.</source>
        <translation>By which way it was booked; without it the lead&apos;s channel.</translation>
    </message>
</context>
<context>
    <name>ClientMessages</name>
    <message>
        <source>Ответить</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Предложить время</source>
        <translation>Offer a time</translation>
    </message>
    <message>
        <source>Подтвердить</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Напомнить</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>Вернуть</source>
        <translation>Win back</translation>
    </message>
    <message>
        <source>Как дойти</source>
        <translation>How to find us</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>Ждёт подтверждения</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>Подтверждён</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Состоялся</source>
        <translation>Took place</translation>
    </message>
    <message>
        <source>Неявка</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Отменён</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Персональные данные</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Напоминания</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Рекламные рассылки</source>
        <translation>Advertising</translation>
    </message>
    <message>
        <source>Фото до и после</source>
        <translation>Photos before and after</translation>
    </message>
    <message>
        <source>на бумаге</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>в переписке</source>
        <translation>in a message</translation>
    </message>
    <message>
        <source>устно</source>
        <translation>verbally</translation>
    </message>
    <message>
        <source>тот же телефон</source>
        <translation>same phone</translation>
    </message>
    <message>
        <source>тот же ник</source>
        <translation>same handle</translation>
    </message>
    <message>
        <source>общий второй телефон</source>
        <translation>shared second phone</translation>
    </message>
    <message>
        <source>то же имя, почти тот же телефон</source>
        <translation>same name, nearly the same phone</translation>
    </message>
    <message>
        <source>Не подтверждён</source>
        <translation>Not confirmed</translation>
    </message>
</context>
<context>
    <name>CsvWords</name>
    <message>
        <source>Лид</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Пришла заявка</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Статус</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Имя</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Телефон</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Канал</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Источник</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Кампания</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Пожелание</source>
        <translation>Wish</translation>
    </message>
    <message>
        <source>Ответственный</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Визит</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Специалист</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>Цена</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Оплачено</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Причина отказа</source>
        <translation>Reason for refusal</translation>
    </message>
    <message>
        <source>Заметка</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>%1&#xa0;ч</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1&#xa0;мин</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;с</source>
        <translation>%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>DayCountWords</name>
    <message numerus="yes">
        <source>%n звонков</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 из %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ответов в норме из %1</source>
        <translation>
            <numerusform>%n of %1 replies within the norm</numerusform>
            <numerusform>%n of %1 replies within the norm</numerusform>
        </translation>
    </message>
    <message>
        <source>ваш день: %1</source>
        <translation>your day: %1</translation>
    </message>
</context>
<context>
    <name>DayMarkWords</name>
    <message>
        <source>праздник: %1</source>
        <translation>holiday: %1</translation>
    </message>
    <message>
        <source>закрыто</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>закрыто: %1</source>
        <translation>closed: %1</translation>
    </message>
    <message>
        <source>короткий день %1</source>
        <translation>short day %1</translation>
    </message>
    <message>
        <source>особые часы %1</source>
        <translation>special hours %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>short hours, why</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>В этот день закрыто.</source>
        <translation>Closed that day.</translation>
    </message>
    <message>
        <source>В этот день закрыто: %1.</source>
        <translation>Closed that day: %1.</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Неявка, перезвонить</source>
        <translation>No-show, call back</translation>
    </message>
    <message>
        <source>позвонить</source>
        <translation>call</translation>
    </message>
    <message>
        <source>до %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>перерыв</source>
        <translation>break</translation>
    </message>
    <message>
        <source>было %1, Esc отменит</source>
        <translation>was %1, Esc puts back</translation>
    </message>
    <message>
        <source>Не подтверждён</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>Подтверждён</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Пришёл</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Неявка</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Отменён</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>пустое окно %1</source>
        <translation>empty window %1</translation>
    </message>
    <message>
        <source>окно %1</source>
        <translation>window %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>перерыв, %1, %2</source>
        <translation>break, %1, %2</translation>
    </message>
    <message>
        <source>свободно, %1, %2</source>
        <translation>free, %1, %2</translation>
    </message>
    <message>
        <source>не работает, %1, %2</source>
        <translation>off shift, %1, %2</translation>
    </message>
    <message>
        <source>0 мин</source>
        <translation>0 min</translation>
    </message>
    <message>
        <source>записано %1</source>
        <translation>booked %1</translation>
    </message>
    <message>
        <source>перерыв %1</source>
        <translation>break %1</translation>
    </message>
    <message>
        <source>не работает</source>
        <translation>not working</translation>
    </message>
    <message>
        <source>%1, %2/%3</source>
        <comment>a time, which of so many services</comment>
        <translation>%1, %2/%3</translation>
    </message>
    <message>
        <source>услуга %1 из %2</source>
        <translation>service %1 of %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a state, how late</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Файл базы.</source>
        <translation>Database file.</translation>
    </message>
    <message>
        <source>Открыть демо: ваших данных оно не тронет.</source>
        <translation>Open the demo: it leaves your data alone.</translation>
    </message>
    <message>
        <source>Считать, что сейчас этот момент.</source>
        <translation>Take this moment as now.</translation>
    </message>
    <message>
        <source>Язык слов: ru или en.</source>
        <translation>Language of words: ru or en.</translation>
    </message>
    <message>
        <source>Тема: light, dark или system.</source>
        <translation>Theme: light, dark or system.</translation>
    </message>
    <message>
        <source>Нарисовать все страницы в эту папку и выйти.</source>
        <translation>Draw all pages into this folder and exit.</translation>
    </message>
    <message>
        <source>Только эта картинка.</source>
        <translation>Only this picture.</translation>
    </message>
    <message>
        <source>Размер картинок, например 1440x900.</source>
        <translation>Size of the pictures, for example 1440x900.</translation>
    </message>
    <message>
        <source>Эта справка.</source>
        <translation>This help.</translation>
    </message>
    <message>
        <source>Версия программы.</source>
        <translation>Version of the program.</translation>
    </message>
    <message>
        <source>Непонятное слово: %1</source>
        <translation>Word not understood: %1</translation>
    </message>
    <message>
        <source>Языка «%1» нет, есть ru и en</source>
        <translation>There is no language “%1”, there are ru and en</translation>
    </message>
    <message>
        <source>Темы «%1» нет, есть light, dark и system</source>
        <translation>There is no theme “%1”, there are light, dark and system</translation>
    </message>
    <message>
        <source>Размер «%1» не подходит, пример: 1440x900</source>
        <translation>The size “%1” is not valid, example: 1440x900</translation>
    </message>
    <message>
        <source>Крупный текст.</source>
        <translation>Large text.</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>Ждёт %1</source>
        <translation>Waiting %1</translation>
    </message>
    <message>
        <source>Осталось %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>Не подтверждён %1</source>
        <translation>Unconfirmed %1</translation>
    </message>
    <message>
        <source>перезвонить %1</source>
        <translation>call back %1</translation>
    </message>
    <message>
        <source>перезвонить в %1</source>
        <translation>call back at %1</translation>
    </message>
    <message>
        <source>Перезвонить сейчас</source>
        <translation>Call back now</translation>
    </message>
    <message>
        <source>Отметить итог</source>
        <translation>Record the outcome</translation>
    </message>
    <message>
        <source>в %1</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>в %1, %2</source>
        <translation>at %1, %2</translation>
    </message>
    <message>
        <source>записать на время</source>
        <translation>book a time</translation>
    </message>
    <message>
        <source>перезвонить</source>
        <translation>call back</translation>
    </message>
    <message>
        <source>перезвонить %1</source>
        <comment>a time, in a narrow column</comment>
        <translation>call back %1</translation>
    </message>
    <message>
        <source>Не в работе %1</source>
        <translation>Not taken on, %1</translation>
    </message>
    <message>
        <source>В работу с %1</source>
        <comment>from a time or day on</comment>
        <translation>Take on from %1</translation>
    </message>
    <message>
        <source>Ответить с %1</source>
        <comment>from a time or day on</comment>
        <translation>Reply from %1</translation>
    </message>
    <message>
        <source>Подтвердить с %1</source>
        <comment>from a time or day on</comment>
        <translation>Confirm from %1</translation>
    </message>
    <message>
        <source>Норма %1, до %2</source>
        <translation>Norm %1, until %2</translation>
    </message>
    <message>
        <source>Сейчас закрыто, время нормы стоит. Снова пойдёт: %1</source>
        <translation>Closed now, the norm’s time stands still. It runs again: %1</translation>
    </message>
    <message>
        <source>осталось %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>с %1</source>
        <comment>from a time or day on</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Сейчас закрыто, время нормы стоит. Снова пойдёт: %1, останется %2, до %3</source>
        <translation>Closed now, the norm’s time stands still. It runs again: %1, with %2 left, until %3</translation>
    </message>
    <message>
        <source>до %1</source>
        <comment>until a time</comment>
        <translation>before %1</translation>
    </message>
    <message>
        <source>с %1 до %2</source>
        <comment>from a time until a time</comment>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>не оплачено</source>
        <translation>not paid</translation>
    </message>
    <message>
        <source>Перезвонить с %1</source>
        <comment>from a time or day on</comment>
        <translation>Call back from %1</translation>
    </message>
    <message>
        <source>Ждёт звонка %1</source>
        <translation>Waits for a call %1</translation>
    </message>
    <message>
        <source>Ждёт человека %1</source>
        <comment>after a bot&apos;s talk</comment>
        <translation>Waits for a person %1</translation>
    </message>
    <message>
        <source>Ждёт ответа %1</source>
        <translation>Waits for an answer %1</translation>
    </message>
    <message>
        <source>Взять в работу за %1</source>
        <comment>a countdown</comment>
        <translation>Take on in %1</translation>
    </message>
    <message>
        <source>Подтвердить за %1</source>
        <comment>a countdown</comment>
        <translation>Confirm in %1</translation>
    </message>
    <message>
        <source>Перезвонить за %1</source>
        <comment>a countdown</comment>
        <translation>Call back in %1</translation>
    </message>
    <message>
        <source>Ответить за %1</source>
        <comment>a countdown</comment>
        <translation>Reply in %1</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>По запросу «%1» никого нет. Esc в поле вернёт список.</source>
        <translation>Nobody found for “%1”. Esc in the field brings the list back.</translation>
    </message>
    <message>
        <source>По фильтру здесь никого нет. Ctrl Shift F изменит фильтр.</source>
        <translation>Nobody here by this filter. Ctrl Shift F changes it.</translation>
    </message>
    <message>
        <source>В работе никого нет. F2 запишет новый лид.</source>
        <translation>No open leads. F2 adds a new one.</translation>
    </message>
    <message>
        <source>Здесь лиды, за которые отвечаете вы. F11 на лиде назначит ответственного.</source>
        <translation>The leads you are responsible for stand here. F11 on a lead sets who is responsible.</translation>
    </message>
    <message>
        <source>Никто не просрочен. Здесь встанут те, кто ждёт дольше нормы; F8 ведёт по ним.</source>
        <translation>Nobody is late. Those who wait longer than the norm stand here; F8 walks through them.</translation>
    </message>
    <message>
        <source>Подтверждать нечего. Здесь встанут записи без подтверждения; F4 на лиде записывает.</source>
        <translation>Nothing to confirm. Bookings without a confirmation stand here; F4 on a lead books it.</translation>
    </message>
    <message>
        <source>Сегодня перезванивать некому. Здесь встанут те, кому обещан звонок; F5 записывает итог звонка.</source>
        <translation>Nobody to call back today. Those who were promised a call stand here; F5 records how a call went.</translation>
    </message>
    <message>
        <source>За %1 отказов нет. F9 на лиде отмечает отказ с причиной.</source>
        <translation>No refusals in %1. F9 on a lead records a refusal with its reason.</translation>
    </message>
    <message>
        <source>Ни один статус не выбран. Tab ведёт к статусам над таблицей, пробел отмечает.</source>
        <translation>No status is chosen. Tab leads to the statuses above the table, Space ticks one.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Файла базы нет: %1. Проверьте путь или создайте базу.</source>
        <translation>There is no database file: %1. Check the path or create a database.</translation>
    </message>
    <message>
        <source>Файл уже есть: %1. Выберите другое имя, этот не изменён.</source>
        <translation>The file exists already: %1. Choose another name; this one was not changed.</translation>
    </message>
    <message>
        <source>Файл базы перемещён или удалён: %1. Запись не сохранена, верните файл на место.</source>
        <translation>The database file was moved or deleted: %1. Nothing was saved; put the file back.</translation>
    </message>
    <message>
        <source>Файл базы подменён или очищен: %1. Запись не сохранена, верните прежний файл.</source>
        <translation>The database file was replaced or emptied: %1. Nothing was saved; put the former file back.</translation>
    </message>
    <message>
        <source>После сбоя записи базу нужно открыть заново: %1</source>
        <translation>After a failed write the database has to be opened again: %1</translation>
    </message>
    <message>
        <source>Не сохранено: на диске нет места (%1). Освободите место и повторите.</source>
        <translation>Not saved: the disk is full (%1). Free some space and try again.</translation>
    </message>
    <message>
        <source>Не сохранено: файл или папка только для чтения (%1).</source>
        <translation>Not saved: the file or folder is read-only (%1).</translation>
    </message>
    <message>
        <source>Не сохранено: %1 (%2)</source>
        <translation>Not saved: %1 (%2)</translation>
    </message>
    <message>
        <source>Отказ не сохранён: укажите причину.</source>
        <translation>The refusal was not saved: give a reason.</translation>
    </message>
    <message>
        <source>Сначала запишите клиента на время: для этого статуса нужен визит.</source>
        <translation>Book a time for the client first: this status needs a visit.</translation>
    </message>
    <message>
        <source>Рано: итог визита отмечают не раньше чем за 30 минут до начала.</source>
        <translation>Too early: a visit’s outcome can be marked 30 minutes before it starts at the earliest.</translation>
    </message>
    <message>
        <source>Этот статус уже стоит.</source>
        <translation>This status is set already.</translation>
    </message>
    <message>
        <source>Так статус не меняют: %1.</source>
        <translation>The status cannot change this way: %1.</translation>
    </message>
    <message>
        <source>Неверное значение, %1: %2</source>
        <translation>Wrong value, %1: %2</translation>
    </message>
    <message>
        <source>Не найдено: %1</source>
        <translation>Not found: %1</translation>
    </message>
    <message>
        <source>Запись изменилась, пока вы работали. Откройте её снова: %1</source>
        <translation>The record changed while you worked. Open it again: %1</translation>
    </message>
    <message>
        <source>База повреждена: %1 (%2). Не работайте в ней, восстановите копию.</source>
        <translation>The database is damaged: %1 (%2). Do not work in it; restore a backup.</translation>
    </message>
    <message>
        <source>Это не база «Приём»: %1. Файл не изменён.</source>
        <translation>This is not a Priyom database: %1. The file was not changed.</translation>
    </message>
    <message>
        <source>База создана более новой программой: %1. Обновите «Приём», файл не изменён.</source>
        <translation>The database was made by a newer program: %1. Update Priyom; the file was not changed.</translation>
    </message>
    <message>
        <source>База занята другой программой, повторите позже.</source>
        <translation>Another program holds the database; try again later.</translation>
    </message>
    <message>
        <source>В базу сейчас пишет другая программа: %1. Закройте её или подождите.</source>
        <translation>Another program is writing to the database: %1. Close it or wait.</translation>
    </message>
    <message>
        <source>Это время занято: %1</source>
        <translation>This time is taken: %1</translation>
    </message>
    <message>
        <source>Остановлено, ничего не изменено.</source>
        <translation>Stopped, nothing was changed.</translation>
    </message>
    <message>
        <source>Хотя бы один владелец должен остаться: сначала назначьте другого.</source>
        <translation>At least one owner must remain: appoint another first.</translation>
    </message>
    <message>
        <source>«Спам/ошибка» остаётся всегда: такие заявки не входят в показатели.</source>
        <translation>“Spam/mistake” always stays: such requests are in no figure.</translation>
    </message>
    <message>
        <source>Заполните поле: имя не может быть пустым.</source>
        <translation>Fill in the field: a name cannot be empty.</translation>
    </message>
    <message>
        <source>Такое имя уже есть: %1. Выберите другое.</source>
        <translation>That name is taken: %1. Choose another.</translation>
    </message>
    <message>
        <source>Имя или пароль не подходят.</source>
        <translation>Wrong name or password.</translation>
    </message>
    <message>
        <source>Слишком много неверных попыток. Подождите %1 с.</source>
        <translation>Too many wrong attempts. Wait %1 s.</translation>
    </message>
    <message>
        <source>Нужен пароль: задайте PRIYOM_PASSWORD или запустите в терминале.</source>
        <translation>A password is needed: set PRIYOM_PASSWORD or run it in a terminal.</translation>
    </message>
    <message>
        <source>Нужно войти: укажите, кто работает (--as).</source>
        <translation>Sign in first: say who works (--as).</translation>
    </message>
    <message>
        <source>ПИН-код короткий: нужно не меньше 4 цифр.</source>
        <translation>The PIN is too short: at least 4 digits are needed.</translation>
    </message>
    <message>
        <source>Пароль короткий: нужно не меньше 8 знаков.</source>
        <translation>The password is too short: at least 8 characters are needed.</translation>
    </message>
    <message>
        <source>В ПИН-коде могут быть только цифры.</source>
        <translation>A PIN holds digits only.</translation>
    </message>
    <message>
        <source>Такой ПИН-код угадают первым. Выберите другой.</source>
        <translation>Such a PIN is guessed first. Choose another one.</translation>
    </message>
    <message>
        <source>Такой пароль угадают первым. Выберите другой.</source>
        <translation>Such a password is guessed first. Choose another one.</translation>
    </message>
    <message>
        <source>ПИН-код длинный: не больше 12 цифр.</source>
        <translation>The PIN is too long: 12 digits at most.</translation>
    </message>
    <message>
        <source>Пароль длинный: не больше 1024 знаков.</source>
        <translation>The password is too long: 1024 characters at most.</translation>
    </message>
    <message>
        <source>Возвращать нечего: последнее изменение уже возвращено или не возвращается.</source>
        <translation>There is nothing to take back: the last change was taken back already or cannot be.</translation>
    </message>
    <message>
        <source>Этот телефон уже есть у другого клиента. Откройте его карточку или объедините карточки.</source>
        <translation>Another client has this phone. Open that card or merge the two.</translation>
    </message>
    <message>
        <source>Эта карточка уже объединена с другой. Откройте клиента снова.</source>
        <translation>This card has been merged into another. Open the client again.</translation>
    </message>
    <message>
        <source>Разъединить нельзя: оставленную карточку после этого объединили ещё раз. Сначала верните то объединение.</source>
        <translation>These cannot be separated: the card that was kept has since been merged again. Undo that merge first.</translation>
    </message>
    <message>
        <source>Записи этого клиента с тех пор изменились, ничего не сделано. Откройте карточку и проверьте.</source>
        <translation>This client’s records have changed since, nothing was done. Open the card and check.</translation>
    </message>
    <message>
        <source>Сначала отметьте итог звонка, который идёт.</source>
        <translation>First record the result of the call in progress.</translation>
    </message>
    <message>
        <source>Эта задача уже закрыта.</source>
        <translation>This task is closed already.</translation>
    </message>
    <message>
        <source>Это время уже прошло, назовите другое.</source>
        <translation>That time has passed, give another.</translation>
    </message>
    <message>
        <source>Из «%1» в «%2» не переводят.</source>
        <translation>“%1” does not go to “%2”.</translation>
    </message>
    <message>
        <source>%1 больше не работает: смену можно только убрать.</source>
        <translation>%1 does not work here any more: a shift can only be taken away.</translation>
    </message>
    <message>
        <source>Часы пересекаются: следующие начинаются, когда кончились предыдущие, например 9–13, 14–18.</source>
        <translation>The hours overlap: the next begin when the ones before have ended, for example 9–13, 14–18.</translation>
    </message>
    <message>
        <source>Конец должен быть позже начала. За полночь пишут в двух днях: 22–24 и на следующий 0–6.</source>
        <translation>The end must be later than the start. A night is written on two days: 22–24, and 0–6 on the next.</translation>
    </message>
    <message>
        <source>Часы дня идут от 0:00 до 24:00.</source>
        <translation>The hours of a day run from 0:00 to 24:00.</translation>
    </message>
    <message>
        <source>Часы пишутся так: 9–18 или 9:00–13:00, 14:00–18:30.</source>
        <translation>Hours are written like this: 9–18 or 9:00–13:00, 14:00–18:30.</translation>
    </message>
    <message>
        <source>Смены на эти дни изменились, пока вы работали, ничего не сохранено. Теперь они показаны как есть.</source>
        <translation>The shifts on these days changed while you worked; nothing was saved. They are now shown as they are.</translation>
    </message>
    <message>
        <source>Не указано: %1</source>
        <translation>Not given: %1</translation>
    </message>
    <message>
        <source>Часовой пояс уже не сменить: в базе есть визиты, и клиентам назвали время по нему.</source>
        <translation>The time zone is fixed now: the database has visits, and clients were told their times by it.</translation>
    </message>
    <message>
        <source>Не получилось: %1</source>
        <translation>It did not work: %1</translation>
    </message>
    <message>
        <source>Больше не сохранить: удалите ненужное и повторите.</source>
        <translation>No more can be saved: remove what is not needed and try again.</translation>
    </message>
    <message>
        <source>По этому лиду есть оплата, удалить его нельзя. Если он ошибочный, отметьте отказ «Спам/ошибка».</source>
        <translation>There is a payment on this lead, it cannot be deleted. If it is a mistake, refuse it as “Spam or mistake”.</translation>
    </message>
    <message>
        <source>Визит этого лида уже прошёл и вошёл в показатели, удалить лид нельзя.</source>
        <translation>This lead’s visit is over and counts in the figures, so the lead cannot be deleted.</translation>
    </message>
    <message>
        <source>По этому лиду идёт звонок: сначала отметьте его итог.</source>
        <translation>A call on this lead is in progress: record its result first.</translation>
    </message>
    <message>
        <source>Этот лид объединён с другим: удаляют тот, к которому он присоединён.</source>
        <translation>This lead is merged into another: delete the one it was merged into.</translation>
    </message>
    <message>
        <source>У клиента есть лиды, визиты или переписка, удалить карточку нельзя.</source>
        <translation>The client has leads, visits or messages, so the card cannot be deleted.</translation>
    </message>
    <message>
        <source>В корзине этого уже нет: вернули раньше, или прошло 90 дней.</source>
        <translation>It is not in the bin any more: brought back before, or 90 days have passed.</translation>
    </message>
    <message>
        <source>Такая же запись пришла снова и уже есть в базе, возвращать её не нужно.</source>
        <translation>The same record has come in again and is in the database already: no need to bring it back.</translation>
    </message>
    <message>
        <source>Сначала верните то, к чему это относится: лид или карточку клиента.</source>
        <translation>First bring back what it belongs to: the lead or the client’s card.</translation>
    </message>
    <message>
        <source>Сначала отмените более позднюю оплату этого визита.</source>
        <translation>Cancel the later payment of this visit first.</translation>
    </message>
    <message>
        <source>Оплату отменяют в течение суток: эта уже остаётся.</source>
        <translation>A payment can be cancelled within 24 hours: this one stays.</translation>
    </message>
    <message>
        <source>Отменять нечего: отменяют последнюю оплату визита и только в течение суток.</source>
        <translation>Nothing to cancel: only the last payment of a visit can be cancelled, and only within 24 hours.</translation>
    </message>
    <message>
        <source>Оплату принимает и отменяет администратор или владелец.</source>
        <translation>Payments are taken and cancelled by the receptionist or the owner.</translation>
    </message>
    <message>
        <source>По этому визиту принята оплата, поэтому итог не вернуть. Если она принята по ошибке, сначала отмените её: Shift F6.</source>
        <translation>This visit has a payment, so its outcome stays. If it was taken by mistake, cancel it first: Shift F6.</translation>
    </message>
    <message>
        <source>Этой оплаты уже нет.</source>
        <translation>This payment is no longer there.</translation>
    </message>
    <message>
        <source>Это имя есть в каждой базе, по нему узнают файлы и отчёты. Уберите его из списка и добавьте своё.</source>
        <translation>Every database has this name, files and reports know it. Stop offering it and add your own.</translation>
    </message>
    <message>
        <source>Хотя бы один канал должен остаться: по нему приходят заявки.</source>
        <translation>At least one channel must stay: requests come through it.</translation>
    </message>
    <message>
        <source>Строка %1: этот день в файле уже был. Ничего не загружено.</source>
        <translation>Line %1: this day was in the file before. Nothing was loaded.</translation>
    </message>
    <message>
        <source>Строка %1 не разобрана: нужны дата 2028-01-01, off, short или work и название, через запятую. Ничего не загружено.</source>
        <translation>Line %1 cannot be read: it needs a date as 2028-01-01, off, short or work, and a name, separated by commas. Nothing was loaded.</translation>
    </message>
    <message>
        <source>В файле нет ни одного дня. Первая строка: date,kind,name, дальше по дню в строке.</source>
        <translation>The file has no days. The first line is date,kind,name, then one day a line.</translation>
    </message>
    <message>
        <source>Название длинное: не больше 100 знаков.</source>
        <translation>The name is too long: 100 characters at most.</translation>
    </message>
    <message>
        <source>загрузка из файла</source>
        <translation>reading a file</translation>
    </message>
    <message>
        <source>отмена оплаты</source>
        <translation>cancelling a payment</translation>
    </message>
    <message>
        <source>изменение планов или бонусов</source>
        <translation>a change of plans or bonuses</translation>
    </message>
    <message>
        <source>изменение настроек</source>
        <translation>a change of the settings</translation>
    </message>
    <message>
        <source>Последнее действие вернуть нельзя: %1. Что было до него, не тронуто.</source>
        <translation>The last action cannot be undone: %1. What was before it is untouched.</translation>
    </message>
    <message>
        <source>Дата рождения пишется так: 14.03.1989.</source>
        <translation>A date of birth is written like this: 14.03.1989.</translation>
    </message>
    <message>
        <source>Метка длиннее 40 знаков.</source>
        <translation>The tag is longer than 40 characters.</translation>
    </message>
    <message>
        <source>К этому времени напоминать будет поздно, назовите более раннее.</source>
        <translation>By then it is too late to remind: name an earlier time.</translation>
    </message>
    <message>
        <source>Эту заявку объединили с другой заявкой клиента. Найдите клиента: F3, и работайте с той.</source>
        <translation>This request was merged with another one of the client&apos;s. Find the client (F3) and work with that one.</translation>
    </message>
    <message>
        <source>Ник пишется так: @anna, t.me/anna, vk.com/anna.</source>
        <translation>A handle is written like this: @anna, t.me/anna, vk.com/anna.</translation>
    </message>
    <message>
        <source>Этот ник уже есть у другого клиента. Откройте его карточку или объедините карточки.</source>
        <translation>Another client has this handle already. Open their card or merge the two.</translation>
    </message>
    <message>
        <source>Это время занято.</source>
        <translation>This time is taken.</translation>
    </message>
    <message>
        <source>запись расхода на рекламу</source>
        <translation>an entry of advertising costs</translation>
    </message>
    <message>
        <source>лид</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>карточка клиента</source>
        <translation>client card</translation>
    </message>
    <message>
        <source>визит</source>
        <translation>visit</translation>
    </message>
    <message>
        <source>задача</source>
        <translation>task</translation>
    </message>
    <message>
        <source>сотрудник</source>
        <translation>person</translation>
    </message>
    <message>
        <source>Фильтр «%1» с тех пор сохранили или удалили ещё раз. Он остаётся как есть.</source>
        <translation>The filter “%1” has been saved or deleted again since. It stays as it is.</translation>
    </message>
    <message>
        <source>Разъединить пока нельзя: две заявки стали одной, и она в корзине. Верните её оттуда и разъедините снова.</source>
        <translation>They cannot be separated yet: two requests became one, and it lies in the bin. Bring it back from there, then separate them again.</translation>
    </message>
    <message>
        <source>Этот звонок уже завершён.</source>
        <translation>This call has already ended.</translation>
    </message>
    <message>
        <source>%1 не выполняет эту услугу. Выберите другого специалиста или другую услугу.</source>
        <translation>%1 does not perform this service. Choose another specialist or another service.</translation>
    </message>
    <message>
        <source>%1 в это время отсутствует: выберите другое время или другого специалиста.</source>
        <translation>%1 is away then: choose another time or another specialist.</translation>
    </message>
    <message>
        <source>%1 в это время не работает: выберите время внутри смены.</source>
        <translation>%1 does not work then: choose a time within the shift.</translation>
    </message>
    <message>
        <source>Карточки объединяет администратор, руководитель или владелец.</source>
        <translation>Cards are merged by a receptionist, a head or the owner.</translation>
    </message>
    <message>
        <source>Столько дней сразу не заполнить. Выберите меньше.</source>
        <translation>So many days cannot be filled at once. Choose fewer.</translation>
    </message>
    <message>
        <source>Так далеко назад или вперёд расписание не выдают: не больше двух месяцев.</source>
        <translation>A schedule is not given out that far back or ahead: two months at most.</translation>
    </message>
    <message>
        <source>Последний день раньше первого.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Это отсутствие с тех пор изменили, ничего не возвращено. Теперь оно показано как есть.</source>
        <translation>This absence was changed since, nothing was taken back. It is now shown as it is.</translation>
    </message>
    <message>
        <source>Услуги этого специалиста с тех пор изменили, ничего не возвращено. Теперь они показаны как есть.</source>
        <translation>The services of this specialist were changed since, nothing was taken back. They are now shown as they are.</translation>
    </message>
    <message>
        <source>Сначала подтвердите это нынешним паролем или PIN.</source>
        <translation>Confirm this with your current password or PIN first.</translation>
    </message>
    <message>
        <source>Вашей роли видны оплаты только за сегодня.</source>
        <translation>Your role sees today&apos;s payments only.</translation>
    </message>
    <message>
        <source>Этот визит уже прошёл или отменён: раньше его не перенести.</source>
        <translation>This visit is over or cancelled: it cannot be moved earlier.</translation>
    </message>
    <message>
        <source>Этот день уже прошёл, назовите более поздний.</source>
        <translation>That day is over, name a later one.</translation>
    </message>
    <message>
        <source>Клиент уже в листе ожидания с этой услугой.</source>
        <translation>The client is already on the waiting list for this service.</translation>
    </message>
    <message>
        <source>Эту строку листа ожидания уже закрыли. Теперь он показан как есть.</source>
        <translation>That line of the waiting list has been closed already. The list is shown as it is now.</translation>
    </message>
    <message>
        <source>После закрытия смены приняты деньги, поэтому оно остаётся.</source>
        <translation>Money was taken after the shift was closed, so the closing stays.</translation>
    </message>
    <message>
        <source>После этой закрыта ещё одна смена, поэтому закрытие остаётся.</source>
        <translation>Another shift was closed after this one, so the closing stays.</translation>
    </message>
    <message>
        <source>Закрытие смены возвращают в течение суток: это уже остаётся.</source>
        <translation>The closing of a shift is taken back within a day: this one stays.</translation>
    </message>
    <message>
        <source>Введите сумму: ноль не записывают.</source>
        <translation>Enter a sum: nothing is not written down.</translation>
    </message>
    <message>
        <source>Скидка больше, чем к оплате.</source>
        <translation>The discount is more than what is due.</translation>
    </message>
    <message>
        <source>Скидку дают только на визит, рублями или процентами до 100.</source>
        <translation>A discount is given on a visit only, as a sum or as percent up to 100.</translation>
    </message>
    <message>
        <source>Сумма расходится: напишите почему, тогда смена закроется.</source>
        <translation>The sums differ: write why, then the shift is closed.</translation>
    </message>
    <message>
        <source>В кассе не может быть меньше нуля.</source>
        <translation>There cannot be less than nothing in the drawer.</translation>
    </message>
    <message>
        <source>Слишком длинно: не больше 200 знаков.</source>
        <translation>Too long: no more than 200 characters.</translation>
    </message>
    <message>
        <source>Смена с этой оплатой уже закрыта. Оформите возврат: Ctrl F6, Ctrl R.</source>
        <translation>The shift of this payment is closed. Give the money back: Ctrl F6, Ctrl R.</translation>
    </message>
    <message>
        <source>Скидку даёт только владелец.</source>
        <translation>Only the owner gives a discount.</translation>
    </message>
    <message>
        <source>Пока вы считали, приняты ещё деньги. Посмотрите список и пересчитайте.</source>
        <translation>More money was taken while you counted. Look at the list and count again.</translation>
    </message>
    <message>
        <source>Другую цену, чем в прайсе, назначает менеджер, руководитель или владелец.</source>
        <translation>A price other than the list&apos;s is set by a manager, a head or the owner.</translation>
    </message>
    <message>
        <source>%1 больше не принимает клиентов. Выберите другого специалиста.</source>
        <translation>%1 no longer sees clients. Choose another specialist.</translation>
    </message>
    <message>
        <source>%1 Выберите другое время.</source>
        <comment>why nothing is booked then</comment>
        <translation>%1 Choose another time.</translation>
    </message>
    <message>
        <source>Вернуть можно не больше, чем оплачено.</source>
        <translation>No more can be refunded than was paid.</translation>
    </message>
    <message>
        <source>Оплату нельзя записать будущим временем.</source>
        <translation>A payment cannot be entered with a future time.</translation>
    </message>
    <message>
        <source>За эту продажу уже вернули деньги: сначала отмените возврат.</source>
        <translation>Money has already been refunded for this sale: cancel the refund first.</translation>
    </message>
    <message>
        <source>Смену уже закрыли на другом месте. Посмотрите список и пересчитайте.</source>
        <translation>The shift has been closed at another desk. Look at the list and count again.</translation>
    </message>
</context>
<context>
    <name>ExplainText</name>
    <message>
        <source>%1, вес %2</source>
        <translation>%1, weight %2</translation>
    </message>
    <message>
        <source>Визиты сверх объёма</source>
        <translation>Visits beyond the volume</translation>
    </message>
    <message>
        <source>Повторные визиты</source>
        <translation>Repeat visits</translation>
    </message>
    <message>
        <source>база %1, показателей: %2</source>
        <translation>base %1, metrics: %2</translation>
    </message>
    <message numerus="yes">
        <source>Ещё %n строк</source>
        <translation>
            <numerusform>%n more row</numerusform>
            <numerusform>%n more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n строк</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 из %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Факт %1</source>
        <translation>Actual %1</translation>
    </message>
    <message>
        <source>Нет данных</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>округлён до %1</source>
        <translation>rounded to %1</translation>
    </message>
    <message>
        <source>план %1</source>
        <translation>plan %1</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Ваши продажи</source>
        <translation>Your sales</translation>
    </message>
    <message>
        <source>За всё время</source>
        <translation>All time</translation>
    </message>
    <message numerus="yes">
        <source>%n оплаченных визитов</source>
        <translation>
            <numerusform>%n paid visit</numerusform>
            <numerusform>%n paid visits</numerusform>
        </translation>
    </message>
    <message>
        <source>Средний чек</source>
        <translation>Average bill</translation>
    </message>
    <message>
        <source>оплат не было</source>
        <translation>nothing paid yet</translation>
    </message>
    <message>
        <source>Визиты</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>%1 из %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>неявок нет</source>
        <translation>no no-shows</translation>
    </message>
    <message numerus="yes">
        <source>%n неявок</source>
        <translation>
            <numerusform>%n no-show</numerusform>
            <numerusform>%n no-shows</numerusform>
        </translation>
    </message>
    <message>
        <source>Приходит</source>
        <translation>Comes</translation>
    </message>
    <message>
        <source>визитов не было</source>
        <translation>no visits yet</translation>
    </message>
    <message numerus="yes">
        <source>последний %1, %n дней назад</source>
        <translation>
            <numerusform>last %1, %n day ago</numerusform>
            <numerusform>last %1, %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>впервые</source>
        <translation>for the first time</translation>
    </message>
    <message numerus="yes">
        <source>раз в %n дней</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Оплата последних визитов, столбцов: %1, больше всего %2</source>
        <translation>Paid for the last visits, %1 bars, at most %2</translation>
    </message>
    <message>
        <source>нет данных</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>Показатель</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Значение</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Сколько</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Из</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Не меньше</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>Не больше</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>не указано</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>всего</source>
        <translation>all</translation>
    </message>
    <message>
        <source>За период</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Менеджер</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Специалист</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>Источник</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Канал</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Кампания</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>День</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Неделя</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Месяц</source>
        <translation>Month</translation>
    </message>
    <message numerus="yes">
        <source>за %n визитов</source>
        <comment>paid ones</comment>
        <translation>
            <numerusform>for %n visit</numerusform>
            <numerusform>for %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n дней назад</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>последний сегодня</source>
        <translation>last one today</translation>
    </message>
    <message>
        <source>сегодня</source>
        <translation>today</translation>
    </message>
    <message>
        <source>чаще раза в день</source>
        <translation>more than once a day</translation>
    </message>
    <message>
        <source>неявка</source>
        <translation>no-show</translation>
    </message>
    <message>
        <source>из них товары %1</source>
        <translation>goods among them %1</translation>
    </message>
    <message>
        <source>товары %1</source>
        <translation>goods %1</translation>
    </message>
    <message>
        <source>Оплата по визитам, %1</source>
        <translation>Paid by visit, %1</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>За всё время</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>Сегодня</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>7 дней</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>30 дней</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>Этот месяц</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>С … по …</source>
        <translation>From … to …</translation>
    </message>
    <message>
        <source>с %1</source>
        <comment>from a day on</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>по %1</source>
        <comment>until a day, which belongs to it</comment>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>FitWords</name>
    <message>
        <source>В это время никто не свободен. Выберите окно, Alt 1…5, или другое время.</source>
        <translation>Nobody is free at this time. Choose a window, Alt 1…5, or another time.</translation>
    </message>
    <message>
        <source>%1 в это время не работает. Выберите окно, Alt 1…5, или другое время.</source>
        <translation>%1 does not work then. Choose a window, Alt 1…5, or another time.</translation>
    </message>
    <message>
        <source>Это время занять нельзя. Выберите окно, Alt 1…5, или другое время.</source>
        <translation>This time cannot be booked. Choose a window, Alt 1…5, or another time.</translation>
    </message>
    <message>
        <source>Без услуги визит занимает %1, а в окне %2, %3. Выберите услугу или другое окно, Alt 1…5.</source>
        <translation>Without a service a visit takes %1, and the window has %2, %3. Choose a service or another window, Alt 1…5.</translation>
    </message>
    <message>
        <source>«%1» занимает %2, а в окне %3, %4. Выберите другое окно, Alt 1…5, или другое время.</source>
        <translation>“%1” takes %2, and the window has %3, %4. Choose another window, Alt 1…5, or another time.</translation>
    </message>
    <message>
        <source>Занято в это время: %1. Выберите окно, Alt 1…5, или другое время.</source>
        <translation>Taken at that time: %1. Choose a window, Alt 1…5, or another time.</translation>
    </message>
    <message>
        <source>В это время уже есть запись: %1. Выберите окно, Alt 1…5, или другое время.</source>
        <translation>There is a booking at that time already: %1. Choose a window, Alt 1…5, or another time.</translation>
    </message>
    <message>
        <source>Следом некому выполнить «%1». Выберите окно, Alt 1…5, другое время или другого специалиста.</source>
        <translation>Nobody can go on with “%1” then. Choose a window, Alt 1…5, another time or another specialist.</translation>
    </message>
    <message>
        <source>%1 Выберите окно, Alt 1…5, или другое время.</source>
        <comment>why nothing is booked then</comment>
        <translation>%1 Choose a window, Alt 1…5, or another time.</translation>
    </message>
</context>
<context>
    <name>FlagText</name>
    <message>
        <source>ответ %1</source>
        <translation>reply %1</translation>
    </message>
    <message>
        <source>конв. %1</source>
        <translation>conv. %1</translation>
    </message>
    <message>
        <source>по плану</source>
        <translation>on plan</translation>
    </message>
    <message>
        <source>ниже плана</source>
        <translation>below plan</translation>
    </message>
    <message>
        <source>на отсечке</source>
        <translation>at cut-off</translation>
    </message>
    <message>
        <source>ниже отсечки</source>
        <translation>below cut-off</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Столбцы истории заявок</source>
        <translation>Columns of the request history</translation>
    </message>
    <message>
        <source>Столбцы звонков</source>
        <translation>Columns of the calls</translation>
    </message>
    <message>
        <source>нужен всегда</source>
        <translation>always needed</translation>
    </message>
    <message>
        <source>в любом порядке, лишние пропустим</source>
        <translation>in any order, others are skipped</translation>
    </message>
    <message>
        <source>свой номер заявки, каждый один раз</source>
        <translation>your own number of the request, each once</translation>
    </message>
    <message>
        <source>когда обратились: 2026-10-15T14:05</source>
        <translation>when they asked: 2026-10-15T14:05</translation>
    </message>
    <message>
        <source>клиент; телефон в любом виде</source>
        <translation>the client; the phone in any spelling</translation>
    </message>
    <message>
        <source>откуда: whatsapp, telegram, instagram, vk, site, call, walk_in</source>
        <translation>from where: whatsapp, telegram, instagram, vk, site, call, walk_in</translation>
    </message>
    <message>
        <source>имена и названия; новых заведём сами</source>
        <translation>names; new ones are added by themselves</translation>
    </message>
    <message>
        <source>первый ответ, понятно что нужно</source>
        <translation>first reply, wish understood</translation>
    </message>
    <message>
        <source>записан, подтверждён</source>
        <translation>booked, confirmed</translation>
    </message>
    <message>
        <source>когда визит и сколько минут</source>
        <translation>when the visit is and how many minutes</translation>
    </message>
    <message>
        <source>came, no_show, cancelled или lost с причиной</source>
        <translation>came, no_show, cancelled or lost with a reason</translation>
    </message>
    <message>
        <source>цена, сколько и когда заплатили</source>
        <translation>price, how much was paid and when</translation>
    </message>
    <message>
        <source>номер звонка на станции</source>
        <translation>number of the call at the exchange</translation>
    </message>
    <message>
        <source>когда позвонили: 2026-10-15T14:05</source>
        <translation>when it was made: 2026-10-15T14:05</translation>
    </message>
    <message>
        <source>in: нам, out: мы</source>
        <translation>in: to us, out: by us</translation>
    </message>
    <message>
        <source>кто говорил; пусто у пропущенного</source>
        <translation>who talked; empty if missed</translation>
    </message>
    <message>
        <source>номер другой стороны</source>
        <translation>number of the other side</translation>
    </message>
    <message>
        <source>1 или 0</source>
        <translation>1 or 0</translation>
    </message>
    <message>
        <source>сколько ждали и говорили</source>
        <translation>seconds of waiting and of talk</translation>
    </message>
    <message>
        <source>оценка от 1 до 5</source>
        <translation>rating from 1 to 5</translation>
    </message>
</context>
<context>
    <name>HolidayWords</name>
    <message>
        <source>Новогодние каникулы</source>
        <translation>New Year holidays</translation>
    </message>
    <message>
        <source>Рождество</source>
        <translation>Christmas</translation>
    </message>
    <message>
        <source>День защитника Отечества</source>
        <translation>Defender of the Fatherland Day</translation>
    </message>
    <message>
        <source>Международный женский день</source>
        <translation>International Women’s Day</translation>
    </message>
    <message>
        <source>Праздник Весны и Труда</source>
        <translation>Spring and Labour Day</translation>
    </message>
    <message>
        <source>День Победы</source>
        <translation>Victory Day</translation>
    </message>
    <message>
        <source>День России</source>
        <translation>Russia Day</translation>
    </message>
    <message>
        <source>День народного единства</source>
        <translation>Unity Day</translation>
    </message>
    <message>
        <source>рабочий день по переносу</source>
        <translation>moved working day</translation>
    </message>
    <message>
        <source>короткий день</source>
        <translation>short day</translation>
    </message>
    <message>
        <source>выходной по переносу</source>
        <translation>moved day off</translation>
    </message>
    <message>
        <source>рабочий</source>
        <translation>working</translation>
    </message>
    <message>
        <source>короткий</source>
        <translation>short</translation>
    </message>
    <message>
        <source>выходной</source>
        <translation>day off</translation>
    </message>
    <message>
        <source>Работаем как обычно</source>
        <translation>Open as usual</translation>
    </message>
    <message>
        <source>Закрыты только в сами праздники</source>
        <translation>Closed on the holidays alone</translation>
    </message>
    <message>
        <source>Закрыты в праздники и по переносам</source>
        <translation>Closed on holidays and moved days off</translation>
    </message>
    <message>
        <source>закрыто</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>переписка</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>звонок</source>
        <translation>call</translation>
    </message>
    <message>
        <source>форма на сайте</source>
        <translation>form on the site</translation>
    </message>
    <message>
        <source>лично</source>
        <translation>in person</translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message>
        <source>последний визит %1</source>
        <translation>last visit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n визитов</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message>
        <source>есть в базе, визитов не было</source>
        <translation>known, no visits yet</translation>
    </message>
    <message>
        <source>услуга: %1</source>
        <translation>service: %1</translation>
    </message>
    <message>
        <source>пожелание: %1</source>
        <translation>wish: %1</translation>
    </message>
    <message>
        <source>заметка: %1</source>
        <translation>note: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n неявок</source>
        <translation>
            <numerusform>%n no-show</numerusform>
            <numerusform>%n no-shows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a client and the last visit</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>LateText</name>
    <message>
        <source>опоздает на %1</source>
        <translation>%1 late</translation>
    </message>
</context>
<context>
    <name>LateWords</name>
    <message numerus="yes">
        <source>%n ждут ответа</source>
        <translation>
            <numerusform>%n waits for an answer</numerusform>
            <numerusform>%n wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n не взяты в работу</source>
        <translation>
            <numerusform>%n not taken on</numerusform>
            <numerusform>%n not taken on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n визита не подтверждены</source>
        <translation>
            <numerusform>%n visit not confirmed</numerusform>
            <numerusform>%n visits not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Просрочены %n: %1</source>
        <translation>
            <numerusform>Late %n: %1</numerusform>
            <numerusform>Late %n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n лида ждут дольше нормы</source>
        <translation>
            <numerusform>%n lead waits longer than the norm</numerusform>
            <numerusform>%n leads wait longer than the norm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, без фильтра %2</source>
        <translation>%1, without the filter %2</translation>
    </message>
    <message>
        <source>По фильтру просроченных нет, без фильтра %1</source>
        <translation>None late in the filter, without it %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ждут звонка</source>
        <translation>
            <numerusform>%n waits for a call</numerusform>
            <numerusform>%n wait for a call</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadWords</name>
    <message>
        <source>Сайт</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Звонок</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>С улицы</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Рекомендация</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Другое</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Дорого</source>
        <translation>Too expensive</translation>
    </message>
    <message>
        <source>Не отвечает</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Выбрали других</source>
        <translation>Chose others</translation>
    </message>
    <message>
        <source>Не наша услуга</source>
        <translation>Not our service</translation>
    </message>
    <message>
        <source>Передумали</source>
        <translation>Changed their mind</translation>
    </message>
    <message>
        <source>Не было потребности</source>
        <translation>No need</translation>
    </message>
    <message>
        <source>Не подошло время</source>
        <translation>No suitable time</translation>
    </message>
    <message>
        <source>Спам или ошибка</source>
        <translation>Spam or mistake</translation>
    </message>
    <message>
        <source>Новый</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Квалифицирован</source>
        <translation>Qualified</translation>
    </message>
    <message>
        <source>Подтверждён</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Пришёл</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Неявка</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Отказ</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Горячий</source>
        <translation>Hot</translation>
    </message>
    <message>
        <source>Тёплый</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Холодный</source>
        <translation>Cold</translation>
    </message>
    <message>
        <source>Имя не указано</source>
        <translation>No name given</translation>
    </message>
</context>
<context>
    <name>LeftWords</name>
    <message>
        <source>%1, %2, %3 %4</source>
        <comment>a client, the day and time of the visit, the specialist</comment>
        <translation>%1, %2, %3 %4</translation>
    </message>
    <message numerus="yes">
        <source>и ещё %n</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageExample</name>
    <message>
        <source>Анна Соколова</source>
        <translation>Anna Sokolova</translation>
    </message>
    <message>
        <source>Чистка лица</source>
        <translation>Face cleansing</translation>
    </message>
    <message>
        <source>завтра, 16 октября, в 15:00</source>
        <translation>tomorrow, 16 October, at 15:00</translation>
    </message>
    <message>
        <source>Марина Носова</source>
        <translation>Marina Nosova</translation>
    </message>
    <message>
        <source>Челябинск, ул. Труда, 78</source>
        <translation>Chelyabinsk, 78 Truda St.</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>{приветствие} Спасибо за обращение. Подскажите, когда вам удобно прийти?</source>
        <translation>{greeting} Thank you for getting in touch. When would it suit you to come?</translation>
    </message>
    <message>
        <source>{приветствие} Подобрали для вас свободное время. Когда удобно созвониться?</source>
        <translation>{greeting} We have found a free time for you. When may we call?</translation>
    </message>
    <message>
        <source>{приветствие} Не дождались вас на визите. Подобрать другое время?</source>
        <translation>{greeting} We missed you at your visit. Shall we find another time?</translation>
    </message>
    <message>
        <source>Здравствуйте!</source>
        <translation>Hello!</translation>
    </message>
    <message>
        <source>%1, здравствуйте!</source>
        <translation>Hello, %1!</translation>
    </message>
    <message>
        <source>{приветствие}</source>
        <translation>{greeting}</translation>
    </message>
    <message>
        <source>{имя}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{услуга}</source>
        <translation>{service}</translation>
    </message>
    <message>
        <source>{когда}</source>
        <translation>{when}</translation>
    </message>
    <message>
        <source>{специалист}</source>
        <translation>{specialist}</translation>
    </message>
    <message>
        <source>{приветствие} Наш адрес: {адрес}. Если заблудитесь, позвоните: подскажем дорогу.</source>
        <translation>{greeting} Our address: {address}. If you get lost, call us: we will show you the way.</translation>
    </message>
    <message>
        <source>{адрес}</source>
        <translation>{address}</translation>
    </message>
    <message>
        <source>{приветствие} Ждём вас {когда}: {услуга}, специалист {специалист}. Подтвердите, пожалуйста: да или нет.</source>
        <translation>{greeting} We expect you {when}: {service}, with {specialist}. Please confirm: yes or no.</translation>
    </message>
    <message>
        <source>{приветствие} Напоминаем о визите {когда}: {услуга}, специалист {специалист}.</source>
        <translation>{greeting} A reminder of your visit {when}: {service}, with {specialist}.</translation>
    </message>
</context>
<context>
    <name>MetricText</name>
    <message>
        <source>Лиды</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Записаны</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Лид → запись</source>
        <translation>Lead → booking</translation>
    </message>
    <message>
        <source>Квалифицированы</source>
        <translation>Qualified</translation>
    </message>
    <message>
        <source>Квалифицированный → запись</source>
        <translation>Qualified → booking</translation>
    </message>
    <message>
        <source>Пришли</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Лид → визит</source>
        <translation>Lead → visit</translation>
    </message>
    <message>
        <source>Отказы</source>
        <translation>Refusals</translation>
    </message>
    <message>
        <source>Отказы по причинам</source>
        <translation>Refusals by reason</translation>
    </message>
    <message>
        <source>Первый ответ</source>
        <translation>First reply</translation>
    </message>
    <message>
        <source>Первый ответ, рабочее время</source>
        <translation>First reply, working time</translation>
    </message>
    <message>
        <source>Первый ответ человека</source>
        <translation>First reply by a person</translation>
    </message>
    <message>
        <source>Ответы в норме</source>
        <translation>Replied within the norm</translation>
    </message>
    <message>
        <source>Взяты в работу в норме</source>
        <translation>Taken on within the norm</translation>
    </message>
    <message>
        <source>Подтверждены в норме</source>
        <translation>Confirmed within the norm</translation>
    </message>
    <message>
        <source>Звонки приняты в норме</source>
        <translation>Calls taken within the norm</translation>
    </message>
    <message>
        <source>Перезвонили в норме</source>
        <translation>Called back within the norm</translation>
    </message>
    <message>
        <source>Визиты</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Подтверждены</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Доля подтверждённых</source>
        <translation>Share confirmed</translation>
    </message>
    <message>
        <source>Состоялись</source>
        <translation>Took place</translation>
    </message>
    <message>
        <source>Неявки, число</source>
        <translation>No-shows, count</translation>
    </message>
    <message>
        <source>Неявки</source>
        <translation>No-shows</translation>
    </message>
    <message>
        <source>Неявки, все визиты</source>
        <translation>No-shows, all visits</translation>
    </message>
    <message>
        <source>Отмены</source>
        <translation>Cancellations</translation>
    </message>
    <message>
        <source>Повторная запись, 30 дней</source>
        <translation>Booked again, 30 days</translation>
    </message>
    <message>
        <source>Удержание</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Записано вперёд</source>
        <translation>Booked ahead</translation>
    </message>
    <message>
        <source>Выручка</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Оплаченные визиты</source>
        <translation>Paid visits</translation>
    </message>
    <message>
        <source>Средний чек</source>
        <translation>Average bill</translation>
    </message>
    <message>
        <source>Выручка, новые клиенты</source>
        <translation>Revenue, new clients</translation>
    </message>
    <message>
        <source>Выручка, повторные</source>
        <translation>Revenue, returning</translation>
    </message>
    <message>
        <source>Допродажи</source>
        <translation>Upsales</translation>
    </message>
    <message>
        <source>Маржа</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Скидки</source>
        <translation>Discounts</translation>
    </message>
    <message>
        <source>Возвраты</source>
        <translation>Refunds</translation>
    </message>
    <message>
        <source>Входящие звонки</source>
        <translation>Incoming calls</translation>
    </message>
    <message>
        <source>Исходящие звонки</source>
        <translation>Outgoing calls</translation>
    </message>
    <message>
        <source>Звонки</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Пропущенные звонки</source>
        <translation>Missed calls</translation>
    </message>
    <message>
        <source>Принятые звонки</source>
        <translation>Taken calls</translation>
    </message>
    <message>
        <source>Звонки в норме</source>
        <translation>Calls within the norm</translation>
    </message>
    <message>
        <source>Ожидание ответа</source>
        <translation>Wait for an answer</translation>
    </message>
    <message>
        <source>Оценка</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Время разговоров</source>
        <translation>Talk time</translation>
    </message>
    <message>
        <source>Средний разговор</source>
        <translation>Average talk</translation>
    </message>
    <message>
        <source>Исходящие сообщения</source>
        <translation>Outgoing messages</translation>
    </message>
    <message>
        <source>Встречи</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Звонок → визит</source>
        <translation>Call → visit</translation>
    </message>
    <message>
        <source>Новые клиенты</source>
        <translation>New clients</translation>
    </message>
    <message>
        <source>Выручка с клиента</source>
        <translation>Revenue per client</translation>
    </message>
    <message>
        <source>Расходы на рекламу</source>
        <translation>Ad spend</translation>
    </message>
    <message>
        <source>Цена лида</source>
        <translation>Cost of a lead</translation>
    </message>
    <message>
        <source>Цена клиента</source>
        <translation>Cost of a client</translation>
    </message>
    <message>
        <source>Окупаемость рекламы</source>
        <translation>Return on ads</translation>
    </message>
    <message>
        <source>Подтверждённые лиды</source>
        <translation>Confirmed leads</translation>
    </message>
    <message>
        <source>Дней до первого визита</source>
        <translation>Days to the first visit</translation>
    </message>
    <message>
        <source>Загрузка</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Пустые окна</source>
        <translation>Empty windows</translation>
    </message>
</context>
<context>
    <name>ModeWords</name>
    <message>
        <source>действует</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>наблюдение</source>
        <translation>observed</translation>
    </message>
</context>
<context>
    <name>MonthWords</name>
    <message>
        <source>в январе</source>
        <translation>in January</translation>
    </message>
    <message>
        <source>в феврале</source>
        <translation>in February</translation>
    </message>
    <message>
        <source>в марте</source>
        <translation>in March</translation>
    </message>
    <message>
        <source>в апреле</source>
        <translation>in April</translation>
    </message>
    <message>
        <source>в мае</source>
        <translation>in May</translation>
    </message>
    <message>
        <source>в июне</source>
        <translation>in June</translation>
    </message>
    <message>
        <source>в июле</source>
        <translation>in July</translation>
    </message>
    <message>
        <source>в августе</source>
        <translation>in August</translation>
    </message>
    <message>
        <source>в сентябре</source>
        <translation>in September</translation>
    </message>
    <message>
        <source>в октябре</source>
        <translation>in October</translation>
    </message>
    <message>
        <source>в ноябре</source>
        <translation>in November</translation>
    </message>
    <message>
        <source>в декабре</source>
        <translation>in December</translation>
    </message>
</context>
<context>
    <name>NearWords</name>
    <message>
        <source>вчера</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>сегодня</source>
        <translation>today</translation>
    </message>
    <message>
        <source>завтра</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>%1&#xa0;дн</source>
        <translation>%1&#xa0;days</translation>
    </message>
    <message>
        <source>%1 в %2</source>
        <comment>a day and a time</comment>
        <translation>%1 at %2</translation>
    </message>
</context>
<context>
    <name>NextWindowsText</name>
    <message>
        <source>Ближайшие окна: %1</source>
        <translation>Nearest free times: %1</translation>
    </message>
</context>
<context>
    <name>NoShowText</name>
    <message>
        <source>Неявки по неделям</source>
        <translation>No-shows by week</translation>
    </message>
    <message>
        <source>порог %1</source>
        <translation>threshold %1</translation>
    </message>
    <message>
        <source>с %1 до %2</source>
        <translation>from %1 to %2</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1: пора подтвердить запись</source>
        <translation>%1: time to confirm the booking</translation>
    </message>
    <message>
        <source>%1: пора перезвонить</source>
        <translation>%1: time to call back</translation>
    </message>
    <message>
        <source>%1: пора взять в работу</source>
        <translation>%1: time to take the request on</translation>
    </message>
    <message>
        <source>%1: пора ответить</source>
        <translation>%1: time to reply</translation>
    </message>
    <message>
        <source>%1: запись не подтверждена в срок</source>
        <translation>%1: the booking was not confirmed in time</translation>
    </message>
    <message>
        <source>%1: не перезвонили в срок</source>
        <translation>%1: not called back in time</translation>
    </message>
    <message>
        <source>%1: в работу не взяли в срок</source>
        <translation>%1: not taken on in time</translation>
    </message>
    <message>
        <source>%1 ждёт ответа дольше нормы</source>
        <translation>%1 has waited for a reply too long</translation>
    </message>
    <message>
        <source>%1 всё ещё в новых: напоминаем</source>
        <translation>%1 is still new: a reminder</translation>
    </message>
    <message>
        <source>%1 всё ещё в новых: сообщаем владельцу</source>
        <translation>%1 is still new: the owner is told</translation>
    </message>
    <message numerus="yes">
        <source>%n лида ждут вашего внимания</source>
        <translation>
            <numerusform>%n lead waits for your attention</numerusform>
            <numerusform>%n leads wait for your attention</numerusform>
        </translation>
    </message>
    <message>
        <source>Часы компьютера перевели вперёд на %1</source>
        <translation>The computer’s clock was moved forward by %1</translation>
    </message>
    <message>
        <source>Часы компьютера перевели назад на %1</source>
        <translation>The computer’s clock was moved back by %1</translation>
    </message>
    <message>
        <source>Лид № %1</source>
        <translation>Lead No. %1</translation>
    </message>
    <message>
        <source>никого не было на смене</source>
        <translation>nobody was on shift</translation>
    </message>
    <message>
        <source>очередь была полна</source>
        <translation>the queue was full</translation>
    </message>
    <message>
        <source>засчитано ответственному</source>
        <translation>counted against the responsible person</translation>
    </message>
    <message>
        <source>%1: бот передал вам, пора ответить</source>
        <translation>%1: handed over by the bot, time to answer</translation>
    </message>
    <message>
        <source>%1: после бота ждёт человека дольше нормы</source>
        <translation>%1 waits for a person after the bot beyond the norm</translation>
    </message>
    <message>
        <source>ответственного не было на смене</source>
        <translation>the person responsible was not on shift</translation>
    </message>
    <message>
        <source>часы компьютера переводили</source>
        <translation>the computer&apos;s clock was changed</translation>
    </message>
    <message>
        <source>Запись не подтвердили в срок</source>
        <translation>Not confirmed in time</translation>
    </message>
    <message>
        <source>Не перезвонили в срок</source>
        <translation>Not called back in time</translation>
    </message>
    <message>
        <source>Не взяли в работу в срок</source>
        <translation>Not taken into work in time</translation>
    </message>
    <message>
        <source>После бота не ответили в срок</source>
        <translation>Not answered in time after the bot</translation>
    </message>
    <message>
        <source>Не ответили в срок</source>
        <translation>Not answered in time</translation>
    </message>
    <message>
        <source>передан, когда срок уже кончался</source>
        <translation>handed over when the limit was nearly up</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1&#xa0;п.&#xa0;п.</source>
        <translation>%1&#xa0;pp</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>«Есть свободное время %1, специалист %2. Вам подходит?»</source>
        <translation>“We have an opening %1 with %2. Would that suit you?”</translation>
    </message>
    <message>
        <source>«%1, есть свободное время %2, специалист %3. Вам подходит?»</source>
        <translation>“%1, we have an opening %2 with %3. Would that suit you?”</translation>
    </message>
    <message>
        <source>%1 в %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Визит займёт окно %1. Подтвердите его до %2.</source>
        <translation>The visit takes %1. Confirm it before %2.</translation>
    </message>
    <message>
        <source>Внимание: %1 вне часов работы. Записать можно, если договорились.</source>
        <translation>Note: %1 is outside opening hours. It can be booked if that is agreed.</translation>
    </message>
    <message>
        <source>Это время уже прошло: визит запишется задним числом.</source>
        <translation>This time has passed: the visit will be entered after the fact.</translation>
    </message>
    <message>
        <source>Визит займёт окно %1. Подтвердите его до %2: норма %3.</source>
        <translation>The visit takes %1. Confirm it before %2: the norm is %3.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>сначала срочные</source>
        <translation>most urgent first</translation>
    </message>
    <message>
        <source>сначала последние</source>
        <translation>latest first</translation>
    </message>
    <message>
        <source>по статусу</source>
        <translation>by status</translation>
    </message>
    <message>
        <source>по имени</source>
        <translation>by name</translation>
    </message>
    <message>
        <source>по телефону</source>
        <translation>by phone</translation>
    </message>
    <message>
        <source>по каналу</source>
        <translation>by channel</translation>
    </message>
    <message>
        <source>по услуге</source>
        <translation>by service</translation>
    </message>
    <message>
        <source>по ответственному</source>
        <translation>by responsible</translation>
    </message>
    <message>
        <source>сначала несрочные</source>
        <translation>least urgent first</translation>
    </message>
    <message>
        <source>сначала первые</source>
        <translation>earliest first</translation>
    </message>
    <message>
        <source>%1, с конца</source>
        <comment>the order is turned round</comment>
        <translation>%1, from the end</translation>
    </message>
</context>
<context>
    <name>OutsideWords</name>
    <message>
        <source>%1 в это время отсутствует.</source>
        <translation>%1 is away at that time.</translation>
    </message>
    <message>
        <source>%1 в это время не работает.</source>
        <translation>%1 does not work at that time.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Приём: код восстановления владельца</source>
        <translation>Priyom: the owner’s recovery code</translation>
    </message>
    <message>
        <source>Если пароль забыт: на странице входа выберите владельца, «Забыли пароль?», и введите этот код. Он сработает один раз. Храните лист там, где лежат документы, не у стойки.</source>
        <translation>If the password is forgotten: on the sign-in page choose the owner, “Forgot the password?”, and enter this code. It works once. Keep the sheet where documents are kept, not at the desk.</translation>
    </message>
</context>
<context>
    <name>PayWords</name>
    <message>
        <source>%1, отработано дней: %2 из %3</source>
        <translation>%1, days worked: %2 of %3</translation>
    </message>
    <message>
        <source>ждёт плана</source>
        <translation>waits for a plan</translation>
    </message>
    <message>
        <source>нет данных</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>%1, меньше %2: не начисляется</source>
        <translation>%1, below %2: not paid</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>%1, %2 × %3 × %4</source>
        <translation>%1, %2 × %3 × %4</translation>
    </message>
    <message>
        <source>%1, %2 × (1 + %3 × %4)</source>
        <translation>%1, %2 × (1 + %3 × %4)</translation>
    </message>
    <message>
        <source>%1, %2 × %3, это предел</source>
        <translation>%1, %2 × %3, the limit</translation>
    </message>
    <message>
        <source>факт 0 при плане %1, меньше лучше: %2 × %3</source>
        <translation>fact 0 against a plan of %1, less is better: %2 × %3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 маржи × %3</source>
        <translation>%1 × %2 margin × %3</translation>
    </message>
    <message>
        <source>%1 не больше плана %2</source>
        <translation>%1 is not above the plan %2</translation>
    </message>
    <message>
        <source>визитов: %1, оплачено %2 × %3</source>
        <translation>visits: %1, paid %2 × %3</translation>
    </message>
    <message>
        <source>визитов после %1-го: %2, оплачено %3 × %4</source>
        <translation>visits after no. %1: %2, paid %3 × %4</translation>
    </message>
    <message>
        <source>повторных визитов: %1, оплачено %2 × %3</source>
        <translation>repeat visits: %1, paid %2 × %3</translation>
    </message>
    <message>
        <source>оплачено %1 × %2</source>
        <translation>paid %1 × %2</translation>
    </message>
    <message>
        <source>(оплачено %1 − себестоимость %2) × %3</source>
        <translation>(paid %1 − cost %2) × %3</translation>
    </message>
    <message>
        <source>%1 × %2 ÷ %3</source>
        <translation>%1 × %2 ÷ %3</translation>
    </message>
    <message>
        <source>%1 × %2 ÷ %3 × %4</source>
        <translation>%1 × %2 ÷ %3 × %4</translation>
    </message>
    <message>
        <source>Оклад</source>
        <translation>Salary</translation>
    </message>
    <message>
        <source>Премия за показатели</source>
        <translation>Bonus for figures</translation>
    </message>
    <message>
        <source>Процент сверх плана</source>
        <translation>Percent above plan</translation>
    </message>
    <message>
        <source>Процент от визитов</source>
        <translation>Percent of visits</translation>
    </message>
    <message>
        <source>Процент от своей работы</source>
        <translation>Percent of own work</translation>
    </message>
    <message>
        <source>Премия по отношению к цели</source>
        <translation>Bonus against target</translation>
    </message>
    <message>
        <source>Премия команды</source>
        <translation>Team bonus</translation>
    </message>
    <message>
        <source>Разовое</source>
        <translation>One-off</translation>
    </message>
    <message>
        <source>факт округлён перед оценкой</source>
        <translation>the fact was rounded before scoring</translation>
    </message>
    <message>
        <source>факт меньше нуля</source>
        <translation>the fact is below zero</translation>
    </message>
    <message>
        <source>Деньги зависят от %1 показателей, обычно хватает пяти: за всеми сразу не уследить.</source>
        <translation>Pay depends on %1 figures; five are usually enough, nobody can watch them all.</translation>
    </message>
    <message>
        <source>При переходе через план премия сразу вырастает на %1.</source>
        <translation>At the plan the bonus jumps by %1 at once.</translation>
    </message>
    <message>
        <source>В схеме нет ни одной выплаты.</source>
        <translation>The scheme has no payment at all.</translation>
    </message>
    <message>
        <source>это не файл схемы (JSON)</source>
        <translation>this is not a scheme file (JSON)</translation>
    </message>
    <message>
        <source>нужен набор полей</source>
        <translation>a set of fields is needed</translation>
    </message>
    <message>
        <source>нужен список</source>
        <translation>a list is needed</translation>
    </message>
    <message>
        <source>такого поля нет</source>
        <translation>there is no such field</translation>
    </message>
    <message>
        <source>не указано</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>такой выплаты нет</source>
        <translation>there is no such payment</translation>
    </message>
    <message>
        <source>округление бывает до копейки (kopeck) или до рубля (ruble)</source>
        <translation>rounding is to the kopeck (kopeck) or the rouble (ruble)</translation>
    </message>
    <message>
        <source>ускорение бывает на всё (whole) или на превышение (excess)</source>
        <translation>acceleration is on everything (whole) or on the excess (excess)</translation>
    </message>
    <message>
        <source>направление бывает up или down</source>
        <translation>the direction is up or down</translation>
    </message>
    <message>
        <source>бывает services, goods или all</source>
        <translation>it is services, goods or all</translation>
    </message>
    <message>
        <source>нужно число в кавычках, например &quot;0.80&quot;</source>
        <translation>a number in quotes is needed, for example &quot;0.80&quot;</translation>
    </message>
    <message>
        <source>не может быть меньше нуля</source>
        <translation>cannot be below zero</translation>
    </message>
    <message>
        <source>нужно true или false</source>
        <translation>true or false is needed</translation>
    </message>
    <message>
        <source>нужен текст</source>
        <translation>text is needed</translation>
    </message>
    <message>
        <source>нужно целое число без кавычек</source>
        <translation>a whole number without quotes is needed</translation>
    </message>
    <message>
        <source>веса в сумме не дают 1</source>
        <translation>the weights do not add up to 1</translation>
    </message>
    <message>
        <source>это не время</source>
        <translation>this is not a time</translation>
    </message>
    <message>
        <source>время со смещением и без него в одном списке</source>
        <translation>times with and without an offset in one list</translation>
    </message>
    <message>
        <source>в месяце нет рабочих дней</source>
        <translation>the month has no working days</translation>
    </message>
    <message>
        <source>меньше %1 плана</source>
        <translation>below %1 of the plan</translation>
    </message>
    <message>
        <source>от %1 до %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>база × процент</source>
        <translation>base × percent</translation>
    </message>
    <message>
        <source>база × процент × %1</source>
        <translation>base × percent × %1</translation>
    </message>
    <message>
        <source>база × (1 + превышение × %1)</source>
        <translation>base × (1 + excess × %1)</translation>
    </message>
    <message>
        <source>больше %1</source>
        <translation>above %1</translation>
    </message>
    <message>
        <source>предел</source>
        <translation>limit</translation>
    </message>
    <message>
        <source>база × %1</source>
        <translation>base × %1</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3</source>
        <translation>%1 ÷ %2 = %3</translation>
    </message>
</context>
<context>
    <name>PaymentWords</name>
    <message>
        <source>Карта</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Наличные</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Перевод</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Другое</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a moment, a way of paying</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>возврат %1</source>
        <comment>a moment and a way</comment>
        <translation>refund %1</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>номер верный</source>
        <translation>number is valid</translation>
    </message>
    <message numerus="yes">
        <source>В телефоне %n цифр вместо 11</source>
        <translation>
            <numerusform>The phone has %n digit instead of 11</numerusform>
            <numerusform>The phone has %n digits instead of 11</numerusform>
        </translation>
    </message>
    <message>
        <source>Такого номера не бывает</source>
        <translation>There is no such number</translation>
    </message>
    <message>
        <source>Номер неполный или такого не бывает</source>
        <translation>The number is incomplete or there is no such number</translation>
    </message>
</context>
<context>
    <name>PlaceActions</name>
    <message>
        <source>открыть лид</source>
        <translation>open the lead</translation>
    </message>
    <message>
        <source>карточка клиента</source>
        <translation>client card</translation>
    </message>
    <message>
        <source>комментарий</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>повторить запись</source>
        <translation>repeat the booking</translation>
    </message>
    <message>
        <source>оплата</source>
        <translation>payment</translation>
    </message>
    <message>
        <source>записать снова</source>
        <translation>book again</translation>
    </message>
    <message>
        <source>оплаты визита</source>
        <translation>payments of the visit</translation>
    </message>
    <message>
        <source>записать</source>
        <translation>book</translation>
    </message>
    <message>
        <source>кому подойдёт</source>
        <translation>whom it suits</translation>
    </message>
    <message>
        <source>пришли без записи</source>
        <translation>walk-in</translation>
    </message>
    <message>
        <source>перенести</source>
        <translation>move</translation>
    </message>
    <message>
        <source>сдвинуть на 15 мин</source>
        <translation>shift by 15 min</translation>
    </message>
    <message>
        <source>на другой день</source>
        <translation>to another day</translation>
    </message>
    <message>
        <source>другому специалисту</source>
        <translation>to another specialist</translation>
    </message>
    <message>
        <source>подтвердить</source>
        <translation>confirm</translation>
    </message>
    <message>
        <source>пришёл</source>
        <translation>came</translation>
    </message>
    <message>
        <source>неявка</source>
        <translation>no-show</translation>
    </message>
    <message>
        <source>опаздывает</source>
        <translation>is late</translation>
    </message>
    <message>
        <source>отменить</source>
        <translation>cancel</translation>
    </message>
    <message>
        <source>хочет раньше</source>
        <translation>wants earlier</translation>
    </message>
    <message>
        <source>короче, дольше на 15 мин</source>
        <translation>shorter, longer by 15 min</translation>
    </message>
</context>
<context>
    <name>RatioWords</name>
    <message numerus="yes">
        <source>%n лидов</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n визитов</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n оплат</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n касаний</source>
        <translation>
            <numerusform>%n touch</numerusform>
            <numerusform>%n touches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n расходов</source>
        <translation>
            <numerusform>%n expense</numerusform>
            <numerusform>%n expenses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n звонков</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ÷ %2</source>
        <translation>%1 ÷ %2</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3</source>
        <translation>%1 ÷ %2 = %3</translation>
    </message>
    <message numerus="yes">
        <source>%n рабочих дней</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n окон</source>
        <translation>
            <numerusform>%n window</numerusform>
            <numerusform>%n windows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RejectText</name>
    <message>
        <source>Пусто, а значение обязательно</source>
        <translation>Empty, but a value is required</translation>
    </message>
    <message>
        <source>Минуты: нужно целое число от 1 до 9999</source>
        <translation>Minutes: a whole number from 1 to 9999</translation>
    </message>
    <message>
        <source>Есть запись или исход, но нет времени визита</source>
        <translation>A booking or outcome, but no visit time</translation>
    </message>
    <message>
        <source>Визит ещё не начался, а исход уже есть</source>
        <translation>The visit has not begun, but has an outcome</translation>
    </message>
    <message>
        <source>Есть оплата, но нет её времени</source>
        <translation>A payment without its time</translation>
    </message>
    <message>
        <source>Строка с таким номером уже была, и она другая</source>
        <translation>A row with this id was there already, and differs</translation>
    </message>
    <message>
        <source>Время специалиста уже занято</source>
        <translation>The specialist is already booked then</translation>
    </message>
    <message>
        <source>Направление бывает in или out</source>
        <translation>Direction is in or out</translation>
    </message>
    <message>
        <source>Отвечен: нужно 1 или 0</source>
        <translation>Answered: 1 or 0</translation>
    </message>
    <message>
        <source>Секунды: нужно целое число</source>
        <translation>Seconds: a whole number</translation>
    </message>
    <message>
        <source>Оценка бывает от 1 до 5</source>
        <translation>A rating is from 1 to 5</translation>
    </message>
    <message>
        <source>Разговор есть, а ответа не было</source>
        <translation>Talk time without an answer</translation>
    </message>
    <message>
        <source>Это не сумма вида 1500 или 1500.50</source>
        <translation>Not an amount like 1500 or 1500.50</translation>
    </message>
    <message>
        <source>Такого исхода нет. Бывает came, no_show, cancelled, lost или пусто</source>
        <translation>No such outcome: came, no_show, cancelled, lost or empty</translation>
    </message>
    <message>
        <source>Буквы не прочитать: файл не в UTF-8</source>
        <translation>The letters cannot be read: the file is not in UTF-8</translation>
    </message>
    <message>
        <source>Здесь не текст: файл повреждён или это не CSV</source>
        <translation>This is not text: the file is damaged or is not a CSV</translation>
    </message>
    <message>
        <source>Лишнее после кавычек. Кавычку внутри текста пишут дважды</source>
        <translation>Something stands after the quotes. A quote within a text is written twice</translation>
    </message>
    <message>
        <source>Кавычка открыта и не закрыта</source>
        <translation>A quote is opened and not closed</translation>
    </message>
    <message>
        <source>Строка слишком длинная</source>
        <translation>The row is too long</translation>
    </message>
    <message>
        <source>Слишком много столбцов</source>
        <translation>Too many columns</translation>
    </message>
    <message>
        <source>Строка не подошла</source>
        <translation>The row cannot be taken</translation>
    </message>
    <message>
        <source>Это не дата и время вида 2026-10-15T14:05</source>
        <translation>Not a date and time like 2026-10-15T14:05</translation>
    </message>
    <message>
        <source>Кабинет или аппарат в это время уже занят</source>
        <translation>The room or device is taken at that time</translation>
    </message>
</context>
<context>
    <name>ResourceWords</name>
    <message>
        <source>кабинет</source>
        <translation>room</translation>
    </message>
    <message>
        <source>устройство</source>
        <translation>device</translation>
    </message>
</context>
<context>
    <name>RightWords</name>
    <message>
        <source>Сотрудники</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Рабочие часы</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Праздники</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Смены</source>
        <translation>Shifts</translation>
    </message>
    <message>
        <source>Нормы ответа</source>
        <translation>Response norms</translation>
    </message>
    <message>
        <source>Клиенты</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Лиды</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Визиты</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Оплаты</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Задачи</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Корзина</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Показатели</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Планы</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Бонусы</source>
        <translation>Bonuses</translation>
    </message>
    <message>
        <source>Схемы бонусов</source>
        <translation>Bonus schemes</translation>
    </message>
    <message>
        <source>Загрузка файлов</source>
        <translation>Importing files</translation>
    </message>
    <message>
        <source>Выгрузка базы</source>
        <translation>Exporting the database</translation>
    </message>
    <message>
        <source>Проверка базы</source>
        <translation>Checking the database</translation>
    </message>
    <message>
        <source>Черновики</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>нет</source>
        <translation>none</translation>
    </message>
    <message>
        <source>видит всё</source>
        <translation>sees all</translation>
    </message>
    <message>
        <source>видит своё</source>
        <translation>sees own</translation>
    </message>
    <message>
        <source>делает</source>
        <translation>may</translation>
    </message>
    <message>
        <source>делает своё</source>
        <translation>own only</translation>
    </message>
    <message>
        <source>видит и меняет всё</source>
        <translation>changes all</translation>
    </message>
    <message>
        <source>видит и меняет своё</source>
        <translation>changes own</translation>
    </message>
    <message>
        <source>Настройки</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Списки</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Касания</source>
        <translation>Messages and calls</translation>
    </message>
    <message>
        <source>Звонки</source>
        <translation>Calls in progress</translation>
    </message>
    <message>
        <source>Уведомления</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Расходы</source>
        <translation>Spend</translation>
    </message>
    <message>
        <source>Вся база</source>
        <translation>Whole database</translation>
    </message>
    <message>
        <source>Фильтры</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>всё, меняет часть</source>
        <translation>all, changes some</translation>
    </message>
    <message>
        <source>своё, меняет часть</source>
        <translation>own, changes some</translation>
    </message>
    <message>
        <source>всё, меняет своё</source>
        <translation>all, changes own</translation>
    </message>
    <message>
        <source>своё, меняет всё</source>
        <translation>own, changes all</translation>
    </message>
    <message>
        <source>Вид</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Кабинеты и устройства</source>
        <translation>Rooms and devices</translation>
    </message>
    <message>
        <source>Отсутствия</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Колонки календаря</source>
        <translation>Calendar columns</translation>
    </message>
    <message>
        <source>Вашей роли это не разрешено.</source>
        <translation>Your role is not allowed to do this.</translation>
    </message>
    <message>
        <source>Вашей роли не разрешено менять «%1». Могут: %2.</source>
        <translation>Your role may not change “%1”. Who may: %2.</translation>
    </message>
    <message>
        <source>Вашей роли не разрешено открывать «%1». Могут: %2.</source>
        <translation>Your role may not open “%1”. Who may: %2.</translation>
    </message>
    <message>
        <source>Это чужая запись: в «%1» вам разрешены только свои.</source>
        <translation>This record is somebody else&apos;s: in “%1” you may only use your own.</translation>
    </message>
    <message>
        <source>Лист ожидания</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Касса дня</source>
        <translation>Cash of the day</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>администратор</source>
        <translation>receptionist</translation>
    </message>
    <message>
        <source>менеджер</source>
        <translation>manager</translation>
    </message>
    <message>
        <source>руководитель</source>
        <translation>head</translation>
    </message>
    <message>
        <source>специалист</source>
        <translation>specialist</translation>
    </message>
    <message>
        <source>владелец</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>заявки, записи и оплаты всех</source>
        <translation>everyone’s requests, bookings and payments</translation>
    </message>
    <message>
        <source>свои заявки и свои показатели</source>
        <translation>own requests and own figures</translation>
    </message>
    <message>
        <source>заявки и показатели всех</source>
        <translation>everyone’s requests and figures</translation>
    </message>
    <message>
        <source>свои записи</source>
        <translation>own bookings</translation>
    </message>
    <message>
        <source>всё, и настройки</source>
        <translation>everything, settings too</translation>
    </message>
    <message numerus="yes">
        <source>%1 и ещё %n</source>
        <comment>a role, and how many more, which the tool tip names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameWords</name>
    <message>
        <source>у того же мастера</source>
        <translation>with the same specialist</translation>
    </message>
</context>
<context>
    <name>SchemeText</name>
    <message>
        <source>оклад</source>
        <translation>salary</translation>
    </message>
    <message>
        <source>показатели</source>
        <translation>KPIs</translation>
    </message>
    <message>
        <source>сверх плана</source>
        <translation>over plan</translation>
    </message>
    <message>
        <source>% от визитов</source>
        <translation>% of visits</translation>
    </message>
    <message>
        <source>% от работы</source>
        <translation>% of work</translation>
    </message>
    <message>
        <source>отношение к цели</source>
        <translation>ratio to target</translation>
    </message>
    <message>
        <source>команда</source>
        <translation>team</translation>
    </message>
    <message>
        <source>разовое</source>
        <translation>one-off</translation>
    </message>
    <message>
        <source>не посчитано</source>
        <translation>not computed</translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message>
        <source>Свободно</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Закрыто</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>вне часов работы</source>
        <translation>outside opening hours</translation>
    </message>
    <message>
        <source>Занято</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Вне смены</source>
        <translation>Off shift</translation>
    </message>
    <message>
        <source>Отсутствует</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Больше не выполняет услугу</source>
        <translation>No longer performs the service</translation>
    </message>
    <message>
        <source>Записать нельзя</source>
        <translation>Cannot be booked</translation>
    </message>
    <message>
        <source>Запишем</source>
        <translation>Will be booked</translation>
    </message>
    <message>
        <source>Запишем на другое время</source>
        <translation>Booked at another time</translation>
    </message>
    <message>
        <source>Пропустим</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>пробел возьмёт %1</source>
        <translation>Space takes %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 и ещё %n</source>
        <comment>services</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: записано ещё %n визитов</source>
        <translation>
            <numerusform>%1: %n more visit booked</numerusform>
            <numerusform>%1: %n more visits booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Будет %n записей</source>
        <translation>
            <numerusform>%n visit will be booked</numerusform>
            <numerusform>%n visits will be booked</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n пропущено</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message>
        <source>смен на этот день ещё нет</source>
        <translation>no shifts planned for that day yet</translation>
    </message>
    <message>
        <source>Больше не принимает</source>
        <translation>No longer sees clients</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>%1: смены</source>
        <comment>the days</comment>
        <translation>%1: shifts</translation>
    </message>
    <message>
        <source>Сотрудник</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Серым: закрыто или отсутствие (%1).</source>
        <translation>Grey: closed or away (%1).</translation>
    </message>
    <message>
        <source>%1, продолжение</source>
        <translation>%1, continued</translation>
    </message>
    <message>
        <source>%1 из %2</source>
        <comment>pages</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>ShiftWords</name>
    <message>
        <source>нет смен</source>
        <translation>no shifts</translation>
    </message>
    <message numerus="yes">
        <source>%n смен, %1</source>
        <translation>
            <numerusform>%n shift, %1</numerusform>
            <numerusform>%n shifts, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Ответить и узнать, что нужно</source>
        <translation>Answer and find out what is needed</translation>
    </message>
    <message>
        <source>Записать на время</source>
        <translation>Book a time</translation>
    </message>
    <message>
        <source>Встретить клиента</source>
        <translation>Receive the client</translation>
    </message>
    <message>
        <source>Визит состоялся</source>
        <translation>The visit took place</translation>
    </message>
    <message>
        <source>Вернуть клиента: перезвонить и записать снова</source>
        <translation>Win back: call and book again</translation>
    </message>
    <message>
        <source>Отказ: %1</source>
        <translation>Refusal: %1</translation>
    </message>
    <message>
        <source>Вернуть в работу</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Перенести</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Записать</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Подтвердить визит</source>
        <translation>Confirm the visit</translation>
    </message>
    <message>
        <source>Дозвониться и узнать, что нужно</source>
        <translation>Reach the client and find out what is needed</translation>
    </message>
    <message>
        <source>Ответ дан: взять в работу</source>
        <translation>Answered: take it on</translation>
    </message>
    <message>
        <source>Визит подтверждён</source>
        <translation>Visit confirmed</translation>
    </message>
    <message>
        <source>Подтвердить визит %1</source>
        <comment>until a time, or from one to one</comment>
        <translation>Confirm the visit %1</translation>
    </message>
    <message>
        <source>Визит состоялся, не оплачен</source>
        <translation>The visit took place, not paid</translation>
    </message>
    <message>
        <source>Принять оплату</source>
        <translation>Take payment</translation>
    </message>
    <message>
        <source>Позвонить (F5) и узнать, что нужно</source>
        <translation>Call (F5) and find out what is needed</translation>
    </message>
    <message>
        <source>Напомнить о визите</source>
        <translation>Remind of the visit</translation>
    </message>
    <message>
        <source>Ответить: бот передал человеку</source>
        <translation>Answer: the bot handed over to a person</translation>
    </message>
    <message>
        <source>Перезвонить: звонок пропущен</source>
        <translation>Call back: a missed call</translation>
    </message>
    <message>
        <source>Перезвонить клиенту</source>
        <translation>Call the client back</translation>
    </message>
    <message>
        <source>Ответить клиенту: первого ответа ещё нет</source>
        <translation>Answer the client: no first reply yet</translation>
    </message>
    <message>
        <source>Взять в работу, перезвонить %1</source>
        <comment>a day, an hour</comment>
        <translation>Take into work, call back %1</translation>
    </message>
    <message>
        <source>Отметить, чем кончился визит</source>
        <translation>Note how the visit ended</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Система</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Лид создан, %1</source>
        <translation>Lead created, %1</translation>
    </message>
    <message>
        <source>%1, ответственный: %2</source>
        <translation>%1, responsible: %2</translation>
    </message>
    <message>
        <source>Запись на %1</source>
        <translation>Booked for %1</translation>
    </message>
    <message>
        <source>Визит перенесён на %1</source>
        <translation>Visit moved to %1</translation>
    </message>
    <message>
        <source>Возвращено: %1</source>
        <translation>Put back: %1</translation>
    </message>
    <message>
        <source>Лид исправлен</source>
        <translation>Lead edited</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, причина: %2</source>
        <translation>%1, reason: %2</translation>
    </message>
    <message>
        <source>Бот</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Исходящий звонок</source>
        <translation>Outgoing call</translation>
    </message>
    <message>
        <source>Входящий звонок</source>
        <translation>Incoming call</translation>
    </message>
    <message>
        <source>без ответа</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>Сообщение клиенту</source>
        <translation>Message to the client</translation>
    </message>
    <message>
        <source>Сообщение от клиента</source>
        <translation>Message from the client</translation>
    </message>
    <message>
        <source>Встреча</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Опрос</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>в норме ≤ %1</source>
        <translation>within the norm ≤ %1</translation>
    </message>
    <message>
        <source>позже нормы %1</source>
        <translation>later than the norm %1</translation>
    </message>
    <message>
        <source>Возвращено как было</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Возвращены деньги: %1</source>
        <translation>Money returned: %1</translation>
    </message>
    <message>
        <source>Оплата %1</source>
        <translation>Payment %1</translation>
    </message>
    <message>
        <source>Лид удалён</source>
        <translation>Lead deleted</translation>
    </message>
    <message>
        <source>Лид возвращён из корзины</source>
        <translation>Lead brought back from the bin</translation>
    </message>
    <message>
        <source>Оплата %1 отменена</source>
        <translation>Payment of %1 cancelled</translation>
    </message>
    <message>
        <source>канал</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>услуга</source>
        <translation>service</translation>
    </message>
    <message>
        <source>источник</source>
        <translation>source</translation>
    </message>
    <message>
        <source>кампания</source>
        <translation>campaign</translation>
    </message>
    <message>
        <source>специалист</source>
        <translation>specialist</translation>
    </message>
    <message>
        <source>интерес</source>
        <translation>interest</translation>
    </message>
    <message>
        <source>пожелание</source>
        <translation>wish</translation>
    </message>
    <message>
        <source>заметка</source>
        <translation>note</translation>
    </message>
    <message>
        <source>загружен из файла</source>
        <translation>read from a file</translation>
    </message>
    <message>
        <source>Исправлено: %1</source>
        <translation>Corrected: %1</translation>
    </message>
    <message>
        <source>Убрано записанное по ошибке</source>
        <translation>Removed what was recorded by mistake</translation>
    </message>
    <message>
        <source>Пропущенный звонок</source>
        <translation>Missed call</translation>
    </message>
    <message>
        <source>Бот передал человеку</source>
        <translation>The bot handed over to a person</translation>
    </message>
    <message>
        <source>, ответили за %1</source>
        <translation>, answered in %1</translation>
    </message>
    <message>
        <source>, ждёт ответа</source>
        <translation>, waits for an answer</translation>
    </message>
    <message>
        <source>Оплата %1 снова принята</source>
        <translation>Payment %1 taken again</translation>
    </message>
    <message>
        <source>Передан из общей очереди: началась смена</source>
        <translation>Given out of the shared queue: a shift began</translation>
    </message>
    <message>
        <source>Передан: ответственный больше не работает</source>
        <translation>Handed on: the person responsible no longer works here</translation>
    </message>
    <message>
        <source>Снова у прежнего ответственного</source>
        <translation>Back with the person responsible before</translation>
    </message>
    <message>
        <source>Общая очередь</source>
        <translation>Shared queue</translation>
    </message>
    <message>
        <source>Взят из общей очереди</source>
        <translation>Taken from the shared queue</translation>
    </message>
    <message>
        <source>Запись изменена, время прежнее</source>
        <translation>Booking changed, time as before</translation>
    </message>
    <message>
        <source>общая очередь</source>
        <translation>the shared queue</translation>
    </message>
    <message>
        <source>Ответственный: %1 → %2</source>
        <translation>Responsible: %1 → %2</translation>
    </message>
    <message>
        <source>, запись на %1</source>
        <translation>, booked for %1</translation>
    </message>
    <message>
        <source>Отменена одна услуга, визит в силе</source>
        <translation>One service cancelled, the visit stands</translation>
    </message>
    <message>
        <source>Сменён ответственный</source>
        <translation>Responsible changed</translation>
    </message>
    <message>
        <source>Опоздает на %1</source>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>Придёт вовремя</source>
        <translation>Will be in time</translation>
    </message>
    <message>
        <source>Пришёл без записи</source>
        <translation>Came without a booking</translation>
    </message>
    <message>
        <source>Предоплата %1</source>
        <translation>Prepayment %1</translation>
    </message>
    <message>
        <source>%1, скидка %2</source>
        <comment>what was paid, a sum</comment>
        <translation>%1, discount %2</translation>
    </message>
    <message>
        <source>цена, была %1</source>
        <translation>price, was %1</translation>
    </message>
    <message>
        <source>канал записи</source>
        <translation>way of booking</translation>
    </message>
    <message>
        <source>комментарий</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>Запись изменена: %1</source>
        <translation>Booking changed: %1</translation>
    </message>
    <message>
        <source>Изменён комментарий визита</source>
        <translation>Comment of the visit changed</translation>
    </message>
    <message>
        <source>Отменена услуга «%1», визит в силе</source>
        <translation>“%1” cancelled, the visit stands</translation>
    </message>
    <message>
        <source>, визит отменили мы</source>
        <translation>, visit cancelled by us</translation>
    </message>
    <message>
        <source>, визит отменил клиент</source>
        <translation>, visit cancelled by the client</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>Файл не в кодировке UTF-8, поэтому русские буквы не прочитать. Откройте его в Excel, выберите «Файл → Сохранить как», тип файла «CSV UTF-8», и загрузите то, что получилось. В LibreOffice: «Сохранить как», «Текст CSV», кодировка «Юникод (UTF-8)».</source>
        <translation>The file is not in UTF-8, so its letters cannot be read. Open it in Excel, choose “File → Save As”, file type “CSV UTF-8”, and load what comes of it. In LibreOffice: “Save As”, “Text CSV”, character set “Unicode (UTF-8)”.</translation>
    </message>
    <message>
        <source>Столбцы разделены точкой с запятой, а нужна запятая. В Excel: «Файл → Параметры → Дополнительно», снимите «Использовать системные разделители», разделителем целой и дробной части поставьте точку и сохраните файл снова. В LibreOffice разделитель спрашивают при сохранении.</source>
        <translation>The columns are divided by semicolons, and commas are needed. In Excel: “File → Options → Advanced”, clear “Use system separators”, make the decimal separator a dot and save the file again. LibreOffice asks for the separator when saving.</translation>
    </message>
    <message>
        <source>Столбец %1 стоит в файле дважды, и какой из них верный, неизвестно. Оставьте один.</source>
        <translation>The column %1 stands in the file twice, and nobody can say which is right. Leave one.</translation>
    </message>
    <message>
        <source>Первая строка файла, с названиями столбцов: %1.</source>
        <translation>The first row of the file, with the names of the columns: %1.</translation>
    </message>
    <message>
        <source>Файл пуст: в нём нет даже строки с названиями столбцов.</source>
        <translation>The file is empty: it has not even a row with the names of the columns.</translation>
    </message>
    <message>
        <source>Что это за файл, непонятно: первой строкой должны стоять названия столбцов, у истории заявок среди них lead_id и created_at, у звонков call_id и started_at.</source>
        <translation>It is not clear what this file is: its first row must be the names of the columns, with lead_id and created_at among them for requests, call_id and started_at for calls.</translation>
    </message>
    <message>
        <source>В файле нет столбца %1, а он нужен всегда.</source>
        <translation>The file has no column %1, which is always needed.</translation>
    </message>
    <message>
        <source>Ни одна строка не подошла: %1</source>
        <translation>Not one row could be taken: %1</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Просрочены</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Сегодня</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Позже</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Перезвонить</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Подтвердить визит</source>
        <translation>Confirm the visit</translation>
    </message>
    <message>
        <source>Подтвердить визит %1</source>
        <translation>Confirm the visit %1</translation>
    </message>
    <message>
        <source>Вернуть после неявки</source>
        <translation>Win back after a no-show</translation>
    </message>
    <message>
        <source>Спросить, как прошёл визит</source>
        <translation>Ask how the visit was</translation>
    </message>
    <message>
        <source>Вернуть после отказа</source>
        <translation>Win back after a refusal</translation>
    </message>
    <message>
        <source>Напомнить о визите</source>
        <translation>Remind of the visit</translation>
    </message>
    <message>
        <source>Напомнить о визите %1</source>
        <translation>Remind of the visit %1</translation>
    </message>
</context>
<context>
    <name>TileText</name>
    <message>
        <source>прогноз %1 плана</source>
        <translation>forecast %1 of plan</translation>
    </message>
    <message>
        <source>%1 от %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>в норме, до %1</source>
        <translation>in norm, up to %1</translation>
    </message>
    <message>
        <source>выше нормы %1</source>
        <translation>over the norm %1</translation>
    </message>
    <message>
        <source>выше цели %1</source>
        <translation>above target %1</translation>
    </message>
    <message>
        <source>ниже цели %1</source>
        <translation>below target %1</translation>
    </message>
    <message numerus="yes">
        <source>%n визитов</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, было %2</source>
        <translation>%1, was %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 из %n чатов</source>
        <translation>
            <numerusform>%1 of %n chat</numerusform>
            <numerusform>%1 of %n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 из %2, вероятно %3</source>
        <translation>%1 of %2, probably %3</translation>
    </message>
    <message>
        <source>%1 из %2 лидов</source>
        <translation>%1 of %2 leads</translation>
    </message>
    <message>
        <source>%1 из %2 визитов</source>
        <translation>%1 of %2 visits</translation>
    </message>
    <message>
        <source>%1 с</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 плана</source>
        <translation>%1 of plan</translation>
    </message>
    <message>
        <source>Повторная запись</source>
        <translation>Rebooking</translation>
    </message>
    <message>
        <source>нет данных</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>Мало данных</source>
        <translation>Too few data</translation>
    </message>
    <message>
        <source>покажем примерно %1</source>
        <translation>shown about %1</translation>
    </message>
    <message>
        <source>%1 из %2, %3</source>
        <translation>%1 of %2, %3</translation>
    </message>
    <message>
        <source>30 дней не прошли</source>
        <translation>30 days not over yet</translation>
    </message>
    <message>
        <source>%1 ÷ %2</source>
        <translation>%1 ÷ %2</translation>
    </message>
</context>
<context>
    <name>ToldWords</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Запись на %1</source>
        <translation>Booked for %1</translation>
    </message>
    <message>
        <source>Визит отменён</source>
        <translation>Visit cancelled</translation>
    </message>
    <message>
        <source>Первый ответ за %1</source>
        <translation>First reply in %1</translation>
    </message>
    <message>
        <source>в норме ≤ %1</source>
        <translation>within the norm ≤ %1</translation>
    </message>
    <message>
        <source>позже нормы %1</source>
        <translation>later than the norm %1</translation>
    </message>
    <message>
        <source>подтвердить за %1</source>
        <translation>to be confirmed within %1</translation>
    </message>
    <message>
        <source>из файла</source>
        <translation>from a file</translation>
    </message>
    <message>
        <source>%1, из файла</source>
        <translation>%1, from a file</translation>
    </message>
    <message>
        <source>%1, причина: %2</source>
        <translation>%1, reason: %2</translation>
    </message>
</context>
<context>
    <name>TurnWords</name>
    <message>
        <source>Тому, кто её записал</source>
        <translation>Whoever wrote it down</translation>
    </message>
    <message>
        <source>Записавшему, если он на смене, иначе первому на смене</source>
        <translation>Whoever wrote it down if on shift, else the first on shift</translation>
    </message>
    <message>
        <source>У кого меньше в работе</source>
        <translation>Whoever has the fewest open leads</translation>
    </message>
    <message>
        <source>По очереди</source>
        <translation>By turn</translation>
    </message>
    <message>
        <source>Ответственному за канал</source>
        <translation>Whoever answers for the channel</translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message numerus="yes">
        <source>%n визитов</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message>
        <source>раньше, чем %1</source>
        <translation>earlier than %1</translation>
    </message>
    <message>
        <source>любое время</source>
        <translation>any time</translation>
    </message>
    <message numerus="yes">
        <source>Освободилось %1: подходят %n, Ctrl K</source>
        <translation>
            <numerusform>Now free %1: suits %n, Ctrl K</numerusform>
            <numerusform>Now free %1: suits %n, Ctrl K</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>День</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Начало</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Конец</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Специалист</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>Клиент</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Связь</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Статус</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Кабинет</source>
        <translation>Room</translation>
    </message>
</context>
<context>
    <name>WishWords</name>
    <message>
        <source>в %1</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>с %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>до %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>с %1 до %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>в любое время</source>
        <translation>any time</translation>
    </message>
</context>
<context>
    <name>ZoneText</name>
    <message>
        <source>Калининград</source>
        <translation>Kaliningrad</translation>
    </message>
    <message>
        <source>Москва</source>
        <translation>Moscow</translation>
    </message>
    <message>
        <source>Волгоград</source>
        <translation>Volgograd</translation>
    </message>
    <message>
        <source>Самара</source>
        <translation>Samara</translation>
    </message>
    <message>
        <source>Саратов</source>
        <translation>Saratov</translation>
    </message>
    <message>
        <source>Ульяновск</source>
        <translation>Ulyanovsk</translation>
    </message>
    <message>
        <source>Екатеринбург</source>
        <translation>Yekaterinburg</translation>
    </message>
    <message>
        <source>Омск</source>
        <translation>Omsk</translation>
    </message>
    <message>
        <source>Новосибирск</source>
        <translation>Novosibirsk</translation>
    </message>
    <message>
        <source>Барнаул</source>
        <translation>Barnaul</translation>
    </message>
    <message>
        <source>Томск</source>
        <translation>Tomsk</translation>
    </message>
    <message>
        <source>Красноярск</source>
        <translation>Krasnoyarsk</translation>
    </message>
    <message>
        <source>Иркутск</source>
        <translation>Irkutsk</translation>
    </message>
    <message>
        <source>Чита</source>
        <translation>Chita</translation>
    </message>
    <message>
        <source>Якутск</source>
        <translation>Yakutsk</translation>
    </message>
    <message>
        <source>Владивосток</source>
        <translation>Vladivostok</translation>
    </message>
    <message>
        <source>Магадан</source>
        <translation>Magadan</translation>
    </message>
    <message>
        <source>Южно-Сахалинск</source>
        <translation>Yuzhno-Sakhalinsk</translation>
    </message>
    <message>
        <source>Петропавловск-Камчатский</source>
        <translation>Petropavlovsk-Kamchatsky</translation>
    </message>
</context>
<context>
    <name>priyom::binui::BinDialog</name>
    <message>
        <source>Корзина</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Удалённое хранится 90 дней. Enter возвращает выбранное на место.</source>
        <translation>What was deleted is kept for 90 days. Enter brings the chosen one back.</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Вернуть</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>закрыть</source>
        <translation>close</translation>
    </message>
</context>
<context>
    <name>priyom::binui::BinView</name>
    <message>
        <source>Что</source>
        <translation>What</translation>
    </message>
    <message>
        <source>О ком и о чём</source>
        <translation>Whom and what about</translation>
    </message>
    <message>
        <source>Когда удалено</source>
        <translation>When deleted</translation>
    </message>
    <message>
        <source>Кто</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Хранится</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Корзина пуста.</source>
        <translation>The bin is empty.</translation>
    </message>
    <message>
        <source>Удалённое хранится здесь 90 дней, его можно вернуть.</source>
        <translation>What was deleted is kept here for 90 days and can be brought back.</translation>
    </message>
    <message>
        <source>Корзина</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Снова удалить</source>
        <translation>Delete again</translation>
    </message>
    <message>
        <source>Снова в корзине: %1</source>
        <translation>In the bin again: %1</translation>
    </message>
    <message>
        <source>по строкам</source>
        <translation>row by row</translation>
    </message>
    <message>
        <source>вернуть</source>
        <translation>bring back</translation>
    </message>
</context>
<context>
    <name>priyom::bonus::AssignRecipe</name>
    <message>
        <source>Схему назначают в командной строке, программу на это время закройте</source>
        <translation>Schemes are assigned at the command line; close the program meanwhile</translation>
    </message>
    <message>
        <source>Скопировать команды</source>
        <translation>Copy the commands</translation>
    </message>
    <message>
        <source>ваша база.priyom</source>
        <translation>your shop.priyom</translation>
    </message>
    <message>
        <source>схема.json</source>
        <translation>scheme.json</translation>
    </message>
    <message>
        <source>Название схемы</source>
        <translation>Name of the scheme</translation>
    </message>
    <message>
        <source>Имя сотрудника</source>
        <translation>Name of the person</translation>
    </message>
</context>
<context>
    <name>priyom::bonus::BonusPage</name>
    <message>
        <source>по строкам</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>раскрыть, свернуть</source>
        <translation>expand, collapse</translation>
    </message>
    <message>
        <source>открыть строки</source>
        <translation>open rows</translation>
    </message>
    <message>
        <source>месяц</source>
        <translation>month</translation>
    </message>
    <message>
        <source>Бонусы</source>
        <translation>Bonuses</translation>
    </message>
    <message>
        <source>показать на примере</source>
        <translation>show on an example</translation>
    </message>
    <message>
        <source>к сотрудникам</source>
        <translation>to the people</translation>
    </message>
    <message>
        <source>по сотрудникам</source>
        <translation>people</translation>
    </message>
    <message>
        <source>к расчёту</source>
        <translation>to the calculation</translation>
    </message>
    <message>
        <source>сотрудники, строки</source>
        <translation>people, rows</translation>
    </message>
    <message>
        <source>свернуть</source>
        <translation>fold</translation>
    </message>
    <message>
        <source>раскрыть</source>
        <translation>unfold</translation>
    </message>
    <message>
        <source>к расчёту, к строкам</source>
        <translation>to the make-up, to the rows</translation>
    </message>
</context>
<context>
    <name>priyom::bonus::BonusView</name>
    <message>
        <source>Бонусы</source>
        <translation>Bonuses</translation>
    </message>
    <message>
        <source>Месяц раньше</source>
        <translation>Earlier month</translation>
    </message>
    <message>
        <source>Месяц позже</source>
        <translation>Later month</translation>
    </message>
    <message>
        <source>К этому месяцу</source>
        <translation>To this month</translation>
    </message>
    <message>
        <source>К выплате за месяц</source>
        <translation>Total to pay</translation>
    </message>
    <message>
        <source>Сотрудники</source>
        <translation>People</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>В наблюдении считается, но не выплачивается. %1</source>
        <translation>Observed: computed, not paid. %1</translation>
    </message>
    <message>
        <source>%1, схема «%2», версия %3</source>
        <translation>%1, scheme “%2”, version %3</translation>
    </message>
    <message>
        <source>Сумма строк сходится: %1</source>
        <translation>The lines add up: %1</translation>
    </message>
    <message>
        <source>Сумма строк не сходится: %1</source>
        <translation>The lines do not add up: %1</translation>
    </message>
    <message>
        <source>За этот месяц начислений нет</source>
        <translation>Nothing to pay for this month</translation>
    </message>
    <message>
        <source>Показать на примере</source>
        <translation>Show an example</translation>
    </message>
    <message>
        <source>Из чего сложится сумма</source>
        <translation>What the sum will be made of</translation>
    </message>
    <message>
        <source>Оклад</source>
        <translation>Salary</translation>
    </message>
    <message>
        <source>Сумма за отработанные дни месяца</source>
        <translation>A sum for the days worked in the month</translation>
    </message>
    <message>
        <source>Премия за показатели</source>
        <translation>Bonus for figures</translation>
    </message>
    <message>
        <source>База, умноженная на вес и на выполнение плана</source>
        <translation>The base times the weight times what was reached of the plan</translation>
    </message>
    <message>
        <source>Процент</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>Доля выручки или маржи сверх плана</source>
        <translation>A share of the revenue or of the margin above the plan</translation>
    </message>
    <message>
        <source>Расчёт появится, когда владелец назначит вам схему оплаты. Посмотрите на примере, как сумма раскрывается до визитов; ваши данные он не затронет.</source>
        <translation>The pay appears once the owner assigns you a pay scheme. See on an example how a sum opens down to its visits; it does not touch your data.</translation>
    </message>
    <message>
        <source>Расчёт появится, когда сотруднику назначена схема оплаты. Посмотрите на примере, как сумма раскрывается до визитов; ваши данные он не затронет.</source>
        <translation>The pay appears once a person is assigned a pay scheme. See on an example how a sum opens down to its visits; it does not touch your data.</translation>
    </message>
</context>
<context>
    <name>priyom::bonus::ExplainTree</name>
    <message>
        <source>Расчёт</source>
        <translation>Calculation</translation>
    </message>
</context>
<context>
    <name>priyom::bonus::RulesCard</name>
    <message>
        <source>%1 от маржи</source>
        <translation>%1 of the margin</translation>
    </message>
    <message>
        <source>визиты после %1-го</source>
        <translation>visits after no. %1</translation>
    </message>
    <message>
        <source>повторные визиты</source>
        <translation>repeat visits</translation>
    </message>
    <message>
        <source>Правила схемы</source>
        <translation>Scheme rules</translation>
    </message>
    <message>
        <source>версия %1</source>
        <translation>version %1</translation>
    </message>
</context>
<context>
    <name>priyom::calendar::CalendarOut</name>
    <message>
        <source>день</source>
        <translation>day</translation>
    </message>
    <message>
        <source>неделя</source>
        <translation>week</translation>
    </message>
    <message>
        <source>визит</source>
        <translation>visit</translation>
    </message>
    <message>
        <source>Принтер ничего не взял: проверьте, что он включён</source>
        <translation>The printer took nothing: check that it is on</translation>
    </message>
    <message>
        <source>Сохранено: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>priyom::calendar::CalendarPage</name>
    <message>
        <source>Звонить некому: все записи дня подтверждены</source>
        <translation>Nobody to call: every booking of the day is confirmed</translation>
    </message>
    <message>
        <source>визиты сегодня, которые не подтверждены</source>
        <translation>today’s visits that are not confirmed</translation>
    </message>
    <message>
        <source>день</source>
        <translation>day</translation>
    </message>
    <message>
        <source>следующее окно</source>
        <translation>next window</translation>
    </message>
    <message>
        <source>сдвинуть на 15 мин</source>
        <translation>move by 15 min</translation>
    </message>
    <message>
        <source>все клавиши</source>
        <translation>all keys</translation>
    </message>
    <message>
        <source>Календарь</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>отменить визит</source>
        <translation>cancel the visit</translation>
    </message>
    <message>
        <source>пустое окно, записать</source>
        <translation>empty window, book</translation>
    </message>
    <message>
        <source>Это время уже прошло: выберите другое.</source>
        <translation>This time has passed: choose another.</translation>
    </message>
    <message>
        <source>следующий статус, неявка</source>
        <translation>next status, no-show</translation>
    </message>
    <message>
        <source>кого подтвердить дальше</source>
        <translation>next one to confirm</translation>
    </message>
    <message>
        <source>Здесь нет визита</source>
        <translation>There is no visit here</translation>
    </message>
    <message>
        <source>сегодня</source>
        <translation>today</translation>
    </message>
    <message>
        <source>День или неделя</source>
        <translation>Day or week</translation>
    </message>
    <message>
        <source>Кого показать…</source>
        <translation>Whom to show…</translation>
    </message>
    <message>
        <source>Напечатать или сохранить…</source>
        <translation>Print or save…</translation>
    </message>
    <message>
        <source>неделя</source>
        <translation>week</translation>
    </message>
    <message>
        <source>другой специалист</source>
        <translation>another specialist</translation>
    </message>
    <message>
        <source>показать день</source>
        <translation>show the day</translation>
    </message>
    <message>
        <source>показать неделю</source>
        <translation>show the week</translation>
    </message>
    <message>
        <source>день или неделя раньше, позже</source>
        <translation>a day or week earlier, later</translation>
    </message>
    <message>
        <source>день или неделя</source>
        <translation>day or week</translation>
    </message>
    <message>
        <source>неделя другого специалиста</source>
        <translation>another specialist’s week</translation>
    </message>
    <message>
        <source>кого показать</source>
        <translation>whom to show</translation>
    </message>
    <message>
        <source>другому специалисту, на другой день</source>
        <translation>to another specialist, another day</translation>
    </message>
    <message>
        <source>напечатать или сохранить</source>
        <translation>print or save</translation>
    </message>
    <message>
        <source>Звонить некому: %1, на этой неделе все записи подтверждены</source>
        <translation>Nobody to call: %1, every booking of this week is confirmed</translation>
    </message>
    <message>
        <source>Печатать нечего: специалистов пока нет</source>
        <translation>Nothing to print: there are no specialists yet</translation>
    </message>
    <message>
        <source>Пришли без записи…</source>
        <translation>Walk-in…</translation>
    </message>
    <message>
        <source>Опаздывает…</source>
        <translation>Running late…</translation>
    </message>
    <message>
        <source>Опаздывает тот, кого ещё ждут</source>
        <translation>Only somebody still awaited can be late</translation>
    </message>
    <message>
        <source>опаздывает</source>
        <translation>is late</translation>
    </message>
    <message>
        <source>пришли без записи</source>
        <translation>walk-in</translation>
    </message>
    <message>
        <source>Лист ожидания…</source>
        <translation>Waiting list…</translation>
    </message>
    <message>
        <source>Повторить запись…</source>
        <translation>Repeat visit…</translation>
    </message>
    <message>
        <source>хочет раньше; кому подойдёт окно</source>
        <translation>wants earlier; whom a window suits</translation>
    </message>
    <message>
        <source>лист ожидания</source>
        <translation>waiting list</translation>
    </message>
    <message>
        <source>повторить запись каждые N недель</source>
        <translation>repeat visit every N weeks</translation>
    </message>
    <message>
        <source>оплата, предоплата, возврат</source>
        <translation>payment, prepayment, refund</translation>
    </message>
    <message>
        <source>Комментарий визита…</source>
        <translation>Comment of the visit…</translation>
    </message>
    <message>
        <source>комментарий визита</source>
        <translation>comment of the visit</translation>
    </message>
    <message>
        <source>всё, что можно сделать здесь</source>
        <translation>all that can be done here</translation>
    </message>
    <message>
        <source>Правее в это время никто не свободен.</source>
        <translation>Nobody to the right is free at this time.</translation>
    </message>
    <message>
        <source>Левее в это время никто не свободен.</source>
        <translation>Nobody to the left is free at this time.</translation>
    </message>
    <message>
        <source>перейти к дню, набрав его</source>
        <translation>go to a day by typing it</translation>
    </message>
    <message>
        <source>визит короче, дольше на 15 мин</source>
        <translation>visit shorter, longer by 15 min</translation>
    </message>
</context>
<context>
    <name>priyom::calendar::CalendarView</name>
    <message>
        <source>Календарь</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Записать</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Пустые окна</source>
        <translation>Empty windows</translation>
    </message>
    <message>
        <source>В этот день никто не работает.</source>
        <translation>Nobody works on this day.</translation>
    </message>
    <message>
        <source>День раньше</source>
        <translation>A day earlier</translation>
    </message>
    <message>
        <source>Сегодня</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>День позже</source>
        <translation>A day later</translation>
    </message>
    <message>
        <source>Колонка специалиста появится, когда у него будет смена или запись.</source>
        <translation>A specialist’s column appears once there is a shift or a booking.</translation>
    </message>
    <message>
        <source>Поставить смены</source>
        <translation>Set shifts</translation>
    </message>
    <message>
        <source>Перенести</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>День</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Неделя</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Никто из выбранных в этот день не работает.</source>
        <translation>None of those chosen works on this day.</translation>
    </message>
    <message>
        <source>Колонки остальных скрыты.</source>
        <translation>The columns of the others are hidden.</translation>
    </message>
    <message>
        <source>День или неделя</source>
        <translation>Day or week</translation>
    </message>
    <message>
        <source>Выбрать специалистов</source>
        <translation>Choose specialists</translation>
    </message>
    <message>
        <source>Неделя раньше</source>
        <translation>A week earlier</translation>
    </message>
    <message>
        <source>Неделя позже</source>
        <translation>A week later</translation>
    </message>
    <message>
        <source>%1 из %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n специалистов</source>
        <translation>
            <numerusform>%n specialist</numerusform>
            <numerusform>%n specialists</numerusform>
        </translation>
    </message>
    <message>
        <source>Другой специалист: Ctrl ← →</source>
        <translation>Another specialist: Ctrl ← →</translation>
    </message>
    <message>
        <source>Кого показать и в каком порядке: Ctrl Shift F</source>
        <translation>Whom to show and in which order: Ctrl Shift F</translation>
    </message>
    <message>
        <source>Записать снова</source>
        <translation>Book again</translation>
    </message>
</context>
<context>
    <name>priyom::calendar::ColumnList</name>
    <message>
        <source>Специалисты</source>
        <translation>Specialists</translation>
    </message>
</context>
<context>
    <name>priyom::calendar::ColumnsDialog</name>
    <message>
        <source>И тех, кто в этот день не работает</source>
        <translation>Also those who do not work that day</translation>
    </message>
    <message>
        <source>Специалисты в календаре</source>
        <translation>Specialists in the calendar</translation>
    </message>
    <message>
        <source>Кого показать и в каком порядке. Это только для вас.</source>
        <translation>Whom to show and in which order. This is for you alone.</translation>
    </message>
    <message>
        <source>Отметить всех</source>
        <translation>Check all</translation>
    </message>
    <message>
        <source>Не менять</source>
        <translation>Leave as is</translation>
    </message>
    <message>
        <source>Показать</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Пробел</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>показать или скрыть</source>
        <translation>show or hide</translation>
    </message>
    <message>
        <source>выше, ниже</source>
        <translation>up, down</translation>
    </message>
    <message>
        <source>показать</source>
        <translation>show</translation>
    </message>
    <message>
        <source>не менять</source>
        <translation>leave as is</translation>
    </message>
    <message>
        <source>Отметьте хотя бы одного: без колонок нет календаря.</source>
        <translation>Check at least one: without columns there is no calendar.</translation>
    </message>
</context>
<context>
    <name>priyom::calendar::DaySide</name>
    <message>
        <source>Ждут подтверждения</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>Пустые окна</source>
        <translation>Empty windows</translation>
    </message>
    <message>
        <source>звонить по очереди</source>
        <translation>call one after another</translation>
    </message>
    <message>
        <source>Месяц раньше</source>
        <translation>A month earlier</translation>
    </message>
    <message>
        <source>Месяц позже</source>
        <translation>A month later</translation>
    </message>
    <message>
        <source>Пустые окна сегодня</source>
        <translation>Empty windows today</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how long, worth how much</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>стоят %1</source>
        <translation>worth %1</translation>
    </message>
    <message numerus="yes">
        <source>Свободное время, умноженное на среднюю цену часа: цены визитов, на которые пришли за последние %n дней, к их длительности. У кого таких визитов нет, по всем специалистам.</source>
        <translation>
            <numerusform>Free time multiplied by the average price of an hour: prices of visits that took place in the last %n day, over their length. Who had none goes by all specialists.</numerusform>
            <numerusform>Free time multiplied by the average price of an hour: prices of visits that took place in the last %n days, over their length. Who had none goes by all specialists.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::calendar::DayView</name>
    <message>
        <source>День по специалистам</source>
        <translation>The day by specialists</translation>
    </message>
    <message>
        <source>Неделя специалиста</source>
        <translation>A specialist’s week</translation>
    </message>
</context>
<context>
    <name>priyom::calendar::JumpDialog</name>
    <message>
        <source>завтра, пт, 16.10, 2 июня</source>
        <translation>tomorrow, fri, 16.10, 2 june</translation>
    </message>
    <message>
        <source>Перейти</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Перейти к дню</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <source>День</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Остаться</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>перейти</source>
        <translation>go</translation>
    </message>
    <message>
        <source>остаться</source>
        <translation>stay</translation>
    </message>
    <message>
        <source>Такого дня не понять. Пишите так: завтра, пт, 16.10, 2 июня.</source>
        <translation>That day is not understood. Type it like this: tomorrow, fri, 16.10, 2 june.</translation>
    </message>
</context>
<context>
    <name>priyom::calendar::MonthGrid</name>
    <message>
        <source>Месяц по дням</source>
        <translation>The month by days</translation>
    </message>
    <message>
        <source>%1, визитов: %2</source>
        <translation>%1, visits: %2</translation>
    </message>
</context>
<context>
    <name>priyom::calendar::OutDialog</name>
    <message>
        <source>Напечатать или сохранить</source>
        <translation>Print or save</translation>
    </message>
    <message>
        <source>Что и как</source>
        <translation>What and how</translation>
    </message>
    <message>
        <source>Напечатать лист дня</source>
        <translation>Print the day’s sheet</translation>
    </message>
    <message>
        <source>Лист дня в PDF</source>
        <translation>The day’s sheet as PDF</translation>
    </message>
    <message>
        <source>Напечатать неделю специалиста</source>
        <translation>Print a specialist’s week</translation>
    </message>
    <message>
        <source>Неделя специалиста в PDF</source>
        <translation>A specialist’s week as PDF</translation>
    </message>
    <message>
        <source>Расписание в другой календарь, .ics</source>
        <translation>Schedule for another calendar, .ics</translation>
    </message>
    <message>
        <source>Неделя таблицей, .xlsx</source>
        <translation>The week as a table, .xlsx</translation>
    </message>
    <message>
        <source>Этот визит в другой календарь, .ics</source>
        <translation>This visit for another calendar, .ics</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Продолжить</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>что и как</source>
        <translation>what and how</translation>
    </message>
    <message>
        <source>продолжить</source>
        <translation>continue</translation>
    </message>
    <message>
        <source>закрыть</source>
        <translation>close</translation>
    </message>
</context>
<context>
    <name>priyom::calendar::StateCounts</name>
    <message numerus="yes">
        <source>%n визитов</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message>
        <source>загрузка %1</source>
        <translation>load %1</translation>
    </message>
</context>
<context>
    <name>priyom::callsui::CallDesk</name>
    <message>
        <source>Итог звонка</source>
        <translation>Result of the call</translation>
    </message>
    <message>
        <source>начат %1</source>
        <translation>begun %1</translation>
    </message>
    <message>
        <source>Звонок %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>%1: звонок записан</source>
        <translation>%1: call recorded</translation>
    </message>
    <message>
        <source>%1: перезвонить %2</source>
        <translation>%1: call back %2</translation>
    </message>
    <message>
        <source>%1: не дозвонились</source>
        <translation>%1: no answer</translation>
    </message>
    <message>
        <source>Вернуть</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1: звонка не было</source>
        <translation>%1: there was no call</translation>
    </message>
    <message>
        <source>%1: звонок записан, лид уже у другого ответственного</source>
        <translation>%1: call noted, the lead is somebody else&apos;s by now</translation>
    </message>
    <message>
        <source>%1: запись сделана, звонок завершён</source>
        <translation>%1: booked, the call is over</translation>
    </message>
    <message>
        <source>%1: отказ записан, звонок завершён</source>
        <translation>%1: refusal noted, the call is over</translation>
    </message>
    <message>
        <source>%1: звонок начат</source>
        <translation>%1: call begun</translation>
    </message>
    <message>
        <source>номера в карточке нет</source>
        <translation>no number on the card</translation>
    </message>
    <message>
        <source>номера в карточке нет, написать: %1</source>
        <translation>no number on the card, write to %1</translation>
    </message>
</context>
<context>
    <name>priyom::callsui::CallDialog</name>
    <message>
        <source>Звонок: %1</source>
        <translation>Call: %1</translation>
    </message>
    <message>
        <source>Дозвонились</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Не дозвонились</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>когда перезвонить</source>
        <translation>when to call back</translation>
    </message>
    <message>
        <source>Записать</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Отказ</source>
        <translation>Refusal</translation>
    </message>
    <message>
        <source>Итог звонка</source>
        <translation>Result of the call</translation>
    </message>
    <message>
        <source>Звонка не было</source>
        <translation>There was no call</translation>
    </message>
    <message>
        <source>Продолжить звонок</source>
        <translation>Go on with the call</translation>
    </message>
    <message>
        <source>итог звонка</source>
        <translation>result of the call</translation>
    </message>
    <message>
        <source>звонка не было</source>
        <translation>there was no call</translation>
    </message>
    <message>
        <source>продолжить звонок</source>
        <translation>go on with the call</translation>
    </message>
    <message>
        <source>Дозвонились, перезвонить позже</source>
        <translation>Reached, call back later</translation>
    </message>
    <message>
        <source>когда</source>
        <translation>when</translation>
    </message>
    <message>
        <source>Звонок от клиента: %1</source>
        <translation>Call from the client: %1</translation>
    </message>
    <message>
        <source>Поговорили</source>
        <translation>Talked</translation>
    </message>
    <message>
        <source>Поговорили, перезвонить позже</source>
        <translation>Talked, call back later</translation>
    </message>
    <message>
        <source>Звонили мы</source>
        <translation>We called</translation>
    </message>
    <message>
        <source>Звонил клиент</source>
        <translation>The client called</translation>
    </message>
    <message>
        <source>звонили мы</source>
        <translation>we called</translation>
    </message>
    <message>
        <source>звонил клиент</source>
        <translation>the client called</translation>
    </message>
    <message>
        <source>К итогам звонка</source>
        <translation>Back to the results</translation>
    </message>
    <message>
        <source>к итогам звонка</source>
        <translation>back to the results</translation>
    </message>
</context>
<context>
    <name>priyom::cash::CashDesk</name>
    <message>
        <source>Продажа товара</source>
        <translation>Sale of goods</translation>
    </message>
    <message>
        <source>Касса дня</source>
        <translation>Cash of the day</translation>
    </message>
    <message>
        <source>продажа товара</source>
        <translation>sale of goods</translation>
    </message>
    <message>
        <source>касса дня</source>
        <translation>cash of the day</translation>
    </message>
    <message>
        <source>Принтер ничего не взял: проверьте, что он включён</source>
        <translation>The printer took nothing: check that it is on</translation>
    </message>
    <message>
        <source>касса</source>
        <translation>cash</translation>
    </message>
    <message>
        <source>Сохранено: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Смена закрыта: %1</source>
        <translation>Shift closed: %1</translation>
    </message>
    <message>
        <source>Вернуть</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1: продано за %2</source>
        <translation>%1: sold for %2</translation>
    </message>
    <message>
        <source>Отменить</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Продажа на %1 отменена</source>
        <translation>The sale of %1 is cancelled</translation>
    </message>
    <message>
        <source>%1: возвращено %2</source>
        <translation>%1: %2 refunded</translation>
    </message>
    <message>
        <source>Возврат %1 отменён</source>
        <translation>Refund of %1 cancelled</translation>
    </message>
</context>
<context>
    <name>priyom::cash::CashDialog</name>
    <message>
        <source>Время</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>За что</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Способ</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Сумма</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Скидка</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Кто принял</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>Посчитать кассу</source>
        <translation>Count the drawer</translation>
    </message>
    <message>
        <source>Оплаты дня</source>
        <translation>Payments of the day</translation>
    </message>
    <message>
        <source>Напечатать</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>В PDF</source>
        <translation>As PDF</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>по строкам</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>посчитать кассу и закрыть смену</source>
        <translation>count the drawer, close the shift</translation>
    </message>
    <message>
        <source>другой день</source>
        <translation>another day</translation>
    </message>
    <message>
        <source>напечатать, сохранить в PDF</source>
        <translation>print, save as PDF</translation>
    </message>
    <message>
        <source>закрыть</source>
        <translation>close</translation>
    </message>
    <message>
        <source>Касса дня</source>
        <translation>Cash of the day</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, whether its shift is closed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>смена закрыта</source>
        <translation>shift closed</translation>
    </message>
    <message>
        <source>смена открыта</source>
        <translation>shift open</translation>
    </message>
    <message>
        <source>Всего</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>После закрытия: </source>
        <translation>After the closing: </translation>
    </message>
    <message>
        <source>За день оплат нет.</source>
        <translation>No payments on this day.</translation>
    </message>
    <message>
        <source>После закрытия оплат не было.</source>
        <translation>No payments after the closing.</translation>
    </message>
    <message>
        <source>Наличных в кассе должно быть %1, на начало было %2.</source>
        <translation>Cash in the drawer is to be %1, %2 was there at first.</translation>
    </message>
    <message>
        <source>Вернуть товар</source>
        <translation>Refund goods</translation>
    </message>
    <message>
        <source>вернуть деньги за товар</source>
        <translation>refund goods</translation>
    </message>
    <message>
        <source>Так возвращают деньги за товар: выберите его продажу. За визит деньги возвращают у визита: Ctrl F6, Ctrl R.</source>
        <translation>This refunds goods: choose their sale. Money for a visit is refunded at the visit: Ctrl F6, Ctrl R.</translation>
    </message>
    <message>
        <source>Это уже возврат: выберите продажу.</source>
        <translation>This is a refund already: choose a sale.</translation>
    </message>
    <message>
        <source>За эту продажу уже вернули всё.</source>
        <translation>All of this sale has been refunded.</translation>
    </message>
</context>
<context>
    <name>priyom::cash::ClientPick</name>
    <message>
        <source>Клиент</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>имя или телефон, необязательно</source>
        <translation>name or phone, optional</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, a phone</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2 из %3)</source>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>никто не найден</source>
        <translation>nobody is found</translation>
    </message>
</context>
<context>
    <name>priyom::cash::CloseDialog</name>
    <message>
        <source>Например: сдача без мелочи</source>
        <translation>For instance: change without coins</translation>
    </message>
    <message>
        <source>Закрыть смену</source>
        <translation>Close the shift</translation>
    </message>
    <message>
        <source>%1. Что примут позже, войдёт в другую смену.</source>
        <translation>%1. What is taken later belongs to another shift.</translation>
    </message>
    <message>
        <source>Картой %1: сверьте с терминалом.</source>
        <translation>By card %1: compare it with the terminal.</translation>
    </message>
    <message>
        <source>Было на начало</source>
        <translation>There at first</translation>
    </message>
    <message>
        <source>Посчитано в кассе</source>
        <translation>Counted in the drawer</translation>
    </message>
    <message>
        <source>Почему расходится</source>
        <translation>Why it differs</translation>
    </message>
    <message>
        <source>если сумма другая</source>
        <translation>if it does</translation>
    </message>
    <message>
        <source>Не закрывать</source>
        <translation>Do not close</translation>
    </message>
    <message>
        <source>закрыть смену</source>
        <translation>close the shift</translation>
    </message>
    <message>
        <source>почему, сколько было</source>
        <translation>why, what was there</translation>
    </message>
    <message>
        <source>не закрывать</source>
        <translation>do not close</translation>
    </message>
    <message>
        <source>Сумма расходится: напишите почему, тогда смена закроется.</source>
        <translation>The sums differ: write why, then the shift is closed.</translation>
    </message>
    <message>
        <source>Должно быть %1: на начало, плюс наличные %2, минус возвраты %3</source>
        <translation>It is to be %1: what was there, plus cash %2, less refunds %3</translation>
    </message>
    <message>
        <source>Пересчитайте наличные и введите сумму</source>
        <translation>Count the cash and enter the sum</translation>
    </message>
    <message>
        <source>Сумма пишется цифрами, например 3500 или 3500,50</source>
        <translation>An amount is written in figures, such as 3500 or 3500.50</translation>
    </message>
</context>
<context>
    <name>priyom::cash::GoodsDialog</name>
    <message>
        <source>Например: шампунь 250 мл</source>
        <translation>For instance: shampoo, 250 ml</translation>
    </message>
    <message>
        <source>Продажа товара</source>
        <translation>Sale of goods</translation>
    </message>
    <message>
        <source>Сумма</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Себестоимость</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>необязательно</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Что продано</source>
        <translation>What is sold</translation>
    </message>
    <message>
        <source>Не продавать</source>
        <translation>Do not sell</translation>
    </message>
    <message>
        <source>продать</source>
        <translation>sell</translation>
    </message>
    <message>
        <source>следующее поле</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>другой клиент с этим именем</source>
        <translation>another client of that name</translation>
    </message>
    <message>
        <source>способ цифрой</source>
        <translation>way by digit</translation>
    </message>
    <message>
        <source>не продавать</source>
        <translation>do not sell</translation>
    </message>
    <message>
        <source>Сумма пишется цифрами, например 3500 или 3500,50</source>
        <translation>An amount is written in figures, such as 3500 or 3500.50</translation>
    </message>
    <message>
        <source>Такого клиента нет: исправьте имя или оставьте поле пустым.</source>
        <translation>There is no such client: mend the name or leave the field empty.</translation>
    </message>
    <message>
        <source>Введите сумму.</source>
        <translation>Enter the amount.</translation>
    </message>
    <message>
        <source>Напишите, что продано.</source>
        <translation>Write what is sold.</translation>
    </message>
    <message>
        <source>Продать за %1</source>
        <translation>Sell for %1</translation>
    </message>
    <message>
        <source>Продать</source>
        <translation>Sell</translation>
    </message>
</context>
<context>
    <name>priyom::charts::ChartTableModel</name>
    <message>
        <source>нет данных</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>, вероятно %1–%2</source>
        <translation>, probably %1–%2</translation>
    </message>
    <message>
        <source>, из %1</source>
        <translation>, of %1</translation>
    </message>
    <message>
        <source>, ещё не всё</source>
        <translation>, not over yet</translation>
    </message>
    <message>
        <source>Период</source>
        <translation>Period</translation>
    </message>
</context>
<context>
    <name>priyom::charts::ChartWidget</name>
    <message>
        <source>Показать графиком</source>
        <translation>Show as a chart</translation>
    </message>
    <message>
        <source>Показать таблицей</source>
        <translation>Show as a table</translation>
    </message>
    <message>
        <source>%1, Ctrl T</source>
        <translation>%1, Ctrl T</translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::ClientCardView</name>
    <message>
        <source>К заявке</source>
        <translation>To the lead</translation>
    </message>
    <message>
        <source>Сообщения и звонки</source>
        <translation>Messages and calls</translation>
    </message>
    <message>
        <source>постоянный клиент</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>Карточка клиента: %1</source>
        <translation>Client card: %1</translation>
    </message>
    <message>
        <source>Записать</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Перенести</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>пока нет</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Сообщение</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Отметить звонок</source>
        <translation>Log a call</translation>
    </message>
    <message>
        <source>Оплат пока нет</source>
        <translation>No payments yet</translation>
    </message>
    <message>
        <source>Здесь будет видно, сколько принёс каждый визит.</source>
        <translation>What each visit brought will be seen here.</translation>
    </message>
    <message>
        <source>Задачи</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Показать более ранние</source>
        <translation>Show earlier ones</translation>
    </message>
    <message>
        <source>Показать более ранние сообщения и звонки</source>
        <translation>Show earlier messages and calls</translation>
    </message>
    <message>
        <source>В листе ожидания: %1</source>
        <translation>On the waiting list: %1</translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::ClientList</name>
    <message>
        <source>Имя, телефон или его конец</source>
        <translation>Name, phone or its end</translation>
    </message>
    <message>
        <source>Клиенты</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Похожие карточки</source>
        <translation>Look-alikes</translation>
    </message>
    <message>
        <source>Список клиентов</source>
        <translation>List of clients</translation>
    </message>
    <message>
        <source>Никого не нашлось</source>
        <translation>Nobody was found</translation>
    </message>
    <message>
        <source>Показано %1, прокрутите вниз, чтобы увидеть остальных</source>
        <translation>%1 shown, scroll down for the rest</translation>
    </message>
    <message>
        <source>Показано %1, это все</source>
        <translation>%1 shown, that is all</translation>
    </message>
    <message>
        <source>Клиенты появятся здесь вместе с первым лидом. F2 запишет его.</source>
        <translation>Clients come here with the first lead. F2 adds it.</translation>
    </message>
    <message>
        <source>Никого не нашлось. Esc в поле вернёт весь список.</source>
        <translation>Nobody was found. Esc in the field brings the whole list back.</translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::ClientListModel</name>
    <message>
        <source>Клиент</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Телефон</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Метки</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Визиты</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Последний визит</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>Впереди</source>
        <translation>Ahead</translation>
    </message>
    <message>
        <source>Оплата</source>
        <translation>Paid</translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::ClientsPage</name>
    <message>
        <source>Телефон скопирован</source>
        <translation>Phone copied</translation>
    </message>
    <message>
        <source>Вернуть</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Клиенты</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Метка «%1» поставлена</source>
        <translation>Tag “%1” added</translation>
    </message>
    <message>
        <source>Метка «%1» снята</source>
        <translation>Tag “%1” removed</translation>
    </message>
    <message>
        <source>Метка «%1» уже стоит</source>
        <translation>Tag “%1” is there already</translation>
    </message>
    <message>
        <source>Ответ клиента записан</source>
        <translation>The client’s answer is recorded</translation>
    </message>
    <message>
        <source>%1: карточка сохранена</source>
        <translation>%1: card saved</translation>
    </message>
    <message>
        <source>Запомнено: это разные люди</source>
        <translation>Recorded: these are two people</translation>
    </message>
    <message>
        <source>Похожих карточек нет</source>
        <translation>No card looks like another</translation>
    </message>
    <message>
        <source>%1: карточки объединены</source>
        <translation>%1: cards merged</translation>
    </message>
    <message>
        <source>Карточки снова две</source>
        <translation>Two cards again</translation>
    </message>
    <message>
        <source>%1: визит подтверждён</source>
        <translation>%1: visit confirmed</translation>
    </message>
    <message>
        <source>%1: запись на %2</source>
        <translation>%1: booked for %2</translation>
    </message>
    <message>
        <source>записать</source>
        <translation>book</translation>
    </message>
    <message>
        <source>подтвердить</source>
        <translation>confirm</translation>
    </message>
    <message>
        <source>метка</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>изменить</source>
        <translation>edit</translation>
    </message>
    <message>
        <source>объединить с похожей</source>
        <translation>merge with a look-alike</translation>
    </message>
    <message>
        <source>к заявке</source>
        <translation>to the lead</translation>
    </message>
    <message>
        <source>назад</source>
        <translation>back</translation>
    </message>
    <message>
        <source>найти</source>
        <translation>find</translation>
    </message>
    <message>
        <source>по строкам</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>карточка клиента</source>
        <translation>client card</translation>
    </message>
    <message>
        <source>похожие карточки</source>
        <translation>look-alikes</translation>
    </message>
    <message>
        <source>карточка из списка</source>
        <translation>card from the list</translation>
    </message>
    <message>
        <source>изменить карточку</source>
        <translation>edit the card</translation>
    </message>
    <message>
        <source>к заявке и назад</source>
        <translation>to the lead and back</translation>
    </message>
    <message>
        <source>перенести</source>
        <translation>move</translation>
    </message>
    <message>
        <source>Удалить клиента</source>
        <translation>Delete client</translation>
    </message>
    <message>
        <source>Удалить клиента: %1</source>
        <translation>Delete client: %1</translation>
    </message>
    <message>
        <source>Уйдут телефоны, метки и заметка. Вернуть: сутки по Ctrl Z, 90 дней из корзины («Правка → Корзина»).</source>
        <translation>Phones, tags and the note go too. To bring it back: Ctrl Z within a day, 90 days from the bin (Edit → Bin).</translation>
    </message>
    <message>
        <source>%1: карточка удалена</source>
        <translation>%1: card deleted</translation>
    </message>
    <message>
        <source>%1: карточка возвращена</source>
        <translation>%1: card brought back</translation>
    </message>
    <message>
        <source>удалить в корзину</source>
        <translation>delete into the bin</translation>
    </message>
    <message>
        <source>звонок</source>
        <translation>call</translation>
    </message>
    <message>
        <source>сообщение</source>
        <translation>message</translation>
    </message>
    <message>
        <source>подтвердить визит</source>
        <translation>confirm the visit</translation>
    </message>
    <message>
        <source>сообщение клиенту</source>
        <translation>message to the client</translation>
    </message>
    <message>
        <source>Сообщение скопировано. Ушло клиенту?</source>
        <translation>Message copied. Has it gone to the client?</translation>
    </message>
    <message>
        <source>Отправлено</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>%1: сообщение отправлено</source>
        <translation>%1: message sent</translation>
    </message>
    <message>
        <source>звонок и его итог</source>
        <translation>call and its result</translation>
    </message>
    <message>
        <source>задача</source>
        <translation>task</translation>
    </message>
    <message>
        <source>объединить</source>
        <translation>merge</translation>
    </message>
    <message>
        <source>поставить задачу</source>
        <translation>set a task</translation>
    </message>
    <message>
        <source>Назад</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Нашлись похожие карточки</source>
        <translation>Cards that look alike were found</translation>
    </message>
    <message>
        <source>Показать</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>объединить с другой</source>
        <translation>merge with another</translation>
    </message>
    <message>
        <source>Визитов ещё не было: повторять нечего</source>
        <translation>No visits yet: nothing to repeat</translation>
    </message>
    <message>
        <source>повторить запись</source>
        <translation>repeat visit</translation>
    </message>
    <message>
        <source>повторить запись каждые N недель</source>
        <translation>repeat visit every N weeks</translation>
    </message>
    <message>
        <source>в лист ожидания</source>
        <translation>to the waiting list</translation>
    </message>
    <message>
        <source>ещё один визит</source>
        <translation>one more visit</translation>
    </message>
    <message>
        <source>ещё один визит, когда один уже впереди</source>
        <translation>one more visit when one is ahead</translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::ConsentDialog</name>
    <message>
        <source>Согласие: %1</source>
        <translation>Consent: %1</translation>
    </message>
    <message>
        <source>Дано на бумаге</source>
        <translation>Given on paper</translation>
    </message>
    <message>
        <source>Дано в переписке</source>
        <translation>Given in a message</translation>
    </message>
    <message>
        <source>Дано устно</source>
        <translation>Given verbally</translation>
    </message>
    <message>
        <source>Отказ, не отправлять</source>
        <translation>Refused, do not send</translation>
    </message>
    <message>
        <source>Что сказал клиент</source>
        <translation>What the client said</translation>
    </message>
    <message>
        <source>цифрой с клавиатуры</source>
        <translation>by its digit</translation>
    </message>
    <message>
        <source>Версия текста</source>
        <translation>Version of the text</translation>
    </message>
    <message>
        <source>какой текст показали, например 2026-10</source>
        <translation>which wording was shown, such as 2026-10</translation>
    </message>
    <message>
        <source>Записать</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>ответ</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>записать</source>
        <translation>book</translation>
    </message>
    <message>
        <source>не менять</source>
        <translation>leave as is</translation>
    </message>
    <message>
        <source>Укажите версию текста: без неё согласие не подтвердить.</source>
        <translation>Name the version of the text: without it the consent proves nothing.</translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::ConsentsCard</name>
    <message>
        <source>Согласия</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>не спрашивали</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>отказ %1, не отправлять</source>
        <translation>refused %1, do not send</translation>
    </message>
    <message>
        <source>Спросить</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Изменить</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>%1: отметить согласие или отказ</source>
        <translation>%1: record consent or refusal</translation>
    </message>
    <message>
        <source>%1, %2, текст %3</source>
        <comment>given on a day, in a form, by a version of the text</comment>
        <translation>%1, %2, text %3</translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::DuplicatesCard</name>
    <message>
        <source>Объединить</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Объединить с карточкой «%1»</source>
        <translation>Merge with the card “%1”</translation>
    </message>
    <message>
        <source>Не дубликат</source>
        <translation>Two people</translation>
    </message>
    <message>
        <source>«%1»: другой человек</source>
        <translation>“%1” is somebody else</translation>
    </message>
    <message>
        <source>объединена с этой</source>
        <translation>merged into this one</translation>
    </message>
    <message>
        <source>Разъединить</source>
        <translation>Separate</translation>
    </message>
    <message>
        <source>Разъединить с карточкой «%1»</source>
        <translation>Separate from the card “%1”</translation>
    </message>
    <message>
        <source>Похожая карточка: %1</source>
        <translation>Look-alike: %1</translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::DuplicatesDialog</name>
    <message>
        <source>Похожие карточки</source>
        <translation>Look-alikes</translation>
    </message>
    <message numerus="yes">
        <source>%n пар, сначала самые вероятные</source>
        <translation>
            <numerusform>%n pair, the surest first</numerusform>
            <numerusform>%n pairs, the surest first</numerusform>
        </translation>
    </message>
    <message>
        <source>Карточка</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Похожая</source>
        <translation>Looks like</translation>
    </message>
    <message>
        <source>Почему</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>по строкам</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>открыть карточку</source>
        <translation>open the card</translation>
    </message>
    <message>
        <source>закрыть</source>
        <translation>close</translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::EditDialog</name>
    <message>
        <source>Не менять</source>
        <translation>Leave as is</translation>
    </message>
    <message>
        <source>Изменить карточку: %1</source>
        <translation>Edit the card: %1</translation>
    </message>
    <message>
        <source>Имя и фамилия</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>Телефон</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>можно два, через запятую</source>
        <translation>two may be given, with a comma</translation>
    </message>
    <message>
        <source>Важно</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>видно в карточке</source>
        <translation>shown on the card</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>дальше</source>
        <translation>next</translation>
    </message>
    <message>
        <source>сохранить</source>
        <translation>save</translation>
    </message>
    <message>
        <source>не менять</source>
        <translation>leave as is</translation>
    </message>
    <message>
        <source>Дата рождения</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>необязательно, например 14.03.1989</source>
        <translation>optional, for example 14.03.1989</translation>
    </message>
    <message>
        <source>Дата рождения пишется так: 14.03.1989.</source>
        <translation>A date of birth is written like this: 14.03.1989.</translation>
    </message>
    <message>
        <source>Такого дня нет: %1. Проверьте число и месяц.</source>
        <translation>There is no such day: %1. Check the day and the month.</translation>
    </message>
    <message>
        <source>Дата рождения не может быть такой: %1. Проверьте год.</source>
        <translation>A date of birth cannot be this: %1. Check the year.</translation>
    </message>
    <message>
        <source>Ник</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>например @anna, t.me/anna, vk.com/anna</source>
        <translation>for example @anna, t.me/anna, vk.com/anna</translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::MergeDialog</name>
    <message numerus="yes">
        <source>%n заявок</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n визитов</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n оплат</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message>
        <source>без телефона</source>
        <translation>no phone</translation>
    </message>
    <message>
        <source>Обе открытые заявки об одном: считать их одной</source>
        <translation>Both open requests are one: count them as one</translation>
    </message>
    <message>
        <source>Объединить карточки: %1</source>
        <translation>Merge cards: %1</translation>
    </message>
    <message>
        <source>Это можно вернуть одним действием, в том числе после перезапуска.</source>
        <translation>This can be taken back in one step, also after a restart.</translation>
    </message>
    <message>
        <source>Какая карточка останется</source>
        <translation>Which card stays</translation>
    </message>
    <message>
        <source>цифрой с клавиатуры</source>
        <translation>by its digit</translation>
    </message>
    <message>
        <source>Не менять</source>
        <translation>Leave as is</translation>
    </message>
    <message>
        <source>Объединить</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>объединить</source>
        <translation>merge</translation>
    </message>
    <message>
        <source>какая останется</source>
        <translation>which one stays</translation>
    </message>
    <message>
        <source>не менять</source>
        <translation>leave as is</translation>
    </message>
    <message numerus="yes">
        <source>%n звонков и сообщений</source>
        <translation>
            <numerusform>%n call or message</numerusform>
            <numerusform>%n calls and messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n задач</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n меток</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n записей о согласиях</source>
        <translation>
            <numerusform>%n consent record</numerusform>
            <numerusform>%n consent records</numerusform>
        </translation>
    </message>
    <message>
        <source>имя</source>
        <translation>name</translation>
    </message>
    <message>
        <source>телефон</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>день рождения</source>
        <translation>birthday</translation>
    </message>
    <message>
        <source>заметка «Важно»</source>
        <translation>the note “Important”</translation>
    </message>
    <message>
        <source>записей нет</source>
        <translation>no records</translation>
    </message>
    <message>
        <source>ник</source>
        <translation>handle</translation>
    </message>
    <message>
        <source>Телефон и ник второй карточки будут вести сюда же.</source>
        <translation>The other card&apos;s phone and handle will lead here too.</translation>
    </message>
    <message>
        <source>Ник второй карточки будет вести сюда же.</source>
        <translation>The other card&apos;s handle will lead here too.</translation>
    </message>
    <message>
        <source>Телефон второй карточки будет вести сюда же.</source>
        <translation>The other card&apos;s phone will lead here too.</translation>
    </message>
    <message>
        <source>В карточку «%1» перейдут: %2.</source>
        <translation>To the card “%1” will move: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n других записей</source>
        <translation>
            <numerusform>%n other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ещё %n записей</source>
        <translation>
            <numerusform>%n more record</numerusform>
            <numerusform>%n more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::NextVisit</name>
    <message>
        <source>Подтверждён</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>%1, подтвердить %2</source>
        <comment>until a time, or from one to one</comment>
        <translation>%1, to be confirmed %2</translation>
    </message>
    <message>
        <source>%1, подтверждён</source>
        <translation>%1, confirmed</translation>
    </message>
    <message>
        <source>, записался: %1</source>
        <translation>, booked by: %1</translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::OtherClientDialog</name>
    <message>
        <source>Клиент</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Телефон</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Визиты</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Сравнить карточки</source>
        <translation>Compare the cards</translation>
    </message>
    <message>
        <source>Объединить: %1</source>
        <translation>Merge: %1</translation>
    </message>
    <message>
        <source>Найдите вторую карточку этого человека. Что куда перейдёт, покажет следующий шаг.</source>
        <translation>Find this person’s other card. The next step shows what goes where.</translation>
    </message>
    <message>
        <source>Вторая карточка</source>
        <translation>The other card</translation>
    </message>
    <message>
        <source>имя или телефон</source>
        <translation>name or phone</translation>
    </message>
    <message>
        <source>Найденные карточки</source>
        <translation>Cards found</translation>
    </message>
    <message>
        <source>Не менять</source>
        <translation>Leave as is</translation>
    </message>
    <message>
        <source>по строкам</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>сравнить</source>
        <translation>compare</translation>
    </message>
    <message>
        <source>не менять</source>
        <translation>leave as is</translation>
    </message>
    <message>
        <source>Другой такой карточки нет</source>
        <translation>There is no other such card</translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::PersonCard</name>
    <message>
        <source>Новая метка</source>
        <translation>New tag</translation>
    </message>
    <message>
        <source>Скопировать телефон</source>
        <translation>Copy the phone</translation>
    </message>
    <message>
        <source>телефона нет</source>
        <translation>no phone</translation>
    </message>
    <message>
        <source>Клиент: %1</source>
        <translation>Client: %1</translation>
    </message>
    <message>
        <source>Ещё телефон</source>
        <translation>Other phones</translation>
    </message>
    <message>
        <source>Связь</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Источник</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Ведёт</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Важно</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Снять метку «%1»</source>
        <translation>Remove the tag “%1”</translation>
    </message>
    <message>
        <source>Изменить карточку</source>
        <translation>Edit the card</translation>
    </message>
    <message>
        <source>Изменить, Ctrl E</source>
        <translation>Edit, Ctrl E</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2, %n лет</source>
        <comment>a day, a year, an age</comment>
        <translation>
            <numerusform>%1 %2, %n year old</numerusform>
            <numerusform>%1 %2, %n years old</numerusform>
        </translation>
    </message>
    <message>
        <source>День рождения</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Скопировать ник</source>
        <translation>Copy the handle</translation>
    </message>
    <message>
        <source>Ник</source>
        <translation>Handle</translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::RiskCard</name>
    <message numerus="yes">
        <source>%n неявок</source>
        <translation>
            <numerusform>%n no-show</numerusform>
            <numerusform>%n no-shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> из %n записей.</source>
        <comment>of so many</comment>
        <translation>
            <numerusform> of %n booking.</numerusform>
            <numerusform> of %n bookings.</numerusform>
        </translation>
    </message>
    <message>
        <source>После неё визитов ещё не было</source>
        <translation>No visits since then</translation>
    </message>
    <message numerus="yes">
        <source>После неё состоялось %n визитов</source>
        <translation>
            <numerusform>%n visit took place since</numerusform>
            <numerusform>%n visits took place since</numerusform>
        </translation>
    </message>
    <message>
        <source>подтвердить звонком, попросить ответ «да».</source>
        <translation>confirm by a call, ask for a “yes”.</translation>
    </message>
    <message>
        <source>напомнить за 24 часа и за 2 часа.</source>
        <translation>remind 24 hours and 2 hours before.</translation>
    </message>
    <message>
        <source>перезвонить и предложить другое время.</source>
        <translation>call back and offer another time.</translation>
    </message>
    <message>
        <source>Риск неявки</source>
        <translation>No-show risk</translation>
    </message>
    <message>
        <source>Что сделать: %1</source>
        <translation>What to do: %1</translation>
    </message>
    <message>
        <source>неявок не было, записей: %1</source>
        <translation>no no-shows, bookings: %1</translation>
    </message>
    <message>
        <source>Неявка %1 после подтверждения</source>
        <translation>No-show on %1, after confirming</translation>
    </message>
    <message>
        <source>Неявка %1 без подтверждения</source>
        <translation>No-show on %1, not confirmed</translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::StatStrip</name>
    <message>
        <source>Показатели клиента</source>
        <translation>The client’s figures</translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::TalkComposer</name>
    <message>
        <source>Скопировать</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Отправлено</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Сообщение клиенту</source>
        <translation>Message to the client</translation>
    </message>
    <message>
        <source>Сообщение ушло клиенту: записать его в разговор</source>
        <translation>The message has gone to the client: write it down in the talk</translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::TalkView</name>
    <message>
        <source>Сообщения и звонки</source>
        <translation>Messages and calls</translation>
    </message>
    <message>
        <source>Сообщение клиенту</source>
        <translation>Message to the client</translation>
    </message>
    <message>
        <source>Сообщение от клиента</source>
        <translation>Message from the client</translation>
    </message>
    <message>
        <source>исходящий звонок</source>
        <translation>outgoing call</translation>
    </message>
    <message>
        <source>пропущенный звонок</source>
        <translation>missed call</translation>
    </message>
    <message>
        <source>звонок</source>
        <translation>call</translation>
    </message>
    <message>
        <source>встреча</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>опрос</source>
        <translation>survey</translation>
    </message>
    <message>
        <source>Мы</source>
        <translation>We</translation>
    </message>
    <message>
        <source>Клиент</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::VisitsCard</name>
    <message>
        <source>Визиты</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Визиты клиента</source>
        <translation>The client’s visits</translation>
    </message>
    <message>
        <source>визитов пока нет, F4 запишет первый</source>
        <translation>no visits yet, F4 books the first</translation>
    </message>
    <message>
        <source>Все %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Группа визитов</source>
        <translation>Group of visits</translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::VisitsModel</name>
    <message>
        <source>впереди</source>
        <translation>ahead</translation>
    </message>
    <message>
        <source>Дата</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Специалист</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>Итог</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Оплата</source>
        <translation>Paid</translation>
    </message>
</context>
<context>
    <name>priyom::dashboard::BriefCard</name>
    <message>
        <source>Лиды</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Визиты</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Неявки</source>
        <translation>No-shows</translation>
    </message>
    <message>
        <source>Источники</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Внимание</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Сегодня, %1</source>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>на %1</source>
        <translation>at %1</translation>
    </message>
</context>
<context>
    <name>priyom::dashboard::DashboardPage</name>
    <message>
        <source>период</source>
        <translation>period</translation>
    </message>
    <message>
        <source>по показателям</source>
        <translation>tiles</translation>
    </message>
    <message>
        <source>раскрыть до строк</source>
        <translation>open the rows</translation>
    </message>
    <message>
        <source>все клавиши</source>
        <translation>all keys</translation>
    </message>
    <message>
        <source>Сводка</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>период раньше, позже</source>
        <translation>earlier, later period</translation>
    </message>
    <message>
        <source>по строкам</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>график таблицей</source>
        <translation>chart as table</translation>
    </message>
    <message>
        <source>просрочки менеджера, причины</source>
        <translation>a manager&apos;s breaches, their causes</translation>
    </message>
</context>
<context>
    <name>priyom::dashboard::DashboardView</name>
    <message>
        <source>каналы</source>
        <translation>channels</translation>
    </message>
    <message>
        <source>источники</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>кампании</source>
        <translation>campaigns</translation>
    </message>
    <message>
        <source>Сводка</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>показатели по обращениям</source>
        <translation>figures by request</translation>
    </message>
    <message>
        <source>Воронка</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>доля к прошлому шагу</source>
        <translation>share of the step before</translation>
    </message>
    <message>
        <source>Источники</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>конверсия</source>
        <translation>conversion</translation>
    </message>
    <message>
        <source>Пустой кружок: неделя не закончилась или визитов меньше %1</source>
        <translation>Hollow circle: the week is not over, or fewer than %1 visits</translation>
    </message>
    <message>
        <source>Показатели появятся с первым лидом</source>
        <translation>Figures come with the first lead</translation>
    </message>
    <message>
        <source>Нужен только телефон или имя. Каждая цифра здесь откроет строки, из которых она сложилась.</source>
        <translation>A phone or a name is enough. Every figure here will open the rows it is made of.</translation>
    </message>
    <message>
        <source>Добавить лид</source>
        <translation>Add a lead</translation>
    </message>
    <message>
        <source>Так будет выглядеть сводка</source>
        <translation>What the summary will look like</translation>
    </message>
    <message>
        <source>Сколько оплачено и каков прогноз к плану</source>
        <translation>What was paid, and the forecast against the plan</translation>
    </message>
    <message>
        <source>Сколько обращений стали записями</source>
        <translation>How many requests became bookings</translation>
    </message>
    <message>
        <source>Как быстро отвечаем в чатах</source>
        <translation>How fast chats are answered</translation>
    </message>
    <message>
        <source>Сколько визитов не состоялось</source>
        <translation>How many visits did not happen</translation>
    </message>
    <message>
        <source>Сколько приносит один визит</source>
        <translation>What one visit brings</translation>
    </message>
</context>
<context>
    <name>priyom::dashboard::ManagerModel</name>
    <message>
        <source>Вся команда</source>
        <translation>Whole team</translation>
    </message>
    <message>
        <source>%1 из %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>из %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Менеджер</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Лиды</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Ответ</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Записи</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Конв.</source>
        <translation>Conv.</translation>
    </message>
    <message>
        <source>Неявки</source>
        <translation>No-shows</translation>
    </message>
    <message>
        <source>План</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Прогноз</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Флаги</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Выручка, %1</source>
        <translation>Revenue, %1</translation>
    </message>
    <message>
        <source>Без ответственного</source>
        <translation>Nobody’s</translation>
    </message>
    <message>
        <source>Просрочек %1, из них по своей вине %2</source>
        <translation>%1 past a norm, %2 of them by own fault</translation>
    </message>
</context>
<context>
    <name>priyom::dashboard::ManagersCard</name>
    <message>
        <source>Менеджеры</source>
        <translation>Managers</translation>
    </message>
    <message>
        <source>Лиды менеджера</source>
        <translation>The manager’s leads</translation>
    </message>
    <message>
        <source>Поговорить: %1</source>
        <translation>To talk with: %1</translation>
    </message>
    <message>
        <source>, ответ %1 при норме %2, конверсия %3 при цели %4</source>
        <translation>, reply %1 against a norm of %2, conversion %3 against a target of %4</translation>
    </message>
    <message>
        <source>Лиды, %1</source>
        <translation>Leads, %1</translation>
    </message>
    <message numerus="yes">
        <source>по производственному календарю прошло %1 из %n рабочих дней: чёрточка на %2</source>
        <translation>
            <numerusform>%1 of %n working day of the official calendar passed: tick at %2</numerusform>
            <numerusform>%1 of %n working days of the official calendar passed: tick at %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: просрочек нет</source>
        <translation>%1: nothing past a norm</translation>
    </message>
    <message>
        <source>%1: просрочек %2, из них по своей вине %3, Shift Enter: причины</source>
        <translation>%1: %2 past a norm, %3 of them by own fault, Shift Enter: causes</translation>
    </message>
    <message>
        <source>Просрочки: %1</source>
        <translation>Past a norm: %1</translation>
    </message>
</context>
<context>
    <name>priyom::dashboard::PeriodBar</name>
    <message>
        <source>Сегодня</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Неделя</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Месяц</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Квартал</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Раньше</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Позже</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>К сегодняшнему дню</source>
        <translation>To today</translation>
    </message>
    <message>
        <source>к %1</source>
        <translation>against %1</translation>
    </message>
    <message>
        <source>без сравнения</source>
        <translation>no comparison</translation>
    </message>
    <message>
        <source>Сравнение: %1</source>
        <translation>Comparison: %1</translation>
    </message>
    <message>
        <source>Какой период</source>
        <translation>Which period</translation>
    </message>
</context>
<context>
    <name>priyom::desk::AppointmentForm</name>
    <message>
        <source>16:00</source>
        <translation>16:00</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Специалист</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>День</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Время</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>завтра</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>День не понят. Его пишут так: завтра, пт, 16.10, 2 июня.</source>
        <translation>The day is not understood. Write it like this: tomorrow, Fri, 16.10, 2 June.</translation>
    </message>
    <message>
        <source>Время не понято. Его пишут так: 9:30.</source>
        <translation>The time is not understood. Write it like this: 9:30.</translation>
    </message>
    <message>
        <source>, затем </source>
        <translation>, then </translation>
    </message>
    <message numerus="yes">
        <source>%n услуг</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Всего %1, %2, %3</source>
        <translation>Total: %1, %2, %3</translation>
    </message>
    <message>
        <source>Всего %1, %2</source>
        <translation>Total: %1, %2</translation>
    </message>
    <message>
        <source>завтра после 15, у того же мастера</source>
        <translation>tomorrow after 3, same specialist</translation>
    </message>
    <message>
        <source>Когда удобно</source>
        <translation>When it suits</translation>
    </message>
    <message>
        <source>словами, окна подберутся</source>
        <translation>in words, windows follow</translation>
    </message>
    <message>
        <source>Длительность</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Цена</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>мин</source>
        <translation>min</translation>
    </message>
    <message>
        <source>не отмечен</source>
        <comment>by which way a visit was booked</comment>
        <translation>not noted</translation>
    </message>
    <message>
        <source>Комментарий</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Как записался</source>
        <translation>Booked by</translation>
    </message>
    <message>
        <source>не понято</source>
        <translation>not understood</translation>
    </message>
    <message>
        <source>Длительность пишут в минутах, например 45.</source>
        <translation>A length is written in minutes, for example 45.</translation>
    </message>
    <message>
        <source>Цена пишется цифрами, например 3500 или 3500,50.</source>
        <translation>A price is written in digits, for example 3500 or 3500.50.</translation>
    </message>
    <message>
        <source>Не понято, когда удобно. Пишут так: пт утром, завтра после 15.</source>
        <translation>When it suits is not understood. Write it like: fri morning, tomorrow after 3.</translation>
    </message>
</context>
<context>
    <name>priyom::desk::BoardColumn</name>
    <message numerus="yes">
        <source>%n просрочены</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n скоро</source>
        <translation>
            <numerusform>%n soon</numerusform>
            <numerusform>%n soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n сегодня</source>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
    <message>
        <source>сегодня</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>Ещё %n ниже</source>
        <translation>
            <numerusform>%n more below</numerusform>
            <numerusform>%n more below</numerusform>
        </translation>
    </message>
    <message>
        <source>Это все</source>
        <translation>That is all</translation>
    </message>
    <message numerus="yes">
        <source>Ещё %n выше</source>
        <translation>
            <numerusform>%n more above</numerusform>
            <numerusform>%n more above</numerusform>
        </translation>
    </message>
    <message>
        <source>Ещё %1 выше, %2 ниже</source>
        <translation>%1 more above, %2 below</translation>
    </message>
</context>
<context>
    <name>priyom::desk::BoardScreen</name>
    <message>
        <source>Разобрать по очереди</source>
        <translation>Go through them</translation>
    </message>
    <message>
        <source>сообщили владельцу в %1</source>
        <translation>owner told at %1</translation>
    </message>
    <message>
        <source>напомнили менеджеру в %1</source>
        <translation>manager reminded at %1</translation>
    </message>
</context>
<context>
    <name>priyom::desk::BoardView</name>
    <message>
        <source>Отказы за %1</source>
        <translation>Refusals in %1</translation>
    </message>
    <message>
        <source>Отказы за %1: %2</source>
        <translation>Refusals in %1: %2</translation>
    </message>
    <message>
        <source>Выбраны статусы, которых на доске нет. Ctrl T покажет их таблицей.</source>
        <translation>The chosen statuses are not on the board. Ctrl T shows them as a table.</translation>
    </message>
</context>
<context>
    <name>priyom::desk::BookingDialog</name>
    <message>
        <source>Перенести визит: %1</source>
        <translation>Move the visit: %1</translation>
    </message>
    <message>
        <source>Записать: %1</source>
        <translation>Book: %1</translation>
    </message>
    <message>
        <source>Не менять</source>
        <translation>Leave as is</translation>
    </message>
    <message>
        <source>следующее поле</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>окно</source>
        <translation>window</translation>
    </message>
    <message>
        <source>записать</source>
        <translation>book</translation>
    </message>
    <message>
        <source>не менять</source>
        <translation>leave as is</translation>
    </message>
    <message>
        <source>Перенести</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Записать</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Перенести на %1</source>
        <translation>Move to %1</translation>
    </message>
    <message>
        <source>Записать на %1</source>
        <translation>Book for %1</translation>
    </message>
    <message>
        <source>Визит и так стоит на этом времени. Выберите другое.</source>
        <translation>The visit is at this time already. Choose another.</translation>
    </message>
    <message>
        <source>Сейчас визит стоит на этом времени: %1, %2. Выберите другое.</source>
        <translation>The visit stands at this time now: %1, %2. Choose another one.</translation>
    </message>
    <message>
        <source>ещё услуга</source>
        <translation>another service</translation>
    </message>
    <message>
        <source>убрать услугу</source>
        <translation>remove a service</translation>
    </message>
    <message>
        <source>в лист ожидания</source>
        <translation>to the waiting list</translation>
    </message>
    <message>
        <source>Ещё один визит</source>
        <translation>One more visit</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>priyom::desk::ColumnModel</name>
    <message>
        <source>Когда удобно: %1</source>
        <translation>When it suits: %1</translation>
    </message>
</context>
<context>
    <name>priyom::desk::ConfirmDialog</name>
    <message>
        <source>Не менять</source>
        <translation>Leave as is</translation>
    </message>
    <message>
        <source>не менять</source>
        <translation>leave as is</translation>
    </message>
</context>
<context>
    <name>priyom::desk::Deleting</name>
    <message>
        <source>Вернуть</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>priyom::desk::FilterKeeper</name>
    <message>
        <source>Сохранить фильтр</source>
        <translation>Save the filter</translation>
    </message>
    <message>
        <source>Показывает: %1</source>
        <translation>Shows: %1</translation>
    </message>
    <message>
        <source>Название</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Фильтр сохранён: %1</source>
        <translation>Filter saved: %1</translation>
    </message>
    <message>
        <source>Фильтр удалён: %1</source>
        <translation>Filter removed: %1</translation>
    </message>
    <message>
        <source>Вернуть</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Второй день раньше первого.</source>
        <translation>The second day is before the first.</translation>
    </message>
</context>
<context>
    <name>priyom::desk::FindEverywhere</name>
    <message>
        <source>найти клиента или запрос</source>
        <translation>find a client or a request</translation>
    </message>
</context>
<context>
    <name>priyom::desk::FoundPeople</name>
    <message>
        <source>Никто не найден</source>
        <translation>Nobody found</translation>
    </message>
    <message numerus="yes">
        <source>Показаны первые %n, есть ещё: допишите имя или цифры</source>
        <translation>
            <numerusform>The first one is shown, there are more: type more of the name or number</numerusform>
            <numerusform>The first %n are shown, there are more: type more of the name or number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::desk::KnownCard</name>
    <message>
        <source>Тот же запрос или новый</source>
        <translation>The same request or a new one</translation>
    </message>
    <message>
        <source>Уже есть открытый запрос, статус «%1». Это он или новый?</source>
        <translation>A request is open already, status “%1”. Is this the same or a new one?</translation>
    </message>
    <message>
        <source>1. Тот же: дописать</source>
        <translation>1. The same: add to it</translation>
    </message>
    <message>
        <source>2. Новый запрос</source>
        <translation>2. A new request</translation>
    </message>
    <message>
        <source>карточка</source>
        <translation>card</translation>
    </message>
    <message>
        <source>Уже есть открытый запрос, ответственный: %1. Если этот о другом, он будет отдельным.</source>
        <translation>There is an open request already, responsible: %1. If this one is about something else, it will be a request of its own.</translation>
    </message>
    <message>
        <source>Уже записан: %1.</source>
        <translation>Already booked: %1.</translation>
    </message>
    <message>
        <source>Уже записан: %1. Запрос о том же или новый? О том же: другое время перенесёт запись.</source>
        <translation>Already booked: %1. Is it the same request or a new one? The same: another time moves the booking.</translation>
    </message>
</context>
<context>
    <name>priyom::desk::LastUndo</name>
    <message>
        <source>%1: возвращено как было</source>
        <translation>%1: back as it was</translation>
    </message>
    <message>
        <source>%1: возвращён прежний статус</source>
        <translation>%1: the status is as it was</translation>
    </message>
    <message>
        <source>%1: записи больше нет</source>
        <translation>%1: the booking is gone again</translation>
    </message>
    <message>
        <source>%1: визит снова в прежнее время</source>
        <translation>%1: the visit is at its former time</translation>
    </message>
    <message>
        <source>%1: возвращён прежний ответственный</source>
        <translation>%1: back with who was responsible</translation>
    </message>
    <message>
        <source>%1: карточки снова две</source>
        <translation>%1: two cards again</translation>
    </message>
    <message>
        <source>%1: лид возвращён</source>
        <translation>%1: lead brought back</translation>
    </message>
    <message>
        <source>%1: задача возвращена</source>
        <translation>%1: task brought back</translation>
    </message>
    <message>
        <source>%1: оплата %2 отменена</source>
        <translation>%1: payment of %2 cancelled</translation>
    </message>
    <message>
        <source>Смены: возвращены прежние часы</source>
        <translation>Shifts: the former hours are back</translation>
    </message>
    <message>
        <source>%1: снова в корзине</source>
        <translation>%1: in the bin again</translation>
    </message>
    <message>
        <source>%1: лид убран в корзину</source>
        <translation>%1: lead moved to the bin</translation>
    </message>
    <message>
        <source>%1: лид снова как был</source>
        <translation>%1: the lead is as it was</translation>
    </message>
    <message>
        <source>%1: карточка снова как была</source>
        <translation>%1: the card is as it was</translation>
    </message>
    <message>
        <source>%1: метка снята</source>
        <translation>%1: tag taken off</translation>
    </message>
    <message>
        <source>%1: метка возвращена</source>
        <translation>%1: tag is back</translation>
    </message>
    <message>
        <source>%1: запись о согласии убрана</source>
        <translation>%1: the consent is no longer recorded</translation>
    </message>
    <message>
        <source>%1: снова среди похожих</source>
        <translation>%1: among the look-alikes again</translation>
    </message>
    <message>
        <source>%1: заметка убрана</source>
        <translation>%1: note taken away</translation>
    </message>
    <message>
        <source>%1: запись о звонке убрана</source>
        <translation>%1: the call is no longer recorded</translation>
    </message>
    <message>
        <source>%1: запись о сообщении убрана</source>
        <translation>%1: the message is no longer recorded</translation>
    </message>
    <message>
        <source>%1: итог звонка убран, звонок идёт</source>
        <translation>%1: call result taken back, the call goes on</translation>
    </message>
    <message>
        <source>%1: пропущенный звонок убран</source>
        <translation>%1: missed call taken away</translation>
    </message>
    <message>
        <source>задача «%1» убрана</source>
        <translation>task “%1” removed</translation>
    </message>
    <message>
        <source>задача «%1» снова на прежнее время</source>
        <translation>task “%1” is due as before again</translation>
    </message>
    <message>
        <source>задача «%1» снова у прежнего исполнителя</source>
        <translation>task “%1” is with its former assignee again</translation>
    </message>
    <message>
        <source>задача «%1» снова открыта</source>
        <translation>task “%1” is open again</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, what was taken back</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Сохранённые фильтры: снова как были</source>
        <translation>Saved filters: as they were</translation>
    </message>
    <message>
        <source>%1: оплата %2 снова принята</source>
        <translation>%1: payment %2 taken again</translation>
    </message>
    <message>
        <source>%1: начатый звонок убран</source>
        <translation>%1: the call that was begun is gone</translation>
    </message>
    <message>
        <source>%1: звонок снова идёт</source>
        <translation>%1: the call goes on</translation>
    </message>
    <message>
        <source>Сотрудник снова как был</source>
        <translation>The person is as before again</translation>
    </message>
    <message>
        <source>%1. Осталось как есть: %2</source>
        <comment>what was taken back, what was done after it and stays</comment>
        <translation>%1. Left as it is: %2</translation>
    </message>
    <message>
        <source>Отсутствие снова как было</source>
        <translation>The absence is as it was</translation>
    </message>
    <message>
        <source>Услуги специалиста снова как были</source>
        <translation>The specialist’s services are as they were</translation>
    </message>
    <message>
        <source>%1: возвращают там же, где меняли. Ещё раз Ctrl+Z вернёт более раннее</source>
        <comment>a change of settings</comment>
        <translation>%1: put it back where it was changed. Ctrl+Z again takes back what was done before</translation>
    </message>
    <message>
        <source>%1: визит снова в прежнее время у прежнего специалиста</source>
        <translation>%1: the visit is back at its former time with the former specialist</translation>
    </message>
    <message>
        <source>%1: визит снова у прежнего специалиста</source>
        <translation>%1: the visit is back with the former specialist</translation>
    </message>
    <message>
        <source>%1: у визита снова прежняя длительность</source>
        <translation>%1: the visit is as long as before again</translation>
    </message>
    <message>
        <source>%1: у визита снова прежний кабинет</source>
        <translation>%1: the visit is back in its former room</translation>
    </message>
    <message>
        <source>%1: визит снова как был</source>
        <translation>%1: the visit is as it was again</translation>
    </message>
    <message>
        <source>%1: повторных визитов больше нет</source>
        <translation>%1: the repeated visits are gone</translation>
    </message>
    <message>
        <source>%1: прихода без записи больше нет</source>
        <translation>%1: the walk-in is gone</translation>
    </message>
    <message>
        <source>%1: об опоздании снова как было</source>
        <translation>%1: what was said of being late is as it was</translation>
    </message>
    <message>
        <source>%1: в листе ожидания больше нет</source>
        <translation>%1: no longer on the waiting list</translation>
    </message>
    <message>
        <source>%1: снова в листе ожидания</source>
        <translation>%1: back on the waiting list</translation>
    </message>
    <message>
        <source>Смена кассы снова открыта</source>
        <translation>The shift of the cash desk is open again</translation>
    </message>
    <message>
        <source>Продажа на %1 отменена</source>
        <translation>The sale of %1 is cancelled</translation>
    </message>
    <message>
        <source>%1: возврат %2 отменён</source>
        <translation>%1: refund of %2 is cancelled</translation>
    </message>
    <message>
        <source>%1: у визита снова прежняя цена</source>
        <translation>%1: the visit has its former price again</translation>
    </message>
    <message>
        <source>%1: комментарий визита снова прежний</source>
        <translation>%1: the visit has its former comment again</translation>
    </message>
    <message>
        <source>Возврат %1 отменён</source>
        <translation>Refund of %1 cancelled</translation>
    </message>
</context>
<context>
    <name>priyom::desk::LeadActions</name>
    <message>
        <source>%1: статус «%2»</source>
        <translation>%1: status “%2”</translation>
    </message>
    <message>
        <source>%1: запись на %2</source>
        <translation>%1: booked for %2</translation>
    </message>
    <message>
        <source>Вернуть</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ответственный: %1</source>
        <translation>Responsible: %1</translation>
    </message>
    <message>
        <source>%1: в общей очереди</source>
        <translation>%1: in the shared queue</translation>
    </message>
    <message>
        <source>%1: ответственный %2</source>
        <translation>%1: responsible %2</translation>
    </message>
    <message>
        <source>Удалить лид: %1</source>
        <translation>Delete lead: %1</translation>
    </message>
    <message>
        <source>Удалить лид</source>
        <translation>Delete lead</translation>
    </message>
    <message>
        <source>%1: лид удалён</source>
        <translation>%1: lead deleted</translation>
    </message>
    <message>
        <source>%1: лид возвращён</source>
        <translation>%1: lead brought back</translation>
    </message>
    <message>
        <source>Уйдут запись, задачи и переписка; в показатели лид не войдёт. Вернуть: сутки по Ctrl Z, 90 дней из корзины («Правка → Корзина»).</source>
        <translation>Its booking, tasks and messages go too; figures will not count it. To get it back: Ctrl Z for a day, the bin for 90 days (Edit → Bin).</translation>
    </message>
    <message>
        <source>%1: лид исправлен</source>
        <translation>%1: lead corrected</translation>
    </message>
    <message>
        <source>%1: заметка записана</source>
        <translation>%1: note kept</translation>
    </message>
    <message>
        <source>%1: сообщение отправлено</source>
        <translation>%1: message sent</translation>
    </message>
    <message>
        <source>%1: пропущенный записан, перезвоните: F5</source>
        <translation>%1: missed call recorded, call back: F5</translation>
    </message>
    <message>
        <source>%1: напоминание отправлено</source>
        <translation>%1: reminder sent</translation>
    </message>
    <message>
        <source>%1: вы уже отвечаете за этот лид</source>
        <translation>%1: you answer for this lead already</translation>
    </message>
    <message>
        <source>%1: визит перенесён на %2</source>
        <translation>%1: visit moved to %2</translation>
    </message>
    <message>
        <source>%1: запись изменена</source>
        <translation>%1: booking changed</translation>
    </message>
</context>
<context>
    <name>priyom::desk::LeadEditDialog</name>
    <message>
        <source>Лид: %1</source>
        <translation>Lead: %1</translation>
    </message>
    <message>
        <source>лид %1</source>
        <translation>lead %1</translation>
    </message>
    <message>
        <source>Канал</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Интерес</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Источник</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Кампания</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Пожелание</source>
        <translation>Wish</translation>
    </message>
    <message>
        <source>когда удобно, словами клиента</source>
        <translation>when it suits, in the client’s words</translation>
    </message>
    <message>
        <source>Заметка</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Не менять</source>
        <translation>Leave as is</translation>
    </message>
    <message>
        <source>Сохранить лид</source>
        <translation>Save lead</translation>
    </message>
    <message>
        <source>следующее поле</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>сохранить</source>
        <translation>save</translation>
    </message>
    <message>
        <source>не менять</source>
        <translation>leave as is</translation>
    </message>
    <message>
        <source>Не указан</source>
        <translation>Not said</translation>
    </message>
</context>
<context>
    <name>priyom::desk::LeadExporter</name>
    <message>
        <source>Куда выгрузить лиды</source>
        <translation>Where to export the leads</translation>
    </message>
    <message>
        <source>Таблицы CSV (*.csv)</source>
        <translation>CSV tables (*.csv)</translation>
    </message>
    <message>
        <source>лиды</source>
        <translation>leads</translation>
    </message>
    <message>
        <source>Выгружено строк: %1, файл %2</source>
        <translation>Rows exported: %1, file %2</translation>
    </message>
    <message>
        <source>Выгрузка остановлена, файла нет</source>
        <translation>The export was stopped, there is no file</translation>
    </message>
</context>
<context>
    <name>priyom::desk::LeadFilters</name>
    <message>
        <source>Все сотрудники</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Все каналы</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>Канал: %1</source>
        <translation>Channel: %1</translation>
    </message>
    <message>
        <source>все</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Источник</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Все источники</source>
        <translation>All sources</translation>
    </message>
    <message>
        <source>Когда пришли</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Сохранить фильтр…</source>
        <translation>Save the filter…</translation>
    </message>
    <message>
        <source>Удалить сохранённый</source>
        <translation>Remove a saved one</translation>
    </message>
    <message>
        <source>Показать всех</source>
        <translation>Show everybody</translation>
    </message>
    <message>
        <source>Сотрудник</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Канал</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Все фильтры</source>
        <translation>All filters</translation>
    </message>
    <message>
        <source>%1, Ctrl Shift F</source>
        <translation>%1, Ctrl Shift F</translation>
    </message>
    <message>
        <source>Статус</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Все статусы</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Обычные для списка</source>
        <translation>Usual for the list</translation>
    </message>
</context>
<context>
    <name>priyom::desk::LeadPanel</name>
    <message>
        <source>История</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Закрыть карточку</source>
        <translation>Close the card</translation>
    </message>
    <message>
        <source>Закрыть, Esc</source>
        <translation>Close, Esc</translation>
    </message>
    <message>
        <source>Скопировать телефон</source>
        <translation>Copy the phone</translation>
    </message>
    <message>
        <source>Отказ</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Скопировать</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Заметка к лиду</source>
        <translation>A note on the lead</translation>
    </message>
    <message>
        <source>лид %1</source>
        <translation>lead %1</translation>
    </message>
    <message numerus="yes">
        <source>%n событий</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Карточка лида: %1</source>
        <translation>Lead card: %1</translation>
    </message>
    <message>
        <source>Канал</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Источник</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Пожелание</source>
        <translation>Wish</translation>
    </message>
    <message>
        <source>Ответственный</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Заметка</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Визиты</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Оплачено</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Отменить оплату</source>
        <translation>Cancel payment</translation>
    </message>
    <message>
        <source>Сообщение, если не дозвонитесь</source>
        <translation>Message, if nobody answers the call</translation>
    </message>
    <message>
        <source>Отправлено</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Сообщение ушло клиенту: записать ответ</source>
        <translation>The message went to the client: record the answer</translation>
    </message>
    <message>
        <source>Скопировать ник</source>
        <translation>Copy the handle</translation>
    </message>
    <message>
        <source>Ник</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>не первая заявка</source>
        <translation>not the first request</translation>
    </message>
    <message>
        <source>новый клиент</source>
        <translation>new client</translation>
    </message>
    <message>
        <source>совпадений нет</source>
        <translation>no look-alikes</translation>
    </message>
    <message>
        <source>похожих карточек: %1</source>
        <translation>look-alike cards: %1</translation>
    </message>
    <message>
        <source>Кампания</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>общая очередь, Shift F11 берёт себе</source>
        <translation>shared queue, Shift F11 takes it</translation>
    </message>
    <message>
        <source>В базе</source>
        <translation>On file</translation>
    </message>
    <message>
        <source>Визит состоялся: готового сообщения клиенту нет</source>
        <translation>The visit took place: there is no ready message for the client</translation>
    </message>
    <message>
        <source>По отказу писать нечего: верните лид в работу, и сообщение появится</source>
        <translation>Nothing to write after a refusal: take the lead back to work and a message appears</translation>
    </message>
    <message>
        <source>Запишите клиента на время, и сообщение появится</source>
        <translation>Book a time for the client and a message appears</translation>
    </message>
    <message>
        <source>Сообщение для %1</source>
        <comment>a messenger</comment>
        <translation>Message for %1</translation>
    </message>
    <message>
        <source>Сообщение клиенту</source>
        <translation>Message to the client</translation>
    </message>
    <message>
        <source>Сообщение клиенту: %1</source>
        <comment>a channel of the shop&apos;s own</comment>
        <translation>Message to the client: %1</translation>
    </message>
    <message>
        <source>Неявка</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Комментарий визита</source>
        <translation>Comment of the visit</translation>
    </message>
    <message>
        <source>Как записался</source>
        <translation>Booked by</translation>
    </message>
</context>
<context>
    <name>priyom::desk::LeadTasks</name>
    <message>
        <source>Задачи</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Задача</source>
        <translation>Task</translation>
    </message>
</context>
<context>
    <name>priyom::desk::LeadsPage</name>
    <message>
        <source>Доска</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Таблица</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Вид: доска или таблица</source>
        <translation>View: board or table</translation>
    </message>
    <message>
        <source>Новый лид</source>
        <translation>New lead</translation>
    </message>
    <message>
        <source>Лиды</source>
        <translation>Leads</translation>
    </message>
    <message numerus="yes">
        <source>%n в работе</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Записать</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Следующий статус</source>
        <translation>Next status</translation>
    </message>
    <message>
        <source>Неявка</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Следующий ждущий</source>
        <translation>Next waiting</translation>
    </message>
    <message>
        <source>Отказ</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Скопировать сообщение</source>
        <translation>Copy the message</translation>
    </message>
    <message>
        <source>новый лид</source>
        <translation>new lead</translation>
    </message>
    <message>
        <source>следующий статус</source>
        <translation>next status</translation>
    </message>
    <message>
        <source>отказ</source>
        <translation>refuse</translation>
    </message>
    <message>
        <source>по карточкам</source>
        <translation>between cards</translation>
    </message>
    <message>
        <source>все клавиши</source>
        <translation>all keys</translation>
    </message>
    <message>
        <source>Пробел</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>карточка</source>
        <translation>card</translation>
    </message>
    <message>
        <source>закрыть карточку</source>
        <translation>close the card</translation>
    </message>
    <message>
        <source>записать или перенести</source>
        <translation>book or move</translation>
    </message>
    <message>
        <source>неявка</source>
        <translation>no-show</translation>
    </message>
    <message>
        <source>карточка лида</source>
        <translation>lead card</translation>
    </message>
    <message>
        <source>в соседний столбец</source>
        <translation>to the next column</translation>
    </message>
    <message>
        <source>найти</source>
        <translation>find</translation>
    </message>
    <message>
        <source>скопировать сообщение</source>
        <translation>copy the message</translation>
    </message>
    <message>
        <source>канал</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>свободное окно</source>
        <translation>free window</translation>
    </message>
    <message>
        <source>сохранить и записать</source>
        <translation>save and book</translation>
    </message>
    <message>
        <source>сохранить без записи</source>
        <translation>save without booking</translation>
    </message>
    <message>
        <source>Никто не ждёт</source>
        <translation>Nobody waits</translation>
    </message>
    <message>
        <source>Карточка клиента</source>
        <translation>Client card</translation>
    </message>
    <message>
        <source>карточка клиента</source>
        <translation>client card</translation>
    </message>
    <message>
        <source>Отметить итоги</source>
        <translation>Record outcomes</translation>
    </message>
    <message>
        <source>Звонок</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Визиты без итога</source>
        <translation>Visits without an outcome</translation>
    </message>
    <message numerus="yes">
        <source>%n визита без итога</source>
        <translation>
            <numerusform>%n visit without an outcome</numerusform>
            <numerusform>%n visits without an outcome</numerusform>
        </translation>
    </message>
    <message>
        <source>отметьте, кто пришёл</source>
        <translation>record who came</translation>
    </message>
    <message>
        <source>звонок</source>
        <translation>call</translation>
    </message>
    <message>
        <source>звонок и его итог</source>
        <translation>a call and its result</translation>
    </message>
    <message>
        <source>поставить задачу</source>
        <translation>set a task</translation>
    </message>
    <message>
        <source>визиты без итога</source>
        <translation>visits without an outcome</translation>
    </message>
    <message>
        <source>уведомления</source>
        <translation>notifications</translation>
    </message>
    <message>
        <source>Ответственный</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Поставить задачу</source>
        <translation>Set a task</translation>
    </message>
    <message>
        <source>завтра после 15</source>
        <translation>tomorrow after 15</translation>
    </message>
    <message>
        <source>Доска или таблица, Ctrl T</source>
        <translation>Board or table, Ctrl T</translation>
    </message>
    <message>
        <source>Доска или таблица</source>
        <translation>Board or table</translation>
    </message>
    <message>
        <source>Фильтры</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>доска или таблица</source>
        <translation>board or table</translation>
    </message>
    <message>
        <source>фильтры</source>
        <translation>filters</translation>
    </message>
    <message>
        <source>Удалить лид</source>
        <translation>Delete lead</translation>
    </message>
    <message>
        <source>Корзина</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Отменить оплату</source>
        <translation>Cancel payment</translation>
    </message>
    <message numerus="yes">
        <source>%n в работе по фильтру</source>
        <translation>
            <numerusform>%n open by the filter</numerusform>
            <numerusform>%n open by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n новых</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>Выгрузить в CSV…</source>
        <translation>Export to CSV…</translation>
    </message>
    <message>
        <source>Показаны все: очередь общая, фильтр снят</source>
        <translation>Everyone is shown: the queue is shared, so the filter is off</translation>
    </message>
    <message>
        <source>отменить оплату</source>
        <translation>cancel the payment</translation>
    </message>
    <message>
        <source>карточка клиента и назад</source>
        <translation>client’s card and back</translation>
    </message>
    <message>
        <source>Заметка</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>заметка</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Исправить лид</source>
        <translation>Edit lead</translation>
    </message>
    <message>
        <source>Сообщение отправлено</source>
        <translation>Message sent</translation>
    </message>
    <message>
        <source>Пропущенный звонок</source>
        <translation>Missed call</translation>
    </message>
    <message>
        <source>сообщение отправлено</source>
        <translation>message sent</translation>
    </message>
    <message>
        <source>пропущенный звонок</source>
        <translation>missed call</translation>
    </message>
    <message>
        <source>исправить лид</source>
        <translation>edit the lead</translation>
    </message>
    <message>
        <source>Сообщение скопировано. Ушло клиенту?</source>
        <translation>Message copied. Did it go to the client?</translation>
    </message>
    <message>
        <source>Отправлено</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Выбранный лид</source>
        <translation>Chosen lead</translation>
    </message>
    <message>
        <source>удалить лид или задачу</source>
        <translation>delete the lead or task</translation>
    </message>
    <message>
        <source>сортировка</source>
        <translation>sort</translation>
    </message>
    <message>
        <source>там: сортировать</source>
        <translation>there: sort</translation>
    </message>
    <message>
        <source>первая и последняя строка</source>
        <translation>first and last row</translation>
    </message>
    <message>
        <source>к заголовкам, к статусам</source>
        <translation>to the headers, to the statuses</translation>
    </message>
    <message>
        <source>там: показать, скрыть</source>
        <translation>there: show, hide</translation>
    </message>
    <message>
        <source>Взять себе</source>
        <translation>Take it</translation>
    </message>
    <message>
        <source>передать, взять себе</source>
        <translation>hand over, take it</translation>
    </message>
    <message>
        <source>Лид не выбран</source>
        <translation>No lead is chosen</translation>
    </message>
    <message>
        <source>%1: открытого лида нет. Ctrl Enter: новый лид</source>
        <translation>%1: no open lead. Ctrl Enter: new lead</translation>
    </message>
    <message>
        <source>Никто не найден. Enter: новый лид</source>
        <translation>Nobody found. Enter: new lead</translation>
    </message>
    <message>
        <source>очистить строку</source>
        <translation>clear the line</translation>
    </message>
    <message>
        <source>записать</source>
        <translation>book</translation>
    </message>
    <message>
        <source>следующий, кто ждёт</source>
        <translation>next waiting</translation>
    </message>
    <message>
        <source>Новый лид без черновика</source>
        <translation>New lead without the draft</translation>
    </message>
    <message>
        <source>новый лид без черновика</source>
        <translation>new lead without the draft</translation>
    </message>
    <message>
        <source>другой клиент, черновик останется</source>
        <translation>another client, the draft stays</translation>
    </message>
    <message>
        <source>Оплата визита</source>
        <translation>Payment of the visit</translation>
    </message>
    <message>
        <source>В лист ожидания…</source>
        <translation>Put on the waiting list…</translation>
    </message>
    <message>
        <source>оплата, предоплата, возврат</source>
        <translation>payment, prepayment, refund</translation>
    </message>
    <message>
        <source>в лист ожидания</source>
        <translation>to the waiting list</translation>
    </message>
</context>
<context>
    <name>priyom::desk::LeadsTableModel</name>
    <message>
        <source>Статус</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Имя</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Телефон</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Канал</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Срок</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Отв.</source>
        <translation>Resp.</translation>
    </message>
</context>
<context>
    <name>priyom::desk::LostTarget</name>
    <message>
        <source>Перетащите карточку сюда или нажмите F9. Причина обязательна.</source>
        <translation>Drag a card here or press F9. A reason is required.</translation>
    </message>
    <message>
        <source>Перетащите карточку сюда</source>
        <translation>Drag a card here</translation>
    </message>
    <message>
        <source>или нажмите</source>
        <translation>or press</translation>
    </message>
    <message>
        <source>Причина обязательна.</source>
        <translation>A reason is required.</translation>
    </message>
</context>
<context>
    <name>priyom::desk::NameDialog</name>
    <message>
        <source>Не сохранять</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>сохранить</source>
        <translation>save</translation>
    </message>
    <message>
        <source>не сохранять</source>
        <translation>do not save</translation>
    </message>
</context>
<context>
    <name>priyom::desk::NewLeadDesk</name>
    <message>
        <source>%1: дописано в открытый лид</source>
        <translation>%1: added to the open lead</translation>
    </message>
    <message>
        <source>%1: лид сохранён</source>
        <translation>%1: lead saved</translation>
    </message>
    <message>
        <source>Лид сохранён без записи. %1</source>
        <translation>Lead saved without a booking. %1</translation>
    </message>
    <message>
        <source>%1: лид сохранён, %2</source>
        <translation>%1: lead saved, %2</translation>
    </message>
    <message>
        <source>ответственный %1</source>
        <translation>responsible: %1</translation>
    </message>
    <message>
        <source>в общей очереди</source>
        <translation>in the queue</translation>
    </message>
    <message>
        <source>%1: дописано в открытый лид, ответственный %2</source>
        <translation>%1: added to the open lead, now %2&apos;s</translation>
    </message>
    <message>
        <source>%1: лид сохранён без записи, ответственный %2</source>
        <translation>%1: lead saved without a booking, it is %2&apos;s</translation>
    </message>
    <message>
        <source>%1: лид сохранён без отказа, ответственный %2</source>
        <translation>%1: lead saved without a refusal, it is %2&apos;s</translation>
    </message>
    <message>
        <source>%1: лид сохранён, ответственный %2</source>
        <translation>%1: lead saved, it is %2&apos;s</translation>
    </message>
    <message>
        <source>Сначала закончите этот запрос: его ждёт идущий звонок.</source>
        <translation>Finish this request first: the call in progress waits for it.</translation>
    </message>
    <message>
        <source>Черновик отложен: %1. F2 вернёт его</source>
        <translation>Draft put aside: %1. F2 brings it back</translation>
    </message>
</context>
<context>
    <name>priyom::desk::NewLeadDialog</name>
    <message>
        <source>О чём спросили, что важно</source>
        <translation>What was asked, what matters</translation>
    </message>
    <message>
        <source>Сохранить без записи</source>
        <translation>Save without booking</translation>
    </message>
    <message>
        <source>Отказ</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Новый лид</source>
        <translation>New lead</translation>
    </message>
    <message>
        <source>закрыть, черновик останется</source>
        <translation>close, the draft stays</translation>
    </message>
    <message>
        <source>Телефон</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Канал</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>цифрой с клавиатуры</source>
        <translation>by its digit</translation>
    </message>
    <message>
        <source>Имя</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Интерес</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Ответственный</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Заметка</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>необязательно</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>следующее поле</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>выбрать окно</source>
        <translation>choose a window</translation>
    </message>
    <message>
        <source>канал</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>окно</source>
        <translation>window</translation>
    </message>
    <message>
        <source>записать</source>
        <translation>book</translation>
    </message>
    <message>
        <source>сохранить</source>
        <translation>save</translation>
    </message>
    <message>
        <source>закрыть</source>
        <translation>close</translation>
    </message>
    <message>
        <source>Записать на %1</source>
        <translation>Book for %1</translation>
    </message>
    <message>
        <source>Сохранить и записать</source>
        <translation>Save and book</translation>
    </message>
    <message>
        <source>Специалист</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>Источник</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Кампания</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Дописать в открытый лид</source>
        <translation>Add to the open lead</translation>
    </message>
    <message>
        <source>У клиента уже есть открытый запрос. Нажмите 1, если это он, или 2, если новый.</source>
        <translation>The client has an open request already. Press 1 if this is it, 2 if it is a new one.</translation>
    </message>
    <message>
        <source>Укажите телефон или имя клиента.</source>
        <translation>Give the client’s phone or name.</translation>
    </message>
    <message>
        <source>Выберите канал, откуда пришёл клиент.</source>
        <translation>Choose the channel the client came by.</translation>
    </message>
    <message>
        <source>По правилу</source>
        <translation>By the rule</translation>
    </message>
    <message>
        <source>По правилу: %1</source>
        <translation>By the rule: %1</translation>
    </message>
    <message>
        <source>По правилу: общая очередь</source>
        <translation>By the rule: the queue</translation>
    </message>
    <message>
        <source>или ник: @anna, t.me/anna</source>
        <translation>or a handle: @anna, t.me/anna</translation>
    </message>
    <message>
        <source>ник в мессенджере</source>
        <translation>a messenger handle</translation>
    </message>
    <message>
        <source>Номер не дописан. Исправьте его, или та же клавиша ещё раз сохранит его как есть: по нему клиента потом не узнать.</source>
        <translation>The number is incomplete. Correct it, or the same key once more keeps it as it is: nobody can be recognised by it later.</translation>
    </message>
    <message>
        <source>не выбрана</source>
        <comment>a service</comment>
        <translation>none chosen</translation>
    </message>
    <message>
        <source>не указан</source>
        <comment>a source</comment>
        <translation>not given</translation>
    </message>
    <message>
        <source>не указана</source>
        <comment>a campaign</comment>
        <translation>not given</translation>
    </message>
    <message>
        <source>Новый лид, черновик</source>
        <translation>New lead, draft</translation>
    </message>
    <message>
        <source>другой клиент</source>
        <translation>another client</translation>
    </message>
    <message>
        <source>Назвались: %1</source>
        <translation>Gave the name %1</translation>
    </message>
    <message>
        <source>карточка прежняя, имя в заметку</source>
        <translation>the card stays, the name goes to the note</translation>
    </message>
    <message>
        <source>Перенести на %1</source>
        <translation>Move to %1</translation>
    </message>
    <message>
        <source>Без заявки</source>
        <translation>Without a lead</translation>
    </message>
    <message>
        <source>Клиент есть в базе: визит запишется без новой заявки.</source>
        <translation>The client is known: the visit is booked without a new lead.</translation>
    </message>
    <message>
        <source>несколько услуг</source>
        <translation>several services</translation>
    </message>
    <message>
        <source>телефон или имя клиента</source>
        <translation>phone or name of the client</translation>
    </message>
</context>
<context>
    <name>priyom::desk::NextServices</name>
    <message>
        <source>Какая услуга дальше</source>
        <translation>Which service next</translation>
    </message>
    <message>
        <source>Кто свободен</source>
        <translation>Whoever is free</translation>
    </message>
    <message>
        <source>Услуга %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Специалист услуги %1</source>
        <translation>Specialist of service %1</translation>
    </message>
    <message>
        <source>мин</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Длительность услуги %1</source>
        <translation>Length of service %1</translation>
    </message>
    <message>
        <source>Цена услуги %1</source>
        <translation>Price of service %1</translation>
    </message>
</context>
<context>
    <name>priyom::desk::OutsideDialog</name>
    <message>
        <source>Всё равно поставить на это время?</source>
        <translation>Put it there anyway?</translation>
    </message>
    <message>
        <source>Не менять</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Всё равно</source>
        <translation>Anyway</translation>
    </message>
    <message>
        <source>всё равно</source>
        <translation>anyway</translation>
    </message>
    <message>
        <source>не менять</source>
        <translation>leave it</translation>
    </message>
</context>
<context>
    <name>priyom::desk::PaymentDesk</name>
    <message>
        <source>%1: визит оплачен</source>
        <translation>%1: the visit is paid</translation>
    </message>
    <message>
        <source>%1: предоплата %2 принята</source>
        <translation>%1: prepayment of %2 taken</translation>
    </message>
    <message>
        <source>%1: оплата %2 принята</source>
        <translation>%1: payment of %2 taken</translation>
    </message>
    <message>
        <source>%1, осталось %2</source>
        <comment>what was taken, how much is left</comment>
        <translation>%1, %2 left</translation>
    </message>
    <message>
        <source>Отменить</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1: возвращено %2</source>
        <translation>%1: %2 given back</translation>
    </message>
    <message>
        <source>%1: возврат %2 отменён</source>
        <translation>%1: refund of %2 is cancelled</translation>
    </message>
    <message>
        <source>%1: оплата %2 отменена</source>
        <translation>%1: payment of %2 cancelled</translation>
    </message>
</context>
<context>
    <name>priyom::desk::PaymentDialog</name>
    <message>
        <source>Оплата: %1</source>
        <translation>Payment: %1</translation>
    </message>
    <message>
        <source>Сумма</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Без оплаты</source>
        <translation>Without payment</translation>
    </message>
    <message>
        <source>принять оплату</source>
        <translation>take the payment</translation>
    </message>
    <message>
        <source>способ цифрой</source>
        <translation>method by digit</translation>
    </message>
    <message>
        <source>без оплаты</source>
        <translation>without payment</translation>
    </message>
    <message>
        <source>Принять %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>Принять оплату</source>
        <translation>Take the payment</translation>
    </message>
    <message>
        <source>Сумма пишется цифрами, например 3500 или 3500,50</source>
        <translation>Write the amount in digits, for example 3500 or 3500.50</translation>
    </message>
    <message>
        <source>Да, принять %1</source>
        <translation>Yes, take %1</translation>
    </message>
    <message>
        <source>К оплате %1, а введено %2. Если так и есть, нажмите Enter ещё раз.</source>
        <translation>%1 is due, and %2 is typed. If that is right, press Enter again.</translation>
    </message>
    <message>
        <source>Предоплата: %1</source>
        <translation>Prepayment: %1</translation>
    </message>
    <message>
        <source>Скидка</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>%1 или %</source>
        <comment>the currency</comment>
        <translation>%1 or %</translation>
    </message>
    <message>
        <source>остаток другим способом</source>
        <translation>the rest another way</translation>
    </message>
    <message>
        <source>убрать способ</source>
        <translation>remove a way</translation>
    </message>
    <message>
        <source>Вернуть деньги</source>
        <translation>Give money back</translation>
    </message>
    <message>
        <source>вернуть деньги</source>
        <translation>give money back</translation>
    </message>
    <message>
        <source>Скидка пишется рублями или процентами: 350 или 10 %</source>
        <translation>A discount is a sum or percent: 350 or 10 %</translation>
    </message>
    <message>
        <source>Скидка больше, чем к оплате</source>
        <translation>The discount is more than what is due</translation>
    </message>
    <message>
        <source>Чтобы остаток принять другим способом, введите сначала часть: меньше %1</source>
        <translation>To take the rest another way, enter a part first: less than %1</translation>
    </message>
    <message>
        <source>Цена</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Переплата</source>
        <translation>Paid too much</translation>
    </message>
    <message>
        <source>К оплате</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>За несостоявшиеся визиты у клиента осталось %1: верните их там (Ctrl F6, Ctrl R) и примите здесь.</source>
        <translation>%1 is left of what the client paid for visits that did not take place: refund it there (Ctrl F6, Ctrl R) and take it here.</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>priyom::desk::PeriodDialog</name>
    <message>
        <source>1.10</source>
        <translation>1.10</translation>
    </message>
    <message>
        <source>сегодня</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Когда пришли</source>
        <translation>When they arrived</translation>
    </message>
    <message>
        <source>Оба дня входят; пустое поле: без границы</source>
        <translation>Both days included; leave a field empty for no limit</translation>
    </message>
    <message>
        <source>С</source>
        <translation>From</translation>
    </message>
    <message>
        <source>По</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Показать</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>другой день</source>
        <translation>the other day</translation>
    </message>
    <message>
        <source>показать</source>
        <translation>show</translation>
    </message>
    <message>
        <source>отмена</source>
        <translation>cancel</translation>
    </message>
    <message>
        <source>«%1» не день. Пишите 16, 16.10 или 16.10.2026.</source>
        <translation>“%1” is not a day. Write 16, 16.10 or 16.10.2026.</translation>
    </message>
</context>
<context>
    <name>priyom::desk::PersonDialog</name>
    <message>
        <source>сейчас</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Общая очередь</source>
        <translation>Shared queue</translation>
    </message>
    <message>
        <source>Ответственный</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Не менять</source>
        <translation>Leave as is</translation>
    </message>
    <message>
        <source>Передать</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>кому</source>
        <translation>to whom</translation>
    </message>
    <message>
        <source>не менять</source>
        <translation>leave as is</translation>
    </message>
    <message>
        <source>остальные</source>
        <translation>the others</translation>
    </message>
</context>
<context>
    <name>priyom::desk::QuickLine</name>
    <message>
        <source>Новый клиент, в базе не найден</source>
        <translation>New client, not found</translation>
    </message>
    <message>
        <source>открыть карточку</source>
        <translation>open the card</translation>
    </message>
    <message>
        <source>новый лид этому клиенту</source>
        <translation>new lead for this client</translation>
    </message>
    <message>
        <source>новый лид</source>
        <translation>new lead</translation>
    </message>
    <message>
        <source>Телефон, имя, услуга</source>
        <translation>Phone, name, service</translation>
    </message>
    <message>
        <source>Быстрая строка: телефон, имя, услуга или заметка</source>
        <translation>Quick line: phone, name, service or note</translation>
    </message>
    <message>
        <source>%1 из %2 и более</source>
        <translation>%1 of %2 or more</translation>
    </message>
    <message>
        <source>%1 из %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>priyom::desk::RefundDialog</name>
    <message>
        <source>Например: услуга не понравилась</source>
        <translation>For instance: did not like the service</translation>
    </message>
    <message>
        <source>Возврат: %1</source>
        <translation>Refund: %1</translation>
    </message>
    <message>
        <source>Оплачено %1. Больше этого не вернуть.</source>
        <translation>Paid %1. No more than that can go back.</translation>
    </message>
    <message>
        <source>Сумма</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Причина</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Не возвращать</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>вернуть</source>
        <translation>give back</translation>
    </message>
    <message>
        <source>причина, способ</source>
        <translation>reason, way</translation>
    </message>
    <message>
        <source>способ цифрой</source>
        <translation>way by digit</translation>
    </message>
    <message>
        <source>не возвращать</source>
        <translation>keep it</translation>
    </message>
    <message>
        <source>Укажите, почему возвращаете деньги.</source>
        <translation>Say why the money goes back.</translation>
    </message>
    <message>
        <source>Вернуть %1</source>
        <translation>Give back %1</translation>
    </message>
    <message>
        <source>Вернуть деньги</source>
        <translation>Give money back</translation>
    </message>
    <message>
        <source>Оплачено только %1</source>
        <translation>Only %1 was paid</translation>
    </message>
    <message>
        <source>Сумма пишется цифрами, например 3500 или 3500,50</source>
        <translation>An amount is written in figures, such as 3500 or 3500.50</translation>
    </message>
    <message>
        <source>Оставить у нас</source>
        <translation>Keep it here</translation>
    </message>
    <message>
        <source>оставить до следующего визита</source>
        <translation>keep it until the next visit</translation>
    </message>
</context>
<context>
    <name>priyom::desk::RefusalDialog</name>
    <message>
        <source>Сохранить отказ</source>
        <translation>Save the refusal</translation>
    </message>
    <message>
        <source>Без причины отказ не сохранить.</source>
        <translation>It cannot be saved without a reason.</translation>
    </message>
    <message>
        <source>%1. Без причины отказ не сохранить.</source>
        <translation>%1. It cannot be saved without a reason.</translation>
    </message>
    <message>
        <source>Отказ: %1</source>
        <translation>Refusal: %1</translation>
    </message>
    <message>
        <source>Причина</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Подробности</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>необязательно</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Не менять</source>
        <translation>Leave as is</translation>
    </message>
    <message>
        <source>причина</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>сохранить</source>
        <translation>save</translation>
    </message>
    <message>
        <source>не менять</source>
        <translation>leave as is</translation>
    </message>
    <message>
        <source>Напомнить через</source>
        <translation>Remind in</translation>
    </message>
    <message>
        <source>подробности, напоминание</source>
        <translation>details, reminder</translation>
    </message>
    <message numerus="yes">
        <source>%n дней</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Через сколько дней напомнить</source>
        <translation>In how many days to remind</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and its month: 61 in October</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>priyom::desk::SeriesDialog</name>
    <message>
        <source>Записать</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Повторить запись: %1</source>
        <translation>Repeat visit: %1</translation>
    </message>
    <message>
        <source>Каждые … недель</source>
        <translation>Every … weeks</translation>
    </message>
    <message>
        <source>Сколько раз</source>
        <translation>How many times</translation>
    </message>
    <message>
        <source>Повторные записи</source>
        <translation>Repeated visits</translation>
    </message>
    <message>
        <source>Не повторять</source>
        <translation>Do not repeat</translation>
    </message>
    <message>
        <source>следующее поле</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>больше, меньше; по строкам</source>
        <translation>more, less; rows</translation>
    </message>
    <message>
        <source>Пробел</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>взять или пропустить</source>
        <translation>take or skip</translation>
    </message>
    <message>
        <source>записать все</source>
        <translation>book all</translation>
    </message>
    <message>
        <source>не повторять</source>
        <translation>do not repeat</translation>
    </message>
    <message>
        <source>Смотрим, что свободно…</source>
        <translation>Looking what is free…</translation>
    </message>
    <message numerus="yes">
        <source>Записать %n раз</source>
        <translation>
            <numerusform>Book %n time</numerusform>
            <numerusform>Book %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Записывать нечего: возьмите строку пробелом или измените числа.</source>
        <translation>Nothing to book: take a row with Space or change the numbers.</translation>
    </message>
    <message>
        <source>Ни в один из этих дней записать нельзя: измените числа.</source>
        <translation>None of these days can be booked: change the numbers.</translation>
    </message>
</context>
<context>
    <name>priyom::desk::SeriesModel</name>
    <message>
        <source>Когда</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Свободно ли</source>
        <translation>Is it free</translation>
    </message>
    <message>
        <source>Что будет</source>
        <translation>What will be done</translation>
    </message>
</context>
<context>
    <name>priyom::desk::SlotAsker</name>
    <message>
        <source>без услуги, %1</source>
        <translation>no service, %1</translation>
    </message>
    <message>
        <source>%1, перерыв %2</source>
        <translation>%1, break %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a length, a price</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>priyom::desk::SlotForm</name>
    <message>
        <source>Кто свободен</source>
        <translation>Whoever is free</translation>
    </message>
    <message>
        <source>Записывать пока не к кому и не на что: добавьте специалиста и услугу. Ctrl 9, «Сотрудники и права», «Услуги и цены».</source>
        <translation>There is nobody to book and nothing to book yet: add a specialist and a service. Ctrl 9, “People and rights”, “Services and prices”.</translation>
    </message>
    <message>
        <source>Записывать пока не к кому: добавьте специалиста. Ctrl 9, «Сотрудники и права».</source>
        <translation>There is nobody to book yet: add a specialist. Ctrl 9, “People and rights”.</translation>
    </message>
    <message>
        <source>Не выбрано время: возьмите свободное окно, Alt 1…5, или напишите, когда удобно.</source>
        <translation>No time is chosen: take a free window, Alt 1…5, or type when it suits.</translation>
    </message>
    <message>
        <source>%1 не выполняет услугу «%2». Выберите другого специалиста или другую услугу.</source>
        <translation>%1 does not perform “%2”. Choose another specialist or another service.</translation>
    </message>
    <message>
        <source>Услугу «%1» пока никто не выполняет. Ctrl 9, «Услуги специалистов».</source>
        <translation>Nobody performs “%1” yet. Ctrl 9, “Specialists’ services”.</translation>
    </message>
    <message>
        <source>тот же мастер: %1</source>
        <translation>same specialist: %1</translation>
    </message>
    <message>
        <source>прежнего мастера нет, подойдёт любой</source>
        <translation>no earlier specialist, anybody will do</translation>
    </message>
</context>
<context>
    <name>priyom::desk::SlotPane</name>
    <message>
        <source>Свободные окна</source>
        <translation>Free windows</translation>
    </message>
    <message>
        <source>Скажите клиенту</source>
        <translation>Say to the client</translation>
    </message>
    <message>
        <source>Свободных окон в ближайшие две недели нет. Время можно ввести в форме.</source>
        <translation>No free windows in the next two weeks. A time can be typed in the form.</translation>
    </message>
    <message>
        <source>Ищем окна…</source>
        <translation>Looking for windows…</translation>
    </message>
    <message>
        <source>К этому времени всё занято. Ближайшее свободное — выше.</source>
        <translation>All is taken at that time. The nearest free windows are above.</translation>
    </message>
    <message>
        <source>Совпадает с пожеланием</source>
        <translation>Fits the wish</translation>
    </message>
    <message>
        <source>В это время закрыто. Ближайшее свободное — выше.</source>
        <translation>It is closed then. The nearest free time is above.</translation>
    </message>
    <message>
        <source>Визит выходит за часы работы. Ближайшее свободное — выше.</source>
        <translation>The visit goes past the opening hours. The nearest free time is above.</translation>
    </message>
    <message numerus="yes">
        <source>%1 и ещё %n</source>
        <comment>specialists</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Свободные окна не прочитаны. %1</source>
        <translation>The free windows could not be read. %1</translation>
    </message>
    <message>
        <source>Все совпадают с пожеланием</source>
        <translation>All match the wish</translation>
    </message>
</context>
<context>
    <name>priyom::desk::SortHeader</name>
    <message>
        <source>Заголовки: по чему сортировать</source>
        <translation>Headers: what to sort by</translation>
    </message>
    <message>
        <source>%1, отсортировано в обратном порядке</source>
        <translation>%1, sorted in reverse</translation>
    </message>
    <message>
        <source>%1, отсортировано</source>
        <translation>%1, sorted</translation>
    </message>
</context>
<context>
    <name>priyom::desk::StoryView</name>
    <message>
        <source>История</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>priyom::desk::TabRow</name>
    <message>
        <source>Остальные списки</source>
        <translation>The other lists</translation>
    </message>
    <message>
        <source>Готовые виды</source>
        <translation>Ready-made views</translation>
    </message>
</context>
<context>
    <name>priyom::desk::TableScreen</name>
    <message>
        <source>Все в работе</source>
        <translation>All open</translation>
    </message>
    <message>
        <source>Мои</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Просрочены</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Подтвердить</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>Перезвонить сегодня</source>
        <translation>Call back today</translation>
    </message>
    <message>
        <source>Найти</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Таблица лидов</source>
        <translation>Table of leads</translation>
    </message>
    <message>
        <source>Отказы за %1</source>
        <translation>Refusals in %1</translation>
    </message>
    <message>
        <source>Выгрузить в CSV</source>
        <translation>Export to CSV</translation>
    </message>
    <message>
        <source>Найти среди лидов, Ctrl F</source>
        <translation>Find among the leads, Ctrl F</translation>
    </message>
    <message>
        <source>Показано %1, %2, прокрутите вниз, чтобы увидеть остальные</source>
        <translation>%1 shown, %2; scroll down to see the rest</translation>
    </message>
    <message>
        <source>Показано %1, %2</source>
        <translation>%1 shown, %2</translation>
    </message>
    <message>
        <source>Показаны последние %1, %2, прокрутите вверх, чтобы увидеть остальные</source>
        <translation>The last %1 shown, %2, scroll up to see the rest</translation>
    </message>
    <message>
        <source>Список не прочитан: %1</source>
        <translation>The list could not be read: %1</translation>
    </message>
    <message>
        <source>Остановить выгрузку, строк: %1</source>
        <translation>Stop the export, rows: %1</translation>
    </message>
</context>
<context>
    <name>priyom::desk::TalkClock</name>
    <message>
        <source>разговор %1</source>
        <translation>talking %1</translation>
    </message>
</context>
<context>
    <name>priyom::desk::TermsEdit</name>
    <message>
        <source>по прайсу %1, назначено %2</source>
        <translation>list price %1, agreed %2</translation>
    </message>
</context>
<context>
    <name>priyom::desk::VisitPayments</name>
    <message>
        <source>%1: оплата %2 отменена</source>
        <translation>%1: payment of %2 cancelled</translation>
    </message>
    <message>
        <source>Принять снова</source>
        <translation>Take again</translation>
    </message>
    <message>
        <source>%1: визита ещё нет, платить не за что</source>
        <translation>%1: there is no visit yet, nothing to pay for</translation>
    </message>
</context>
<context>
    <name>priyom::desk::WaitDialog</name>
    <message>
        <source>завтра после 15</source>
        <translation>tomorrow after 3</translation>
    </message>
    <message>
        <source>В лист ожидания: %1</source>
        <translation>To the waiting list: %1</translation>
    </message>
    <message>
        <source>Когда появится подходящее окно, программа подскажет, кому позвонить.</source>
        <translation>Once a suitable window opens, the program says whom to call.</translation>
    </message>
    <message>
        <source>любая услуга</source>
        <translation>any service</translation>
    </message>
    <message>
        <source>кто угодно</source>
        <translation>anybody</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Когда удобно</source>
        <translation>When it suits</translation>
    </message>
    <message>
        <source>словами; пусто: когда угодно</source>
        <translation>in words; empty: any time</translation>
    </message>
    <message>
        <source>Специалист</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>Заметка</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>необязательно</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Не добавлять</source>
        <translation>Do not add</translation>
    </message>
    <message>
        <source>В лист ожидания</source>
        <translation>Put on the list</translation>
    </message>
    <message>
        <source>следующее поле</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>в лист ожидания</source>
        <translation>to the waiting list</translation>
    </message>
    <message>
        <source>не добавлять</source>
        <translation>do not add</translation>
    </message>
    <message>
        <source>не понято, пишут: пт утром</source>
        <translation>not understood, write: Fri morning</translation>
    </message>
    <message>
        <source>Когда удобно, не понято. Напишите иначе: пт утром, завтра после 15, или оставьте пустым.</source>
        <translation>When it suits is not understood. Write it otherwise: Fri morning, tomorrow after 3, or leave it empty.</translation>
    </message>
    <message>
        <source>Сейчас визит стоит на %1. Если не сказать, когда удобно, ищем раньше.</source>
        <translation>The visit stands at %1 now. Unless it is said when it suits, an earlier time is looked for.</translation>
    </message>
</context>
<context>
    <name>priyom::desk::WaitingDesk</name>
    <message>
        <source>%1: в листе ожидания</source>
        <translation>%1: on the waiting list</translation>
    </message>
    <message>
        <source>Вернуть</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1: запись на %2</source>
        <translation>%1: booked for %2</translation>
    </message>
    <message>
        <source>%1: больше не ждёт</source>
        <translation>%1: no longer waits</translation>
    </message>
</context>
<context>
    <name>priyom::desk::WaitingDialog</name>
    <message>
        <source>Клиент</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Телефон</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Хочет</source>
        <translation>Wants</translation>
    </message>
    <message>
        <source>Ждёт</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Убрать из листа</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Отдать окно</source>
        <translation>Give the window</translation>
    </message>
    <message>
        <source>Открыть карточку</source>
        <translation>Open the card</translation>
    </message>
    <message>
        <source>Лист ожидания</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Свободно %1. Кому позвонить, самые подходящие выше.</source>
        <translation>Free %1. Whom to call, the most fitting first.</translation>
    </message>
    <message>
        <source>Кто хочет раньше или другое время. Первым стоит тот, кто ждёт дольше.</source>
        <translation>Who wants an earlier or another time. Who waits longest stands first.</translation>
    </message>
    <message>
        <source>Это окно никому из листа ожидания не подходит.</source>
        <translation>This window suits nobody on the waiting list.</translation>
    </message>
    <message>
        <source>Лист ожидания пуст.</source>
        <translation>The waiting list is empty.</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>по строкам</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>отдать окно</source>
        <translation>give the window</translation>
    </message>
    <message>
        <source>открыть карточку</source>
        <translation>open the card</translation>
    </message>
    <message>
        <source>убрать из листа</source>
        <translation>take off the list</translation>
    </message>
    <message>
        <source>закрыть</source>
        <translation>close</translation>
    </message>
</context>
<context>
    <name>priyom::desk::WayOfPaying</name>
    <message>
        <source>Способ</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Alt и цифра</source>
        <translation>Alt and digit</translation>
    </message>
    <message>
        <source>Дали</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>если нужна сдача</source>
        <translation>if change is due</translation>
    </message>
    <message>
        <source>не хватает %1</source>
        <translation>%1 short</translation>
    </message>
    <message>
        <source>сдача %1</source>
        <translation>change %1</translation>
    </message>
</context>
<context>
    <name>priyom::desk::WhenChoice</name>
    <message>
        <source>Например: завтра после 15</source>
        <translation>For example: tomorrow after 15</translation>
    </message>
    <message>
        <source>Через час</source>
        <translation>In an hour</translation>
    </message>
    <message>
        <source>Завтра утром</source>
        <translation>Tomorrow morning</translation>
    </message>
    <message>
        <source>Другое время</source>
        <translation>Another time</translation>
    </message>
    <message>
        <source>словами</source>
        <translation>in words</translation>
    </message>
    <message>
        <source>Когда</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Когда, словами</source>
        <translation>When, in words</translation>
    </message>
    <message>
        <source>На час позже</source>
        <translation>An hour later</translation>
    </message>
    <message>
        <source>Утром следующего дня</source>
        <translation>The next morning</translation>
    </message>
</context>
<context>
    <name>priyom::desk::WishForm</name>
    <message>
        <source>завтра после 15</source>
        <translation>tomorrow after 15</translation>
    </message>
    <message>
        <source>Когда удобно</source>
        <translation>When it suits</translation>
    </message>
    <message>
        <source>словами, программа поймёт</source>
        <translation>in words, they are understood</translation>
    </message>
    <message>
        <source>не понято, пишут: пт утром</source>
        <translation>not understood, write: Fri morning</translation>
    </message>
</context>
<context>
    <name>priyom::desktop::Desktop</name>
    <message>
        <source>Клавиши</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>все клавиши</source>
        <translation>all keys</translation>
    </message>
    <message>
        <source>Владелец</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Приём</source>
        <translation>Priyom</translation>
    </message>
    <message>
        <source>Мой салон</source>
        <translation>My salon</translation>
    </message>
    <message>
        <source>название можно изменить</source>
        <translation>the name can be changed</translation>
    </message>
    <message>
        <source>Показательная база</source>
        <translation>Demo database</translation>
    </message>
    <message>
        <source>Локальная база</source>
        <translation>Local database</translation>
    </message>
    <message>
        <source>Заблокировать</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Сменить ПИН-код или пароль</source>
        <translation>Change the PIN or password</translation>
    </message>
    <message>
        <source>Часовой пояс: %1</source>
        <translation>Time zone: %1</translation>
    </message>
    <message>
        <source>Включить вход по паролю</source>
        <translation>Turn on sign-in</translation>
    </message>
    <message>
        <source>сменить сотрудника</source>
        <translation>switch person</translation>
    </message>
    <message>
        <source>Демо открывается в отдельном окне</source>
        <translation>The demo opens in a window of its own</translation>
    </message>
    <message>
        <source>Демо не открылось: программа не запустилась ещё раз</source>
        <translation>The demo did not open: the program could not be started once more</translation>
    </message>
</context>
<context>
    <name>priyom::desktop::Pictures</name>
    <message>
        <source>Не удалось создать папку %1</source>
        <translation>Could not create the folder %1</translation>
    </message>
    <message>
        <source>Картинки «%1» нет</source>
        <translation>There is no picture “%1”</translation>
    </message>
    <message>
        <source>Не удалось записать %1</source>
        <translation>Could not write %1</translation>
    </message>
</context>
<context>
    <name>priyom::firstrun::FirstRunPage</name>
    <message>
        <source>новый лид</source>
        <translation>new lead</translation>
    </message>
    <message>
        <source>выбрать файл</source>
        <translation>choose a file</translation>
    </message>
    <message>
        <source>демо</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>все клавиши</source>
        <translation>all keys</translation>
    </message>
</context>
<context>
    <name>priyom::firstrun::FirstRunView</name>
    <message>
        <source>Добавить лид</source>
        <translation>Add a lead</translation>
    </message>
    <message>
        <source>Выбрать файл</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>Открыть демо</source>
        <translation>Open the demo</translation>
    </message>
    <message>
        <source>Лиды</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Первый лид можно записать прямо сейчас. Остальное добавите, когда будет время.</source>
        <translation>You can take down the first lead right now. The rest can wait.</translation>
    </message>
    <message>
        <source>Шаг 1, около минуты</source>
        <translation>Step 1, about a minute</translation>
    </message>
    <message>
        <source>Запишите первый лид</source>
        <translation>Take down the first lead</translation>
    </message>
    <message>
        <source>Кто обратился, откуда и чего хочет.</source>
        <translation>Who asks, from where, and for what.</translation>
    </message>
    <message>
        <source>нужен только телефон или имя</source>
        <translation>only a phone or a name is needed</translation>
    </message>
    <message>
        <source>свободные окна рядом</source>
        <translation>free windows beside it</translation>
    </message>
    <message>
        <source>ошибку можно вернуть</source>
        <translation>a slip can be undone</translation>
    </message>
    <message>
        <source>Шаг 2, около 5 минут</source>
        <translation>Step 2, about 5 minutes</translation>
    </message>
    <message>
        <source>Загрузите свои заявки</source>
        <translation>Load your own requests</translation>
    </message>
    <message>
        <source>Таблица CSV: история или звонки.</source>
        <translation>A CSV table with history or calls will do.</translation>
    </message>
    <message>
        <source>файл узнаём по заголовку</source>
        <translation>we know the file by its header</translation>
    </message>
    <message>
        <source>ошибки покажем до загрузки</source>
        <translation>errors are shown before loading</translation>
    </message>
    <message>
        <source>повтор файла ничего не испортит</source>
        <translation>the same file twice does no harm</translation>
    </message>
    <message>
        <source>Или сначала посмотрите</source>
        <translation>Or look around first</translation>
    </message>
    <message>
        <source>Откройте демо</source>
        <translation>Open the demo</translation>
    </message>
    <message>
        <source>Клиника «Линия» с примером за октябрь.</source>
        <translation>The clinic “Линия” with an October as example.</translation>
    </message>
    <message>
        <source>312 лидов и 26 визитов на день</source>
        <translation>312 leads and 26 visits a day</translation>
    </message>
    <message>
        <source>графики и расчёт бонусов</source>
        <translation>charts and bonuses worked out</translation>
    </message>
    <message>
        <source>ваши данные не затронет</source>
        <translation>your data are not touched</translation>
    </message>
    <message>
        <source>Так будет выглядеть доска: лид идёт слева направо</source>
        <translation>This is what the board will look like: a lead goes from left to right</translation>
    </message>
    <message>
        <source>Уже звонят? Нажмите</source>
        <translation>Somebody is calling already? Press</translation>
    </message>
    <message>
        <source>и введите номер: лид сохранится, даже если ничего не настроено.</source>
        <translation>and type the number: the lead is saved even if nothing is set up.</translation>
    </message>
    <message>
        <source>Здравствуйте. Начнём с малого</source>
        <translation>Hello. Let us start small</translation>
    </message>
    <message>
        <source>Здравствуйте, %1. Начнём с малого</source>
        <translation>Hello, %1. Let us start small</translation>
    </message>
    <message>
        <source>Так будет выглядеть доска</source>
        <translation>What the board will look like</translation>
    </message>
    <message>
        <source>Только что написали или позвонили</source>
        <translation>Just wrote or called</translation>
    </message>
    <message>
        <source>Понятно, что нужно и когда</source>
        <translation>It is clear what is wanted and when</translation>
    </message>
    <message>
        <source>Визит назначен и подтверждён</source>
        <translation>The visit is booked and confirmed</translation>
    </message>
    <message>
        <source>Визит состоялся</source>
        <translation>The visit took place</translation>
    </message>
    <message>
        <source>Визита не было: перезвонить</source>
        <translation>No visit: call back</translation>
    </message>
    <message>
        <source>откроет настройки.</source>
        <translation>opens the settings.</translation>
    </message>
    <message>
        <source>Часы работы: %1, пояс %2. Другие?</source>
        <translation>Opening hours: %1, time zone %2. Not so?</translation>
    </message>
</context>
<context>
    <name>priyom::firstrun::FirstSteps</name>
    <message>
        <source>Чтобы записывать на время, добавьте:</source>
        <translation>To book a time, first add:</translation>
    </message>
    <message>
        <source>Специалиста</source>
        <translation>A specialist</translation>
    </message>
    <message>
        <source>Услугу</source>
        <translation>A service</translation>
    </message>
    <message>
        <source>Смену</source>
        <translation>A shift</translation>
    </message>
    <message>
        <source>Скрыть</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Первые шаги</source>
        <translation>First steps</translation>
    </message>
</context>
<context>
    <name>priyom::intakeui::ImportPage</name>
    <message>
        <source>выбрать файл</source>
        <translation>choose a file</translation>
    </message>
    <message>
        <source>проверить</source>
        <translation>check</translation>
    </message>
    <message>
        <source>загрузить</source>
        <translation>load</translation>
    </message>
    <message>
        <source>остановить, другой файл</source>
        <translation>stop, another file</translation>
    </message>
    <message>
        <source>Импорт</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Файл с заявками или звонками</source>
        <translation>A file with requests or calls</translation>
    </message>
    <message>
        <source>Таблицы CSV (*.csv);;Все файлы (*)</source>
        <translation>CSV tables (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Файл «%1» загружен</source>
        <translation>The file “%1” is loaded</translation>
    </message>
    <message>
        <source>Куда сохранить отклонённые строки</source>
        <translation>Where to save the refused rows</translation>
    </message>
    <message>
        <source>Таблицы CSV (*.csv)</source>
        <translation>CSV tables (*.csv)</translation>
    </message>
    <message>
        <source>Отклонённые строки сохранены: %1</source>
        <translation>Refused rows saved: %1</translation>
    </message>
    <message>
        <source>Не сохранено: %1</source>
        <translation>Not saved: %1</translation>
    </message>
    <message>
        <source>сохранить ошибки в файл</source>
        <translation>save the errors to a file</translation>
    </message>
    <message>
        <source>остановить</source>
        <translation>stop</translation>
    </message>
    <message>
        <source>другой файл</source>
        <translation>another file</translation>
    </message>
    <message>
        <source>все клавиши</source>
        <translation>all keys</translation>
    </message>
</context>
<context>
    <name>priyom::intakeui::ImportView</name>
    <message>
        <source>Импорт</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Файл с заявками или звонками</source>
        <translation>A file with requests or calls</translation>
    </message>
    <message>
        <source>Таблица CSV в UTF-8 с заголовком. Историю узнаём по столбцам lead_id и created_at, звонки по call_id и started_at. Сначала проверим файл и покажем, что не загрузится; база при этом не меняется.</source>
        <translation>A CSV table in UTF-8 with a header. History is known by the columns lead_id and created_at, calls by call_id and started_at. The file is checked first and shows what will not load; the database stays as it is.</translation>
    </message>
    <message>
        <source>Путь к файлу</source>
        <translation>Path of the file</translation>
    </message>
    <message>
        <source>Выбрать файл</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>Проверить</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Остановить</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Строки с ошибками</source>
        <translation>Rows with errors</translation>
    </message>
    <message>
        <source>Строка</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Столбец</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Что не так</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Значение</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Другой файл</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>Сохранить отклонённые строки</source>
        <translation>Save the refused rows</translation>
    </message>
    <message>
        <source>Файл</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Проверка</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Готово</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Проверяем «%1»</source>
        <translation>Checking “%1”</translation>
    </message>
    <message>
        <source>Загружаем «%1»</source>
        <translation>Loading “%1”</translation>
    </message>
    <message>
        <source>прочитано строк: %1</source>
        <translation>rows read: %1</translation>
    </message>
    <message>
        <source>история заявок</source>
        <translation>request history</translation>
    </message>
    <message>
        <source>звонки</source>
        <translation>calls</translation>
    </message>
    <message>
        <source>Всего строк</source>
        <translation>Rows in all</translation>
    </message>
    <message>
        <source>Уже есть в базе</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>С ошибками</source>
        <translation>With errors</translation>
    </message>
    <message>
        <source>Время не по порядку, берём как есть</source>
        <translation>Times out of order, taken as they are</translation>
    </message>
    <message>
        <source>Незнакомые столбцы пропускаем: %1</source>
        <translation>Unknown columns are skipped: %1</translation>
    </message>
    <message>
        <source>первые %1 из %2</source>
        <translation>the first %1 of %2</translation>
    </message>
    <message>
        <source>ошибок нет</source>
        <translation>no errors</translation>
    </message>
    <message>
        <source>Загрузятся</source>
        <translation>Will load</translation>
    </message>
    <message>
        <source>База ещё не менялась.</source>
        <translation>The database is still as it was.</translation>
    </message>
    <message numerus="yes">
        <source>Загрузить %Ln строк</source>
        <translation>
            <numerusform>Load %Ln row</numerusform>
            <numerusform>Load %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Загружены</source>
        <translation>Loaded</translation>
    </message>
    <message>
        <source>Готово: загружено строк: %1. Повторная загрузка того же файла ничего не изменит.</source>
        <translation>Done: %1 rows loaded. Loading the same file again changes nothing.</translation>
    </message>
    <message>
        <source>Загружать нечего. Строки с ошибками можно сохранить отдельным файлом, исправить и загрузить его.</source>
        <translation>There is nothing to load. The rows with errors can be saved to a file of their own, corrected and loaded from there.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln строк с ошибками не загрузятся. Их можно сохранить отдельным файлом и исправить.</source>
        <translation>
            <numerusform>%Ln row with errors will not load. It can be saved to a file of its own and corrected.</numerusform>
            <numerusform>%Ln rows with errors will not load. They can be saved to a file of their own and corrected.</numerusform>
        </translation>
    </message>
    <message>
        <source>Всё из этого файла уже загружено.</source>
        <translation>Everything in this file is loaded already.</translation>
    </message>
    <message>
        <source>В файле нет ни одной строки с данными.</source>
        <translation>The file has no row with data.</translation>
    </message>
    <message>
        <source>Сведены с записанными вручную</source>
        <translation>Joined with those recorded by hand</translation>
    </message>
</context>
<context>
    <name>priyom::keys::KeySheet</name>
    <message>
        <source>Что нужно сделать?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>Клавиши</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>закрыть</source>
        <translation>close</translation>
    </message>
    <message>
        <source>Работает при любой раскладке, русской и английской.</source>
        <translation>Works in either layout, Russian or English.</translation>
    </message>
    <message>
        <source>Такой клавиши нет. Попробуйте другое слово.</source>
        <translation>There is no such key. Try another word.</translation>
    </message>
    <message>
        <source>листать, здесь не всё</source>
        <translation>scroll, there is more</translation>
    </message>
    <message>
        <source>другие разделы</source>
        <translation>other sections</translation>
    </message>
</context>
<context>
    <name>priyom::noticesui::NoticeDialog</name>
    <message>
        <source>Уведомления</source>
        <translation>Notifications</translation>
    </message>
    <message numerus="yes">
        <source>%n ждёт</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message>
        <source>никто не ждёт</source>
        <translation>nobody waits</translation>
    </message>
    <message>
        <source>Когда</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Что</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Сейчас</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Разобрать по очереди</source>
        <translation>Go through them</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>по строкам</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>открыть лид</source>
        <translation>open the lead</translation>
    </message>
    <message>
        <source>закрыть</source>
        <translation>close</translation>
    </message>
    <message>
        <source>ждёт</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>закрыто</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>разобрать по очереди</source>
        <translation>go through them</translation>
    </message>
    <message>
        <source>Почему</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>ждёт с %1</source>
        <translation>waiting since %1</translation>
    </message>
    <message>
        <source>ждёт с %1, %2</source>
        <translation>waiting since %1, %2</translation>
    </message>
</context>
<context>
    <name>priyom::noticesui::NoticeWatch</name>
    <message>
        <source>Звук уведомлений</source>
        <translation>Sound of notifications</translation>
    </message>
    <message>
        <source>Приём</source>
        <translation>Priyom</translation>
    </message>
    <message>
        <source>Уведомления</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Открыть</source>
        <translation>Open</translation>
    </message>
    <message numerus="yes">
        <source>%n новых уведомления</source>
        <translation>
            <numerusform>%n new notification</numerusform>
            <numerusform>%n new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::noticesui::UnattendedWatch</name>
    <message>
        <source>Приём</source>
        <translation>Priyom</translation>
    </message>
</context>
<context>
    <name>priyom::records::BreachDialog</name>
    <message>
        <source>Всего %1, из них по своей вине %2. За пустую смену и полную очередь никого не винят.</source>
        <translation>%1 in all, %2 of them by own fault. Nobody is blamed for an empty shift or a full queue.</translation>
    </message>
    <message>
        <source>Когда</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Клиент</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Что</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Причина</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>по строкам</source>
        <translation>row by row</translation>
    </message>
    <message>
        <source>открыть лид</source>
        <translation>open the lead</translation>
    </message>
    <message>
        <source>закрыть</source>
        <translation>close</translation>
    </message>
    <message>
        <source>неизвестна</source>
        <translation>unknown</translation>
    </message>
</context>
<context>
    <name>priyom::records::RecordsDialog</name>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>по строкам</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>копировать строку</source>
        <translation>copy the row</translation>
    </message>
    <message>
        <source>закрыть</source>
        <translation>close</translation>
    </message>
    <message numerus="yes">
        <source>%n строк</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 из %2 отмечены</source>
        <translation>%1 of %2 marked</translation>
    </message>
    <message>
        <source>%1, всего %2</source>
        <translation>%1, %2 in all</translation>
    </message>
    <message>
        <source>Когда</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Что</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Кто</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Отметка</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>лид</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>визит</source>
        <translation>visit</translation>
    </message>
    <message>
        <source>оплата</source>
        <translation>payment</translation>
    </message>
    <message>
        <source>касание</source>
        <translation>touch</translation>
    </message>
    <message>
        <source>расход</source>
        <translation>spend</translation>
    </message>
    <message>
        <source>✓ да</source>
        <translation>✓ yes</translation>
    </message>
    <message>
        <source>нет</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Что делим: %1</source>
        <translation>Divided: %1</translation>
    </message>
    <message>
        <source>На что делим: %1</source>
        <translation>Divided by: %1</translation>
    </message>
    <message>
        <source>Части показателя</source>
        <translation>Parts of the figure</translation>
    </message>
    <message>
        <source>рабочий день</source>
        <translation>working day</translation>
    </message>
    <message>
        <source>пустое окно</source>
        <translation>empty window</translation>
    </message>
    <message>
        <source>%1 из %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::AbsenceDialog</name>
    <message>
        <source>Отсутствие</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Новое отсутствие</source>
        <translation>New absence</translation>
    </message>
    <message>
        <source>весь день</source>
        <translation>all day</translation>
    </message>
    <message>
        <source>Кто</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Почему</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>С какого дня</source>
        <translation>From</translation>
    </message>
    <message>
        <source>По какой день</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Часы</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>каждого из этих дней, например 14–17</source>
        <translation>of each of these days, e.g. 14–17</translation>
    </message>
    <message>
        <source>Заметка</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>необязательно</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>День не понят. Его пишут так: завтра, пт, 16.10, 2 июня.</source>
        <translation>The day is not understood. Write it like this: tomorrow, Fri, 16.10, 2 June.</translation>
    </message>
    <message>
        <source>Последний день раньше первого.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Часы пишут так: 14–17. Пусто: весь день.</source>
        <translation>Write hours like this: 14–17. Empty: all day.</translation>
    </message>
    <message>
        <source>В это время записано визитов: %1 (%2). Их нужно перенести.</source>
        <translation>Visits booked then: %1 (%2). They have to be moved.</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::AbsencesCard</name>
    <message>
        <source>Кто</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Почему</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Когда</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Заметка</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Перенести визитов</source>
        <translation>Visits to move</translation>
    </message>
    <message>
        <source>Отсутствия</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Enter меняет, Delete убирает</source>
        <translation>Enter edits, Delete removes</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::BinPane</name>
    <message>
        <source>Корзина</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>удалённое хранится 90 дней</source>
        <translation>what was deleted is kept for 90 days</translation>
    </message>
    <message>
        <source>Вернуть</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>удалённое вернуть восстановить</source>
        <translation>deleted bring back restore undelete</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::CalendarDayDialog</name>
    <message>
        <source>День календаря</source>
        <translation>Day of the calendar</translation>
    </message>
    <message>
        <source>31.12</source>
        <translation>31.12</translation>
    </message>
    <message>
        <source>необязательно</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Дата</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Какой это день</source>
        <translation>What day it is</translation>
    </message>
    <message>
        <source>Название</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>праздник с названием закрыт и без переносов</source>
        <translation>a holiday with a name is closed even without moved days</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::ChannelDialog</name>
    <message>
        <source>Новый канал</source>
        <translation>New channel</translation>
    </message>
    <message>
        <source>Например, «Авито»</source>
        <translation>For example, Avito</translation>
    </message>
    <message>
        <source>Предлагать в новой заявке</source>
        <translation>Offer in a new request</translation>
    </message>
    <message>
        <source>Название</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>по нему канал узнают файлы и отчёты, оно остаётся</source>
        <translation>files and reports know the channel by it, so it stays</translation>
    </message>
    <message>
        <source>Что это</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>по нему выбираются нормы</source>
        <translation>the norms go by it</translation>
    </message>
    <message>
        <source>Канал: %1</source>
        <translation>Channel: %1</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::ChannelLimitsDialog</name>
    <message>
        <source>как у всех</source>
        <translation>as all</translation>
    </message>
    <message>
        <source> мин</source>
        <translation> min</translation>
    </message>
    <message>
        <source> с</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::ChannelsPane</name>
    <message>
        <source>Каналы</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Alt ↑ и Alt ↓ меняют порядок</source>
        <translation>Alt ↑ and Alt ↓ change the order</translation>
    </message>
    <message>
        <source>Добавить канал</source>
        <translation>Add a channel</translation>
    </message>
    <message>
        <source>Цифра</source>
        <translation>Digit</translation>
    </message>
    <message>
        <source>Канал</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Что это</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>В новой заявке</source>
        <translation>In a new request</translation>
    </message>
    <message>
        <source>выше, ниже</source>
        <translation>up, down</translation>
    </message>
    <message>
        <source>предлагаем</source>
        <translation>offered</translation>
    </message>
    <message>
        <source>больше не предлагаем</source>
        <translation>no longer offered</translation>
    </message>
    <message>
        <source>Канал «%1» добавлен</source>
        <translation>Channel “%1” added</translation>
    </message>
    <message>
        <source>Канал «%1» сохранён</source>
        <translation>Channel “%1” saved</translation>
    </message>
    <message>
        <source>Порядок каналов изменён</source>
        <translation>The order of the channels has changed</translation>
    </message>
    <message>
        <source>канал мессенджер телефон сайт цифра порядок</source>
        <translation>channel messenger phone site digit order</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::FillDialog</name>
    <message>
        <source>Заполнить смены по графику</source>
        <translation>Fill shifts by a pattern</translation>
    </message>
    <message>
        <source>И в дни, когда закрыто</source>
        <translation>Also on days when closed</translation>
    </message>
    <message>
        <source>Кому</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>пробел отмечает</source>
        <translation>Space ticks</translation>
    </message>
    <message>
        <source>10–14, 15–20</source>
        <translation>10–14, 15–20</translation>
    </message>
    <message>
        <source>с первого дня</source>
        <translation>from the first day</translation>
    </message>
    <message>
        <source>оставить</source>
        <translation>keep</translation>
    </message>
    <message>
        <source>заменить</source>
        <translation>replace</translation>
    </message>
    <message>
        <source>График, например 2/2 или 5/2</source>
        <translation>Pattern, e.g. 2/2 or 5/2</translation>
    </message>
    <message>
        <source>Часы, перерыв через запятую</source>
        <translation>Hours, break by a comma</translation>
    </message>
    <message>
        <source>С какого дня</source>
        <translation>From</translation>
    </message>
    <message>
        <source>По какой день</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Первый рабочий день графика</source>
        <translation>First working day of it</translation>
    </message>
    <message>
        <source>Смены, которые уже есть</source>
        <translation>Shifts already there</translation>
    </message>
    <message>
        <source>Напишите часы смены, например 10–14, 15–20.</source>
        <translation>Write the hours of the shift, e.g. 10–14, 15–20.</translation>
    </message>
    <message>
        <source>График пишется днями: 2/2, 5/2, 2/1/3/1 (работает, отдыхает и снова).</source>
        <translation>Write the pattern in days: 2/2, 5/2, 2/1/3/1 (on, off, and again).</translation>
    </message>
    <message>
        <source>День не понят. Его пишут так: завтра, пт, 16.10, 2 июня.</source>
        <translation>The day is not understood. Write it like this: tomorrow, Fri, 16.10, 2 June.</translation>
    </message>
    <message>
        <source>Последний день раньше первого.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Отметьте, кому ставить смены: пробел в списке.</source>
        <translation>Tick who gets the shifts: Space in the list.</translation>
    </message>
    <message>
        <source>Считаем, что изменится.</source>
        <translation>Working out what will change.</translation>
    </message>
    <message>
        <source>Новых смен: %1.</source>
        <translation>New shifts: %1.</translation>
    </message>
    <message>
        <source>Заменим: %1.</source>
        <translation>Replaced: %1.</translation>
    </message>
    <message>
        <source>Уберём: %1.</source>
        <translation>Removed: %1.</translation>
    </message>
    <message>
        <source>Останутся как есть: %1.</source>
        <translation>Kept as they are: %1.</translation>
    </message>
    <message>
        <source>Вне смен останется визитов: %1 (%2). Перенесите их.</source>
        <translation>Visits left outside shifts: %1 (%2). Move them.</translation>
    </message>
    <message>
        <source>Менять нечего: смены уже такие.</source>
        <translation>Nothing to change: the shifts are so already.</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::FormDialog</name>
    <message>
        <source>Не менять</source>
        <translation>Leave as is</translation>
    </message>
    <message>
        <source>сохранить</source>
        <translation>save</translation>
    </message>
    <message>
        <source>следующее поле</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>не менять</source>
        <translation>leave as is</translation>
    </message>
    <message>
        <source>Добавить</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Не добавлять</source>
        <translation>Do not add</translation>
    </message>
    <message>
        <source>добавить</source>
        <translation>add</translation>
    </message>
    <message>
        <source>не добавлять</source>
        <translation>do not add</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::HolidaysPane</name>
    <message>
        <source>Праздники</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>День</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Что это</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>По календарю</source>
        <translation>By the calendar</translation>
    </message>
    <message>
        <source>У нас</source>
        <translation>With us</translation>
    </message>
    <message>
        <source>Delete: день как в программе</source>
        <translation>Delete: the day as shipped</translation>
    </message>
    <message>
        <source>Добавить день</source>
        <translation>Add a day</translation>
    </message>
    <message>
        <source>Загрузить год из файла</source>
        <translation>Load a year from a file</translation>
    </message>
    <message>
        <source>В праздники</source>
        <translation>On holidays</translation>
    </message>
    <message>
        <source>если заданы рабочие часы</source>
        <translation>where opening hours are set</translation>
    </message>
    <message>
        <source>Год</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Дни календаря</source>
        <translation>Days of the calendar</translation>
    </message>
    <message>
        <source>На этот год календаря ещё нет: загрузите его из файла или добавьте дни клавишей Insert.</source>
        <translation>There is no calendar for this year yet: load it from a file or add days with Insert.</translation>
    </message>
    <message>
        <source>добавить день</source>
        <translation>add a day</translation>
    </message>
    <message>
        <source>изменить день</source>
        <translation>change the day</translation>
    </message>
    <message>
        <source>как в программе</source>
        <translation>as shipped</translation>
    </message>
    <message>
        <source>Праздники, %1</source>
        <translation>Holidays, %1</translation>
    </message>
    <message>
        <source>Календарь изменён: %1</source>
        <translation>The calendar has changed: %1</translation>
    </message>
    <message>
        <source>%1: как в программе</source>
        <translation>%1: as shipped</translation>
    </message>
    <message>
        <source>В праздники: %1</source>
        <translation>On holidays: %1</translation>
    </message>
    <message>
        <source>Календарь года: дата, off, short или work, название</source>
        <translation>Calendar of a year: date, off, short or work, name</translation>
    </message>
    <message>
        <source>Таблицы CSV (*.csv);;Все файлы (*)</source>
        <translation>CSV tables (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Файл не открыть: %1</source>
        <translation>The file cannot be opened: %1</translation>
    </message>
    <message>
        <source>Это не календарь: файл слишком велик.</source>
        <translation>This is not a calendar: the file is too large.</translation>
    </message>
    <message>
        <source>Календарь загружен</source>
        <translation>The calendar is loaded</translation>
    </message>
    <message>
        <source>праздник производственный календарь выходной перенос суббота каникулы загрузить год</source>
        <translation>holiday production calendar day off moved working Saturday load year</translation>
    </message>
    <message>
        <source>Закрыть эти дни: в них записано визитов: %1</source>
        <translation>Close these days: visits booked on them: %1</translation>
    </message>
    <message>
        <source>%1. Визиты останутся в расписании: перенесите их или предупредите клиентов.</source>
        <translation>%1. The visits stay in the schedule: move them or tell the clients.</translation>
    </message>
    <message>
        <source>Закрыть дни</source>
        <translation>Close the days</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::HoursCard</name>
    <message>
        <source>Рабочие часы</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>выходной</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Часы: %1</source>
        <translation>Hours: %1</translation>
    </message>
    <message>
        <source>Часы пишутся так: 9–20 или 9:00–13:00, 14:00–20:00; пусто — выходной.</source>
        <translation>Hours are written as 9–20 or 9:00–13:00, 14:00–20:00; empty means closed.</translation>
    </message>
    <message>
        <source>Открыто: %1</source>
        <translation>Open: %1</translation>
    </message>
    <message>
        <source>Вне этих часов нормы не идут. С перерывом: 9–13, 14–20.</source>
        <translation>Outside these hours no norm runs. With a break: 9–13, 14–20.</translation>
    </message>
    <message>
        <source>Часы не заданы: нормы идут круглые сутки.</source>
        <translation>No hours are set: norms run day and night.</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::LeftLine</name>
    <message>
        <source>Вне часов этого дня записано визитов: %1 (%2). Их нужно перенести.</source>
        <translation>Visits booked outside the hours of that day: %1 (%2). They need to be moved.</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::LookPane</name>
    <message>
        <source>Крупный текст</source>
        <translation>Large text</translation>
    </message>
    <message>
        <source>Вид на этом компьютере</source>
        <translation>The look on this computer</translation>
    </message>
    <message>
        <source>Тема</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Как в системе</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Светлая</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Тёмная</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Вид</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Язык</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Звук уведомлений</source>
        <translation>Sound of notifications</translation>
    </message>
    <message>
        <source>тема тёмная светлая крупный текст язык шрифт звук уведомления</source>
        <translation>theme dark light large text language font sound notifications</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::MessagesPane</name>
    <message>
        <source>Что написать клиенту</source>
        <translation>What to write to a client</translation>
    </message>
    <message>
        <source>Ответ на заявку</source>
        <translation>Answer to a request</translation>
    </message>
    <message>
        <source>новый лид</source>
        <translation>new lead</translation>
    </message>
    <message>
        <source>Договориться о времени</source>
        <translation>Agree on a time</translation>
    </message>
    <message>
        <source>квалифицирован, ещё не записан</source>
        <translation>qualified, not booked yet</translation>
    </message>
    <message>
        <source>Попросить подтвердить</source>
        <translation>Ask to confirm</translation>
    </message>
    <message>
        <source>записан</source>
        <translation>booked</translation>
    </message>
    <message>
        <source>Напомнить о визите</source>
        <translation>Remind of the visit</translation>
    </message>
    <message>
        <source>подтверждён</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>Вернуть после неявки</source>
        <translation>Win back after a no-show</translation>
    </message>
    <message>
        <source>Как это прочтёт клиент</source>
        <translation>How the client will read it</translation>
    </message>
    <message>
        <source>Программа подставит: %1.</source>
        <translation>The program fills in: %1.</translation>
    </message>
    <message>
        <source>Этого программа не знает: %1.</source>
        <translation>The program does not know: %1.</translation>
    </message>
    <message>
        <source>Изменено: %1.</source>
        <translation>Changed: %1.</translation>
    </message>
    <message>
        <source>Не сохранено: в «%1» программа не знает %2.</source>
        <translation>Not saved: in “%1” the program does not know %2.</translation>
    </message>
    <message>
        <source>Шаблоны сохранены</source>
        <translation>Templates saved</translation>
    </message>
    <message>
        <source>Шаблоны сообщений</source>
        <translation>Message templates</translation>
    </message>
    <message>
        <source>Как дойти</source>
        <translation>How to find us</translation>
    </message>
    <message>
        <source>в карточке клиента</source>
        <translation>in the client’s card</translation>
    </message>
    <message>
        <source>Язык сообщений</source>
        <translation>Language of messages</translation>
    </message>
    <message>
        <source>на нём пишут клиентам; язык окна у каждого свой</source>
        <translation>clients are written to in it; each window has its own</translation>
    </message>
    <message>
        <source>язык сообщений</source>
        <translation>language of messages</translation>
    </message>
    <message>
        <source>сообщение клиенту текст приветствие напоминание язык сообщений</source>
        <translation>message to client text greeting reminder language of messages</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::NormsCard</name>
    <message>
        <source>Нормы ответа</source>
        <translation>Response norms</translation>
    </message>
    <message>
        <source>Первый ответ в чатах</source>
        <translation>First reply in chats</translation>
    </message>
    <message>
        <source>WhatsApp, Telegram, Instagram, VK</source>
        <translation>WhatsApp, Telegram, Instagram, VK</translation>
    </message>
    <message>
        <source>Снять трубку</source>
        <translation>Pick up the phone</translation>
    </message>
    <message>
        <source>входящий звонок</source>
        <translation>an incoming call</translation>
    </message>
    <message>
        <source>Перезвонить по пропущенному</source>
        <translation>Call back a missed call</translation>
    </message>
    <message>
        <source>если трубку не сняли</source>
        <translation>when nobody picked up</translation>
    </message>
    <message>
        <source>Взять заявку в работу</source>
        <translation>Take a request into work</translation>
    </message>
    <message>
        <source>из любого канала</source>
        <translation>from any channel</translation>
    </message>
    <message>
        <source>Подтвердить запись</source>
        <translation>Confirm a booking</translation>
    </message>
    <message>
        <source>с момента записи</source>
        <translation>from the booking on</translation>
    </message>
    <message>
        <source> мин</source>
        <translation> min</translation>
    </message>
    <message>
        <source> с</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Норма: %1</source>
        <translation>Norm: %1</translation>
    </message>
    <message>
        <source>мало данных</source>
        <translation>too little data</translation>
    </message>
    <message>
        <source>Каналы</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Норма по каналам: %1</source>
        <translation>Norm by channel: %1</translation>
    </message>
    <message>
        <source>%1, кроме: %2</source>
        <translation>%1, except: %2</translation>
    </message>
    <message>
        <source>Ответить после бота</source>
        <translation>Answer after the bot</translation>
    </message>
    <message>
        <source>бот передал человеку</source>
        <translation>the bot handed over to a person</translation>
    </message>
    <message>
        <source>вовремя</source>
        <comment>a share, over its column</comment>
        <translation>on time</translation>
    </message>
    <message>
        <source>вовремя в этом месяце</source>
        <translation>on time this month</translation>
    </message>
    <message>
        <source>норма</source>
        <translation>norm</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::NormsPane</name>
    <message>
        <source>Не сохранено: часы одного из дней не разобрать, он отмечен.</source>
        <translation>Not saved: the hours of one day cannot be read, it is marked.</translation>
    </message>
    <message>
        <source>Нормы и часы сохранены</source>
        <translation>Norms and hours saved</translation>
    </message>
    <message>
        <source>Особый день сохранён</source>
        <translation>Special day saved</translation>
    </message>
    <message>
        <source>День снова как обычно</source>
        <translation>The day is as usual again</translation>
    </message>
    <message>
        <source>Нормы ответа и часы</source>
        <translation>Norms and hours</translation>
    </message>
    <message>
        <source>изменить число</source>
        <translation>change the number</translation>
    </message>
    <message>
        <source>Напомнить ответственному менеджеру</source>
        <translation>Remind the responsible manager</translation>
    </message>
    <message>
        <source> мин</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Сообщить владельцу</source>
        <translation>Tell the owner</translation>
    </message>
    <message>
        <source>Не в вину сотруднику, если ждут больше</source>
        <translation>Not the person’s fault if more wait</translation>
    </message>
    <message>
        <source>Если лид ждёт дольше</source>
        <translation>If a lead waits longer</translation>
    </message>
    <message numerus="yes">
        <source> лидов</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> lead</numerusform>
            <numerusform> leads</numerusform>
        </translation>
    </message>
    <message>
        <source> нормы</source>
        <comment>behind a part: 1/3</comment>
        <translation> of it</translation>
    </message>
    <message>
        <source>Предупредить цветом, когда осталась</source>
        <translation>Turn amber when this much is left</translation>
    </message>
    <message>
        <source>Нормы по каналам сохранены</source>
        <translation>The norms by channel are saved</translation>
    </message>
    <message>
        <source>особый день: снова как обычно</source>
        <translation>special day: as usual again</translation>
    </message>
    <message>
        <source> ч</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Первое, за сутки</source>
        <translation>First, a day before</translation>
    </message>
    <message>
        <source>Первое напоминание клиенту</source>
        <translation>First reminder to the client</translation>
    </message>
    <message>
        <source>Второе, в день визита</source>
        <translation>Second, on the day</translation>
    </message>
    <message>
        <source>Второе напоминание клиенту</source>
        <translation>Second reminder to the client</translation>
    </message>
    <message>
        <source>Напоминания клиенту о визите</source>
        <translation>Reminders to clients of a visit</translation>
    </message>
    <message>
        <source>норма ответ звонок подтверждение рабочие часы работы выходной праздник расписание напоминание клиенту владелец очередь понедельник вторник среда четверг пятница суббота воскресенье</source>
        <translation>norm reply answer call confirmation opening working hours day off holiday schedule reminder to the client owner queue Monday Tuesday Wednesday Thursday Friday Saturday Sunday</translation>
    </message>
    <message>
        <source>Действует для новых лидов и записей.</source>
        <translation>Applies to new leads and bookings.</translation>
    </message>
    <message>
        <source>Действует для новых лидов.</source>
        <translation>Applies to new leads.</translation>
    </message>
    <message>
        <source>Часы действуют сразу, и для тех, кто уже ждёт.</source>
        <translation>Hours apply at once, also to those who wait already.</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::NumberCard</name>
    <message>
        <source>выключено</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Сколько: %1</source>
        <translation>How many: %1</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::OriginDialog</name>
    <message>
        <source>Новый источник или кампания</source>
        <translation>New source or campaign</translation>
    </message>
    <message>
        <source>Например, «2ГИС»</source>
        <translation>For example “2GIS”</translation>
    </message>
    <message>
        <source>Это кампания: на неё тратим деньги</source>
        <translation>It is a campaign: money is spent on it</translation>
    </message>
    <message>
        <source>Название</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Предлагать в новой заявке</source>
        <translation>Offer in a new request</translation>
    </message>
    <message>
        <source>Кампания: %1</source>
        <translation>Campaign: %1</translation>
    </message>
    <message>
        <source>Источник: %1</source>
        <translation>Source: %1</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::OriginsPane</name>
    <message>
        <source>Источники и кампании</source>
        <translation>Sources and campaigns</translation>
    </message>
    <message>
        <source>расход записывают на кампанию</source>
        <translation>spend is recorded on a campaign</translation>
    </message>
    <message>
        <source>Добавить</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Название</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Что это</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>источник</source>
        <translation>source</translation>
    </message>
    <message>
        <source>кампания</source>
        <translation>campaign</translation>
    </message>
    <message>
        <source>«%1» в списке</source>
        <translation>“%1” is in the list</translation>
    </message>
    <message>
        <source>источник кампания реклама</source>
        <translation>source campaign advertising</translation>
    </message>
    <message>
        <source>Пока пусто. Insert добавит источник или кампанию.</source>
        <translation>Nothing yet. Insert adds a source or a campaign.</translation>
    </message>
    <message>
        <source>В новой заявке</source>
        <translation>In a new request</translation>
    </message>
    <message>
        <source>предлагаем</source>
        <translation>offered</translation>
    </message>
    <message>
        <source>больше не предлагаем</source>
        <translation>no longer offered</translation>
    </message>
    <message>
        <source>«%1» сохранено</source>
        <translation>“%1” saved</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::PeoplePane</name>
    <message>
        <source>Сотрудники и права</source>
        <translation>People and rights</translation>
    </message>
    <message>
        <source>кто работает и что кому можно</source>
        <translation>who works here and who may do what</translation>
    </message>
    <message>
        <source>Добавить сотрудника</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Имя</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Кем работает</source>
        <translation>Works as</translation>
    </message>
    <message>
        <source>Сейчас</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>работает</source>
        <translation>works here</translation>
    </message>
    <message>
        <source>не работает</source>
        <translation>has left</translation>
    </message>
    <message>
        <source>Сохранено: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>сотрудник роль право администратор менеджер мастер врач владелец</source>
        <translation>person staff role right receptionist manager specialist doctor owner</translation>
    </message>
    <message>
        <source>Что кому можно</source>
        <translation>Who may do what</translation>
    </message>
    <message>
        <source>несколько ролей складываются</source>
        <translation>several roles add up</translation>
    </message>
    <message>
        <source>О чём</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Задержка входа снята: %1</source>
        <translation>The sign-in delay is lifted: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a title, the roles</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::PersonDialog</name>
    <message>
        <source>Новый сотрудник</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Имя и фамилия</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>Работает сейчас</source>
        <translation>Works here now</translation>
    </message>
    <message>
        <source>Имя</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Кем работает</source>
        <translation>Works as</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Задать ПИН-код или пароль</source>
        <translation>Set a PIN or password</translation>
    </message>
    <message>
        <source>Сотрудник: %1</source>
        <translation>Team member: %1</translation>
    </message>
    <message>
        <source>Снять задержку входа</source>
        <translation>Lift the sign-in delay</translation>
    </message>
    <message>
        <source>Новый код восстановления</source>
        <translation>New recovery code</translation>
    </message>
    <message>
        <source>Напишите имя.</source>
        <translation>Type the name.</translation>
    </message>
    <message>
        <source>Отметьте, кем человек работает: Tab и пробел.</source>
        <translation>Mark what the person works as: Tab and Space.</translation>
    </message>
    <message>
        <source>Например, «парикмахер-колорист»</source>
        <translation>E.g. “hair colourist”</translation>
    </message>
    <message>
        <source>Должность</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>необязательно, видна при записи</source>
        <translation>optional, seen when booking</translation>
    </message>
    <message>
        <source>Впереди записано визитов: %1 (%2). Их нужно перенести.</source>
        <translation>Visits still booked: %1 (%2). They have to be moved.</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::ReasonDialog</name>
    <message>
        <source>Предлагать при отказе</source>
        <translation>Offer for a refusal</translation>
    </message>
    <message>
        <source>Название</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>по нему причину узнают файлы и отчёты, оно остаётся</source>
        <translation>files and reports know the reason by it, so it stays</translation>
    </message>
    <message>
        <source>Причина отказа: %1</source>
        <translation>Reason for refusal: %1</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::ReasonsPane</name>
    <message>
        <source>Причины отказа</source>
        <translation>Reasons for refusal</translation>
    </message>
    <message>
        <source>Добавить причину</source>
        <translation>Add a reason</translation>
    </message>
    <message>
        <source>Причина</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>В списке отказа</source>
        <translation>In the refusal list</translation>
    </message>
    <message>
        <source>всегда, не входит в показатели</source>
        <translation>always, in no figure</translation>
    </message>
    <message>
        <source>предлагаем</source>
        <translation>offered</translation>
    </message>
    <message>
        <source>больше не предлагаем</source>
        <translation>no longer offered</translation>
    </message>
    <message>
        <source>Новая причина отказа</source>
        <translation>New reason for refusal</translation>
    </message>
    <message>
        <source>Как её назвать</source>
        <translation>What to call it</translation>
    </message>
    <message>
        <source>Причина «%1» добавлена</source>
        <translation>Reason “%1” added</translation>
    </message>
    <message>
        <source>из них выбирают при отказе</source>
        <translation>chosen from for a refusal</translation>
    </message>
    <message>
        <source>Причина «%1» сохранена</source>
        <translation>Reason “%1” saved</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::RecoveryDialog</name>
    <message>
        <source>Новый код восстановления</source>
        <translation>New recovery code</translation>
    </message>
    <message>
        <source>По коду владелец войдёт, если забудет пароль. Прежний код перестанет работать.</source>
        <translation>With the code the owner gets in when the password is forgotten. The former code stops working.</translation>
    </message>
    <message>
        <source>Нынешний пароль или ПИН-код</source>
        <translation>Present password or PIN</translation>
    </message>
    <message>
        <source>Код</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>появится здесь, и только один раз</source>
        <translation>appears here, and only once</translation>
    </message>
    <message>
        <source>Запишите код и уберите в надёжное место. Ещё раз его не показать. Enter закроет окно.</source>
        <translation>Write the code down and keep it safe. It cannot be shown again. Enter closes the window.</translation>
    </message>
    <message>
        <source>Напечатать</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Код отправлен на принтер. Уберите лист в надёжное место. Enter закроет окно.</source>
        <translation>The code went to the printer. Put the sheet in a safe place. Enter closes the window.</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::RepertoireDialog</name>
    <message>
        <source>Услуги: %1</source>
        <translation>Services: %1</translation>
    </message>
    <message>
        <source>Все услуги, и новые тоже</source>
        <translation>Every service, new ones too</translation>
    </message>
    <message>
        <source>Что выполняет</source>
        <translation>Performs</translation>
    </message>
    <message>
        <source>пробел отмечает, ниже условия выбранной</source>
        <translation>Space ticks; below, the terms of the chosen one</translation>
    </message>
    <message>
        <source> мин</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Длительность</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Цена, %1</source>
        <translation>Price, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a service, its own terms</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, как у всех</source>
        <translation>%1, as everybody</translation>
    </message>
    <message>
        <source>Сумма пишется цифрами, например 3500 или 3500,50</source>
        <translation>Write the sum in digits, e.g. 3500 or 3500.50</translation>
    </message>
    <message>
        <source>Отметьте хотя бы одну услугу. Кто больше не принимает, тот «не работает»: «Сотрудники и права».</source>
        <translation>Tick at least one service. Who sees nobody any more “does not work”: “People and rights”.</translation>
    </message>
    <message>
        <source>%1: цена не понята. %2</source>
        <translation>%1: the price was not understood. %2</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::RepertoiresPane</name>
    <message>
        <source>Услуги специалистов</source>
        <translation>Specialists’ services</translation>
    </message>
    <message>
        <source>кого предлагать при записи</source>
        <translation>who is offered when booking</translation>
    </message>
    <message>
        <source>Добавить специалиста</source>
        <translation>Add a specialist</translation>
    </message>
    <message>
        <source>Специалистов пока нет. Insert добавит первого: к нему можно будет записывать.</source>
        <translation>No specialists yet. Insert adds the first one: then clients can be booked with them.</translation>
    </message>
    <message>
        <source>Специалист</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>Что выполняет</source>
        <translation>Performs</translation>
    </message>
    <message>
        <source>Свои условия</source>
        <translation>Own terms</translation>
    </message>
    <message numerus="yes">
        <source>%n услуг</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>все услуги</source>
        <translation>every service</translation>
    </message>
    <message numerus="yes">
        <source>%1 и ещё %n</source>
        <comment>services</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: услуги сохранены</source>
        <translation>%1: services saved</translation>
    </message>
    <message>
        <source>%1: услуги снова как были</source>
        <translation>%1: services are as they were</translation>
    </message>
    <message>
        <source>мастер врач выполняет услуга длительность цена прайс</source>
        <translation>specialist doctor performs service duration price list</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::ResourceDialog</name>
    <message>
        <source>Новый кабинет или устройство</source>
        <translation>New room or device</translation>
    </message>
    <message>
        <source>Например, «Кабинет 2» или «Лазер»</source>
        <translation>For example “Room 2” or “Laser”</translation>
    </message>
    <message>
        <source>Занимать при записи</source>
        <translation>Use for new bookings</translation>
    </message>
    <message>
        <source>Название</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Что это</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>кабинет займём любой, устройство каждое</source>
        <translation>any of the rooms, each of the devices</translation>
    </message>
    <message>
        <source>Для каких услуг</source>
        <translation>For which services</translation>
    </message>
    <message>
        <source>пробел отмечает</source>
        <translation>Space ticks</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::ResourcesPane</name>
    <message>
        <source>Кабинеты и устройства</source>
        <translation>Rooms and devices</translation>
    </message>
    <message>
        <source>чтобы двух клиентов не записали в один кабинет</source>
        <translation>so that two clients are never booked into one room</translation>
    </message>
    <message>
        <source>Добавить кабинет</source>
        <translation>Add a room</translation>
    </message>
    <message>
        <source>Кабинетов и устройств пока нет. Если услуге нужен кабинет или аппарат, Insert добавит его: двух клиентов в него не запишут.</source>
        <translation>No rooms or devices yet. If a service needs one, Insert adds it: two clients will not be booked into it.</translation>
    </message>
    <message>
        <source>Название</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Что это</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Для услуг</source>
        <translation>For services</translation>
    </message>
    <message>
        <source>При записи</source>
        <translation>When booking</translation>
    </message>
    <message>
        <source>занимаем</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>больше не занимаем</source>
        <translation>no longer in use</translation>
    </message>
    <message>
        <source>ни для одной</source>
        <translation>for none</translation>
    </message>
    <message numerus="yes">
        <source>%1 и ещё %n</source>
        <comment>services</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1»: сохранено</source>
        <translation>“%1”: saved</translation>
    </message>
    <message>
        <source>«%1»: добавлено</source>
        <translation>“%1”: added</translation>
    </message>
    <message numerus="yes">
        <source>Сохранено. Без кабинета или устройства впереди %n визитов, они ниже: Tab и Enter</source>
        <translation>
            <numerusform>Saved. %n visit ahead has no room or device, it is below: Tab and Enter</numerusform>
            <numerusform>Saved. %n visits ahead have no room or device, they are below: Tab and Enter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: место занято за визитом</source>
        <translation>%1: the room is kept for the visit</translation>
    </message>
    <message>
        <source>Вернуть</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::RoomlessCard</name>
    <message>
        <source>Визиты без кабинета или устройства</source>
        <translation>Visits without a room or device</translation>
    </message>
    <message>
        <source>Когда</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Клиент</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Специалист</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>Место</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Их записали раньше, чем услуге понадобился кабинет: это время в нём не занято. Enter займёт свободный; где свободного нет, перенесите визит: F4 в календаре.</source>
        <translation>They were booked before the service came to need a room: nothing keeps that time in it. Enter takes a free one; where none is free, move the visit: F4 in the calendar.</translation>
    </message>
    <message>
        <source>свободно</source>
        <translation>free</translation>
    </message>
    <message>
        <source>занято</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>впереди: %1, места нет: %2</source>
        <translation>ahead: %1, without a room: %2</translation>
    </message>
    <message numerus="yes">
        <source>впереди: %n, место есть для всех</source>
        <comment>visits</comment>
        <translation>
            <numerusform>ahead: %n, there is a room for it</numerusform>
            <numerusform>ahead: %n, there is a room for each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::RulesPane</name>
    <message>
        <source>Перезвонить после недозвона, через</source>
        <translation>Call back when nobody answered, after</translation>
    </message>
    <message>
        <source> мин</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Подтвердить визит, до него</source>
        <translation>Confirm a visit, before it</translation>
    </message>
    <message>
        <source> дн.</source>
        <translation> d</translation>
    </message>
    <message>
        <source>Вернуть клиента, после неявки</source>
        <translation>Win the client back, after a no-show</translation>
    </message>
    <message>
        <source>Спросить, как прошло, после визита</source>
        <translation>Ask how it went, after the visit</translation>
    </message>
    <message>
        <source>Задачи, которые ставятся сами</source>
        <translation>Tasks the program sets by itself</translation>
    </message>
    <message>
        <source>К которому часу</source>
        <translation>Due at this hour</translation>
    </message>
    <message>
        <source>Задачи и очередь сохранены</source>
        <translation>Tasks and queue saved</translation>
    </message>
    <message>
        <source>Задачи и очередь</source>
        <translation>Tasks and queue</translation>
    </message>
    <message numerus="yes">
        <source> звонков</source>
        <translation>
            <numerusform> call</numerusform>
            <numerusform> calls</numerusform>
        </translation>
    </message>
    <message>
        <source>Администратор</source>
        <translation>Receptionist</translation>
    </message>
    <message>
        <source>Менеджер</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Норма дня, видна самому сотруднику</source>
        <translation>Norm of the day, shown to the person</translation>
    </message>
    <message>
        <source>задача перезвонить подтвердить вернуть спросить очередь распределение ответственный смена норма звонков день</source>
        <translation>task call back confirm win back ask turn queue responsible shift norm calls day</translation>
    </message>
    <message>
        <source>Руководитель</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Владелец</source>
        <translation>Owner</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::SecretDialog</name>
    <message>
        <source>Свой ПИН-код или пароль</source>
        <translation>Your PIN or password</translation>
    </message>
    <message>
        <source>ПИН-код или пароль: %1</source>
        <translation>PIN or password: %1</translation>
    </message>
    <message>
        <source>ПИН-код</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Пароль</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Нынешний</source>
        <translation>Present one</translation>
    </message>
    <message>
        <source>если он уже задан</source>
        <translation>if there is one</translation>
    </message>
    <message>
        <source>ПИН-код или пароль</source>
        <translation>PIN or password</translation>
    </message>
    <message>
        <source>Новый</source>
        <translation>New one</translation>
    </message>
    <message>
        <source>ПИН-код от 4 цифр, пароль от 8 знаков</source>
        <translation>a PIN of 4 digits or more, a password of 8 characters or more</translation>
    </message>
    <message>
        <source>Ещё раз</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Не совпали. Введите второй ещё раз.</source>
        <translation>They differ. Enter the second one again.</translation>
    </message>
    <message>
        <source>Задан новый вход: %1</source>
        <translation>New sign-in set: %1</translation>
    </message>
    <message>
        <source>Введите нынешний ПИН-код или пароль.</source>
        <translation>Enter the present PIN or password.</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::ServiceDialog</name>
    <message>
        <source>Новая услуга</source>
        <translation>New service</translation>
    </message>
    <message>
        <source>Например, «Стрижка женская»</source>
        <translation>For example “Haircut”</translation>
    </message>
    <message>
        <source>Предлагать при записи</source>
        <translation>Offer when booking</translation>
    </message>
    <message>
        <source> мин</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Название</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Длительность</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Цена</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Себестоимость</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Сумма пишется цифрами, например 3500 или 3500,50</source>
        <translation>An amount is written in digits, for example 3500 or 3500.50</translation>
    </message>
    <message>
        <source>%1, для показателя «маржа»</source>
        <translation>%1, for the figure “margin”</translation>
    </message>
    <message>
        <source>Услуга: %1</source>
        <translation>Service: %1</translation>
    </message>
    <message>
        <source>Например, «Волосы»</source>
        <translation>For example, “Hair”</translation>
    </message>
    <message>
        <source>Раздел</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>необязательно, по нему делятся визиты клиента</source>
        <translation>optional, a client’s visits are told apart by it</translation>
    </message>
    <message>
        <source>Перерыв до</source>
        <translation>Break before</translation>
    </message>
    <message>
        <source>Перерыв после</source>
        <translation>Break after</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::ServicesPane</name>
    <message>
        <source>Услуги и цены</source>
        <translation>Services and prices</translation>
    </message>
    <message>
        <source>из них выбирают при записи</source>
        <translation>a booking chooses from them</translation>
    </message>
    <message>
        <source>Добавить услугу</source>
        <translation>Add a service</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Длительность</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Цена</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Себестоимость</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>При записи</source>
        <translation>When booking</translation>
    </message>
    <message>
        <source>предлагаем</source>
        <translation>offered</translation>
    </message>
    <message>
        <source>больше не предлагаем</source>
        <translation>no longer offered</translation>
    </message>
    <message>
        <source>Услуга «%1» добавлена</source>
        <translation>Service “%1” added</translation>
    </message>
    <message>
        <source>Услуга «%1» сохранена</source>
        <translation>Service “%1” saved</translation>
    </message>
    <message>
        <source>услуга цена прайс длительность себестоимость</source>
        <translation>service price list duration cost</translation>
    </message>
    <message>
        <source>Услуг пока нет. Insert добавит первую: из них выбирают при записи.</source>
        <translation>No services yet. Insert adds the first: bookings choose from them.</translation>
    </message>
    <message>
        <source>Раздел</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Перерыв</source>
        <translation>Break</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::SettingsPage</name>
    <message>
        <source>Найти настройку</source>
        <translation>Find a setting</translation>
    </message>
    <message>
        <source>Разделы настроек</source>
        <translation>Settings sections</translation>
    </message>
    <message>
        <source>Отменить</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>следующее поле</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>найти настройку</source>
        <translation>find a setting</translation>
    </message>
    <message>
        <source>все клавиши</source>
        <translation>all keys</translation>
    </message>
    <message>
        <source>Настройки</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>добавить в список</source>
        <translation>add to the list</translation>
    </message>
    <message>
        <source>открыть строку</source>
        <translation>open a row</translation>
    </message>
    <message>
        <source>сохранить</source>
        <translation>save</translation>
    </message>
    <message>
        <source>отменить изменения</source>
        <translation>cancel the changes</translation>
    </message>
    <message>
        <source>Не сохранено в разделе «%1». %2</source>
        <translation>Not saved in “%1”. %2</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::SettingsPane</name>
    <message>
        <source>В список добавлен сотрудник: %1</source>
        <translation>Added to the list: %1</translation>
    </message>
    <message>
        <source>Вернуть</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::ShiftDelegate</name>
    <message>
        <source>Не сохранено. %1</source>
        <translation>Not saved. %1</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::ShiftModel</name>
    <message>
        <source>не работает</source>
        <translation>does not work here</translation>
    </message>
    <message>
        <source>нет смены</source>
        <translation>no shift</translation>
    </message>
    <message>
        <source>смена %1</source>
        <translation>shift %1</translation>
    </message>
    <message>
        <source>в этот день закрыто</source>
        <translation>closed on that day</translation>
    </message>
    <message>
        <source>Сотрудник</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>сегодня</source>
        <translation>today</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why somebody is away, the hours</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::ShiftTable</name>
    <message>
        <source>Смены по дням</source>
        <translation>Shifts by day</translation>
    </message>
    <message>
        <source>Нечего вставить: сначала скопируйте смену, Ctrl+C.</source>
        <translation>Nothing to paste: copy a shift first, Ctrl+C.</translation>
    </message>
    <message>
        <source>Скопированное не помещается: встаньте на день левее или на строку выше.</source>
        <translation>What was copied does not fit: go a day to the left or a row up.</translation>
    </message>
    <message>
        <source>Не вставлено. %1</source>
        <translation>Not pasted. %1</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::ShiftsPane</name>
    <message>
        <source>Добавить сотрудника</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Смены</source>
        <translation>Shifts</translation>
    </message>
    <message>
        <source>Неделя раньше</source>
        <translation>Week before</translation>
    </message>
    <message>
        <source>Неделя позже</source>
        <translation>Week after</translation>
    </message>
    <message>
        <source>К этой неделе</source>
        <translation>To this week</translation>
    </message>
    <message>
        <source>вписать часы</source>
        <translation>type hours</translation>
    </message>
    <message>
        <source>убрать</source>
        <translation>clear</translation>
    </message>
    <message>
        <source>повторить</source>
        <translation>repeat</translation>
    </message>
    <message>
        <source>неделя</source>
        <translation>week</translation>
    </message>
    <message>
        <source>выбрать несколько дней</source>
        <translation>choose several days</translation>
    </message>
    <message>
        <source>убрать смену</source>
        <translation>take the shift away</translation>
    </message>
    <message>
        <source>Неделя %1, к этой неделе</source>
        <translation>Week %1, to this week</translation>
    </message>
    <message>
        <source>Кроме вас сотрудников пока нет: Insert добавит первого, и здесь появится его строка.</source>
        <translation>There is nobody but you yet: Insert adds the first person, whose row then stands here.</translation>
    </message>
    <message>
        <source>На этой неделе смен нет. Встаньте на день, наберите часы, например 9–18, и нажмите Enter.</source>
        <translation>There are no shifts in this week. Go to a day, type hours, for example 9–18, and press Enter.</translation>
    </message>
    <message>
        <source>С перерывом пишут 9–13, 14–18; ночь в двух днях: 22–24 и 0–6. Shift и стрелки выбирают несколько дней.</source>
        <translation>With a break: 9–13, 14–18; a night on two days: 22–24 and 0–6. Shift and the arrows choose several days.</translation>
    </message>
    <message numerus="yes">
        <source>Изменено смен: %n</source>
        <translation>
            <numerusform>%n shift changed</numerusform>
            <numerusform>%n shifts changed</numerusform>
        </translation>
    </message>
    <message>
        <source>нет смены</source>
        <translation>no shift</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Изменить смену: %n визитов останется вне её</source>
        <translation>
            <numerusform>Change the shift: %n visit is left outside</numerusform>
            <numerusform>Change the shift: %n visits are left outside</numerusform>
        </translation>
    </message>
    <message>
        <source>Изменить смену</source>
        <translation>Change the shift</translation>
    </message>
    <message>
        <source>%1. Визиты останутся в расписании: перенесите их или предупредите клиентов.</source>
        <translation>%1. The visits stay in the schedule: move them or tell the clients.</translation>
    </message>
    <message>
        <source>Смены возвращены: %1</source>
        <translation>Shifts are back: %1</translation>
    </message>
    <message>
        <source>Смена возвращена: %1</source>
        <translation>The shift is back: %1</translation>
    </message>
    <message>
        <source>часы в выбранные дни</source>
        <translation>hours into those days</translation>
    </message>
    <message>
        <source>повторить часы</source>
        <translation>repeat hours</translation>
    </message>
    <message>
        <source>Месяц</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Отсутствие</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>По графику</source>
        <translation>By pattern</translation>
    </message>
    <message>
        <source>Заполнить смены по графику: 2/2, 5/2</source>
        <translation>Fill shifts by a pattern: 2/2, 5/2</translation>
    </message>
    <message>
        <source>Отпуск, больничный, обучение</source>
        <translation>Vacation, sick leave, training</translation>
    </message>
    <message>
        <source>по графику</source>
        <translation>by pattern</translation>
    </message>
    <message>
        <source>отсутствие</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>месяц</source>
        <translation>month</translation>
    </message>
    <message>
        <source>по неделям</source>
        <translation>by weeks</translation>
    </message>
    <message>
        <source>весь месяц</source>
        <translation>whole month</translation>
    </message>
    <message>
        <source>заполнить по графику 2/2, 5/2</source>
        <translation>fill by a pattern 2/2, 5/2</translation>
    </message>
    <message>
        <source>отпуск, больничный, обучение</source>
        <translation>vacation, sick leave, training</translation>
    </message>
    <message>
        <source>весь месяц, снова неделя</source>
        <translation>whole month, week again</translation>
    </message>
    <message>
        <source>напечатать или сохранить PDF</source>
        <translation>print or save as PDF</translation>
    </message>
    <message>
        <source>неделя, месяц раньше, позже</source>
        <translation>week or month before, after</translation>
    </message>
    <message>
        <source>%1, к этому месяцу</source>
        <translation>%1, to this month</translation>
    </message>
    <message>
        <source>К этому месяцу</source>
        <translation>To this month</translation>
    </message>
    <message>
        <source>Месяц раньше</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Месяц позже</source>
        <translation>Month after</translation>
    </message>
    <message>
        <source>Неделя</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>график расписание дежурство на смене отпуск больничный отсутствие</source>
        <translation>schedule roster duty on shift vacation sick leave absence</translation>
    </message>
    <message>
        <source>Убрано: %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>Отсутствие снова как было</source>
        <translation>The absence is as it was</translation>
    </message>
    <message>
        <source>Напечатать</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>На бумагу или в PDF</source>
        <translation>On paper or as PDF</translation>
    </message>
    <message>
        <source>Не напечатано: принтер или файл ничего не взял. Проверьте, что он включён, или выберите другой.</source>
        <translation>Not printed: the printer or file took nothing. Check that it is on, or choose another one.</translation>
    </message>
    <message>
        <source>В этом месяце смен нет. Встаньте на день, наберите часы, например 9–18, и нажмите Enter, или заполните по графику: Ctrl G.</source>
        <translation>There are no shifts this month. Go to a day, type the hours, for example 9–18, and press Enter, or fill by a pattern: Ctrl G.</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::ShopPane</name>
    <message>
        <source>Название и адрес</source>
        <translation>Name and address</translation>
    </message>
    <message>
        <source>Клиника «Линия»</source>
        <translation>Clinic “Line”</translation>
    </message>
    <message>
        <source>Челябинск, ул. Труда, 78</source>
        <translation>Chelyabinsk, Truda St, 78</translation>
    </message>
    <message>
        <source>Название</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>видно слева вверху и в отчётах</source>
        <translation>seen at the top left and in reports</translation>
    </message>
    <message>
        <source>Адрес</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>С чем сравнивать показатели</source>
        <translation>What the figures are measured against</translation>
    </message>
    <message>
        <source> с</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Неявки, не больше</source>
        <translation>No-shows, at most</translation>
    </message>
    <message>
        <source>Конверсия в запись, не меньше</source>
        <translation>Conversion to booking, at least</translation>
    </message>
    <message>
        <source>Качественный звонок, от</source>
        <translation>A quality call, from</translation>
    </message>
    <message>
        <source>столько длится разговор</source>
        <translation>so long is the talk</translation>
    </message>
    <message>
        <source>название</source>
        <translation>name</translation>
    </message>
    <message>
        <source>адрес</source>
        <translation>address</translation>
    </message>
    <message>
        <source>порог неявок</source>
        <translation>no-show limit</translation>
    </message>
    <message>
        <source>цель по конверсии</source>
        <translation>conversion target</translation>
    </message>
    <message>
        <source>качественный звонок</source>
        <translation>quality call</translation>
    </message>
    <message>
        <source>Настройки сохранены</source>
        <translation>Settings saved</translation>
    </message>
    <message>
        <source>Салон или клиника</source>
        <translation>Salon or clinic</translation>
    </message>
    <message>
        <source>Часовой пояс</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Валюта %1: выбрана при создании базы.</source>
        <translation>Currency %1: chosen when the database was made.</translation>
    </message>
    <message>
        <source>часовой пояс</source>
        <translation>time zone</translation>
    </message>
    <message>
        <source>Вход</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source> мин</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Заблокировать, если никто не работает</source>
        <translation>Lock when nobody is working for</translation>
    </message>
    <message>
        <source>заблокировать через</source>
        <translation>lock after</translation>
    </message>
    <message>
        <source>где входят по паролю или ПИН-коду</source>
        <translation>where people sign in by password or PIN</translation>
    </message>
    <message>
        <source>Страна телефонов</source>
        <translation>Country of phones</translation>
    </message>
    <message>
        <source>её номера пишут без кода</source>
        <translation>its numbers are written without the code</translation>
    </message>
    <message>
        <source>страна телефонов</source>
        <translation>country of phones</translation>
    </message>
    <message>
        <source>название адрес пояс валюта телефон страна код порог неявки конверсия качественный звонок вход пароль блокировка минуты</source>
        <translation>name address zone currency phone country code no-show limit conversion quality call sign-in password lock minutes</translation>
    </message>
    <message>
        <source>часы будущих визитов останутся те же</source>
        <translation>visits to come keep their hours</translation>
    </message>
    <message>
        <source>Был пояс: %1. Станет: %2. Записанные на 10:00 придут в 10:00 по новому поясу. Прошедшие визиты и те, что идут сейчас, остаются как были.</source>
        <translation>The zone was: %1. It will be: %2. Who is booked for 10:00 comes at 10:00 of the new zone. Visits of the past and those that are on now stay as they were.</translation>
    </message>
    <message>
        <source>Сменить пояс</source>
        <translation>Change the zone</translation>
    </message>
    <message numerus="yes">
        <source>Передвинуть %n будущих визитов?</source>
        <translation>
            <numerusform>Move %n future visit?</numerusform>
            <numerusform>Move %n future visits?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::SpecialDayDialog</name>
    <message>
        <source>Особый день</source>
        <translation>Special day</translation>
    </message>
    <message>
        <source>31.12</source>
        <translation>31.12</translation>
    </message>
    <message>
        <source>выходной</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Дата</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Часы</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>пусто: выходной</source>
        <translation>empty: closed</translation>
    </message>
    <message>
        <source>например, «Санитарный день»</source>
        <translation>for example, cleaning day</translation>
    </message>
    <message>
        <source>Название</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>необязательно</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::SpecialDaysCard</name>
    <message>
        <source>День</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Часы</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Особые дни</source>
        <translation>Special days</translation>
    </message>
    <message>
        <source>Добавить день</source>
        <translation>Add a day</translation>
    </message>
    <message>
        <source>выходной</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Особых дней нет. Insert добавит праздник или короткий день.</source>
        <translation>No special days. Insert adds a holiday or a short day.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, перенести визитов: %2</source>
        <comment>the hours</comment>
        <translation>%1, visits to move: %2</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::TablePane</name>
    <message>
        <source>добавить</source>
        <translation>add</translation>
    </message>
    <message>
        <source>открыть</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::TurnCard</name>
    <message>
        <source>Кому достаётся новая заявка</source>
        <translation>Whose a new request is</translation>
    </message>
    <message>
        <source>Правило</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>когда на смене никого, заявка ждёт в общей очереди</source>
        <translation>with nobody on shift it waits in the shared queue</translation>
    </message>
    <message>
        <source>по очереди</source>
        <translation>by turn</translation>
    </message>
    <message>
        <source>кому достаётся заявка</source>
        <translation>whose a request is</translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::WaitStory</name>
    <message>
        <source>0 мин</source>
        <translation>0 min</translation>
    </message>
    <message>
        <source>лид создан</source>
        <translation>lead created</translation>
    </message>
    <message>
        <source>норма ответа</source>
        <translation>norm of answering</translation>
    </message>
    <message>
        <source>напомнить</source>
        <translation>remind</translation>
    </message>
    <message>
        <source>сообщить владельцу</source>
        <translation>tell the owner</translation>
    </message>
    <message>
        <source>Как это было сегодня: %1, %2 в %3, владельцу сообщили в %4</source>
        <translation>How it went today: %1, %2 at %3, the owner was told at %4</translation>
    </message>
    <message>
        <source>Сегодня владельцу ни о ком не сообщали</source>
        <translation>Today the owner was told of nobody</translation>
    </message>
</context>
<context>
    <name>priyom::shell::Corner</name>
    <message>
        <source>Уведомления</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Уведомления: %1</source>
        <translation>Notifications: %1</translation>
    </message>
    <message>
        <source>Имя, телефон или услуга</source>
        <translation>Name, phone or service</translation>
    </message>
</context>
<context>
    <name>priyom::shell::MainWindow</name>
    <message>
        <source>Вернуть как было</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>вернуть как было</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>меню</source>
        <translation>menu</translation>
    </message>
    <message>
        <source>Выйти</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Везде</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>закрыть</source>
        <translation>close</translation>
    </message>
    <message>
        <source>Приём, %1</source>
        <translation>Priyom, %1</translation>
    </message>
    <message>
        <source>Найти</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Приём</source>
        <translation>Priyom</translation>
    </message>
    <message>
        <source>разделы</source>
        <translation>sections</translation>
    </message>
</context>
<context>
    <name>priyom::shell::Menus</name>
    <message>
        <source>&amp;Файл</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Правка</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Вид</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Лид</source>
        <translation>&amp;Lead</translation>
    </message>
    <message>
        <source>&amp;Календарь</source>
        <translation>&amp;Calendar</translation>
    </message>
    <message>
        <source>&amp;Отчёты</source>
        <translation>&amp;Reports</translation>
    </message>
    <message>
        <source>&amp;Справка</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Светлая тема</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Тёмная тема</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Тема как в системе</source>
        <translation>Theme of the system</translation>
    </message>
    <message>
        <source>Крупный текст</source>
        <translation>Large text</translation>
    </message>
</context>
<context>
    <name>priyom::shell::NavBar</name>
    <message>
        <source>Разделы</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Заблокировать</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Заблокировать, Ctrl L</source>
        <translation>Lock, Ctrl L</translation>
    </message>
</context>
<context>
    <name>priyom::shell::NavModel</name>
    <message numerus="yes">
        <source>%n, есть просроченные</source>
        <translation>
            <numerusform>%n, late ones among them</numerusform>
            <numerusform>%n, late ones among them</numerusform>
        </translation>
    </message>
    <message>
        <source>Показатели</source>
        <translation>Figures</translation>
    </message>
</context>
<context>
    <name>priyom::shell::Patience</name>
    <message>
        <source>Приём</source>
        <translation>Priyom</translation>
    </message>
    <message>
        <source>Открываем базу</source>
        <translation>Opening the database</translation>
    </message>
    <message>
        <source>Большую базу новая версия обновляет до минуты. Прежняя остаётся рядом копией, записи целы.</source>
        <translation>A new version takes up to a minute to update a large database. The old one stays beside it as a copy; nothing is lost.</translation>
    </message>
</context>
<context>
    <name>priyom::signin::CodeSheet</name>
    <message>
        <source>Запишите код восстановления</source>
        <translation>Write the recovery code down</translation>
    </message>
    <message>
        <source>Если пароль забыт, войти поможет только этот код. Перепишите его на бумагу и уберите туда, где лежат документы. Больше он не будет показан.</source>
        <translation>If the password is forgotten, only this code lets you in. Copy it on paper and keep it with your documents. It is not shown again.</translation>
    </message>
    <message>
        <source>Код восстановления %1</source>
        <translation>Recovery code %1</translation>
    </message>
    <message>
        <source>Пробел</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Начать работу</source>
        <translation>Start work</translation>
    </message>
    <message>
        <source>Код на бумаге</source>
        <translation>The code is on paper</translation>
    </message>
    <message>
        <source>Напечатать</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Сначала перепишите код и отметьте это пробелом.</source>
        <translation>First copy the code down, then tick that with Space.</translation>
    </message>
</context>
<context>
    <name>priyom::signin::EntryPane</name>
    <message>
        <source>Войти</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Пароль</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Забыли пароль?</source>
        <translation>Forgot the password?</translation>
    </message>
    <message>
        <source>Забыли? Сбросит владелец</source>
        <translation>Forgot? The owner resets it</translation>
    </message>
    <message>
        <source>ПИН-код</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Войти по паролю</source>
        <translation>Use the password</translation>
    </message>
    <message>
        <source>Войти по ПИН-коду</source>
        <translation>Use the PIN</translation>
    </message>
    <message>
        <source>проверяем</source>
        <translation>checking</translation>
    </message>
    <message>
        <source>Много неверных попыток. Подождите %1 с</source>
        <translation>Too many wrong attempts. Wait %1 s</translation>
    </message>
    <message>
        <source>Не подошло</source>
        <translation>No match</translation>
    </message>
    <message>
        <source>Не подошло, %1</source>
        <translation>No match, %1</translation>
    </message>
    <message numerus="yes">
        <source>осталось %n попыток</source>
        <translation>
            <numerusform>%n attempt left</numerusform>
            <numerusform>%n attempts left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::signin::Keypad</name>
    <message>
        <source>очистить</source>
        <translation>clear</translation>
    </message>
    <message>
        <source>Стереть цифру</source>
        <translation>Delete a digit</translation>
    </message>
</context>
<context>
    <name>priyom::signin::OtherPerson</name>
    <message>
        <source>Другой сотрудник</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Первые буквы имени</source>
        <translation>First letters of the name</translation>
    </message>
</context>
<context>
    <name>priyom::signin::OwnerForm</name>
    <message>
        <source>Первый вход: владелец</source>
        <translation>First sign-in: the owner</translation>
    </message>
    <message>
        <source>Новый пароль владельца</source>
        <translation>The owner’s new password</translation>
    </message>
    <message>
        <source>Владелец видит всё и заводит остальных. Пароль защищает базу клиентов от чужих за стойкой.</source>
        <translation>The owner sees everything and adds the others. The password keeps strangers at the desk away from the clients.</translation>
    </message>
    <message>
        <source>Введите код восстановления, который был показан при первом входе. Он сработает один раз.</source>
        <translation>Enter the recovery code that was shown at the first sign-in. It works once.</translation>
    </message>
    <message>
        <source>Ваше имя</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Код восстановления</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Пароль, от 8 знаков</source>
        <translation>Password, 8 characters or more</translation>
    </message>
    <message>
        <source>Пароль ещё раз</source>
        <translation>Password once more</translation>
    </message>
    <message>
        <source>Задать пароль и начать</source>
        <translation>Set the password and start</translation>
    </message>
    <message>
        <source>Задать новый пароль</source>
        <translation>Set the new password</translation>
    </message>
    <message>
        <source>Не менять</source>
        <translation>Keep as it is</translation>
    </message>
    <message>
        <source>Введите имя: так вас увидят коллеги.</source>
        <translation>Enter your name: this is how others see you.</translation>
    </message>
    <message>
        <source>Введите код восстановления.</source>
        <translation>Enter the recovery code.</translation>
    </message>
    <message>
        <source>Пароли не совпали. Введите второй ещё раз.</source>
        <translation>The passwords differ. Enter the second one again.</translation>
    </message>
    <message>
        <source>Включить вход по паролю</source>
        <translation>Turn on sign-in</translation>
    </message>
    <message>
        <source>Сейчас базу видит каждый, кто сел за этот компьютер. Задайте пароль владельца: дальше каждый входит под своим именем, а остальным вы зададите ПИН-коды в настройках.</source>
        <translation>Now everybody who sits down at this computer sees the shop. Set the owner’s password: from then on each signs in by name, and you give the others PINs in the settings.</translation>
    </message>
    <message>
        <source>Включить вход</source>
        <translation>Turn on</translation>
    </message>
    <message>
        <source>Не сейчас</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>priyom::signin::PeopleTiles</name>
    <message>
        <source>Кто за стойкой?</source>
        <translation>Who is at the desk?</translation>
    </message>
</context>
<context>
    <name>priyom::signin::PinBoxes</name>
    <message>
        <source>ПИН-код</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>введено цифр: %1</source>
        <translation>digits entered: %1</translation>
    </message>
</context>
<context>
    <name>priyom::signin::SignInPage</name>
    <message>
        <source>Включён Caps Lock</source>
        <translation>Caps Lock is on</translation>
    </message>
    <message>
        <source>Кто за стойкой?</source>
        <translation>Who is at the desk?</translation>
    </message>
    <message>
        <source>Данные хранятся на этом компьютере</source>
        <translation>The data stay on this computer</translation>
    </message>
    <message>
        <source>раскладка</source>
        <translation>layout</translation>
    </message>
    <message>
        <source>версия %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>заблокировано в %1</source>
        <translation>locked at %1</translation>
    </message>
    <message>
        <source>Выберите себя стрелками или клавишами Alt 1…%1</source>
        <translation>Choose yourself with the arrows or Alt 1…%1</translation>
    </message>
    <message>
        <source>смена открыта в %1</source>
        <translation>at work since %1</translation>
    </message>
    <message>
        <source>дальше</source>
        <translation>next</translation>
    </message>
    <message>
        <source>следующее поле</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>войти</source>
        <translation>sign in</translation>
    </message>
    <message>
        <source>сотрудник</source>
        <translation>person</translation>
    </message>
    <message>
        <source>сразу он</source>
        <translation>straight to them</translation>
    </message>
    <message>
        <source>Пробел</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>код на бумаге</source>
        <translation>the code is on paper</translation>
    </message>
    <message>
        <source>напечатать</source>
        <translation>print</translation>
    </message>
    <message>
        <source>начать работу</source>
        <translation>start work</translation>
    </message>
</context>
<context>
    <name>priyom::tasksui::CancelDialog</name>
    <message>
        <source>Отмена визита: %1</source>
        <translation>Cancel the visit: %1</translation>
    </message>
    <message>
        <source>Кто отменил</source>
        <translation>Who cancelled</translation>
    </message>
    <message>
        <source>Отменил клиент</source>
        <translation>The client cancelled</translation>
    </message>
    <message>
        <source>Отменили мы</source>
        <translation>We cancelled</translation>
    </message>
    <message>
        <source>Почему</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Не менять</source>
        <translation>Leave as is</translation>
    </message>
    <message>
        <source>Отменить визит</source>
        <translation>Cancel the visit</translation>
    </message>
    <message>
        <source>кто отменил</source>
        <translation>who cancelled</translation>
    </message>
    <message>
        <source>отменить визит</source>
        <translation>cancel the visit</translation>
    </message>
    <message>
        <source>не менять</source>
        <translation>leave as is</translation>
    </message>
    <message>
        <source>Укажите, кто отменил: 1 или 2.</source>
        <translation>Say who cancelled: 1 or 2.</translation>
    </message>
    <message>
        <source>Напишите, почему: без причины отмену не сохранить.</source>
        <translation>Write why: a cancellation is not saved without a reason.</translation>
    </message>
    <message>
        <source>Что отменяется</source>
        <translation>What is cancelled</translation>
    </message>
    <message numerus="yes">
        <source>Весь визит, %n услуг</source>
        <translation>
            <numerusform>The whole visit, %n service</numerusform>
            <numerusform>The whole visit, %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Только «%1»</source>
        <translation>“%1” only</translation>
    </message>
    <message>
        <source>За этот визит уже оплачено %1: после отмены предложим вернуть.</source>
        <translation>%1 has been paid for this visit: a refund is offered once it is cancelled.</translation>
    </message>
</context>
<context>
    <name>priyom::tasksui::CommentDialog</name>
    <message>
        <source>придёт с ребёнком, просит тишины</source>
        <translation>comes with a child, asks for silence</translation>
    </message>
    <message>
        <source>Комментарий визита: %1</source>
        <translation>Comment of the visit: %1</translation>
    </message>
    <message>
        <source>Что важно знать</source>
        <translation>What to know</translation>
    </message>
    <message>
        <source>видно в календаре и на листе дня</source>
        <translation>seen in the calendar and on the day sheet</translation>
    </message>
    <message>
        <source>Не менять</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>сохранить</source>
        <translation>save</translation>
    </message>
    <message>
        <source>не менять</source>
        <translation>keep</translation>
    </message>
</context>
<context>
    <name>priyom::tasksui::LateDialog</name>
    <message>
        <source>Опаздывает: %1</source>
        <translation>Running late: %1</translation>
    </message>
    <message>
        <source>Придёт вовремя</source>
        <translation>Will be in time</translation>
    </message>
    <message>
        <source>На сколько опоздает</source>
        <translation>How late</translation>
    </message>
    <message>
        <source>Другое</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>минут, до %1</source>
        <translation>minutes, up to %1</translation>
    </message>
    <message>
        <source>Не менять</source>
        <translation>Leave as is</translation>
    </message>
    <message>
        <source>Отметить</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>на сколько</source>
        <translation>how late</translation>
    </message>
    <message>
        <source>другое число минут</source>
        <translation>another number of minutes</translation>
    </message>
    <message>
        <source>не менять</source>
        <translation>leave as is</translation>
    </message>
    <message>
        <source>Нажмите цифру или напишите, на сколько минут.</source>
        <translation>Press a digit or type how many minutes.</translation>
    </message>
    <message>
        <source>Минуты пишут числом от 1 до %1.</source>
        <translation>Minutes are a number from 1 to %1.</translation>
    </message>
</context>
<context>
    <name>priyom::tasksui::SnoozeDialog</name>
    <message>
        <source>Отложить: %1</source>
        <translation>Put off: %1</translation>
    </message>
    <message>
        <source>Не менять</source>
        <translation>Leave as is</translation>
    </message>
    <message>
        <source>отложить</source>
        <translation>put off</translation>
    </message>
    <message>
        <source>не менять</source>
        <translation>leave as is</translation>
    </message>
</context>
<context>
    <name>priyom::tasksui::TaskActions</name>
    <message>
        <source>Вернуть</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Кому: %1</source>
        <translation>Who: %1</translation>
    </message>
    <message>
        <source>Удалить задачу: %1</source>
        <translation>Delete task: %1</translation>
    </message>
    <message>
        <source>Удалить задачу</source>
        <translation>Delete task</translation>
    </message>
    <message>
        <source>Вернуть: сутки по Ctrl Z, 90 дней из корзины («Правка → Корзина»).</source>
        <translation>To get it back: Ctrl Z for a day, the bin for 90 days (Edit → Bin).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, what became of the task</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>задача «%1» сделана</source>
        <translation>task “%1” done</translation>
    </message>
    <message>
        <source>задача «%1» снята</source>
        <translation>task “%1” dropped</translation>
    </message>
    <message>
        <source>задача «%1» удалена</source>
        <translation>task “%1” deleted</translation>
    </message>
    <message>
        <source>задача «%1» возвращена</source>
        <translation>task “%1” is back</translation>
    </message>
    <message>
        <source>задача «%1» отложена на %2</source>
        <translation>task “%1” put off to %2</translation>
    </message>
    <message>
        <source>задача «%1» в общей очереди</source>
        <translation>task “%1” in the shared queue</translation>
    </message>
    <message>
        <source>задача «%1» передана, теперь %2</source>
        <translation>task “%1” handed over, now %2</translation>
    </message>
    <message>
        <source>задача «%1» на %2</source>
        <translation>task “%1” for %2</translation>
    </message>
    <message>
        <source>напоминание отправлено</source>
        <translation>reminder sent</translation>
    </message>
    <message>
        <source>Напоминание скопировано. Ушло клиенту?</source>
        <translation>Reminder copied. Has it gone to the client?</translation>
    </message>
    <message>
        <source>Отправлено</source>
        <translation>Sent</translation>
    </message>
</context>
<context>
    <name>priyom::tasksui::TaskDialog</name>
    <message>
        <source>Например: завтра после 15</source>
        <translation>For example: tomorrow after 15</translation>
    </message>
    <message>
        <source>Поставить задачу</source>
        <translation>Set the task</translation>
    </message>
    <message>
        <source>Задача: %1</source>
        <translation>Task: %1</translation>
    </message>
    <message>
        <source>завтра утром</source>
        <translation>tomorrow morning</translation>
    </message>
    <message>
        <source>Общая очередь</source>
        <translation>Shared queue</translation>
    </message>
    <message>
        <source>Что сделать</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Когда</source>
        <translation>When</translation>
    </message>
    <message>
        <source>словами</source>
        <translation>in words</translation>
    </message>
    <message>
        <source>Кому</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Не менять</source>
        <translation>Leave as is</translation>
    </message>
    <message>
        <source>дальше</source>
        <translation>next</translation>
    </message>
    <message>
        <source>поставить</source>
        <translation>set</translation>
    </message>
    <message>
        <source>не менять</source>
        <translation>leave as is</translation>
    </message>
    <message>
        <source>Новая задача</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Имя или телефон клиента</source>
        <translation>Name or phone of the client</translation>
    </message>
    <message>
        <source>О ком</source>
        <translation>About whom</translation>
    </message>
    <message>
        <source>по заявке</source>
        <translation>the request</translation>
    </message>
    <message>
        <source>клиент</source>
        <translation>client</translation>
    </message>
    <message>
        <source>не понято, пишут: завтра 10:00</source>
        <translation>not understood, write: tomorrow 10:00</translation>
    </message>
</context>
<context>
    <name>priyom::tasksui::TaskLines</name>
    <message>
        <source>Пробел</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>сделано</source>
        <translation>done</translation>
    </message>
    <message>
        <source>отложить, словами</source>
        <translation>put off, in words</translation>
    </message>
    <message>
        <source>снять задачу</source>
        <translation>drop the task</translation>
    </message>
    <message>
        <source>удалить в корзину</source>
        <translation>delete to the bin</translation>
    </message>
    <message>
        <source>Пробел: сделано. 1, 2, 3: отложить. Delete: удалить</source>
        <translation>Space: done. 1, 2, 3: put off. Delete: delete</translation>
    </message>
    <message>
        <source>на час позже</source>
        <translation>an hour later</translation>
    </message>
    <message>
        <source>на утро после срока</source>
        <translation>the morning after it is due</translation>
    </message>
</context>
<context>
    <name>priyom::tasksui::TasksModel</name>
    <message>
        <source>общая очередь</source>
        <translation>shared queue</translation>
    </message>
    <message>
        <source>Срок</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Что сделать</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Клиент</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Кому</source>
        <translation>Who</translation>
    </message>
</context>
<context>
    <name>priyom::tasksui::TasksPage</name>
    <message>
        <source>открыть лид</source>
        <translation>open the lead</translation>
    </message>
    <message>
        <source>Пробел</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>сделано</source>
        <translation>done</translation>
    </message>
    <message>
        <source>передать</source>
        <translation>hand over</translation>
    </message>
    <message>
        <source>все клавиши</source>
        <translation>all keys</translation>
    </message>
    <message>
        <source>Задачи</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>передать другому</source>
        <translation>hand over to somebody</translation>
    </message>
    <message>
        <source>снять задачу</source>
        <translation>drop the task</translation>
    </message>
    <message>
        <source>удалить в корзину</source>
        <translation>delete into the bin</translation>
    </message>
    <message>
        <source>скопировать напоминание</source>
        <translation>copy the reminder</translation>
    </message>
    <message>
        <source>отправлено</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>не напоминать</source>
        <translation>do not remind</translation>
    </message>
    <message>
        <source>Задача о клиенте, заявки у неё нет. Enter откроет карточку клиента</source>
        <translation>The task is about a client and has no request. Enter opens the client card</translation>
    </message>
    <message>
        <source>карточка клиента</source>
        <translation>client card</translation>
    </message>
    <message>
        <source>позвонить</source>
        <translation>call</translation>
    </message>
    <message>
        <source>новая задача</source>
        <translation>new task</translation>
    </message>
    <message>
        <source>новая задача о ком угодно</source>
        <translation>new task about anybody</translation>
    </message>
    <message>
        <source>открыть лид или клиента</source>
        <translation>open the lead or client</translation>
    </message>
    <message>
        <source>записать</source>
        <translation>book</translation>
    </message>
    <message>
        <source>записать, позвонить</source>
        <translation>book, call</translation>
    </message>
    <message>
        <source>на час, до утра, до…</source>
        <translation>an hour, until morning, until…</translation>
    </message>
    <message>
        <source>отложить: на час, до утра, до…</source>
        <translation>put off: an hour, until morning, until…</translation>
    </message>
</context>
<context>
    <name>priyom::tasksui::TasksView</name>
    <message>
        <source>Задачи</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Мои</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Все</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Отметить итоги</source>
        <translation>Record outcomes</translation>
    </message>
    <message>
        <source>Задач нет.</source>
        <translation>No tasks.</translation>
    </message>
    <message>
        <source>Чьи задачи</source>
        <translation>Whose tasks</translation>
    </message>
    <message>
        <source>Такие задачи программа ставит сама</source>
        <translation>Such tasks the program sets by itself</translation>
    </message>
    <message>
        <source>Перезвонить</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Если не дозвонились</source>
        <translation>After a call nobody took</translation>
    </message>
    <message>
        <source>Подтвердить визит</source>
        <translation>Confirm the visit</translation>
    </message>
    <message>
        <source>За день до него</source>
        <translation>The day before it</translation>
    </message>
    <message>
        <source>Вернуть клиента</source>
        <translation>Win the client back</translation>
    </message>
    <message>
        <source>На следующий день после неявки</source>
        <translation>The day after a no-show</translation>
    </message>
    <message>
        <source>Спросить о визите</source>
        <translation>Ask after the visit</translation>
    </message>
    <message>
        <source>На следующий день после визита</source>
        <translation>The day after a visit</translation>
    </message>
    <message>
        <source>Задачи по сроку</source>
        <translation>Tasks by due time</translation>
    </message>
    <message numerus="yes">
        <source>%n просрочены</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n на сегодня</source>
        <translation>
            <numerusform>%n for today</numerusform>
            <numerusform>%n for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n визита без итога</source>
        <translation>
            <numerusform>%n visit without an outcome</numerusform>
            <numerusform>%n visits without an outcome</numerusform>
        </translation>
    </message>
    <message>
        <source>их время прошло, отметьте, кто пришёл</source>
        <translation>their time has passed, record who came</translation>
    </message>
    <message>
        <source>Напомнить о визите</source>
        <translation>Remind of the visit</translation>
    </message>
    <message>
        <source>За сутки и за два часа до него</source>
        <translation>A day and two hours before it</translation>
    </message>
    <message>
        <source>Задача</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Здесь появится, кому перезвонить и кого подтвердить. Свою задачу ставят клавишей Insert.</source>
        <translation>Whom to call back and to confirm appears here. Insert makes a task of your own.</translation>
    </message>
</context>
<context>
    <name>priyom::tasksui::UnresolvedDesk</name>
    <message>
        <source>Визитов без итога нет</source>
        <translation>No visits without an outcome</translation>
    </message>
    <message>
        <source>Своих визитов без итога нет. Из импорта без итога: %1, их отмечают на доске, F6 и F7</source>
        <translation>No visits of your own without an outcome. From imports: %1, close them on the board, F6 and F7</translation>
    </message>
</context>
<context>
    <name>priyom::tasksui::UnresolvedDialog</name>
    <message>
        <source>Когда</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Клиент</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Телефон</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Мастер</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>Визиты без итога</source>
        <translation>Visits without an outcome</translation>
    </message>
    <message>
        <source>Их время прошло. Отметьте каждый цифрой, сам собой визит не закроется.</source>
        <translation>Their time has passed. Record each by a digit, no visit closes by itself.</translation>
    </message>
    <message>
        <source>Пришёл</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Неявка</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Перенести</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Отменён</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>по визитам</source>
        <translation>between visits</translation>
    </message>
    <message>
        <source>пришёл</source>
        <translation>came</translation>
    </message>
    <message>
        <source>неявка</source>
        <translation>no-show</translation>
    </message>
    <message>
        <source>перенести</source>
        <translation>move</translation>
    </message>
    <message>
        <source>отменён</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>закрыть</source>
        <translation>close</translation>
    </message>
    <message>
        <source>Отметьте каждый цифрой. Из импорта без итога ещё %1: их отмечают на доске.</source>
        <translation>Close each with a digit. From imports %1 more: close them on the board.</translation>
    </message>
    <message>
        <source>Все отмечены. Если ошиблись, Ctrl Z вернёт последний.</source>
        <translation>All are closed. If one was wrong, Ctrl Z brings it back.</translation>
    </message>
</context>
<context>
    <name>priyom::tasksui::VisitActions</name>
    <message>
        <source>Вернуть</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1: визит состоялся</source>
        <translation>%1: came</translation>
    </message>
    <message>
        <source>%1: неявка</source>
        <translation>%1: no-show</translation>
    </message>
    <message>
        <source>%1: визит подтверждён</source>
        <translation>%1: visit confirmed</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: визит отменён</source>
        <translation>%1: visit cancelled</translation>
    </message>
    <message>
        <source>%1: визит перенесён на %2</source>
        <translation>%1: visit moved to %2</translation>
    </message>
    <message>
        <source>%1: визит до %2</source>
        <translation>%1: visit until %2</translation>
    </message>
    <message>
        <source>до %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1: «%2» отменена, остальное по плану</source>
        <translation>%1: “%2” cancelled, the rest stands</translation>
    </message>
    <message>
        <source>ждать будет %1, %2</source>
        <translation>%1 at %2 would wait</translation>
    </message>
    <message>
        <source>%1, сейчас: %2</source>
        <translation>%1, now: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, how late</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: придёт вовремя</source>
        <translation>%1: will be in time</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who is late, who waits</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: у визита уже есть итог. Записать снова: F4</source>
        <translation>%1: the visit has an outcome already. To book again: F4</translation>
    </message>
    <message>
        <source>%1: комментарий визита убран</source>
        <translation>%1: comment of the visit removed</translation>
    </message>
    <message>
        <source>%1: комментарий визита сохранён</source>
        <translation>%1: comment of the visit saved</translation>
    </message>
    <message>
        <source>%1: запись изменена</source>
        <translation>%1: booking changed</translation>
    </message>
    <message>
        <source>%1: запись на %2</source>
        <translation>%1: booked for %2</translation>
    </message>
    <message>
        <source>%1: визит уже короче некуда</source>
        <translation>%1: the visit cannot be shorter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Поставить на %1</source>
        <translation>Move to %1</translation>
    </message>
    <message>
        <source>Этот день уже прошёл: выберите сегодня или позже.</source>
        <translation>That day is over: choose today or later.</translation>
    </message>
</context>
<context>
    <name>priyom::tasksui::WalkInDialog</name>
    <message>
        <source>Пришли без записи</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Специалист</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>свободен сейчас</source>
        <translation>free now</translation>
    </message>
    <message>
        <source>Телефон</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>необязательно</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Имя</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Не принимать</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Принять</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>принять сейчас</source>
        <translation>take in now</translation>
    </message>
    <message>
        <source>следующее поле</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>не принимать</source>
        <translation>cancel</translation>
    </message>
    <message>
        <source>Начало сейчас: %1%2%3, %4</source>
        <translation>Starting now: %1%2%3, %4</translation>
    </message>
    <message>
        <source>Сейчас для этой услуги никто не свободен: выберите другую или запишите на ближайшее время (F4).</source>
        <translation>Nobody is free for this service now: choose another one or book the next time (F4).</translation>
    </message>
    <message>
        <source>Принять некому: никто не свободен.</source>
        <translation>Nobody is free to take them.</translation>
    </message>
    <message>
        <source>Отдельный визит</source>
        <translation>Separate visit</translation>
    </message>
    <message>
        <source>Принять по записи</source>
        <translation>Take in as booked</translation>
    </message>
    <message>
        <source>принять по записи</source>
        <translation>take in as booked</translation>
    </message>
    <message>
        <source>отдельный визит</source>
        <translation>separate visit</translation>
    </message>
    <message>
        <source>%1: запись на %2, %3. Принять сейчас?</source>
        <comment>a name, when, to whom</comment>
        <translation>%1: booked for %2, %3. Take in now?</translation>
    </message>
</context>
<context>
    <name>priyom::tasksui::WalkIns</name>
    <message>
        <source>Вернуть</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Принят без записи, специалист: %1</source>
        <translation>Taken in without a booking, specialist: %1</translation>
    </message>
    <message>
        <source>Принят по записи</source>
        <translation>Taken in as booked</translation>
    </message>
</context>
</TS>
