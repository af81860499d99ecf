// SPDX-License-Identifier: GPL-3.0-or-later
// One shop with everything that can be late: strip, heads, tab, sign of the section and brief say one number in one set of
// words, also under a filter.
#include "tests/support/desk_window.h"
#include "ui/kit/alert_strip.h"
#include "ui/kit/table_style.h"
#include "ui/leads/column_header.h"
#include "ui/leads/lead_filters.h"
#include "ui/leads/lost_target.h"
#include "ui/leads/tab_row.h"
#include "ui/words/brief_text.h"
#include "ui/words/language.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using staff::Session;

namespace {

constexpr auto kLong = std::chrono::minutes(40); // beyond every norm

Result<LeadId> request(Services& services, const Session& session, const char* channel, const char* name)
{
    leads::LeadDraft draft;
    draft.channel = QString::fromLatin1(channel);
    draft.name = QString::fromUtf8(name);
    return services.leads.add(session, draft);
}

Result<> refuse(Services& services, const Session& session, LeadId lead)
{
    bookings::MoveDraft move;
    move.lead = lead;
    move.to = Stage::Lost;
    move.reason = QStringLiteral("price");
    PRIYOM_CHECK(services.bookings.moveLead(session, move));
    return {};
}

// Two wait for an answer, one was answered and not taken, one visit is to be confirmed; two have refused.
Result<> sixRequests(Services& services, const Session& session)
{
    PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Юлия Крылова"), {staff::Role::Specialist}));
    PRIYOM_CHECK(request(services, session, "call", "Глеб Фомин"));
    PRIYOM_CHECK(request(services, session, "site", "Марина Юдина"));
    PRIYOM_TRY(const LeadId answered, request(services, session, "site", "Алла Зимина"));
    touches::Touch reply;
    reply.kind = touches::TouchKind::Message;
    reply.at = DeskWindow::moment(15, 14, 5);
    reply.lead = answered;
    PRIYOM_CHECK(services.touches.add(session, reply));
    bookings::BookDraft visit;
    PRIYOM_TRY(visit.lead, request(services, session, "call", "Павел Гущин"));
    visit.appointment.specialist = QStringLiteral("Юлия Крылова");
    visit.appointment.start = DeskWindow::moment(16, 11, 0);
    PRIYOM_CHECK(services.bookings.book(session, visit));
    PRIYOM_TRY(const LeadId dear, request(services, session, "call", "Вера Астахова"));
    PRIYOM_CHECK(refuse(services, session, dear));
    PRIYOM_TRY(const LeadId far, request(services, session, "site", "Олег Яшин"));
    return refuse(services, session, far);
}

bool openLate(DeskWindow& desk)
{
    if (!desk.open(sixRequests))
        return false;
    desk.clock.advance(kLong);
    desk.page->showBoard(false); // whoever looks at the other form sees it of this moment
    desk.page->showBoard(true);
    return desk.settle();
}

bool chooseSites(DeskWindow& desk)
{
    leads::LeadChoice sites;
    sites.channel = QStringLiteral("site");
    desk.page->filters().choose(sites);
    return desk.settle();
}

QString strip(DeskWindow& desk)
{
    const auto* alert = desk.page->boardScreen().findChild<kit::AlertStrip*>();
    return alert->isVisible() ? alert->accessibleName().section(QStringLiteral(". "), 0, 0) : QString();
}

QStringList heads(DeskWindow& desk)
{
    QStringList said;
    for (const auto* head : desk.page->boardScreen().findChildren<desk::ColumnHeader*>())
        said += head->accessibleName();
    return said;
}

const desk::TabRow& tabs(DeskWindow& desk)
{
    return *desk.page->tableScreen().findChild<desk::TabRow*>();
}

QString plain(QString text)
{
    return text.replace(QChar(0x00a0), QLatin1Char(' '));
}

} // namespace

class LateCountsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(inRussian());
        words::installLanguage(*qApp, QStringLiteral("ru"));
    }

    void everyPlaceSaysTheSameNumber()
    {
        DeskWindow desk;
        QVERIFY(openLate(desk));
        const QString said = QStringLiteral("Просрочены 4: 2 ждут ответа, 1 не взят в работу, 1 визит не подтверждён");
        QCOMPARE(strip(desk), said);
        QCOMPARE(heads(desk).mid(0, 2), (QStringList{QStringLiteral("Новый, 3, 3 просрочены"), QStringLiteral("Квалифицирован, 1, 1 просрочен")}));
        QCOMPARE(tabs(desk).count(desk::TableScreen::Late), 4);
        QCOMPARE(tabs(desk).about(desk::TableScreen::Late), said);
        QCOMPARE(desk.page->badge().count, 3); // as the head of the column has it
        QVERIFY(desk.page->badge().late);
        QCOMPARE(desk.page->badge().about, QString(QStringLiteral("3 новых. ") + said));
        const auto waiting = desk.ask<reports::RecordList>([](Services& services, const Session& session) {
            reports::FigureQuery query{{}, {QDate(2026, 10, 15), QDate(2026, 10, 15)}};
            query.waiting = reports::Waiting::Leads;
            return services.reports.records(session, query);
        });
        QVERIFY(waiting);
        reports::DayBrief brief;
        brief.waitingLeads = qint64(waiting->rows.size());
        QCOMPARE(words::briefLines(brief).constLast(), QStringLiteral("Внимание: 2 ждут ответа"));
    }

    void whatTheFilterHidesIsSaid()
    {
        DeskWindow desk;
        QVERIFY(openLate(desk));
        QVERIFY(chooseSites(desk));
        QCOMPARE(strip(desk), QStringLiteral("Просрочены 2: 1 ждёт ответа, 1 не взят в работу, без фильтра 4"));
        QCOMPARE(tabs(desk).count(desk::TableScreen::Late), 2);
        leads::LeadChoice walkIns;
        walkIns.channel = QStringLiteral("walk_in");
        desk.page->filters().choose(walkIns);
        QVERIFY(desk.settle());
        QCOMPARE(strip(desk), QStringLiteral("По фильтру просроченных нет, без фильтра 4"));
        QCOMPARE(tabs(desk).count(desk::TableScreen::Late), 0);
    }

    void refusalsFollowTheFilterAsAllListsDo()
    {
        DeskWindow desk;
        QVERIFY(openLate(desk));
        const auto* corner = desk.board().findChild<desk::LostTarget*>();
        QTRY_COMPARE(corner->text(), QStringLiteral("Отказы за октябрь: 2"));
        QCOMPARE(tabs(desk).count(desk::TableScreen::LostOfMonth), 2);
        QVERIFY(chooseSites(desk));
        QTRY_COMPARE(corner->text(), QStringLiteral("Отказы за октябрь: 1"));
        QCOMPARE(tabs(desk).count(desk::TableScreen::LostOfMonth), 1);
        desk.page->showBoard(false);
        desk.page->tableScreen().setTab(desk::TableScreen::LostOfMonth);
        QVERIFY(desk.settle());
        QTRY_COMPARE(desk.page->tableScreen().model().rowCount(), 1);
    }

    void aCaseIsSaidInOneSetOfWords_data()
    {
        QTest::addColumn<qint64>("lead");
        QTest::addColumn<QString>("words");
        QTest::newRow("waits for an answer") << qint64(1) << QStringLiteral("Ждёт 40 мин");
        QTest::newRow("answered, not taken") << qint64(3) << QStringLiteral("Не в работе 40 мин");
        QTest::newRow("a visit nobody confirmed") << qint64(4) << QStringLiteral("Не подтверждён 40 мин");
    }

    void aCaseIsSaidInOneSetOfWords()
    {
        QFETCH(qint64, lead);
        QFETCH(QString, words);
        DeskWindow desk;
        QVERIFY(openLate(desk));
        const desk::LeadCard* card = desk.board().cardOf(LeadId(lead));
        QVERIFY(card);
        desk::ColumnModel& column = desk.board().column(card->stage).model();
        QVERIFY(plain(column.data(column.indexOf(LeadId(lead)), Qt::AccessibleTextRole).toString()).contains(words));
        desk.page->showBoard(false);
        QVERIFY(desk.settle());
        const desk::LeadsTableModel& table = desk.page->tableScreen().model();
        const QModelIndex cell = table.indexOf(LeadId(lead)).siblingAtColumn(desk::LeadsTableModel::DueColumn);
        QCOMPARE(plain(cell.data(kit::ChipRole).value<kit::ChipLook>().text), words);
        desk.page->openLead(LeadId(lead));
        QTRY_VERIFY(desk.page->panel().isFor(LeadId(lead)));
        QStringList chips;
        for (const auto* chip : desk.page->panel().findChildren<kit::Chip*>())
            if (chip->isVisible())
                chips += plain(chip->accessibleName());
        QVERIFY2(chips.contains(words), qPrintable(chips.join(QLatin1Char('|'))));
    }
};

QTEST_MAIN(LateCountsTest)
#include "test_late_counts.moc"
