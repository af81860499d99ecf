// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/origin_dialog.h"

#include "ui/kit/inputs.h"

namespace priyom::settingsui {

OriginDialog::OriginDialog(const theme::Theme& theme)
    : FormDialog(theme, tr("Новый источник или кампания"), FormEnd::Add), m_name(new kit::Field(theme, tr("Например, «2ГИС»"))),
      m_campaign(new kit::CheckBox(theme, tr("Это кампания: на неё тратим деньги")))
{
    addField(tr("Название"), {}, m_name);
    addPlain(m_campaign);
    const auto check = [this] { setComplete(!name().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    check();
}

bool OriginDialog::isCampaign() const
{
    return m_campaign->isChecked();
}

} // namespace priyom::settingsui
