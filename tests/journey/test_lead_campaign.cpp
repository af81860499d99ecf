// SPDX-License-Identifier: GPL-3.0-or-later
// Where a request comes from is asked where the shop keeps it: a campaign by its name, and no field where there is
// none.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

const QString kField = QStringLiteral("Кампания");

Result<> clinicWithCampaigns(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    for (const char* name : {"Весна", "Осень"})
        PRIYOM_CHECK(services.catalog.addCampaign(session, QString::fromUtf8(name)));
    PRIYOM_TRY(const auto lists, services.catalog.lists(session));
    catalog::Campaign past = lists.campaigns.front();
    past.active = false;
    return services.catalog.editCampaign(session, past);
}

} // namespace

class LeadCampaignTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void itIsChosenWithTheRequestAndKept()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithCampaigns));
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        typeText(QStringLiteral("89123054418"));
        QVERIFY(tabTo(kField));
        QVERIFY(!pickValue(QStringLiteral("Весна"))); // it is over
        QVERIFY(pickValue(QStringLiteral("Осень")));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const auto card = desk.ask<leads::LeadCard>(
            [](Services& services, const Session& session) { return services.leadDesk.card(session, LeadId(1)); });
        QVERIFY(card);
        QCOMPARE(card->campaignName, QStringLiteral("Осень"));
    }

    void aShopWithoutCampaignsIsNotAskedForThem()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(!says(*desk.dialog(), kField));
    }
};

QTEST_MAIN(LeadCampaignTest)
#include "test_lead_campaign.moc"
