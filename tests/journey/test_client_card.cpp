// SPDX-License-Identifier: GPL-3.0-or-later
// The client's card by keys alone, in the real window: opened from the board and from the list, tagged, merged, taken back.
#include "tests/support/clients_window.h"
#include "ui/clients/stat_strip.h"
#include "ui/clients/visits_card.h"
#include "ui/kit/segmented.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTableView>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

class ClientCardTest final : public QObject
{
    Q_OBJECT

    static bool formSays(ClientsWindow& window, const QString& text)
    {
        const auto labels = window.desk.dialog()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void onASmallScreenTheFiguresAreWhole()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        window.desk.window.resize(1358, 700); // of 1366 × 768, with a frame around it
        QVERIFY(window.openCard(QStringLiteral("Фомин")));
        const auto* figures = window.page->widget()->findChild<clientsui::StatStrip*>();
        QVERIFY2(figures->leastWidth() <= figures->width(), qPrintable(QStringLiteral("%1 of %2").arg(figures->leastWidth()).arg(figures->width())));
    }

    void theBoardOpensTheCardAndEscLeadsBack()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(window.desk.goToCard(LeadId(3)));
        press(Qt::Key_F12);
        QTRY_VERIFY(window.page->showsCard());
        QVERIFY(window.settle());
        QCOMPARE(window.card().client.name, QStringLiteral("Глеб Фомин"));
        QCOMPARE(window.desk.window.currentPage(), static_cast<shell::Page*>(window.page));
        press(Qt::Key_Escape);
        QTRY_COMPARE(window.desk.window.currentPage(), static_cast<shell::Page*>(window.desk.page));
    }

    void aSourceIsToldWhereThereIsOne()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(window.desk.ask<void>([](Services& services, const Session& session) -> Result<> {
            leads::LeadDraft draft;
            draft.channel = QStringLiteral("site");
            draft.name = QStringLiteral("Мария Ложкина");
            draft.source = QStringLiteral("Листовки");
            draft.names = catalog::NewNames::Made;
            PRIYOM_CHECK(services.leads.add(session, draft));
            return {};
        }));
        QVERIFY(window.openCard(QStringLiteral("Мария")));
        QVERIFY(window.says(QStringLiteral("Источник")));
        QVERIFY(window.says(QStringLiteral("Листовки, октябрь")));
        press(Qt::Key_Escape);
        QVERIFY(window.openCard(QStringLiteral("89194021765")));
        QVERIFY(window.says(QStringLiteral("Связь")));
        QVERIFY(!window.says(QStringLiteral("Источник"))); // a date alone is no source
    }

    void theVisitsAreToldApartByKeys()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(window.desk.ask<void>([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Марина Носова"), {staff::Role::Specialist}));
            for (const auto& [day, specialist] : {std::pair(1, QStringLiteral("Юлия Крылова")), std::pair(2, QStringLiteral("Юлия Крылова")),
                                                  std::pair(3, QStringLiteral("Марина Носова"))}) {
                bookings::BookDraft visit;
                visit.client = ClientId(3);
                visit.appointment.specialist = specialist;
                visit.appointment.start = DeskWindow::moment(day, 12, 0);
                PRIYOM_TRY(const auto booked, services.bookings.book(session, visit));
                PRIYOM_CHECK(services.bookings.setVisit(session, booked.visit->id, bookings::VisitState::Came));
            }
            return {};
        }));
        QVERIFY(window.openCard(QStringLiteral("89194021765")));
        const auto rows = [&] { return window.page->widget()->findChild<clientsui::VisitsCard*>()->findChild<QTableView*>()->model()->rowCount(); };
        QCOMPARE(rows(), 3);
        for (int stop = 0; stop < 40 && !qobject_cast<kit::Segmented*>(QApplication::focusWidget()); ++stop)
            press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(qobject_cast<kit::Segmented*>(QApplication::focusWidget()));
        press(Qt::Key_Right);
        QCOMPARE(rows(), 2);
        press(Qt::Key_Right);
        QCOMPARE(rows(), 1);
        QVERIFY(window.desk.ask<bool>([](Services& services, const Session& session) { return services.clients.tag(session, ClientId(3), QStringLiteral("VIP")); }));
        QTRY_COMPARE(window.card().tags.size(), 1);
        QCOMPARE(rows(), 1); // a reading leaves the choice alone
    }

    void theFormOfANewLeadLeadsToTheCardAndIsThereAgain()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(window.desk.ask<void>([](Services& services, const Session& session) -> Result<> {
            for (const auto& [day, state] : {std::pair(1, bookings::VisitState::Came), std::pair(2, bookings::VisitState::NoShow)}) {
                bookings::BookDraft visit;
                visit.client = ClientId(1);
                visit.appointment.specialist = QStringLiteral("Юлия Крылова");
                visit.appointment.start = DeskWindow::moment(day, 12, 0);
                PRIYOM_TRY(const auto booked, services.bookings.book(session, visit));
                PRIYOM_CHECK(services.bookings.setVisit(session, booked.visit->id, state));
            }
            return {};
        }));
        press(Qt::Key_F2);
        QTRY_VERIFY(window.desk.dialog());
        typeText(QStringLiteral("89123054418"));
        QTRY_VERIFY(formSays(window, QStringLiteral("Анна Соколова, последний визит 01.10")));
        QVERIFY(formSays(window, QStringLiteral("Юлия Крылова. 1 визитов, 1 неявок")));
        window.desk.clock.advance(std::chrono::seconds(20));
        press(Qt::Key_F12);
        QTRY_VERIFY(window.page->showsCard());
        QVERIFY(window.settle());
        QVERIFY(!window.desk.dialog());
        QCOMPARE(window.card().client.id, ClientId(1));
        window.desk.clock.advance(std::chrono::seconds(10));
        press(Qt::Key_Escape);
        QTRY_VERIFY(window.desk.dialog());
        QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), QStringLiteral("+7 912 305-44-18"));
        QTRY_VERIFY(formSays(window, QStringLiteral("разговор 0:30"))); // the same call
        press(Qt::Key_Escape);
        QTRY_VERIFY(!window.desk.dialog());
        press(Qt::Key_3, Qt::ControlModifier);
        press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(window.settle());
        QVERIFY2(!window.desk.dialog(), "left by Esc it waits for F2");
    }

    void thePanelOpensTheCardAndTheCardItsLead()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(window.desk.goToCard(LeadId(3)));
        press(Qt::Key_Return);
        QTRY_VERIFY(window.desk.page->panel().isFor(LeadId(3)));
        press(Qt::Key_F12);
        QTRY_VERIFY(window.page->showsCard());
        QVERIFY(window.settle());
        press(Qt::Key_F12);
        QTRY_COMPARE(window.desk.window.currentPage(), static_cast<shell::Page*>(window.desk.page));
        QTRY_VERIFY(window.desk.page->panel().isFor(LeadId(3)));
    }

    void aCardIsDeletedAndBroughtBack()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        // What tied the card is gone for good.
        const auto deleteLead = [&window](qint64 lead) {
            return window.desk.ask<bin::Deleted>([lead](Services& services, const Session& session) { return services.bin.deleteLead(session, LeadId(lead)); }).has_value();
        };
        QVERIFY(deleteLead(3));
        window.desk.clock.advance(bin::kKept);
        QVERIFY(deleteLead(2)); // whoever deletes next purges
        const auto isThere = [&window] {
            const auto hits = window.desk.ask<std::vector<clients::ClientHit>>(
                [](Services& services, const Session& session) { return services.clients.find(session, QStringLiteral("фомин"), 1); });
            return hits && !hits->empty();
        };
        QVERIFY(window.openCard(QStringLiteral("Фомин")));
        press(Qt::Key_Delete);
        QTRY_VERIFY(window.desk.dialog());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!window.desk.dialog());
        QVERIFY(isThere());
        press(Qt::Key_Delete);
        QTRY_VERIFY(window.desk.dialog());
        press(Qt::Key_Return);
        QTRY_VERIFY(!window.page->showsCard());
        QVERIFY(window.settle());
        QVERIFY(!isThere());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(isThere());
    }

    void whoHasARequestIsNotDeletedAndItIsSaidWhy()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(window.openCard(QStringLiteral("Фомин")));
        press(Qt::Key_Delete);
        QTRY_VERIFY(window.desk.dialog());
        press(Qt::Key_Return);
        QTRY_VERIFY(formSays(window, QStringLiteral("У клиента есть лиды")));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!window.desk.dialog());
        QVERIFY(window.page->showsCard());
    }

    void aTagIsPutOnAndTakenBack()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(window.openCard(QStringLiteral("89194021765")));
        press(0x041F, Qt::ControlModifier); // Ctrl+П is Ctrl+G
        typeText(QStringLiteral("по карте"));
        press(Qt::Key_Return);
        QTRY_COMPARE(window.card().tags, QStringList(QStringLiteral("по карте")));
        press(0x042F, Qt::ControlModifier); // Ctrl+Я is Ctrl+Z
        QTRY_VERIFY(window.card().tags.isEmpty());
    }

    void twoCardsBecomeOneAndTwoAgain()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(window.openCard(QStringLiteral("4418")));
        QCOMPARE(window.card().duplicates.size(), 1U);
        QCOMPARE(window.card().openLeads.size(), 1U);
        press(Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(window.desk.dialog());
        press(Qt::Key_Return);
        QTRY_VERIFY(!window.desk.dialog());
        QTRY_COMPARE(window.card().merged.size(), 1U);
        QVERIFY(window.settle());
        QCOMPARE(window.card().openLeads.size(), 1U); // the two open requests were found to be one
        QVERIFY(window.card().duplicates.empty());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(window.card().merged.empty());
        QVERIFY(window.settle());
        QCOMPARE(window.card().duplicates.size(), 1U);
    }

    void theMergeMayKeepTheOtherCard()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(window.openCard(QStringLiteral("4418")));
        const ClientId first = window.card().client.id;
        press(Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(window.desk.dialog());
        press(Qt::Key_2);
        press(Qt::Key_Return);
        QTRY_VERIFY(!window.desk.dialog());
        QTRY_VERIFY(window.card().client.id != first);
        QCOMPARE(window.card().merged.front().id, first);
    }

    void aTimeIsBookedConfirmedAndTakenBackFromTheCard()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(window.openCard(QStringLiteral("89194021765")));
        press(Qt::Key_F4);
        QTRY_VERIFY(window.desk.dialog());
        QVERIFY(window.settle());
        press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(window.settle());
        press(Qt::Key_Return);
        QTRY_VERIFY(!window.desk.dialog());
        QTRY_COMPARE(window.card().visits.size(), 1U);
        QVERIFY(window.settle());
        QCOMPARE(window.keyOf(QStringLiteral("F4")), QStringLiteral("перенести"));
        QCOMPARE(window.keyOf(QStringLiteral("F6")), QStringLiteral("подтвердить"));
        press(Qt::Key_F6);
        QTRY_COMPARE(window.card().visits.front().state, bookings::VisitState::Confirmed);
        QVERIFY(window.keyOf(QStringLiteral("F6")).isEmpty()); // it is confirmed
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(window.card().visits.front().state, bookings::VisitState::Planned);

        QVERIFY(window.settle());
        window.desk.clock.set(window.card().visits.front().startAt);
        QVERIFY(window.desk.ask<bookings::Booked>([id = window.card().visits.front().id](Services& services, const Session& session) {
            return services.bookings.setVisit(session, id, bookings::VisitState::Came);
        }));
        QTRY_COMPARE(window.card().visits.front().state, bookings::VisitState::Came);
        QVERIFY(window.keyOf(QStringLiteral("F6")).isEmpty());
        QCOMPARE(window.keyOf(QStringLiteral("F4")), QStringLiteral("записать"));
    }

    void everyStopOfTheCardHasAName()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(window.openCard(QStringLiteral("4418")));
        QSet<QWidget*> seen;
        for (QWidget* stop = QApplication::focusWidget(); stop && !seen.contains(stop); stop = QApplication::focusWidget()) {
            seen += stop;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(stop);
            QVERIFY(spoken);
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), stop->metaObject()->className());
            QTest::keyClick(stop, Qt::Key_Tab);
        }
        QVERIFY(seen.size() >= 8);
    }

    void whatSomebodyElseChangesIsReadAgainAndTheReadingEnds()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(window.openCard(QStringLiteral("89194021765")));
        const auto tagged = window.desk.ask<bool>([id = window.card().client.id](Services& services, const Session& session) {
            return services.clients.tag(session, id, QStringLiteral("по карте"));
        });
        QCOMPARE(tagged, true);
        QTRY_COMPARE(window.card().tags.size(), 1);
        QVERIFY(window.settle());
    }
};

QTEST_MAIN(ClientCardTest)
#include "test_client_card.moc"
