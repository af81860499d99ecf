// SPDX-License-Identifier: GPL-3.0-or-later
// A service of the shop: name, minutes with what is kept free around them, price, own cost, whether it is offered.
#pragma once

#include "core/catalog/catalog.h"
#include "ui/settings/form_dialog.h"

class QCheckBox;

namespace priyom::kit {
class NumberBox;
}

namespace priyom::settingsui {

class ServiceDialog final : public FormDialog
{
    Q_OBJECT

public:
    // A service without an id is a new one.
    ServiceDialog(const theme::Theme& theme, const catalog::Service& service);

    [[nodiscard]] catalog::Service service() const; // as the form has it

private:
    void check();

    ServiceId m_id;
    kit::Field* m_name;
    kit::Field* m_section;
    kit::NumberBox* m_minutes;
    kit::NumberBox* m_before;
    kit::NumberBox* m_after;
    kit::Field* m_price;
    kit::Field* m_cost;
    QCheckBox* m_active;
};

} // namespace priyom::settingsui
