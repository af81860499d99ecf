// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_edit_dialog.h"

#include "ui/desk/desk_signs.h"
#include "ui/desk/labelled.h"
#include "ui/words/lead_words.h"
#include "ui/words/number_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::desk {

using kit::KeycapButton;
using leads::LeadEdit;
using leads::Temperature;

namespace {

constexpr int kWidth = 520;
constexpr Temperature kInterests[] = {Temperature::Hot, Temperature::Warm, Temperature::Cold}; // after «не указан»

// The shop's list, with what the lead has where that is not offered any more.
void offer(kit::Combo* combo, const QStringList& names, const QString& chosen)
{
    combo->addItem(QString());
    combo->addItems(names);
    if (combo->findText(chosen) < 0)
        combo->addItem(chosen);
    combo->setCurrentIndex(combo->findText(chosen));
}

// What is offered of it.
template <class List>
QStringList namesOf(const List& list)
{
    QStringList names;
    for (const auto& each : list) {
        if (each.active)
            names += each.name;
    }
    return names;
}

void noteChange(std::optional<QString>& field, const QString& before, const QString& after)
{
    if (before != after)
        field = after;
}

} // namespace

LeadEditDialog::LeadEditDialog(const theme::Theme& theme, const DeskLists& lists, const leads::LeadCard& card, QWidget* parent)
    : DialogFrame(theme, parent), m_card(card), m_channel(new kit::Combo(theme)), m_service(new kit::Combo(theme)),
      m_interest(new kit::OptionList(theme, kit::OptionShape::Buttons)), m_source(new kit::Combo(theme)), m_campaign(new kit::Combo(theme)),
      m_wish(new kit::Field(theme)), m_note(new kit::Field(theme))
{
    setTitle(tr("Лид: %1").arg(words::clientName(card)), tr("лид %1").arg(words::countText(card.lead.id.value)));
    setFixedWidth(theme.px(kWidth));
    fill(lists);
    const auto pair = [&](QWidget* left, QWidget* right) {
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(left, 1);
        row->addWidget(right, 1);
        body()->addLayout(row);
    };
    pair(labelled(theme, tr("Канал"), {}, m_channel), labelled(theme, tr("Услуга"), {}, m_service));
    body()->addWidget(labelled(theme, tr("Интерес"), {}, m_interest));
    pair(labelled(theme, tr("Источник"), {}, m_source), labelled(theme, tr("Кампания"), {}, m_campaign));
    body()->addWidget(labelled(theme, tr("Пожелание"), tr("когда удобно, словами клиента"), m_wish));
    body()->addWidget(labelled(theme, tr("Заметка"), {}, m_note));
    body()->addWidget(problemLine());
    auto* leave = new KeycapButton(theme, tr("Не менять"), QStringLiteral("Esc"));
    auto* save = new KeycapButton(theme, tr("Сохранить лид"), QStringLiteral("Enter"), kit::ButtonKind::Primary);
    for (KeycapButton* button : {leave, save}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(leave, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(save, &QPushButton::clicked, this, &LeadEditDialog::submit);
    setDefaultButton(save);
    setFirstFocus(m_channel);
    setContextKeys({{{QStringLiteral("Tab")}, tr("следующее поле")},
                    {{QStringLiteral("Enter")}, tr("сохранить")},
                    {{QStringLiteral("Esc")}, tr("не менять")}});
}

void LeadEditDialog::fill(const DeskLists& lists)
{
    for (const catalog::Channel& channel : lists.offeredChannels())
        m_channel->addItem(words::channelWord(channel.key), channel.key);
    if (m_channel->findData(m_card.channelKey) < 0) // it is not offered any more
        m_channel->addItem(words::channelWord(m_card.channelKey), m_card.channelKey);
    m_channel->setCurrentIndex(m_channel->findData(m_card.channelKey));
    offer(m_service, namesOf(lists.catalog.services), m_card.serviceName);
    offer(m_source, namesOf(lists.catalog.sources), m_card.sourceName);
    offer(m_campaign, namesOf(lists.catalog.campaigns), m_card.campaignName);
    QList<kit::Option> interests{{tr("Не указан")}};
    for (const Temperature interest : kInterests)
        interests.append({words::temperatureWord(interest), {}, {}, {}, interestIcon(interest), interestTone(interest)});
    m_interest->setOptions(interests);
    const auto known = std::find(std::begin(kInterests), std::end(kInterests), m_card.lead.temperature);
    m_interest->setCurrent(known == std::end(kInterests) ? 0 : static_cast<int>(known - std::begin(kInterests)) + 1);
    m_wish->setText(m_card.lead.wish);
    m_note->setText(m_card.lead.note);
}

std::optional<Temperature> LeadEditDialog::interest() const
{
    const int at = m_interest->current();
    return at > 0 ? std::optional(kInterests[at - 1]) : std::nullopt;
}

LeadEdit LeadEditDialog::edit() const
{
    LeadEdit edit;
    noteChange(edit.channel, m_card.channelKey, m_channel->currentData().toString());
    noteChange(edit.service, m_card.serviceName, m_service->currentText());
    noteChange(edit.source, m_card.sourceName, m_source->currentText());
    noteChange(edit.campaign, m_card.campaignName, m_campaign->currentText());
    noteChange(edit.wish, m_card.lead.wish, m_wish->text().trimmed());
    noteChange(edit.note, m_card.lead.note, m_note->text().trimmed());
    if (interest() != m_card.lead.temperature)
        edit.temperature = interest();
    edit.version = m_card.lead.version;
    return edit;
}

void LeadEditDialog::submit()
{
    const LeadEdit changed = edit();
    const bool any = changed.channel || changed.service || changed.source || changed.campaign || changed.wish || changed.note || changed.temperature;
    if (!any) {
        dismiss();
        return;
    }
    hold();
    Q_EMIT submitted(changed);
}

} // namespace priyom::desk
