// SPDX-License-Identifier: GPL-3.0-or-later
// «Корзина»: what was deleted within 90 days, by whom and when, and how to bring it back.
#pragma once

#include "ui/bin/bin_view.h"
#include "ui/settings/settings_pane.h"

namespace priyom::settingsui {

class BinPane final : public SettingsPane
{
    Q_OBJECT

public:
    explicit BinPane(const Surround& surround);

    [[nodiscard]] QString title() const override { return tr("Корзина"); }
    [[nodiscard]] QString findWords() const override { return tr("удалённое вернуть восстановить"); }
    [[nodiscard]] const char* operation() const override { return "bin.restore"; }
    [[nodiscard]] QList<kit::KeyHint> contextKeys() const override;
    void load() override { m_view->load(); }
    void takeFocus() override { m_view->takeFocus(); }
    [[nodiscard]] bool isSettled() const override { return m_view->isSettled(); }
    [[nodiscard]] binui::BinView& view() { return *m_view; }

private:
    binui::BinView* m_view;
};

} // namespace priyom::settingsui
