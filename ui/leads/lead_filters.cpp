// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_filters.h"

#include "ui/words/lead_words.h"

#include <QHBoxLayout>
#include <QMenu>

namespace priyom::desk {

namespace {

// The menu hangs under its button; popup() returns at once, so that nothing waits in a loop of its own.
void opensMenu(kit::KeycapButton* button, QMenu* menu)
{
    button->setOpensMenu(true);
    QObject::connect(button, &QPushButton::clicked, menu, [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2))); });
}

} // namespace

LeadFilters::LeadFilters(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), m_person(new kit::KeycapButton(theme, {})), m_channel(new kit::KeycapButton(theme, {})),
      m_persons(new QMenu(this)), m_channels(new QMenu(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_person->setLeadingIcon(theme::Icon::Users);
    m_channel->setLeadingIcon(theme::Icon::Funnel);
    row->addWidget(m_person);
    row->addWidget(m_channel);
    opensMenu(m_person, m_persons);
    opensMenu(m_channel, m_channels);
    m_personText = tr("Все сотрудники");
    m_channelText = tr("Канал: все");
    showTexts();
}

void LeadFilters::setCompact(bool compact)
{
    m_compact = compact;
    showTexts();
}

void LeadFilters::showTexts()
{
    for (const auto& [button, text] : {std::pair(m_person, m_personText), std::pair(m_channel, m_channelText)}) {
        button->setText(m_compact ? QString() : text);
        button->setAccessibleName(text);
        button->setToolTip(m_compact ? text : QString());
        button->updateGeometry();
    }
}

void LeadFilters::setLists(const DeskLists& lists)
{
    m_persons->clear();
    connect(m_persons->addAction(tr("Все сотрудники")), &QAction::triggered, this, [this] { choosePerson(std::nullopt, {}); });
    for (const staff::Person& person : lists.managers())
        connect(m_persons->addAction(person.name), &QAction::triggered, this, [this, person] { choosePerson(person.id, person.name); });
    m_channels->clear();
    connect(m_channels->addAction(tr("Все каналы")), &QAction::triggered, this, [this] { chooseChannel({}); });
    for (const catalog::Channel& channel : lists.channelsByDigit())
        connect(m_channels->addAction(words::channelWord(channel.key)), &QAction::triggered, this, [this, key = channel.key] { chooseChannel(key); });
}

void LeadFilters::choosePerson(std::optional<PersonId> person, const QString& name)
{
    m_wish.manager = person;
    m_personText = person ? name : tr("Все сотрудники");
    showTexts();
    Q_EMIT changed();
}

void LeadFilters::chooseChannel(const QString& key)
{
    m_wish.channelKey = key;
    m_channelText = tr("Канал: %1").arg(key.isEmpty() ? tr("все") : words::channelWord(key));
    showTexts();
    Q_EMIT changed();
}

} // namespace priyom::desk
