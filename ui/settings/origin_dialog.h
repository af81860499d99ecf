// SPDX-License-Identifier: GPL-3.0-or-later
// A source, or a campaign: a source on which money is spent.
#pragma once

#include "ui/settings/form_dialog.h"

class QCheckBox;

namespace priyom::settingsui {

class OriginDialog final : public FormDialog
{
    Q_OBJECT

public:
    // One that is there already: nothing, a new one.
    struct Known
    {
        QString name;
        bool isCampaign = false;
        bool active = true;
    };
    OriginDialog(const theme::Theme& theme, const std::optional<Known>& known);

    [[nodiscard]] QString name() const { return m_name->text().simplified(); }
    [[nodiscard]] bool isCampaign() const;
    [[nodiscard]] bool isOffered() const;

private:
    [[nodiscard]] static QString titleOf(const std::optional<Known>& known);

    kit::Field* m_name;
    QCheckBox* m_campaign;
    QCheckBox* m_active;
};

} // namespace priyom::settingsui
