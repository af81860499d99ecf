// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody likes to see of the leads: by whom, from where, since when; kept under a name for them alone.
#include "core/leads/lead_desk.h"
#include "core/leads/saved_filter.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using namespace priyom::leads;
using staff::Role;

class TestSavedFilters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_filters = std::make_unique<SavedFilters>(*m_shop->database, m_shop->clock);
    }

    void a_time_is_said_by_the_day_it_is_asked_on_data()
    {
        QTest::addColumn<int>("arrived");
        QTest::addColumn<QDate>("first");
        QTest::newRow("today") << int(Arrived::Today) << QDate(2026, 10, 15);
        QTest::newRow("7 days, today the last") << int(Arrived::Last7Days) << QDate(2026, 10, 9);
        QTest::newRow("30 days") << int(Arrived::Last30Days) << QDate(2026, 9, 16);
        QTest::newRow("this month") << int(Arrived::ThisMonth) << QDate(2026, 10, 1);
    }
    void a_time_is_said_by_the_day_it_is_asked_on()
    {
        QFETCH(int, arrived);
        QFETCH(QDate, first);
        const Zone zone = *Zone::named(QStringLiteral("Asia/Yekaterinburg"));
        const auto period = periodOf({{}, {}, {}, Arrived(arrived)}, QDate(2026, 10, 15), zone);
        QVERIFY(period);
        QCOMPARE(zone.date(period->from), first);
        QCOMPARE(zone.local(period->from).time, QTime(0, 0));
        QCOMPARE(period->to, zone.startOfDay(QDate(2026, 10, 16)));
        QVERIFY(!periodOf(LeadChoice(), QDate(2026, 10, 15), zone));
    }

    void a_choice_is_read_as_it_was_kept_data()
    {
        QTest::addColumn<LeadChoice>("choice");
        QTest::newRow("everything") << LeadChoice();
        QTest::newRow("all of it") << LeadChoice{PersonId(3), QStringLiteral("whatsapp"), SourceId(2), Arrived::Last7Days};
        for (const Arrived arrived : kAllArrived)
            if (arrived != Arrived::Between)
                QTest::addRow("arrived %d", int(arrived)) << LeadChoice{{}, {}, {}, arrived};
        const QDate first(2026, 9, 12);
        const QDate last(2026, 9, 30);
        QTest::newRow("from a day to a day") << LeadChoice{{}, {}, {}, Arrived::Between, first, last};
        QTest::newRow("one day") << LeadChoice{{}, {}, {}, Arrived::Between, first, first};
        QTest::newRow("from a day on") << LeadChoice{{}, {}, {}, Arrived::Between, first, {}};
        QTest::newRow("until a day") << LeadChoice{{}, {}, {}, Arrived::Between, {}, last};
        QTest::newRow("two stages") << LeadChoice{{}, {}, {}, Arrived::Any, {}, {}, {Stage::New, Stage::Lost}};
    }
    void a_choice_is_read_as_it_was_kept()
    {
        QFETCH(LeadChoice, choice);
        const auto read = choiceFromText(toText(choice));
        QVERIFY_RESULT(read);
        QCOMPARE(*read, choice);
    }

    // As they were kept before there were days and stages.
    void a_choice_of_before_is_read_still()
    {
        const auto read = choiceFromText(QStringLiteral(R"({"manager":3,"channel":"vk","source":2,"arrived":"7_days"})"));
        QVERIFY_RESULT(read);
        QCOMPARE(*read, (LeadChoice{PersonId(3), QStringLiteral("vk"), SourceId(2), Arrived::Last7Days}));
        QCOMPARE(*choiceFromText(QStringLiteral("{}")), LeadChoice());
    }

    void both_days_belong_to_the_time_between_them_data()
    {
        QTest::addColumn<LeadChoice>("choice");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("after");
        const QDate from(2026, 9, 12);
        const QDate to(2026, 9, 30);
        QTest::newRow("two days") << LeadChoice{{}, {}, {}, Arrived::Between, from, to} << from << QDate(2026, 10, 1);
        QTest::newRow("the same day") << LeadChoice{{}, {}, {}, Arrived::Between, to, to} << to << QDate(2026, 10, 1);
        QTest::newRow("from a day on") << LeadChoice{{}, {}, {}, Arrived::Between, from, {}} << from << QDate();
        QTest::newRow("until a day") << LeadChoice{{}, {}, {}, Arrived::Between, {}, to} << QDate() << QDate(2026, 10, 1);
    }
    void both_days_belong_to_the_time_between_them()
    {
        QFETCH(LeadChoice, choice);
        QFETCH(QDate, first);
        QFETCH(QDate, after);
        const Zone zone = *Zone::named(QStringLiteral("Asia/Yekaterinburg"));
        const auto period = periodOf(choice, QDate(2026, 10, 15), zone);
        QVERIFY(period);
        if (first.isValid())
            QCOMPARE(period->from, zone.startOfDay(first));
        else
            QVERIFY(period->from < zone.startOfDay(QDate(1970, 1, 1)));
        if (after.isValid())
            QCOMPARE(period->to, zone.startOfDay(after));
        else
            QVERIFY(period->to > zone.startOfDay(QDate(2100, 1, 1)));
    }

    void days_that_are_no_time_are_refused()
    {
        LeadChoice choice;
        QCOMPARE_ERROR(setDays(choice, QDate(2026, 9, 30), QDate(2026, 9, 12)), ErrorCode::BadInput);
        QCOMPARE_ERROR(setDays(choice, {}, {}), ErrorCode::BadInput);
        QCOMPARE(choice, LeadChoice());
    }

    void a_text_that_is_no_choice_is_refused()
    {
        QCOMPARE_ERROR(choiceFromText(QStringLiteral(R"({"arrived":"between"})")), ErrorCode::BadInput);
        QCOMPARE_ERROR(choiceFromText(QStringLiteral(R"({"arrived":"between","from":"yesterday"})")), ErrorCode::BadInput);
        QCOMPARE_ERROR(choiceFromText(QStringLiteral(R"({"arrived":"between","from":"2026-09-30","to":"2026-09-12"})")), ErrorCode::BadInput);
        QCOMPARE_ERROR(choiceFromText(QStringLiteral(R"({"stages":["lost","found"]})")), ErrorCode::BadInput);
        QCOMPARE_ERROR(choiceFromText(QStringLiteral("today")), ErrorCode::BadInput);
        QCOMPARE_ERROR(choiceFromText(QStringLiteral("{\"arrived\":\"yesteryear\"}")), ErrorCode::BadInput);
    }

    void a_filter_is_kept_for_who_made_it_until_they_drop_it()
    {
        const SavedFilter site{QStringLiteral("Сайт за неделю"), {{}, QStringLiteral("site"), {}, Arrived::Last7Days}};
        QVERIFY_RESULT(m_filters->keep(m_shop->as(Role::Receptionist), site));
        QVERIFY_RESULT(m_filters->keep(m_shop->as(Role::Receptionist), {QStringLiteral("  Все   сегодня "), {{}, {}, {}, Arrived::Today}}));
        QCOMPARE(names(Role::Receptionist), QStringList({QStringLiteral("Все сегодня"), QStringLiteral("Сайт за неделю")}));
        QVERIFY(names(Role::Owner).isEmpty());
        SavedFilter changed = site;
        changed.choice.arrived = Arrived::Today;
        QVERIFY_RESULT(m_filters->keep(m_shop->as(Role::Receptionist), changed)); // in place of the first
        QCOMPARE(m_filters->list(m_shop->as(Role::Receptionist))->back(), changed);
        QVERIFY_RESULT(m_filters->drop(m_shop->as(Role::Owner), site.name)); // not theirs
        QCOMPARE(names(Role::Receptionist).size(), 2);
        QVERIFY_RESULT(m_filters->drop(m_shop->as(Role::Receptionist), site.name));
        QCOMPARE(names(Role::Receptionist), QStringList(QStringLiteral("Все сегодня")));
    }

    void a_name_that_no_menu_can_show_is_refused()
    {
        const QByteArray before = m_shop->contents();
        QCOMPARE_ERROR(m_filters->keep(m_shop->owner(), {QStringLiteral("  "), {}}), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_filters->keep(m_shop->owner(), {QString(41, u'n'), {}}), ErrorCode::BadInput);
        QCOMPARE(m_shop->contents(), before);
        for (int number = 0; number < 30; ++number)
            QVERIFY_RESULT(m_filters->keep(m_shop->owner(), {QString::number(number), {}}));
        QCOMPARE_ERROR(m_filters->keep(m_shop->owner(), {QStringLiteral("one more"), {}}), ErrorCode::BadInput);
        QVERIFY_RESULT(m_filters->keep(m_shop->owner(), {QStringLiteral("7"), {{}, QStringLiteral("vk"), {}, Arrived::Any}})); // that one is there
    }

    void board_and_table_show_what_the_filter_lets_through()
    {
        LeadDraft site;
        site.channel = QStringLiteral("site");
        site.name = QStringLiteral("Анна");
        site.source = QStringLiteral("Яндекс Карты");
        site.at = m_shop->clock.now() - std::chrono::hours(24 * 10);
        LeadDraft today = site;
        today.name = QStringLiteral("Борис");
        today.at = m_shop->clock.now();
        LeadDraft other = today;
        other.name = QStringLiteral("Вера");
        other.source = QStringLiteral("2ГИС");
        for (LeadDraft* draft : {&site, &today, &other})
            draft->names = catalog::NewNames::Made;
        for (const LeadDraft& draft : {site, today, other})
            QVERIFY_RESULT(m_shop->leads->add(m_shop->owner(), draft));
        const LeadDesk desk(*m_shop->database, m_shop->clock);
        const SourceId maps = desk.card(m_shop->owner(), LeadId(1))->lead.source;
        QVERIFY(maps.isValid());
        const Zone zone = Zone::utc();
        const QDate day = zone.date(m_shop->clock.now());
        const auto seen = [&](const LeadChoice& choice) {
            const LeadFilter filter = filterOf(choice, day, zone);
            QStringList names;
            const auto page = desk.page(m_shop->owner(), filter, LeadOrder::Urgency, std::nullopt, 10);
            for (const LeadCard& card : page->cards)
                names += card.clientName;
            QStringList onBoard;
            const auto board = desk.board(m_shop->owner(), filter, 10);
            for (const LeadCard& card : board->front().cards)
                onBoard += card.clientName;
            names.sort();
            onBoard.sort();
            return names == onBoard && qint64(names.size()) == board->front().count ? names.join(u' ') : QStringLiteral("the board differs");
        };
        QCOMPARE(seen({}), QStringLiteral("Анна Борис Вера"));
        QCOMPARE(seen({{}, {}, maps, Arrived::Any}), QStringLiteral("Анна Борис"));
        QCOMPARE(seen({{}, {}, maps, Arrived::Last7Days}), QStringLiteral("Борис"));
        QCOMPARE(seen({{}, {}, {}, Arrived::Today}), QStringLiteral("Борис Вера"));
        QCOMPARE(seen({{}, QStringLiteral("vk"), {}, Arrived::Today}), QString());
    }

private:
    QStringList names(Role role)
    {
        QStringList found;
        const auto filters = m_filters->list(m_shop->as(role));
        for (const SavedFilter& filter : *filters)
            found += filter.name;
        return found;
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<SavedFilters> m_filters;
};

QTEST_GUILESS_MAIN(TestSavedFilters)
#include "test_saved_filters.moc"
