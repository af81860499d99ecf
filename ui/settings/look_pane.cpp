// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/look_pane.h"

#include "ui/kit/inputs.h"
#include "ui/kit/option_list.h"
#include "ui/kit/titled_card.h"

#include <QVBoxLayout>

#include <array>

namespace priyom::settingsui {

using theme::ColorMode;

namespace {

constexpr int kFormWidth = 520;
constexpr std::array kModes{ColorMode::System, ColorMode::Light, ColorMode::Dark};

} // namespace

LookPane::LookPane(const Surround& surround)
    : SettingsPane(surround), m_modes(new kit::OptionList(surround.theme, kit::OptionShape::Tiles)),
      m_large(new kit::CheckBox(surround.theme, tr("Крупный текст")))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new kit::TitledCard(theme(), tr("Вид на этом компьютере"));
    card->setMaximumWidth(theme().px(kFormWidth));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(14, 0, 14, 14);
    column->setSpacing(10);
    m_modes->setAccessibleName(tr("Тема"));
    m_modes->setOptions({{tr("Как в системе"), {}, {}, {}, theme::Icon::Monitor},
                         {tr("Светлая"), {}, {}, {}, theme::Icon::Sun},
                         {tr("Тёмная"), {}, {}, {}, theme::Icon::Moon}});
    column->addWidget(m_modes);
    column->addWidget(m_large);
    auto* language = new kit::Label(theme(), kit::FontRole::Secondary, kit::Tone::Second, tr("Язык выбирают в меню «Вид»: F10."));
    column->addWidget(language);
    card->body()->addLayout(column);
    outer->addWidget(card);
    outer->addStretch(1);
    connect(m_modes, &kit::OptionList::currentChanged, this, [this](int row) { theme().setMode(kModes.at(std::size_t(row))); });
    connect(m_large, &QCheckBox::toggled, this, [this](bool large) { theme().setLargeText(large); });
    connect(&theme(), &theme::Theme::changed, this, &LookPane::load); // the menu changes it too
}

void LookPane::load()
{
    const auto mode = std::find(kModes.begin(), kModes.end(), theme().mode());
    m_modes->setCurrent(int(mode - kModes.begin()));
    m_large->setChecked(theme().largeText());
}

void LookPane::takeFocus()
{
    m_modes->setFocus(Qt::OtherFocusReason);
}

} // namespace priyom::settingsui
