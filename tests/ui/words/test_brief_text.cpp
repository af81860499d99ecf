// SPDX-License-Identifier: GPL-3.0-or-later
// The five lines of a day, as the owner reads them.
#include "ui/words/brief_text.h"
#include "ui/words/language.h"
#include "ui/words/number_text.h"

#include <QTest>

using namespace priyom;
using namespace priyom::words;

namespace {

// The fifteenth of October at 14:05, with the golden numbers of the design.
reports::DayBrief goldenDay()
{
    reports::DayBrief brief;
    brief.day = QDate(2026, 10, 15);
    brief.until = QTime(14, 5);
    brief.leads = 27;
    brief.usualLeads = 19.6;
    brief.confirmed = {23, 26};
    brief.waitForCall = 3;
    brief.noShows = {1, 15};
    brief.channels = {{QStringLiteral("whatsapp"), {4, 9}}, {QStringLiteral("call"), {2, 7}}, {QStringLiteral("instagram"), {0, 5}}};
    brief.waitingLeads = 2;
    brief.emptyMinutes = 9 * 60 + 45;
    return brief;
}

QStringList linesOf(const reports::DayBrief& brief)
{
    QStringList lines = briefLines(brief);
    for (QString& line : lines)
        line.replace(kNoBreakSpace, QLatin1Char(' '));
    return lines;
}

} // namespace

class TestBriefText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { installLanguage(*QCoreApplication::instance(), QStringLiteral("ru")); }

    void a_day_is_told_in_five_lines()
    {
        QCOMPARE(linesOf(goldenDay()), (QStringList{QStringLiteral("Лиды: 27 новых, обычно к этому часу 20"),
                                                    QStringLiteral("Визиты: 23 из 26 подтверждены, 3 ждут звонка"),
                                                    QStringLiteral("Неявки: 1 из 15 наступивших"),
                                                    QStringLiteral("Источники: WhatsApp 9, Звонок 7, Instagram 5"),
                                                    QStringLiteral("Внимание: 2 ждут ответа, пустых окон 9 ч 45 мин")}));
    }

    void empty_windows_are_told_with_what_they_are_worth()
    {
        reports::DayBrief brief = goldenDay();
        brief.emptyWorth = Money::ofMinor(2'430'000);
        QCOMPARE(linesOf(brief).last(), QStringLiteral("Внимание: 2 ждут ответа, пустых окон 9 ч 45 мин на 24 300 ₽"));
    }

    void a_day_of_nothing_says_so_in_every_line()
    {
        QCOMPARE(linesOf({}), (QStringList{QStringLiteral("Лиды: 0 новых"), QStringLiteral("Визиты: записей нет"),
                                           QStringLiteral("Неявки: наступивших визитов нет"), QStringLiteral("Источники: лидов пока нет"),
                                           QStringLiteral("Внимание: всё в норме")}));
    }

    void words_follow_their_numbers()
    {
        reports::DayBrief brief = goldenDay();
        brief.leads = 1;
        brief.waitForCall = 1;
        brief.waitingLeads = 1;
        brief.until = {}; // a day gone by is compared as a whole
        const QStringList lines = linesOf(brief);
        QCOMPARE(lines.at(0), QStringLiteral("Лиды: 1 новый, обычно 20"));
        QCOMPARE(lines.at(1), QStringLiteral("Визиты: 23 из 26 подтверждены, 1 ждёт звонка"));
        QCOMPARE(lines.at(4), QStringLiteral("Внимание: 1 ждёт ответа, пустых окон 9 ч 45 мин"));
    }

    void no_shows_become_a_share_from_thirty_cases_on()
    {
        reports::DayBrief brief = goldenDay();
        brief.noShows = {3, 29};
        QCOMPARE(linesOf(brief).at(2), QStringLiteral("Неявки: 3 из 29 наступивших"));
        brief.noShows = {3, 30};
        QCOMPARE(linesOf(brief).at(2), QStringLiteral("Неявки: 3 из 30 наступивших, 10 %"));
    }

    void only_what_waits_is_alarming()
    {
        const BriefSentence attention = attentionSentence(goldenDay());
        QCOMPARE(attention.size(), 2);
        QVERIFY(attention.at(0).bad);
        QVERIFY(!attention.at(1).bad);
    }
};

QTEST_GUILESS_MAIN(TestBriefText)
#include "test_brief_text.moc"
