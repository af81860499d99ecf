// SPDX-License-Identifier: GPL-3.0-or-later
// A new source, or a campaign: a source on which money is spent.
#pragma once

#include "ui/settings/form_dialog.h"

class QCheckBox;

namespace priyom::settingsui {

class OriginDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit OriginDialog(const theme::Theme& theme);

    [[nodiscard]] QString name() const { return m_name->text().simplified(); }
    [[nodiscard]] bool isCampaign() const;

private:
    kit::Field* m_name;
    QCheckBox* m_campaign;
};

} // namespace priyom::settingsui
