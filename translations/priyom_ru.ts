<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="ru_RU">
<context>
    <name>BarText</name>
    <message numerus="yes">
        <source>Узкое место: %n лидов не квалифицированы</source>
        <translation>
            <numerusform>Узкое место: %n лид не квалифицирован</numerusform>
            <numerusform>Узкое место: %n лида не квалифицированы</numerusform>
            <numerusform>Узкое место: %n лидов не квалифицированы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Узкое место: %n квалифицированных не записаны</source>
        <translation>
            <numerusform>Узкое место: %n квалифицированный не записан</numerusform>
            <numerusform>Узкое место: %n квалифицированных не записаны</numerusform>
            <numerusform>Узкое место: %n квалифицированных не записаны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Узкое место: %n записанных не подтверждены</source>
        <translation>
            <numerusform>Узкое место: %n записанный не подтверждён</numerusform>
            <numerusform>Узкое место: %n записанных не подтверждены</numerusform>
            <numerusform>Узкое место: %n записанных не подтверждены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Узкое место: %n подтверждённых не пришли</source>
        <translation>
            <numerusform>Узкое место: %n подтверждённая запись без визита</numerusform>
            <numerusform>Узкое место: %n подтверждённых не пришли</numerusform>
            <numerusform>Узкое место: %n подтверждённых не пришли</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message numerus="yes">
        <source>ещё %n дней</source>
        <translation>
            <numerusform>ещё %n день</numerusform>
            <numerusform>ещё %n дня</numerusform>
            <numerusform>ещё %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefText</name>
    <message numerus="yes">
        <source> новых</source>
        <comment>after a number of leads</comment>
        <translation>
            <numerusform> новый</numerusform>
            <numerusform> новых</numerusform>
            <numerusform> новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n ждут звонка</source>
        <translation>
            <numerusform>, %n ждёт звонка</numerusform>
            <numerusform>, %n ждут звонка</numerusform>
            <numerusform>, %n ждут звонка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ждут ответа</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n ждёт ответа</numerusform>
            <numerusform>%n ждут ответа</numerusform>
            <numerusform>%n ждут ответа</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CashWords</name>
    <message numerus="yes">
        <source>%n оплат</source>
        <translation>
            <numerusform>%n оплата</numerusform>
            <numerusform>%n оплаты</numerusform>
            <numerusform>%n оплат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message numerus="yes">
        <source>Изменено: %1; и ещё %n.</source>
        <translation>
            <numerusform>Изменено: %1; и ещё %n.</numerusform>
            <numerusform>Изменено: %1; и ещё %n.</numerusform>
            <numerusform>Изменено: %1; и ещё %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCountWords</name>
    <message numerus="yes">
        <source>%n звонков</source>
        <translation>
            <numerusform>%n звонок</numerusform>
            <numerusform>%n звонка</numerusform>
            <numerusform>%n звонков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ответов в норме из %1</source>
        <translation>
            <numerusform>%n ответ в норме из %1</numerusform>
            <numerusform>%n ответа в норме из %1</numerusform>
            <numerusform>%n ответов в норме из %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainText</name>
    <message numerus="yes">
        <source>Ещё %n строк</source>
        <translation>
            <numerusform>Ещё %n строка</numerusform>
            <numerusform>Ещё %n строки</numerusform>
            <numerusform>Ещё %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n строк</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>%n оплаченных визитов</source>
        <translation>
            <numerusform>%n оплаченный визит</numerusform>
            <numerusform>%n оплаченных визита</numerusform>
            <numerusform>%n оплаченных визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n неявок</source>
        <translation>
            <numerusform>%n неявка</numerusform>
            <numerusform>%n неявки</numerusform>
            <numerusform>%n неявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>последний %1, %n дней назад</source>
        <translation>
            <numerusform>последний %1, %n день назад</numerusform>
            <numerusform>последний %1, %n дня назад</numerusform>
            <numerusform>последний %1, %n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>раз в %n дней</source>
        <translation>
            <numerusform>раз в %n день</numerusform>
            <numerusform>раз в %n дня</numerusform>
            <numerusform>раз в %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>за %n визитов</source>
        <comment>paid ones</comment>
        <translation>
            <numerusform>за %n визит</numerusform>
            <numerusform>за %n визита</numerusform>
            <numerusform>за %n визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n дней назад</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message numerus="yes">
        <source>%n визитов</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n неявок</source>
        <translation>
            <numerusform>%n неявка</numerusform>
            <numerusform>%n неявки</numerusform>
            <numerusform>%n неявок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateWords</name>
    <message numerus="yes">
        <source>%n ждут ответа</source>
        <translation>
            <numerusform>%n ждёт ответа</numerusform>
            <numerusform>%n ждут ответа</numerusform>
            <numerusform>%n ждут ответа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n не взяты в работу</source>
        <translation>
            <numerusform>%n не взят в работу</numerusform>
            <numerusform>%n не взяты в работу</numerusform>
            <numerusform>%n не взяты в работу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n визита не подтверждены</source>
        <translation>
            <numerusform>%n визит не подтверждён</numerusform>
            <numerusform>%n визита не подтверждены</numerusform>
            <numerusform>%n визитов не подтверждены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Просрочены %n: %1</source>
        <translation>
            <numerusform>Просрочен %n: %1</numerusform>
            <numerusform>Просрочены %n: %1</numerusform>
            <numerusform>Просрочено %n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n лида ждут дольше нормы</source>
        <translation>
            <numerusform>%n лид ждёт дольше нормы</numerusform>
            <numerusform>%n лида ждут дольше нормы</numerusform>
            <numerusform>%n лидов ждут дольше нормы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ждут звонка</source>
        <translation>
            <numerusform>%n ждёт звонка</numerusform>
            <numerusform>%n ждут звонка</numerusform>
            <numerusform>%n ждут звонка</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftWords</name>
    <message numerus="yes">
        <source>и ещё %n</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%n лида ждут вашего внимания</source>
        <translation>
            <numerusform>%n лид ждёт вашего внимания</numerusform>
            <numerusform>%n лида ждут вашего внимания</numerusform>
            <numerusform>%n лидов ждут вашего внимания</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message numerus="yes">
        <source>В телефоне %n цифр вместо 11</source>
        <translation>
            <numerusform>В телефоне %n цифра вместо 11</numerusform>
            <numerusform>В телефоне %n цифры вместо 11</numerusform>
            <numerusform>В телефоне %n цифр вместо 11</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatioWords</name>
    <message numerus="yes">
        <source>%n лидов</source>
        <translation>
            <numerusform>%n лид</numerusform>
            <numerusform>%n лида</numerusform>
            <numerusform>%n лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n визитов</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n оплат</source>
        <translation>
            <numerusform>%n оплата</numerusform>
            <numerusform>%n оплаты</numerusform>
            <numerusform>%n оплат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n касаний</source>
        <translation>
            <numerusform>%n касание</numerusform>
            <numerusform>%n касания</numerusform>
            <numerusform>%n касаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n расходов</source>
        <translation>
            <numerusform>%n расход</numerusform>
            <numerusform>%n расхода</numerusform>
            <numerusform>%n расходов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n звонков</source>
        <translation>
            <numerusform>%n звонок</numerusform>
            <numerusform>%n звонка</numerusform>
            <numerusform>%n звонков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n рабочих дней</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n окон</source>
        <translation>
            <numerusform>%n окно</numerusform>
            <numerusform>%n окна</numerusform>
            <numerusform>%n окон</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message numerus="yes">
        <source>%1 и ещё %n</source>
        <comment>a role, and how many more, which the tool tip names</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message numerus="yes">
        <source>%1 и ещё %n</source>
        <comment>services</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: записано ещё %n визитов</source>
        <translation>
            <numerusform>%1: записан ещё %n визит</numerusform>
            <numerusform>%1: записано ещё %n визита</numerusform>
            <numerusform>%1: записано ещё %n визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Будет %n записей</source>
        <translation>
            <numerusform>Будет %n запись</numerusform>
            <numerusform>Будет %n записи</numerusform>
            <numerusform>Будет %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n пропущено</source>
        <translation>
            <numerusform>%n пропущена</numerusform>
            <numerusform>%n пропущены</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftWords</name>
    <message numerus="yes">
        <source>%n смен, %1</source>
        <translation>
            <numerusform>%n смена, %1</numerusform>
            <numerusform>%n смены, %1</numerusform>
            <numerusform>%n смен, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TileText</name>
    <message numerus="yes">
        <source>%n визитов</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 из %n чатов</source>
        <translation>
            <numerusform>%1 из %n чата</numerusform>
            <numerusform>%1 из %n чатов</numerusform>
            <numerusform>%1 из %n чатов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message numerus="yes">
        <source>%n визитов</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message numerus="yes">
        <source>Освободилось %1: подходят %n, Ctrl K</source>
        <translation>
            <numerusform>Освободилось %1: подходит %n, Ctrl K</numerusform>
            <numerusform>Освободилось %1: подходят %n, Ctrl K</numerusform>
            <numerusform>Освободилось %1: подходят %n, Ctrl K</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::calendar::CalendarView</name>
    <message numerus="yes">
        <source>%n специалистов</source>
        <translation>
            <numerusform>%n специалист</numerusform>
            <numerusform>%n специалиста</numerusform>
            <numerusform>%n специалистов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::calendar::DaySide</name>
    <message numerus="yes">
        <source>Свободное время, умноженное на среднюю цену часа: цены визитов, на которые пришли за последние %n дней, к их длительности. У кого таких визитов нет, по всем специалистам.</source>
        <translation>
            <numerusform>Свободное время, умноженное на среднюю цену часа: цены визитов, на которые пришли за последний %n день, к их длительности. У кого таких визитов нет, по всем специалистам.</numerusform>
            <numerusform>Свободное время, умноженное на среднюю цену часа: цены визитов, на которые пришли за последние %n дня, к их длительности. У кого таких визитов нет, по всем специалистам.</numerusform>
            <numerusform>Свободное время, умноженное на среднюю цену часа: цены визитов, на которые пришли за последние %n дней, к их длительности. У кого таких визитов нет, по всем специалистам.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::calendar::StateCounts</name>
    <message numerus="yes">
        <source>%n визитов</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n пар, сначала самые вероятные</source>
        <translation>
            <numerusform>%n пара, сначала самые вероятные</numerusform>
            <numerusform>%n пары, сначала самые вероятные</numerusform>
            <numerusform>%n пар, сначала самые вероятные</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::MergeDialog</name>
    <message numerus="yes">
        <source>%n заявок</source>
        <translation>
            <numerusform>%n заявка</numerusform>
            <numerusform>%n заявки</numerusform>
            <numerusform>%n заявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n визитов</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n оплат</source>
        <translation>
            <numerusform>%n оплата</numerusform>
            <numerusform>%n оплаты</numerusform>
            <numerusform>%n оплат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n звонков и сообщений</source>
        <translation>
            <numerusform>%n звонок или сообщение</numerusform>
            <numerusform>%n звонка и сообщения</numerusform>
            <numerusform>%n звонков и сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n задач</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
            <numerusform>%n задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n меток</source>
        <translation>
            <numerusform>%n метка</numerusform>
            <numerusform>%n метки</numerusform>
            <numerusform>%n меток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n записей о согласиях</source>
        <translation>
            <numerusform>%n запись о согласии</numerusform>
            <numerusform>%n записи о согласиях</numerusform>
            <numerusform>%n записей о согласиях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n других записей</source>
        <translation>
            <numerusform>%n другая запись</numerusform>
            <numerusform>%n другие записи</numerusform>
            <numerusform>%n других записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ещё %n записей</source>
        <translation>
            <numerusform>ещё %n запись</numerusform>
            <numerusform>ещё %n записи</numerusform>
            <numerusform>ещё %n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::PersonCard</name>
    <message numerus="yes">
        <source>%1 %2, %n лет</source>
        <comment>a day, a year, an age</comment>
        <translation>
            <numerusform>%1 %2, %n год</numerusform>
            <numerusform>%1 %2, %n года</numerusform>
            <numerusform>%1 %2, %n лет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::clientsui::RiskCard</name>
    <message numerus="yes">
        <source>%n неявок</source>
        <translation>
            <numerusform>%n неявка</numerusform>
            <numerusform>%n неявки</numerusform>
            <numerusform>%n неявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> из %n записей.</source>
        <comment>of so many</comment>
        <translation>
            <numerusform> из %n записи.</numerusform>
            <numerusform> из %n записей.</numerusform>
            <numerusform> из %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>После неё состоялось %n визитов</source>
        <translation>
            <numerusform>После неё состоялся %n визит</numerusform>
            <numerusform>После неё состоялось %n визита</numerusform>
            <numerusform>После неё состоялось %n визитов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::dashboard::ManagersCard</name>
    <message numerus="yes">
        <source>по производственному календарю прошло %1 из %n рабочих дней: чёрточка на %2</source>
        <translation>
            <numerusform>по производственному календарю прошло %1 из %n рабочего дня: чёрточка на %2</numerusform>
            <numerusform>по производственному календарю прошло %1 из %n рабочих дней: чёрточка на %2</numerusform>
            <numerusform>по производственному календарю прошло %1 из %n рабочих дней: чёрточка на %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::desk::AppointmentForm</name>
    <message numerus="yes">
        <source>%n услуг</source>
        <translation>
            <numerusform>%n услуга</numerusform>
            <numerusform>%n услуги</numerusform>
            <numerusform>%n услуг</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::desk::BoardColumn</name>
    <message numerus="yes">
        <source>%n просрочены</source>
        <translation>
            <numerusform>%n просрочен</numerusform>
            <numerusform>%n просрочены</numerusform>
            <numerusform>%n просрочены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n скоро</source>
        <translation>
            <numerusform>%n скоро</numerusform>
            <numerusform>%n скоро</numerusform>
            <numerusform>%n скоро</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n сегодня</source>
        <translation>
            <numerusform>%n сегодня</numerusform>
            <numerusform>%n сегодня</numerusform>
            <numerusform>%n сегодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ещё %n ниже</source>
        <translation>
            <numerusform>Ещё %n ниже</numerusform>
            <numerusform>Ещё %n ниже</numerusform>
            <numerusform>Ещё %n ниже</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ещё %n выше</source>
        <translation>
            <numerusform>Ещё %n выше</numerusform>
            <numerusform>Ещё %n выше</numerusform>
            <numerusform>Ещё %n выше</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::desk::FoundPeople</name>
    <message numerus="yes">
        <source>Показаны первые %n, есть ещё: допишите имя или цифры</source>
        <translation>
            <numerusform>Показан первый %n, есть ещё: допишите имя или цифры</numerusform>
            <numerusform>Показаны первые %n, есть ещё: допишите имя или цифры</numerusform>
            <numerusform>Показаны первые %n, есть ещё: допишите имя или цифры</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::desk::LeadPanel</name>
    <message numerus="yes">
        <source>%n событий</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::desk::LeadsPage</name>
    <message numerus="yes">
        <source>%n в работе</source>
        <translation>
            <numerusform>%n в работе</numerusform>
            <numerusform>%n в работе</numerusform>
            <numerusform>%n в работе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n визита без итога</source>
        <translation>
            <numerusform>%n визит без итога</numerusform>
            <numerusform>%n визита без итога</numerusform>
            <numerusform>%n визитов без итога</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n новых</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n в работе по фильтру</source>
        <translation>
            <numerusform>%n в работе по фильтру</numerusform>
            <numerusform>%n в работе по фильтру</numerusform>
            <numerusform>%n в работе по фильтру</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::desk::RefusalDialog</name>
    <message numerus="yes">
        <source>%n дней</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::desk::SeriesDialog</name>
    <message numerus="yes">
        <source>Записать %n раз</source>
        <translation>
            <numerusform>Записать %n раз</numerusform>
            <numerusform>Записать %n раза</numerusform>
            <numerusform>Записать %n раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::desk::SlotPane</name>
    <message numerus="yes">
        <source>%1 и ещё %n</source>
        <comment>specialists</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::intakeui::ImportView</name>
    <message numerus="yes">
        <source>Загрузить %Ln строк</source>
        <translation>
            <numerusform>Загрузить %Ln строку</numerusform>
            <numerusform>Загрузить %Ln строки</numerusform>
            <numerusform>Загрузить %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln строк с ошибками не загрузятся. Их можно сохранить отдельным файлом и исправить.</source>
        <translation>
            <numerusform>%Ln строка с ошибкой не загрузится. Её можно сохранить отдельным файлом и исправить.</numerusform>
            <numerusform>%Ln строки с ошибками не загрузятся. Их можно сохранить отдельным файлом и исправить.</numerusform>
            <numerusform>%Ln строк с ошибками не загрузятся. Их можно сохранить отдельным файлом и исправить.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::noticesui::NoticeDialog</name>
    <message numerus="yes">
        <source>%n ждёт</source>
        <translation>
            <numerusform>%n ждёт</numerusform>
            <numerusform>%n ждут</numerusform>
            <numerusform>%n ждут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::noticesui::NoticeWatch</name>
    <message numerus="yes">
        <source>%n новых уведомления</source>
        <translation>
            <numerusform>%n новое уведомление</numerusform>
            <numerusform>%n новых уведомления</numerusform>
            <numerusform>%n новых уведомлений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::records::RecordsDialog</name>
    <message numerus="yes">
        <source>%n строк</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::NormsPane</name>
    <message numerus="yes">
        <source> лидов</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> лид</numerusform>
            <numerusform> лида</numerusform>
            <numerusform> лидов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::RepertoiresPane</name>
    <message numerus="yes">
        <source>%n услуг</source>
        <translation>
            <numerusform>%n услуга</numerusform>
            <numerusform>%n услуги</numerusform>
            <numerusform>%n услуг</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 и ещё %n</source>
        <comment>services</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::ResourcesPane</name>
    <message numerus="yes">
        <source>%1 и ещё %n</source>
        <comment>services</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Сохранено. Без кабинета или устройства впереди %n визитов, они ниже: Tab и Enter</source>
        <translation>
            <numerusform>Сохранено. Без кабинета или устройства впереди %n визит, он ниже: Tab и Enter</numerusform>
            <numerusform>Сохранено. Без кабинета или устройства впереди %n визита, они ниже: Tab и Enter</numerusform>
            <numerusform>Сохранено. Без кабинета или устройства впереди %n визитов, они ниже: Tab и Enter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::RoomlessCard</name>
    <message numerus="yes">
        <source>впереди: %n, место есть для всех</source>
        <comment>visits</comment>
        <translation>
            <numerusform>впереди: %n, место есть</numerusform>
            <numerusform>впереди: %n, место есть для всех</numerusform>
            <numerusform>впереди: %n, место есть для всех</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::RulesPane</name>
    <message numerus="yes">
        <source> звонков</source>
        <translation>
            <numerusform> звонок</numerusform>
            <numerusform> звонка</numerusform>
            <numerusform> звонков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::ShiftsPane</name>
    <message numerus="yes">
        <source>Изменено смен: %n</source>
        <translation>
            <numerusform>Изменена %n смена</numerusform>
            <numerusform>Изменены %n смены</numerusform>
            <numerusform>Изменено %n смен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Изменить смену: %n визитов останется вне её</source>
        <translation>
            <numerusform>Изменить смену: %n визит останется вне её</numerusform>
            <numerusform>Изменить смену: %n визита останутся вне её</numerusform>
            <numerusform>Изменить смену: %n визитов останется вне её</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::settingsui::ShopPane</name>
    <message numerus="yes">
        <source>Передвинуть %n будущих визитов?</source>
        <translation>
            <numerusform>Передвинуть %n будущий визит?</numerusform>
            <numerusform>Передвинуть %n будущих визита?</numerusform>
            <numerusform>Передвинуть %n будущих визитов?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::shell::NavModel</name>
    <message numerus="yes">
        <source>%n, есть просроченные</source>
        <translation>
            <numerusform>%n, есть просроченные</numerusform>
            <numerusform>%n, есть просроченные</numerusform>
            <numerusform>%n, есть просроченные</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::signin::EntryPane</name>
    <message numerus="yes">
        <source>осталось %n попыток</source>
        <translation>
            <numerusform>осталась %n попытка</numerusform>
            <numerusform>осталось %n попытки</numerusform>
            <numerusform>осталось %n попыток</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::tasksui::CancelDialog</name>
    <message numerus="yes">
        <source>Весь визит, %n услуг</source>
        <translation>
            <numerusform>Весь визит, %n услуга</numerusform>
            <numerusform>Весь визит, %n услуги</numerusform>
            <numerusform>Весь визит, %n услуг</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>priyom::tasksui::TasksView</name>
    <message numerus="yes">
        <source>%n просрочены</source>
        <translation>
            <numerusform>%n просрочена</numerusform>
            <numerusform>%n просрочены</numerusform>
            <numerusform>%n просрочены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n на сегодня</source>
        <translation>
            <numerusform>%n на сегодня</numerusform>
            <numerusform>%n на сегодня</numerusform>
            <numerusform>%n на сегодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n визита без итога</source>
        <translation>
            <numerusform>%n визит без итога</numerusform>
            <numerusform>%n визита без итога</numerusform>
            <numerusform>%n визитов без итога</numerusform>
        </translation>
    </message>
</context>
</TS>
