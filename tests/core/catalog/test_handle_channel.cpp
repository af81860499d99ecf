// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/handle_channel.h"

#include <QTest>

using namespace priyom;
using namespace priyom::catalog;

class TestHandleChannel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNetworkOfTheHandleIsTheChannel_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("offered"); // "-telegram": no more
        QTest::addColumn<QString>("channel");
        const char* const all = "call whatsapp telegram vk instagram";
        QTest::newRow("nothing") << "" << all << "";
        QTest::newRow("a phone") << "89123054418" << all << "";
        QTest::newRow("a name") << "Анна" << all << "";
        QTest::newRow("a link to one network") << "https://vk.com/anna_sokolova" << all << "vk";
        QTest::newRow("another spelling of it") << "telegram.me/anna_sokolova" << all << "telegram";
        QTest::newRow("a bare nick: the first where people have nicks") << "@anna_sokolova" << all << "telegram";
        QTest::newRow("in the shop's order") << "@anna_sokolova" << "call instagram telegram" << "instagram";
        QTest::newRow("one that is not offered any more is passed over") << "@anna_sokolova" << "call -telegram vk" << "vk";
        QTest::newRow("the network is not offered") << "t.me/anna_sokolova" << "call vk" << "";
        QTest::newRow("no network is") << "@anna_sokolova" << "call whatsapp" << "";
    }
    void theNetworkOfTheHandleIsTheChannel()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, offered);
        std::vector<Channel> channels;
        for (const QString& key : offered.split(u' ')) {
            Channel channel;
            channel.active = !key.startsWith(u'-');
            channel.key = channel.active ? key : key.mid(1);
            channels.push_back(channel);
        }
        QTEST(channelOfHandle(typed, channels), "channel");
    }
};

QTEST_GUILESS_MAIN(TestHandleChannel)
#include "test_handle_channel.moc"
