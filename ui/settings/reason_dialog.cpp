// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reason_dialog.h"

#include "ui/kit/inputs.h"
#include "ui/words/lead_words.h"

namespace priyom::settingsui {

ReasonDialog::ReasonDialog(const theme::Theme& theme, const catalog::LostReason& reason)
    : FormDialog(theme, tr("Причина отказа: %1").arg(words::reasonWord(reason.key)), FormEnd::Change), m_stored(reason), m_name(new kit::Field(theme)),
      m_active(new kit::CheckBox(theme, tr("Предлагать при отказе")))
{
    const bool isKnown = catalog::isKnownReason(reason.key);
    m_name->setText(words::reasonWord(reason.key));
    m_name->setReadOnly(isKnown);
    addField(tr("Название"), isKnown ? tr("по нему причину узнают файлы и отчёты, оно остаётся") : QString(), m_name);
    m_active->setChecked(reason.active);
    m_active->setEnabled(!reason.spam);
    addPlain(m_active);
    if (isKnown && !reason.spam)
        setFirstFocus(m_active);
    connect(m_name, &QLineEdit::textChanged, this, [this] { setComplete(!m_name->text().simplified().isEmpty()); });
}

catalog::LostReason ReasonDialog::reason() const
{
    catalog::LostReason reason = m_stored;
    if (!catalog::isKnownReason(m_stored.key))
        reason.key = m_name->text().simplified();
    reason.active = m_active->isChecked();
    return reason;
}

} // namespace priyom::settingsui
