// SPDX-License-Identifier: GPL-3.0-or-later
// «Услуги и цены»: what the shop does, how long it takes, what it costs.
#pragma once

#include "ui/settings/table_pane.h"

namespace priyom::settingsui {

class ServicesPane final : public TablePane
{
    Q_OBJECT

public:
    explicit ServicesPane(const Surround& surround);

    [[nodiscard]] QString findWords() const override { return tr("услуга цена прайс длительность себестоимость"); }
    [[nodiscard]] const char* operation() const override { return "catalog.edit"; }
    void load() override;

protected:
    void add() override;
    void open(int row) override;

private:
    std::vector<catalog::Service> m_services;
};

} // namespace priyom::settingsui
