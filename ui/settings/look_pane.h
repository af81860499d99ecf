// SPDX-License-Identifier: GPL-3.0-or-later
// «Вид»: theme, size of text and language of this computer. What is chosen is seen at once; there is nothing to save.
#pragma once

#include "ui/settings/settings_pane.h"

class QCheckBox;

namespace priyom::kit {
class OptionList;
}

namespace priyom::settingsui {

class LookPane final : public SettingsPane
{
    Q_OBJECT

public:
    explicit LookPane(const Surround& surround);

    [[nodiscard]] QString title() const override { return tr("Вид"); }
    [[nodiscard]] QString findWords() const override { return tr("тема тёмная светлая крупный текст язык шрифт звук уведомления"); }
    void load() override;
    void takeFocus() override;

private:
    [[nodiscard]] QAction* soundEntry() const;

    kit::OptionList* m_modes;
    kit::OptionList* m_languages;
    QCheckBox* m_large;
    QCheckBox* m_sound;
};

} // namespace priyom::settingsui
