// SPDX-License-Identifier: GPL-3.0-or-later
// «Услуги специалистов»: who performs what, how long and for how much. Booking offers only who performs the service.
#pragma once

#include "core/catalog/catalog_service.h"
#include "ui/settings/table_pane.h"

namespace priyom::settingsui {

class RepertoiresPane final : public TablePane
{
    Q_OBJECT

public:
    explicit RepertoiresPane(const Surround& surround);

    [[nodiscard]] QString findWords() const override { return tr("мастер врач выполняет услуга длительность цена прайс"); }
    [[nodiscard]] const char* operation() const override { return "person.services"; }
    void load() override;

protected:
    void add() override { takeOnPerson({staff::Role::Specialist}); }
    void open(int row) override;

private:
    [[nodiscard]] QString servicesOf(const catalog::Repertoire& theirs) const;
    void put(FormDialog* dialog, const staff::Person& person, const catalog::Repertoire& theirs);

    std::vector<staff::Person> m_specialists;
    catalog::Lists m_lists;
};

} // namespace priyom::settingsui
