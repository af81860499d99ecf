// SPDX-License-Identifier: GPL-3.0-or-later
// «Каналы»: how requests come, in the order of their digits in the form of a new one.
#pragma once

#include "ui/settings/table_pane.h"

namespace priyom::settingsui {

class ChannelsPane final : public TablePane
{
    Q_OBJECT

public:
    explicit ChannelsPane(const Surround& surround);

    [[nodiscard]] QString findWords() const override { return tr("канал мессенджер телефон сайт цифра порядок"); }
    [[nodiscard]] const char* operation() const override { return "catalog.edit"; }
    [[nodiscard]] QList<kit::KeyHint> contextKeys() const override;
    void load() override;

protected:
    void add() override;
    void open(int row) override;

private:
    void move(int step); // the chosen one, a place up or down

    std::vector<catalog::Channel> m_channels; // as they stand
};

} // namespace priyom::settingsui
