// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/channel_dialog.h"

#include "ui/kit/inputs.h"
#include "ui/words/lead_words.h"

#include <QCoreApplication>

#include <array>

namespace priyom::settingsui {

using catalog::ChannelKind;

namespace {

constexpr std::array kKinds{ChannelKind::Chat, ChannelKind::Call, ChannelKind::Form, ChannelKind::Desk};

class KindWords
{
    Q_DECLARE_TR_FUNCTIONS(KindWords)

public:
    static QString of(ChannelKind kind)
    {
        switch (kind) {
        case ChannelKind::Chat:
            return tr("переписка");
        case ChannelKind::Call:
            return tr("звонок");
        case ChannelKind::Form:
            return tr("форма на сайте");
        case ChannelKind::Desk:
            break;
        }
        return tr("лично");
    }
};

} // namespace

QString channelKindText(ChannelKind kind)
{
    return KindWords::of(kind);
}

ChannelDialog::ChannelDialog(const theme::Theme& theme, const catalog::Channel& channel)
    : FormDialog(theme, channel.id.isValid() ? tr("Канал: %1").arg(words::channelWord(channel.key)) : tr("Новый канал"),
                 channel.id.isValid() ? FormEnd::Change : FormEnd::Add),
      m_stored(channel), m_name(new kit::Field(theme, tr("Например, «Авито»"))), m_kind(new kit::Combo(theme)),
      m_active(new kit::CheckBox(theme, tr("Предлагать в новой заявке")))
{
    const bool isKnown = catalog::isKnownChannel(channel.key);
    m_name->setText(words::channelWord(channel.key));
    m_name->setReadOnly(isKnown);
    addField(tr("Название"), isKnown ? tr("по нему канал узнают файлы и отчёты, оно остаётся") : QString(), m_name);
    for (const ChannelKind kind : kKinds)
        m_kind->addItem(channelKindText(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(channel.id.isValid() ? channel.kind : kKinds.front())));
    m_kind->setEnabled(!channel.id.isValid());
    addField(tr("Что это"), tr("по нему выбираются нормы"), m_kind);
    m_active->setChecked(channel.active);
    addPlain(m_active);
    m_active->setVisible(channel.id.isValid());
    connect(m_name, &QLineEdit::textChanged, this, &ChannelDialog::check);
    check();
}

catalog::Channel ChannelDialog::channel() const
{
    catalog::Channel channel = m_stored;
    if (!catalog::isKnownChannel(m_stored.key))
        channel.key = m_name->text().simplified();
    channel.kind = ChannelKind(m_kind->currentData().toInt());
    channel.active = m_active->isChecked();
    return channel;
}

void ChannelDialog::check()
{
    setComplete(!m_name->text().simplified().isEmpty());
}

} // namespace priyom::settingsui
