// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z past a change of a setting: it stays and is said, and what was done at the desk before it is taken back.
#include "core/catalog/catalog_service.h"
#include "core/catalog/resource_service.h"
#include "core/catalog/service_store.h"
#include "core/history/change.h"
#include "core/leads/lead_store.h"
#include "core/sla/norm_service.h"
#include "core/staff/settings_service.h"
#include "core/staff/staff_service.h"
#include "tests/support/take_back_desk.h"
#include "tests/support/undone_rows.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using leads::Stage;

namespace {

using Set = std::function<bool(test::TakeBackDesk&)>;

staff::Session owner(test::TakeBackDesk& desk)
{
    return desk.shop.owner();
}

catalog::Service dearer(catalog::Service service)
{
    service.price = service.price + service.price;
    return service;
}

struct Setting
{
    const char* op;
    Set set;
};

const Setting kSettings[] = {
    {"shop.set",
     [](test::TakeBackDesk& desk) {
         return staff::SettingsService(desk.database(), desk.shop.clock)
             .set(owner(desk), {{QStringLiteral("turn.rule"), QStringLiteral("by_turn")}})
             .has_value();
     }},
    {"norm.set",
     [](test::TakeBackDesk& desk) {
         return sla::NormService(desk.database(), desk.shop.clock)
             .set(owner(desk), sla::Rule::FirstReply, {}, 600)
             .has_value();
     }},
    {"hours.set", [](test::TakeBackDesk& desk) { return desk.schedule.setWeek(owner(desk), {}).has_value(); }},
    {"catalog.add",
     [](test::TakeBackDesk& desk) {
         return catalog::CatalogService(desk.database(), desk.shop.clock)
             .addSource(owner(desk), QStringLiteral("Листовка"))
             .has_value();
     }},
    {"catalog.edit",
     [](test::TakeBackDesk& desk) {
         const auto before = catalog::serviceById(desk.database(), ServiceId(1));
         return before && catalog::CatalogService(desk.database(), desk.shop.clock)
                              .editService(owner(desk), dearer(*before))
                              .has_value();
     }},
    {"resource.add",
     [](test::TakeBackDesk& desk) {
         return catalog::ResourceService(desk.database(), desk.shop.clock)
             .add(owner(desk), {{}, catalog::ResourceKind::Room, QStringLiteral("Кабинет 1"), true})
             .has_value();
     }},
    {"person.add",
     [](test::TakeBackDesk& desk) {
         return staff::StaffService(desk.database(), desk.shop.clock)
             .add(owner(desk), QStringLiteral("Вера"), {staff::Role::Manager})
             .has_value();
     }},
};

} // namespace

Q_DECLARE_METATYPE(Set)

class TestPastSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::TakeBackDesk>();
        m_lead = m_desk->shop.addLead(QStringLiteral("+79123054418"));
        m_desk->pass(std::chrono::minutes(1));
        QVERIFY_RESULT(
            m_desk->shop.bookings->moveLead(owner(*m_desk), {m_lead, Stage::Qualified, {}, {}, {}, {}, {}, {}}));
        m_desk->pass(std::chrono::minutes(1));
    }

    void whatWasDoneBeforeItIsTakenBackAndTheSettingStays_data()
    {
        QTest::addColumn<QString>("op");
        QTest::addColumn<Set>("set");
        for (const Setting& setting : kSettings)
            QTest::newRow(setting.op) << QString::fromLatin1(setting.op) << setting.set;
    }
    void whatWasDoneBeforeItIsTakenBackAndTheSettingStays()
    {
        QFETCH(const QString, op);
        QFETCH(const Set, set);
        QVERIFY(set(*m_desk));
        m_desk->pass(std::chrono::minutes(1));
        const QByteArray standing = shopRows();
        const auto taken = m_desk->takeBack->last(owner(*m_desk));
        QVERIFY_RESULT(taken);
        QCOMPARE(taken->op, QStringLiteral("lead.move"));
        QCOMPARE(taken->passedOver, op);
        QCOMPARE(leads::leadById(m_desk->database(), m_lead)->stage, Stage::New);
        QCOMPARE(shopRows(), standing);
        m_desk->restart();
        m_desk->pass(std::chrono::minutes(1));
        const auto next = m_desk->takeBack->last(owner(*m_desk));
        QVERIFY_RESULT(next);
        QCOMPARE(next->op, QStringLiteral("lead.add"));
        QCOMPARE(next->passedOver, op);
    }

    void ofTwoSettingsTheLatestIsSaid()
    {
        QVERIFY(kSettings[0].set(*m_desk));
        m_desk->pass(std::chrono::minutes(1));
        QVERIFY(kSettings[1].set(*m_desk));
        m_desk->pass(std::chrono::minutes(1));
        QCOMPARE(m_desk->takeBack->last(owner(*m_desk))->passedOver, QStringLiteral("norm.set"));
    }

    void whatWasDoneAfterItIsTakenBackWithoutAWordAboutIt()
    {
        QVERIFY(kSettings[0].set(*m_desk));
        m_desk->pass(std::chrono::minutes(1));
        QVERIFY_RESULT(m_desk->shop.leads->assign(owner(*m_desk), m_lead, QStringLiteral("head")));
        m_desk->pass(std::chrono::minutes(1));
        const auto taken = m_desk->takeBack->last(owner(*m_desk));
        QVERIFY_RESULT(taken);
        QCOMPARE(taken->op, QStringLiteral("lead.assign"));
        QCOMPARE(taken->passedOver, QString());
    }

    void aSettingAloneIsSaidToStay()
    {
        for (int back = 0; back < 2; ++back) {
            QVERIFY_RESULT(m_desk->takeBack->last(owner(*m_desk)));
            m_desk->pass(std::chrono::minutes(1));
        }
        QVERIFY(kSettings[1].set(*m_desk));
        const auto refused = m_desk->takeBack->last(owner(*m_desk));
        QCOMPARE_ERROR(refused, ErrorCode::MoveRefused);
        QCOMPARE(refused.error().detail, QStringLiteral("stays_done"));
        QCOMPARE(refused.error().subject, QStringLiteral("norm.set"));
    }

    void anotherOnesLaterChangeBehindASettingIsLeft()
    {
        QVERIFY(kSettings[0].set(*m_desk));
        m_desk->pass(std::chrono::minutes(1));
        QVERIFY_RESULT(m_desk->shop.leads->assign(m_desk->shop.as(staff::Role::Head), m_lead, QStringLiteral("head")));
        m_desk->pass(std::chrono::minutes(1));
        const QByteArray before = m_desk->shop.contents();
        QCOMPARE_ERROR(m_desk->takeBack->last(owner(*m_desk)), ErrorCode::Conflict);
        QCOMPARE(m_desk->shop.contents(), before);
    }

    // It wrote records of the desk: what stands before it is not looked for.
    void aFileThatWasReadStandsInTheWay()
    {
        auto change = history::Change::begin(m_desk->database(), owner(*m_desk).actor(), m_desk->shop.clock.now());
        QVERIFY_RESULT(change);
        QVERIFY_RESULT(change->record("lead.import", "lead", m_lead.value));
        QVERIFY_RESULT(change->commit());
        m_desk->pass(std::chrono::minutes(1));
        const auto refused = m_desk->takeBack->last(owner(*m_desk));
        QCOMPARE_ERROR(refused, ErrorCode::MoveRefused);
        QCOMPARE(refused.error().detail, QStringLiteral("stays_done"));
        QCOMPARE(leads::leadById(m_desk->database(), m_lead)->stage, Stage::Qualified);
    }

private:
    // All but the request itself.
    QByteArray shopRows() const
    {
        QByteArray rows;
        for (const QByteArray& row : test::UndoneRows(m_desk->database()).read().split('\n'))
            if (!row.startsWith("lead ") && !row.startsWith("task "))
                rows += row + '\n';
        return rows;
    }

    std::unique_ptr<test::TakeBackDesk> m_desk;
    LeadId m_lead;
};

QTEST_GUILESS_MAIN(TestPastSettings)
#include "test_past_settings.moc"
