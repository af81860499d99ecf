// SPDX-License-Identifier: GPL-3.0-or-later
// What a specialist performs and on which terms, and how that is set and taken back.
#include "core/catalog/catalog_service.h"
#include "core/catalog/repertoire_service.h"
#include "core/catalog/service_store.h"
#include "core/history/event_store.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace priyom;
using namespace priyom::catalog;

Q_DECLARE_METATYPE(Repertoire)

namespace {

constexpr ServiceId kCut(1);
constexpr ServiceId kDye(2);

Money rubles(qint64 amount)
{
    return Money::ofMinor(amount * 100);
}

Service cut()
{
    Service service;
    service.id = kCut;
    service.minutes = 60;
    service.price = rubles(2500);
    return service;
}

} // namespace

class TestRepertoire final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_service = std::make_unique<RepertoireService>(*m_shop->database, m_shop->clock);
        m_anna = *staff::personByName(*m_shop->database, QStringLiteral("Анна"));
        m_cut = **serviceByName(*m_shop->database, QStringLiteral("Стрижка"));
        m_dye = **serviceByName(*m_shop->database, QStringLiteral("Окрашивание"));
    }

    void theTermsOfOneService_data()
    {
        QTest::addColumn<Repertoire>("theirs");
        QTest::addColumn<int>("minutes"); // 0: not performed
        QTest::addColumn<qint64>("price");
        QTest::newRow("no list: everything, as the shop has it") << Repertoire{} << 60 << qint64(250'000);
        QTest::newRow("in the list") << Repertoire{{kCut}} << 60 << qint64(250'000);
        QTest::newRow("longer") << Repertoire{{kCut, 75}} << 75 << qint64(250'000);
        QTest::newRow("dearer") << Repertoire{{kCut, {}, rubles(3000)}} << 60 << qint64(300'000);
        QTest::newRow("both") << Repertoire{{kDye}, {kCut, 45, rubles(2800)}} << 45 << qint64(280'000);
        QTest::newRow("for nothing is a price") << Repertoire{{kCut, {}, Money()}} << 60 << qint64(0);
        QTest::newRow("another service alone") << Repertoire{{kDye, 45, rubles(2800)}} << 0 << qint64(0);
    }
    void theTermsOfOneService()
    {
        QFETCH(Repertoire, theirs);
        QFETCH(int, minutes);
        QFETCH(qint64, price);
        const auto terms = termsOf(cut(), theirs);
        QCOMPARE(terms.has_value(), minutes > 0);
        if (terms)
            QCOMPARE(*terms, (Terms{minutes, Money::ofMinor(price)}));
    }

    void aVisitOfNoServiceIsEverybodys()
    {
        QCOMPARE(termsOf(Service(), {{kDye}}), std::optional(Terms{Service().minutes, Money()}));
    }

    void whatWasUsualBecomesWhatIsUsualThere_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("price");
        QTest::addColumn<int>("minutesThen");
        QTest::addColumn<int>("priceThen");
        QTest::newRow("all as usual") << 60 << 2500 << 45 << 3000;
        QTest::newRow("a length of its own") << 90 << 2500 << 90 << 3000;
        QTest::newRow("a price of its own") << 60 << 2000 << 45 << 2000;
    }
    void whatWasUsualBecomesWhatIsUsualThere()
    {
        QFETCH(int, minutes);
        QFETCH(int, price);
        QFETCH(int, minutesThen);
        QFETCH(int, priceThen);
        QCOMPARE(carriedOver({minutes, rubles(price)}, {60, rubles(2500)}, {45, rubles(3000)}),
                 (Terms{minutesThen, rubles(priceThen)}));
    }

    void itIsKeptAndAnEventSaysFromWhatToWhat()
    {
        QVERIFY(set({{m_dye.id, 150}, {m_cut.id, {}, rubles(3000)}}).isValid());
        QCOMPARE(theirs(), (Repertoire{{m_cut.id, {}, rubles(3000)}, {m_dye.id, 150}}));
        const auto events = history::eventsOf(*m_shop->database, QStringLiteral("person"), m_anna.value, 1);
        QVERIFY_RESULT(events);
        QCOMPARE(events->front().op, QStringLiteral("person.services"));
        const QJsonObject detail = QJsonDocument::fromJson(events->front().detail).object();
        QVERIFY(detail[QLatin1String("from")].toArray().isEmpty());
        QCOMPARE(detail[QLatin1String("to")].toArray().size(), 2);
        QVERIFY2(!set({{m_cut.id, {}, rubles(3000)}, {m_dye.id, 150}}).isValid(), "nothing was changed by it");
        QVERIFY(set({}).isValid());
        QVERIFY(theirs().empty());
    }

    void itIsTakenBackUnlessItWasChangedSince()
    {
        const EventSeq first = set({{m_cut.id}});
        const EventSeq second = set({{m_dye.id, 100}});
        QCOMPARE_ERROR(m_service->undo(m_shop->owner(), first), ErrorCode::Conflict);
        QVERIFY_RESULT(m_service->undo(m_shop->owner(), second));
        QCOMPARE(theirs(), (Repertoire{{m_cut.id}}));
        QVERIFY_RESULT(m_service->undo(m_shop->owner(), first));
        QVERIFY(theirs().empty());
        m_shop->clock.advance(std::chrono::hours(25));
        QCOMPARE_ERROR(m_service->undo(m_shop->owner(), second), ErrorCode::MoveRefused);
    }

    void whatCannotBeIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<Repertoire>("wrong");
        QTest::addColumn<int>("code");
        QTest::newRow("twice") << Repertoire{{kCut}, {kCut, 30}} << int(ErrorCode::BadInput);
        QTest::newRow("no time at all") << Repertoire{{kCut, 0}} << int(ErrorCode::BadInput);
        QTest::newRow("too long") << Repertoire{{kCut, 10'000}} << int(ErrorCode::BadInput);
        QTest::newRow("below nothing") << Repertoire{{kCut, {}, rubles(-1)}} << int(ErrorCode::BadInput);
        QTest::newRow("an unknown service") << Repertoire{{ServiceId(77)}} << int(ErrorCode::NotFound);
    }
    void whatCannotBeIsRefusedAndChangesNothing()
    {
        QFETCH(Repertoire, wrong);
        QFETCH(int, code);
        QVERIFY(set({{m_dye.id}}).isValid());
        const QByteArray before = m_shop->contents();
        QCOMPARE_ERROR(m_service->set(m_shop->owner(), m_anna, wrong), ErrorCode(code));
        QCOMPARE_ERROR(m_service->set(m_shop->as(staff::Role::Specialist), m_anna, {}), ErrorCode::NotAllowed);
        QCOMPARE(m_shop->contents(), before);
    }

    void theListsTellIt()
    {
        QVERIFY(set({{m_cut.id, 45}}).isValid());
        const auto lists = CatalogService(*m_shop->database, m_shop->clock).lists(m_shop->as(staff::Role::Manager));
        QVERIFY_RESULT(lists);
        QCOMPARE(lists->repertoireOf(m_anna), (Repertoire{{m_cut.id, 45}}));
        QVERIFY(lists->repertoireOf(PersonId(1)).empty());
    }

private:
    EventSeq set(const Repertoire& theirs)
    {
        return m_service->set(m_shop->owner(), m_anna, theirs).value_or(EventSeq());
    }
    Repertoire theirs() { return repertoireOf(*m_shop->database, m_anna).value_or(Repertoire{{ServiceId(99)}}); }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<RepertoireService> m_service;
    PersonId m_anna;
    Service m_cut;
    Service m_dye;
};

QTEST_GUILESS_MAIN(TestRepertoire)
#include "test_repertoire.moc"
