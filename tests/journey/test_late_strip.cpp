// SPDX-License-Identifier: GPL-3.0-or-later
// Over more late leads than the board has cards for, the strip names those who wait the longest of all.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/kit/alert_strip.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

constexpr int kMany = 205; // the board has 200 cards a column, the latest
constexpr int kAnswered = 3;

Result<> manyRequests(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    for (int n = 0; n < kMany; ++n) {
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("site");
        draft.name = QStringLiteral("Гость %1").arg(n, 3, 10, QLatin1Char('0'));
        draft.at = DeskWindow::moment(15, 9, 0) + std::chrono::minutes(n);
        PRIYOM_CHECK(services.leads.add(session, draft));
    }
    for (int n = 1; n <= kAnswered; ++n) { // those wait for nobody's word, though they came first
        touches::Touch touch;
        touch.kind = touches::TouchKind::Message;
        touch.direction = touches::Direction::Out;
        touch.lead = LeadId(n);
        PRIYOM_CHECK(services.touches.add(session, touch));
    }
    return {};
}

} // namespace

class LateStripTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void theLongestWaitingOfAllAreNamed()
    {
        DeskWindow desk;
        QVERIFY(desk.open(manyRequests));
        const auto* strip = desk.page->boardScreen().findChild<kit::AlertStrip*>();
        QVERIFY(strip->isVisible());
        QVERIFY(desk.board().cardOf(LeadId(kAnswered + 1))); // on the board, however many came after
        const QString said = strip->accessibleName();
        for (int n = kAnswered; n < kAnswered + 3; ++n)
            QVERIFY2(said.contains(QStringLiteral("Гость %1").arg(n, 3, 10, QLatin1Char('0'))), qPrintable(said));
        QVERIFY2(said.contains(QString::number(kMany)), qPrintable(said)); // and all are counted
    }

    void whoBecomesLateNextIsNamedWithoutAsking()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        const auto* strip = desk.page->boardScreen().findChild<kit::AlertStrip*>();
        QVERIFY(!strip->isVisible());
        const auto waits = desk.ask<leads::LeadWaits>([](Services& services, const Session& session) { return services.leadDesk.waits(session, {}); });
        QVERIFY(waits);
        QCOMPARE(waits->named(), std::vector<LeadId>{LeadId(1)});
        QCOMPARE(waits->at(desk.clock.now()).late.all(), 0);
    }
};

QTEST_MAIN(LateStripTest)
#include "test_late_strip.moc"
