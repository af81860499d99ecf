// SPDX-License-Identifier: GPL-3.0-or-later
// What a new user met at the desk: the number of a section leads out of a card, what is put off comes later, and who
// has no number is not said to have one.
#include "tests/support/client_tasks_window.h"
#include "ui/calls/call_desk.h"
#include "ui/kit/alert_strip.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

bool anyStripSays(QWidget* page, const QString& words)
{
    const auto strips = page->findChildren<kit::AlertStrip*>();
    return std::any_of(strips.begin(), strips.end(), [&](const kit::AlertStrip* strip) {
        return strip->isVisible() && strip->accessibleName().contains(words);
    });
}

} // namespace

class NewUsersWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void theNumberOfTheSectionLeadsFromACardToTheList()
    {
        ClientsWindow clients;
        QVERIFY(clients.open());
        QVERIFY(clients.openCard(QStringLiteral("Фомин")));
        press(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(!clients.page->showsCard());
        QVERIFY(clients.settle());
        typeText(QStringLiteral("Соколова")); // the field of search has the keys
        press(Qt::Key_Return);
        QTRY_VERIFY(clients.page->showsCard());
        QVERIFY(clients.settle());
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_3, Qt::ControlModifier); // from elsewhere the card stands where it was left
        QVERIFY(clients.settle());
        QVERIFY(clients.page->showsCard());
    }

    void whatIsPutOffComesLater_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("key");
        QTest::addColumn<QDateTime>("due");
        const auto at = [](int day, int hour, int minute) {
            return QDateTime(QDate(2026, 10, day), QTime(hour, minute));
        };
        QTest::newRow("of next week, by an hour") << 7 << int(Qt::Key_1) << at(22, 16, 0);
        QTest::newRow("of next week, to a morning") << 7 << int(Qt::Key_2) << at(23, 10, 0);
        QTest::newRow("of today") << 0 << int(Qt::Key_1) << at(15, 16, 0);
        QTest::newRow("of today, to a morning") << 0 << int(Qt::Key_2) << at(16, 10, 0);
        QTest::newRow("late, by an hour from now") << -1 << int(Qt::Key_1) << at(15, 15, 5);
    }
    void whatIsPutOffComesLater()
    {
        QFETCH(const int, days);
        QFETCH(const int, key);
        QFETCH(const QDateTime, due);
        ClientTasksWindow desk;
        QVERIFY(desk.open());
        const Instant start = desk.desk().clock.now();
        desk.desk().clock.set(DeskWindow::moment(14, 9, 0)); // when it was set
        tasks::TaskDraft draft;
        draft.text = QStringLiteral("Дело");
        draft.client = ClientId(3);
        draft.due = DeskWindow::moment(15 + days, 15, 0);
        QVERIFY(desk.desk().ask<tasks::Task>(
            [draft](Services& services, const Session& session) { return services.tasks.add(session, draft); }));
        desk.desk().clock.set(start);
        press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(desk.settle());
        press(key);
        QVERIFY(desk.settle());
        const Instant then = DeskWindow::zone().instant(due.date(), due.time());
        QTRY_COMPARE(desk.open(3).front().task.dueAt, then);
    }

    void whoHasNoNumberIsNotSaidToHaveOne()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            leads::LeadDraft draft;
            draft.channel = QStringLiteral("telegram");
            draft.name = QStringLiteral("Анна");
            draft.phone = QStringLiteral("@anna_k");
            PRIYOM_CHECK(services.leads.add(session, draft));
            return {};
        }));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F5);
        QTRY_VERIFY(anyStripSays(desk.page->widget(), QStringLiteral("номера в карточке нет, написать: t.me/anna_k")));
    }
};

QTEST_MAIN(NewUsersWordsTest)
#include "test_new_users_words.moc"
