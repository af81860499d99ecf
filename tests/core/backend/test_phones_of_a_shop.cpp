// SPDX-License-Identifier: GPL-3.0-or-later
// A shop that is not in Russia: its clients write their numbers without the code of their country, and are found so.
#include "core/backend/services.h"
#include "core/backend/shop.h"
#include "core/base/phone_home.h"
#include "core/clients/client_store.h"
#include "core/leads/lead_store.h"
#include "core/settings/setting_store.h"
#include "tests/support/verify_result.h"

#include <QTemporaryDir>
#include <QTest>

using namespace priyom;

class TestPhonesOfAShop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setPhoneHome(QStringLiteral("RU")); }

    void itsZoneTellsTheCountryWhenItIsMade()
    {
        const auto shop = made(QStringLiteral("America/Toronto"));
        QVERIFY_RESULT(shop);
        QCOMPARE(*settings::readSetting((*shop)->database(), settings::kPhoneCountry), QStringLiteral("CA"));
        QCOMPARE(phoneOf(**shop, QStringLiteral("(416) 967-1111")), QStringLiteral("+14169671111"));
        const staff::Session owner = *(*shop)->openSession();
        for (const char* typed : {"416967", "1416967", "+1 416", "9671111"}) {
            const auto found = (*shop)->services().clients.find(owner, QString::fromLatin1(typed), 5);
            QVERIFY_RESULT(found);
            QVERIFY2(found->size() == 1, typed);
        }
    }

    // The same caller, however the number is written, is one client.
    void oneNumberIsOneClient()
    {
        const auto shop = made(QStringLiteral("America/Toronto"));
        QVERIFY_RESULT(shop);
        (void)phoneOf(**shop, QStringLiteral("(416) 967-1111"));
        (void)phoneOf(**shop, QStringLiteral("+1 416 967 1111"));
        QCOMPARE((*shop)->services().clients.find(*(*shop)->openSession(), QStringLiteral("416967"), 5)->size(), 1U);
    }

    void theOwnerSetsAnother()
    {
        const auto shop = made(QStringLiteral("America/Toronto"));
        QVERIFY_RESULT(shop);
        const staff::Session owner = *(*shop)->openSession();
        auto& of = (*shop)->services().settings;
        QCOMPARE_ERROR(of.set(owner, {{settings::kPhoneCountry.key, QStringLiteral("XX")}}), ErrorCode::BadInput);
        QVERIFY_RESULT(of.set(owner, {{settings::kPhoneCountry.key, QStringLiteral("DE")}}));
        QCOMPARE(phoneOf(**shop, QStringLiteral("030 901820")), QStringLiteral("+4930901820"));
    }

    // Whoever made it had the numbers read as Russia's, and has them so still.
    void anOlderFileKeepsRussia()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.priyom"));
        backend::NewShop toronto;
        toronto.zone = QStringLiteral("America/Toronto");
        QVERIFY_RESULT(backend::Shop::create(path, toronto, *m_clock));
        {
            auto database = storage::Database::open(path, storage::Access::Write, Milliseconds(0));
            QVERIFY_RESULT(database);
            QVERIFY_RESULT((*database)->exec("DELETE FROM setting WHERE key = 'shop.phone_country'"));
        }
        setPhoneHome(QStringLiteral("DE")); // of the shop that was open before
        const auto shop = backend::Shop::open(path, storage::Access::Write, Milliseconds(0), m_clock);
        QVERIFY_RESULT(shop);
        QCOMPARE(phoneOf(**shop, QStringLiteral("8 912 305-44-18")), QStringLiteral("+79123054418"));
    }

private:
    Result<std::unique_ptr<backend::Shop>> made(const QString& zone)
    {
        backend::NewShop shop;
        shop.zone = zone;
        shop.currency = QStringLiteral("CAD");
        shop.owner = QStringLiteral("Anna");
        return backend::Shop::openInMemory(shop, m_clock);
    }
    // Of a request with that number.
    static QString phoneOf(backend::Shop& shop, const QString& typed)
    {
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("whatsapp");
        draft.phone = typed;
        const auto lead = shop.services().leads.add(*shop.openSession(), draft);
        if (!lead)
            return QString::fromUtf8(test::describe(lead.error()));
        return clients::clientById(shop.database(), leads::leadById(shop.database(), *lead)->client)->phone.number;
    }

    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(Instant(1'792'060'000'000));
};

QTEST_GUILESS_MAIN(TestPhonesOfAShop)
#include "test_phones_of_a_shop.moc"
