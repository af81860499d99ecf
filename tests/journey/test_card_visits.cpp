// SPDX-License-Identifier: GPL-3.0-or-later
// The visits of a client's card are whole words at every width, also while one of them waits to be confirmed.
#include "tests/support/clients_window.h"
#include "ui/clients/visits_card.h"
#include "ui/clients/visits_model.h"
#include "ui/kit/painting.h"
#include "ui/kit/table_style.h"

#include <QHeaderView>
#include <QTableView>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using clientsui::VisitsModel;
using staff::Session;

namespace {

Result<> bookForFomin(Services& services, const Session& session)
{
    catalog::Service service;
    service.name = QStringLiteral("Снимок и план лечения");
    PRIYOM_CHECK(services.catalog.addService(session, service));
    bookings::BookDraft visit;
    visit.lead = LeadId(3);
    visit.appointment.specialist = QStringLiteral("Юлия Крылова");
    visit.appointment.service = service.name;
    visit.appointment.start = DeskWindow::moment(16, 16, 0);
    PRIYOM_CHECK(services.bookings.book(session, visit));
    return {};
}

} // namespace

class CardVisitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void noWordIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("large");
        QTest::newRow("1366x768") << QSize(1358, 700) << false;
        QTest::newRow("1440x900") << QSize(1440, 870) << false;
        QTest::newRow("1024x600") << QSize(1016, 560) << false;
        QTest::newRow("1440x900, large") << QSize(1440, 870) << true;
    }
    void noWordIsCut()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, large);
        ClientsWindow window;
        QVERIFY(window.open());
        window.desk.theme.setLargeText(large);
        QVERIFY(window.desk.ask<void>(bookForFomin));
        window.desk.window.resize(size);
        QVERIFY(window.openCard(QStringLiteral("Фомин")));
        const auto* table = window.page->widget()->findChild<clientsui::VisitsCard*>()->findChild<QTableView*>();
        const QAbstractItemModel& model = *table->model();
        QVERIFY(model.rowCount() > 0);
        int whole = 0;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (table->isColumnHidden(column))
                continue;
            whole += table->columnWidth(column);
            const QModelIndex cell = model.index(0, column);
            const QVariant role = cell.data(kit::FontRoleRole);
            const int words =
                kit::textWidth(cell.data().toString(), window.desk.theme.font(role.value<kit::FontRole>()));
            const int sign = cell.data(kit::GlyphRole).isValid() ? 20 : 0;
            QVERIFY2(words + sign + 16 <= table->columnWidth(column), qPrintable(QStringLiteral("%1: %2 of %3")
                                                                                     .arg(cell.data().toString())
                                                                                     .arg(words + sign + 16)
                                                                                     .arg(table->columnWidth(column))));
        }
        QVERIFY2(whole <= table->viewport()->width(),
                 qPrintable(QStringLiteral("%1 of %2").arg(whole).arg(table->viewport()->width())));
        const bool below = table->isColumnHidden(VisitsModel::SpecialistColumn);
        const QString under = model.index(0, VisitsModel::ServiceColumn).data(kit::SecondLineRole).toString();
        QCOMPARE(under, below ? QStringLiteral("Крылова Ю.") : QString()); // who it is with is seen either way
    }
};

QTEST_MAIN(CardVisitsTest)
#include "test_card_visits.moc"
