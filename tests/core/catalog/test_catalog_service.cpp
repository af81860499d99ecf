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

    void sourcesAndCampaignsAreRenamedAndStopped()
    {
        DeskShop shop;
        CatalogService catalog(*shop.database, shop.clock);
        const SourceId gis = *catalog.addSource(shop.owner(), QStringLiteral("2ГИС"));
        const SourceId yandex = *catalog.addSource(shop.owner(), QStringLiteral("Яндекс"));
        const CampaignId autumn = *catalog.addCampaign(shop.owner(), QStringLiteral("Осень"));
        QVERIFY_RESULT(catalog.editSource(shop.owner(), {gis, QStringLiteral(" 2ГИС  карты "), false}));
        QVERIFY_RESULT(catalog.editCampaign(shop.owner(), {autumn, QStringLiteral("Осень 2026"), true}));
        const auto lists = catalog.lists(shop.owner());
        const catalog::Source& source = one(lists->sources, [gis](const catalog::Source& each) { return each.id == gis; });
        QCOMPARE(source.name, QStringLiteral("2ГИС карты"));
        QVERIFY(!source.active);
        QCOMPARE(one(lists->campaigns, [autumn](const catalog::Campaign& each) { return each.id == autumn; }).name, QStringLiteral("Осень 2026"));
        const QByteArray before = shop.contents();
        QCOMPARE_ERROR(catalog.editSource(shop.owner(), {yandex, QStringLiteral("2ГИС карты"), true}), ErrorCode::Conflict);
        QCOMPARE_ERROR(catalog.editSource(shop.owner(), {SourceId(99), QStringLiteral("Сайт"), true}), ErrorCode::NotFound);
        QCOMPARE_ERROR(catalog.editCampaign(shop.owner(), {autumn, QStringLiteral(" "), true}), ErrorCode::BadInput);
        QCOMPARE_ERROR(catalog.editCampaign(shop.as(staff::Role::Head), {autumn, QStringLiteral("Зима"), true}), ErrorCode::NotAllowed);
        QCOMPARE(shop.contents(), before);
    }

    void theShopsOwnReasonIsRenamedAKnownOneNot()
    {
        DeskShop shop;
        CatalogService catalog(*shop.database, shop.clock);
        const ReasonId far = *catalog.addReason(shop.owner(), QStringLiteral("далеко"));
        QVERIFY_RESULT(catalog.renameReason(shop.owner(), far, QStringLiteral("далеко ехать")));
        const auto lists = catalog.lists(shop.owner());
        QCOMPARE(one(lists->reasons, [far](const LostReason& reason) { return reason.id == far; }).key, QStringLiteral("далеко ехать"));
        const ReasonId price = one(lists->reasons, [](const LostReason& reason) { return reason.key == QLatin1String("price"); }).id;
        QCOMPARE_ERROR(catalog.renameReason(shop.owner(), price, QStringLiteral("дороговато")), ErrorCode::MoveRefused);
        QCOMPARE_ERROR(catalog.renameReason(shop.owner(), far, QStringLiteral("price")), ErrorCode::Conflict);
    }

    void channelsAreAddedRenamedStoppedAndPutInOrder()
    {
        DeskShop shop;
        CatalogService catalog(*shop.database, shop.clock);
        const auto avito = catalog.addChannel(shop.owner(), QStringLiteral("Авито"), catalog::ChannelKind::Chat);
        QVERIFY_RESULT(avito);
        QCOMPARE_ERROR(catalog.addChannel(shop.owner(), QStringLiteral("Авито"), catalog::ChannelKind::Desk), ErrorCode::Conflict);
        QVERIFY_RESULT(catalog.editChannel(shop.owner(), *avito, QStringLiteral("Avito"), false));
        auto lists = catalog.lists(shop.owner());
        const catalog::Channel& kept = lists->channels.back(); // the newest stands last
        QCOMPARE(kept.key, QStringLiteral("Avito"));
        QCOMPARE(kept.kind, catalog::ChannelKind::Chat);
        QVERIFY(!kept.active);
        const catalog::Channel first = lists->channels.front();
        QCOMPARE_ERROR(catalog.editChannel(shop.owner(), first.id, QStringLiteral("Вотсап"), true), ErrorCode::MoveRefused);
        QVERIFY_RESULT(catalog.editChannel(shop.owner(), first.id, first.key, false)); // stopped it may be

        std::vector<ChannelId> order;
        for (const catalog::Channel& channel : lists->channels)
            order.push_back(channel.id);
        std::rotate(order.begin(), order.end() - 1, order.end());
        QVERIFY_RESULT(catalog.orderChannels(shop.owner(), order));
        lists = catalog.lists(shop.owner());
        QCOMPARE(lists->channels.front().key, QStringLiteral("Avito"));
        QVERIFY(!lists->channels.front().active); // the order changes nothing else
        order.pop_back();
        QCOMPARE_ERROR(catalog.orderChannels(shop.owner(), order), ErrorCode::BadInput);
        order.push_back(order.front());
        QCOMPARE_ERROR(catalog.orderChannels(shop.owner(), order), ErrorCode::BadInput);
        QCOMPARE_ERROR(catalog.orderChannels(shop.as(staff::Role::Manager), order), ErrorCode::NotAllowed);
    }

    void theLastChannelThatIsOfferedStays()
    {
        DeskShop shop;
        CatalogService catalog(*shop.database, shop.clock);
        const auto lists = catalog.lists(shop.owner());
        QVERIFY(lists->channels.size() > 1);
        for (size_t at = 0; at + 1 < lists->channels.size(); ++at)
            QVERIFY_RESULT(catalog.editChannel(shop.owner(), lists->channels[at].id, lists->channels[at].key, false));
        const catalog::Channel& last = lists->channels.back();
        QCOMPARE_ERROR(catalog.editChannel(shop.owner(), last.id, last.key, false), ErrorCode::MoveRefused);
    }
};

QTEST_GUILESS_MAIN(TestCatalogService)
#include "test_catalog_service.moc"
