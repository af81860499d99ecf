// SPDX-License-Identifier: GPL-3.0-or-later
// The shop's lists grow and are mended; nothing that past leads were about disappears.
#include "core/catalog/catalog_service.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace priyom;
using catalog::CatalogService;
using catalog::LostReason;
using catalog::Service;
using test::DeskShop;

namespace {

template <class Rows, class Match>
const typename Rows::value_type& one(const Rows& rows, Match match)
{
    const auto found = std::find_if(rows.begin(), rows.end(), match);
    if (found == rows.end())
        qFatal("the row is not in the list");
    return *found;
}

} // namespace

class TestCatalogService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServiceIsMendedAndWithdrawn()
    {
        DeskShop shop;
        CatalogService catalog(*shop.database, shop.clock);
        Service cut{{}, QStringLiteral("Стрижка женская"), 60, Money::ofMinor(250'000), Money(), true};
        const auto id = catalog.addService(shop.owner(), cut);
        QVERIFY_RESULT(id);
        cut.id = *id;
        cut.minutes = 75;
        cut.price = Money::ofMinor(280'000);
        cut.active = false;
        QVERIFY(catalog.editService(shop.owner(), cut));
        const auto lists = catalog.lists(shop.owner());
        QVERIFY_RESULT(lists);
        const Service& kept = one(lists->services, [&](const Service& service) { return service.id == cut.id; });
        QCOMPARE(kept.minutes, 75);
        QCOMPARE(kept.price, Money::ofMinor(280'000));
        QVERIFY(!kept.active);
    }

    void aServiceThatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("price");
        QTest::addColumn<int>("code");
        QTest::newRow("no name") << QStringLiteral(" ") << 60 << 100 << int(ErrorCode::BadInput);
        QTest::newRow("no time") << QStringLiteral("Укладка") << 0 << 100 << int(ErrorCode::BadInput);
        QTest::newRow("a negative price") << QStringLiteral("Укладка") << 60 << -1 << int(ErrorCode::BadInput);
        QTest::newRow("a name that is taken") << QStringLiteral("Чистка") << 60 << 100 << int(ErrorCode::Conflict);
    }
    void aServiceThatCannotBeIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(int, minutes);
        QFETCH(int, price);
        QFETCH(int, code);
        DeskShop shop;
        CatalogService catalog(*shop.database, shop.clock);
        QVERIFY(catalog.addService(shop.owner(), {{}, QStringLiteral("Чистка"), 30, Money::ofMinor(100), Money(), true}));
        const auto other = catalog.addService(shop.owner(), {{}, QStringLiteral("Пломба"), 30, Money::ofMinor(100), Money(), true});
        QVERIFY_RESULT(other);
        const QByteArray before = shop.contents();
        QCOMPARE_ERROR(catalog.addService(shop.owner(), {{}, name, minutes, Money::ofMinor(price), Money(), true}), ErrorCode(code));
        QCOMPARE_ERROR(catalog.editService(shop.owner(), {*other, name, minutes, Money::ofMinor(price), Money(), true}), ErrorCode(code));
        QCOMPARE(shop.contents(), before);
    }

    void aReasonIsNoLongerOfferedButStays()
    {
        DeskShop shop;
        CatalogService catalog(*shop.database, shop.clock);
        const auto far = catalog.addReason(shop.owner(), QStringLiteral("далеко ехать"));
        QVERIFY_RESULT(far);
        QCOMPARE_ERROR(catalog.addReason(shop.owner(), QStringLiteral("далеко ехать")), ErrorCode::Conflict);
        QVERIFY(catalog.offerReason(shop.owner(), *far, false));
        const auto lists = catalog.lists(shop.owner());
        QVERIFY_RESULT(lists);
        QVERIFY(!one(lists->reasons, [&](const LostReason& reason) { return reason.id == *far; }).active);
        QVERIFY(catalog.offerReason(shop.owner(), *far, true));

        const ReasonId spam = one(lists->reasons, [](const LostReason& reason) { return reason.spam; }).id;
        QCOMPARE_ERROR(catalog.offerReason(shop.owner(), spam, false), ErrorCode::MoveRefused);
    }

    void sourcesAndCampaignsAreAddedOnce()
    {
        DeskShop shop;
        CatalogService catalog(*shop.database, shop.clock);
        const auto first = catalog.addSource(shop.owner(), QStringLiteral("2ГИС"));
        QVERIFY_RESULT(first);
        const auto again = catalog.addSource(shop.owner(), QStringLiteral(" 2ГИС "));
        QVERIFY_RESULT(again);
        QCOMPARE(*again, *first);
        const auto campaign = catalog.addCampaign(shop.owner(), QStringLiteral("Осень"));
        QVERIFY_RESULT(campaign);
        QVERIFY(campaign->isValid());
        QCOMPARE_ERROR(catalog.addCampaign(shop.owner(), QString()), ErrorCode::BadInput);
        QCOMPARE_ERROR(catalog.addSource(shop.as(staff::Role::Manager), QStringLiteral("Яндекс")), ErrorCode::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(TestCatalogService)
#include "test_catalog_service.moc"
