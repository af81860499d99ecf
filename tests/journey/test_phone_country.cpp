// SPDX-License-Identifier: GPL-3.0-or-later
// The owner of a shop that is not in Russia says by keys whose numbers are written without a code.
#include "core/base/phone_home.h"
#include "core/clients/client_search.h"
#include "core/settings/setting_keys.h"
#include "tests/support/settings_window.h"

using namespace priyom;
using test::press;
using test::Settings;

class TestPhoneCountry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setPhoneHome(QStringLiteral("RU")); }

    void itIsChosenByKeysAndNumbersAreReadSo()
    {
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.goTo(QStringLiteral("телефон")));
        QVERIFY(test::tabTo(QStringLiteral("Страна телефонов")));
        QVERIFY(test::pickValue(QStringLiteral("Canada")));
        QVERIFY2(shop.page->pane()->unsaved().contains(QLatin1String("Canada, +1")),
                 qPrintable(shop.page->pane()->unsaved()));
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(shop.settle());
        const auto values = shop.desk.ask<std::map<QString, QString>>(
            [](Services& services, const Session& session) { return services.settings.read(session); });
        QVERIFY(values);
        QCOMPARE(values->at(settings::kPhoneCountry.key), QStringLiteral("CA"));
        const auto hits = shop.desk.ask<std::vector<clients::ClientHit>>(
            [](Services& services, const Session& session) -> Result<std::vector<clients::ClientHit>> {
                leads::LeadDraft draft;
                draft.channel = QStringLiteral("whatsapp");
                draft.phone = QStringLiteral("(416) 967-1111");
                PRIYOM_CHECK(services.leads.add(session, draft));
                return services.clients.find(session, QStringLiteral("416967"), 5);
            });
        QVERIFY(hits);
        QCOMPARE(hits->size(), 1U);
        QCOMPARE(hits->front().client.phone.number, QStringLiteral("+14169671111"));
    }

private:
    using Services = backend::Services;
    using Session = staff::Session;
};

QTEST_MAIN(TestPhoneCountry)
#include "test_phone_country.moc"
