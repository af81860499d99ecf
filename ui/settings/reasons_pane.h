// SPDX-License-Identifier: GPL-3.0-or-later
// «Причины отказа»: what may be said of a lead that was lost.
#pragma once

#include "ui/settings/table_pane.h"

namespace priyom::settingsui {

class ReasonsPane final : public TablePane
{
    Q_OBJECT

public:
    explicit ReasonsPane(const Surround& surround);

    [[nodiscard]] const char* operation() const override { return "catalog.edit"; }
    void load() override;

protected:
    void add() override;
    void open(int row) override;

private:
    std::vector<catalog::LostReason> m_reasons;
};

} // namespace priyom::settingsui
