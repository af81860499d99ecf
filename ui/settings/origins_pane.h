// SPDX-License-Identifier: GPL-3.0-or-later
// «Источники и кампании»: why requests come. Who registers a request chooses from these.
#pragma once

#include "ui/settings/table_pane.h"

namespace priyom::settingsui {

class OriginsPane final : public TablePane
{
    Q_OBJECT

public:
    explicit OriginsPane(const Surround& surround);

    [[nodiscard]] QString findWords() const override { return tr("источник кампания реклама"); }
    [[nodiscard]] const char* operation() const override { return "catalog.add"; }
    void load() override;

protected:
    void add() override;
    void open(int row) override;

private:
    std::vector<catalog::Source> m_sources;
    std::vector<catalog::Campaign> m_campaigns; // below the sources
};

} // namespace priyom::settingsui
