// SPDX-License-Identifier: GPL-3.0-or-later
// A reason of refusal that is there already: the shop's own word is renamed, any one is offered or no longer.
#pragma once

#include "core/catalog/catalog.h"
#include "ui/settings/form_dialog.h"

class QCheckBox;

namespace priyom::settingsui {

class ReasonDialog final : public FormDialog
{
    Q_OBJECT

public:
    ReasonDialog(const theme::Theme& theme, const catalog::LostReason& reason);

    [[nodiscard]] catalog::LostReason reason() const;

private:
    catalog::LostReason m_stored;
    kit::Field* m_name;
    QCheckBox* m_active;
};

} // namespace priyom::settingsui
