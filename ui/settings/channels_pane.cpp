// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/channels_pane.h"

#include "ui/kit/keys.h"
#include "ui/settings/channel_dialog.h"
#include "ui/words/lead_words.h"

namespace priyom::settingsui {

using backend::Services;
using catalog::Channel;
using staff::Session;

namespace {

constexpr int kDigits = 9;

} // namespace

ChannelsPane::ChannelsPane(const Surround& surround)
    : TablePane(surround, {tr("Каналы"), tr("Alt ↑ и Alt ↓ меняют порядок"), tr("Добавить канал")},
                {{tr("Цифра"), Qt::AlignRight}, {tr("Канал"), Qt::AlignLeft, true}, {tr("Что это")}, {tr("В новой заявке")}})
{
    kit::onKeys(table(), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    kit::onKeys(table(), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
}

QList<kit::KeyHint> ChannelsPane::contextKeys() const
{
    return TablePane::contextKeys() + QList<kit::KeyHint>{{{QStringLiteral("Alt ↑"), QStringLiteral("Alt ↓")}, tr("выше, ниже")}};
}

void ChannelsPane::load()
{
    read([](Services& services, const Session& session) { return services.catalog.lists(session); },
         [this](catalog::Lists lists) {
             m_channels = std::move(lists.channels);
             QList<kit::TableRow> rows;
             int digit = 0;
             for (const Channel& channel : m_channels) {
                 const kit::Tone tone = channel.active ? kit::Tone::Main : kit::Tone::Hint;
                 digit += channel.active ? 1 : 0;
                 const QString key = channel.active && digit <= kDigits ? QString::number(digit) : QString();
                 rows.append({{key, kit::Tone::Second}, {words::channelWord(channel.key), tone}, {channelKindText(channel.kind), kit::Tone::Second},
                              {channel.active ? tr("предлагаем") : tr("больше не предлагаем"), channel.active ? kit::Tone::Second : kit::Tone::Hint}});
             }
             setRows(std::move(rows));
         });
}

void ChannelsPane::add()
{
    auto* dialog = new ChannelDialog(theme(), Channel());
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const Channel channel = dialog->channel();
        submit(dialog,
               [channel](Services& services, const Session& session) -> Result<> {
                   PRIYOM_CHECK(services.catalog.addChannel(session, channel.key, channel.kind));
                   return {};
               },
               tr("Канал «%1» добавлен").arg(channel.key));
    });
    shell().openDialog(dialog);
}

void ChannelsPane::open(int row)
{
    auto* dialog = new ChannelDialog(theme(), m_channels.at(std::size_t(row)));
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const Channel channel = dialog->channel();
        submit(dialog, [channel](Services& services, const Session& session) { return services.catalog.editChannel(session, channel.id, channel.key, channel.active); },
               tr("Канал «%1» сохранён").arg(words::channelWord(channel.key)));
    });
    shell().openDialog(dialog);
}

void ChannelsPane::move(int step)
{
    const int from = table()->currentIndex().row();
    const int to = from + step;
    if (!isSettled() || from < 0 || to < 0 || to >= int(m_channels.size()))
        return;
    std::vector<ChannelId> order;
    for (const Channel& channel : m_channels)
        order.push_back(channel.id);
    std::swap(order[std::size_t(from)], order[std::size_t(to)]);
    table()->selectRow(to); // goes along
    change([order](Services& services, const Session& session) { return services.catalog.orderChannels(session, order); }, tr("Порядок каналов изменён"));
}

} // namespace priyom::settingsui
