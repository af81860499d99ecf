// SPDX-License-Identifier: GPL-3.0-or-later
// One norm channel by channel: a limit of its own, or that of all of them.
#pragma once

#include "ui/settings/form_dialog.h"
#include "ui/settings/norms_card.h"


namespace priyom::settingsui {

class ChannelLimitsDialog final : public FormDialog
{
    Q_OBJECT

public:
    // perUnit: 60 shows minutes.
    ChannelLimitsDialog(const theme::Theme& theme, const QString& rule, std::vector<ChannelLimit> limits, int perUnit);

    [[nodiscard]] std::vector<ChannelLimit> changed() const;

private:
    [[nodiscard]] int typed(std::size_t row) const;

    std::vector<ChannelLimit> m_stored;
    int m_perUnit;
    std::vector<kit::NumberBox*> m_boxes; // in the order of m_stored
};

} // namespace priyom::settingsui
