// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/look_pane.h"

#include "ui/kit/grown.h"
#include "ui/kit/inputs.h"
#include "ui/kit/option_list.h"
#include "ui/kit/titled_card.h"

#include <QAction>
#include <QLocale>
#include <QVBoxLayout>

#include <array>

namespace priyom::settingsui {

using theme::ColorMode;

namespace {

constexpr int kFormWidth = 520;
const std::array kLanguages{QStringLiteral("ru"), QStringLiteral("en")};
constexpr std::array kModes{ColorMode::System, ColorMode::Light, ColorMode::Dark};

} // namespace

LookPane::LookPane(const Surround& surround)
    : SettingsPane(surround), m_modes(new kit::OptionList(surround.theme, kit::OptionShape::Tiles)),
      m_languages(new kit::OptionList(surround.theme)), m_large(new kit::CheckBox(surround.theme, tr("Крупный текст"))),
      m_sound(new kit::CheckBox(surround.theme, tr("Звук уведомлений")))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new kit::TitledCard(theme(), tr("Вид на этом компьютере"));
    kit::limitWidth(card, theme(), kFormWidth);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(14, 0, 14, 14);
    column->setSpacing(10);
    m_modes->setAccessibleName(tr("Тема"));
    m_modes->setOptions({{tr("Как в системе"), {}, {}, {}, theme::Icon::Monitor},
                         {tr("Светлая"), {}, {}, {}, theme::Icon::Sun},
                         {tr("Тёмная"), {}, {}, {}, theme::Icon::Moon}});
    column->addWidget(m_modes);
    column->addWidget(m_large);
    column->addWidget(m_sound);
    m_languages->setAccessibleName(tr("Язык"));
    // Names of languages are written in themselves, so that everyone finds the way back.
    m_languages->setOptions({{QStringLiteral("Русский")}, {QStringLiteral("English")}});
    column->addWidget(new kit::Label(theme(), kit::FontRole::SecondaryMedium, kit::Tone::Second, m_languages->accessibleName()));
    column->addWidget(m_languages);
    card->body()->addLayout(column);
    outer->addWidget(card);
    outer->addStretch(1);
    connect(m_modes, &kit::OptionList::currentChanged, this, [this](int row) { theme().setMode(kModes.at(std::size_t(row))); });
    connect(m_large, &QCheckBox::toggled, this, [this](bool large) { theme().setLargeText(large); });
    connect(m_languages, &kit::OptionList::currentChanged, this, [this](int row) {
        if (this->surround().chooseLanguage)
            this->surround().chooseLanguage(kLanguages.at(std::size_t(row)));
    });
    connect(m_sound, &QCheckBox::toggled, this, [this](bool on) {
        if (QAction* entry = soundEntry())
            entry->setChecked(on);
    });
    connect(&theme(), &theme::Theme::changed, this, &LookPane::load); // the menu changes it too
}

QAction* LookPane::soundEntry() const
{
    return surround().noticeSound ? surround().noticeSound() : nullptr;
}

void LookPane::load()
{
    const auto mode = std::find(kModes.begin(), kModes.end(), theme().mode());
    m_modes->setCurrent(int(mode - kModes.begin()));
    m_large->setChecked(theme().largeText());
    const QAction* sound = soundEntry();
    m_sound->setVisible(sound != nullptr);
    if (sound != nullptr) {
        m_sound->setChecked(sound->isChecked());
        connect(sound, &QAction::toggled, m_sound, &QCheckBox::setChecked, Qt::UniqueConnection);
    }
    const QSignalBlocker quiet(m_languages);
    m_languages->setCurrent(QLocale().language() == QLocale::English ? 1 : 0);
}

void LookPane::takeFocus()
{
    m_modes->setFocus(Qt::OtherFocusReason);
}

} // namespace priyom::settingsui
