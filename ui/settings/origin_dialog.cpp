// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/origin_dialog.h"

#include "ui/kit/inputs.h"

namespace priyom::settingsui {

QString OriginDialog::titleOf(const std::optional<Known>& known)
{
    if (!known)
        return tr("Новый источник или кампания");
    return known->isCampaign ? tr("Кампания: %1").arg(known->name) : tr("Источник: %1").arg(known->name);
}

OriginDialog::OriginDialog(const theme::Theme& theme, const std::optional<Known>& known)
    : FormDialog(theme, titleOf(known), known ? FormEnd::Change : FormEnd::Add),
      m_name(new kit::Field(theme, tr("Например, «2ГИС»"))), m_campaign(new kit::CheckBox(theme, tr("Это кампания: на неё тратим деньги"))),
      m_active(new kit::CheckBox(theme, tr("Предлагать в новой заявке")))
{
    if (known) {
        m_name->setText(known->name);
        m_campaign->setChecked(known->isCampaign);
    }
    addField(tr("Название"), {}, m_name);
    addPlain(m_campaign);
    m_campaign->setVisible(!known); // its spend and its leads are kept as what it was
    m_active->setChecked(!known || known->active);
    addPlain(m_active);
    m_active->setVisible(known.has_value());
    const auto check = [this] { setComplete(!name().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    check();
}

bool OriginDialog::isOffered() const
{
    return m_active->isChecked();
}

bool OriginDialog::isCampaign() const
{
    return m_campaign->isChecked();
}

} // namespace priyom::settingsui
