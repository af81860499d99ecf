// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/handle.h"

#include <QRegularExpression>

#include <algorithm>

namespace priyom::clients {

namespace {

struct Network
{
    QLatin1String channel;
    QLatin1String host; // as it is kept
    QStringList others;
};

const std::vector<Network>& networks()
{
    static const std::vector<Network> known{
        {QLatin1String("telegram"), QLatin1String("t.me"), {QStringLiteral("telegram.me"), QStringLiteral("telegram.org")}},
        {QLatin1String("vk"), QLatin1String("vk.com"), {QStringLiteral("vk.ru"), QStringLiteral("m.vk.com")}},
        {QLatin1String("instagram"), QLatin1String("instagram.com"), {QStringLiteral("instagr.am")}},
    };
    return known;
}

constexpr qsizetype kShortestBegun = 3; // of a nickname without a sign before it: shorter ones begin every name

// Without what a browser puts around it.
QString bare(const QString& typed)
{
    static const QRegularExpression around(QStringLiteral("^https?://|^www\\.|(?<=.)[?#].*$|/+$"));
    QString text = typed.trimmed().toLower();
    for (QString before; before != text;) {
        before = text;
        text.remove(around);
    }
    return text;
}

bool isNick(const QString& text, qsizetype least)
{
    const auto belongs = [](QChar sign) { return (sign >= u'a' && sign <= u'z') || (sign >= u'0' && sign <= u'9') || sign == u'_' || sign == u'.'; };
    return text.size() >= least && std::all_of(text.begin(), text.end(), belongs);
}

// The part after the host, where the text is a link of a known network; its host as it is kept.
QString linked(const QString& text, QString& host)
{
    for (const Network& network : networks())
        for (const QString& each : network.others + QStringList(network.host))
            if (text.startsWith(QString(each % u'/'))) {
                host = network.host;
                const QString nick = text.mid(each.size() + 1);
                return nick.startsWith(u'@') ? nick.mid(1) : nick;
            }
    return {};
}

} // namespace

QString handleOf(const QString& typed, const QString& channel)
{
    const QString text = bare(typed);
    QString host;
    if (const QString nick = linked(text, host); !host.isEmpty())
        return isNick(nick, 2) ? QString(host % u'/' % nick) : QString();
    if (!text.startsWith(u'@') || !isNick(text.mid(1), 2))
        return {};
    for (const Network& network : networks())
        if (network.channel == channel.toLower())
            return network.host % u'/' % text.mid(1);
    return text;
}

QString networkOf(const QString& handle)
{
    const auto& known = networks();
    const auto network = std::find_if(known.begin(), known.end(), [&](const Network& each) { return handle.startsWith(QString(each.host % u'/')); });
    return network == known.end() ? QString() : QString(network->channel);
}

bool hasNicks(const QString& channel)
{
    const auto& known = networks();
    return std::any_of(known.begin(), known.end(), [&](const Network& each) { return each.channel == channel; });
}

QStringList handleSpellings(const QString& handle)
{
    const qsizetype slash = handle.indexOf(u'/');
    return slash < 0 ? QStringList(handle) : QStringList{handle, u'@' + handle.mid(slash + 1)};
}

QStringList handlePrefixes(const QString& typed)
{
    const QString text = bare(typed);
    QString host;
    if (const QString nick = linked(text, host); !host.isEmpty())
        return isNick(nick, 1) ? QStringList{QString(host % u'/' % nick), u'@' + nick} : QStringList();
    const bool isSigned = text.startsWith(u'@');
    const QString nick = text.mid(isSigned ? 1 : 0);
    const bool hasLetter = std::any_of(nick.begin(), nick.end(), [](QChar sign) { return sign.isLetter(); });
    if (!isNick(nick, isSigned ? 1 : kShortestBegun) || (!isSigned && !hasLetter))
        return {};
    QStringList prefixes{u'@' + nick};
    for (const Network& network : networks())
        prefixes += network.host % u'/' % nick;
    return prefixes;
}

} // namespace priyom::clients
