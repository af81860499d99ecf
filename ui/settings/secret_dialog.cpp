// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/secret_dialog.h"

#include "core/staff/secret_rules.h"
#include "ui/kit/segmented.h"

namespace priyom::settingsui {

namespace {

staff::Secret secretOf(const kit::Field& field)
{
    QString typed = field.text();
    staff::Secret secret = staff::Secret::ofText(typed);
    staff::wipe(typed);
    return secret;
}

} // namespace

SecretDialog::SecretDialog(const Surround& surround, PersonId whose, const QString& name, bool isOwn)
    : FormDialog(surround.theme, isOwn ? tr("Свой ПИН-код или пароль") : tr("ПИН-код или пароль: %1").arg(name), FormEnd::Change), m_surround(surround),
      m_whose(whose), m_name(name), m_present(new kit::Field(surround.theme)),
      m_way(new kit::Segmented(surround.theme, {{tr("ПИН-код")}, {tr("Пароль")}})), m_fresh(new kit::Field(surround.theme)),
      m_again(new kit::Field(surround.theme))
{
    m_present->setParent(this); // hidden where it is not asked for
    m_present->setVisible(isOwn);
    if (isOwn)
        addField(tr("Нынешний"), tr("если он уже задан"), m_present);
    m_way->setAccessibleName(tr("ПИН-код или пароль"));
    addPlain(m_way);
    addField(tr("Новый"), tr("ПИН-код от 4 цифр, пароль от 8 знаков"), m_fresh);
    addField(tr("Ещё раз"), {}, m_again);
    for (kit::Field* field : {m_present, m_fresh, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(staff::kLongestPassword);
        connect(field, &QLineEdit::textChanged, this, &SecretDialog::check);
    }
    connect(this, &FormDialog::submitted, this, &SecretDialog::send);
    check();
}

staff::Way SecretDialog::way() const
{
    return m_way->current() == 0 ? staff::Way::Pin : staff::Way::Password;
}

void SecretDialog::check()
{
    showProblem({});
    setComplete(!m_fresh->text().isEmpty() && !m_again->text().isEmpty());
}

void SecretDialog::send()
{
    if (const auto allowed = staff::checkSecret(way(), secretOf(*m_fresh)); !allowed) {
        refuse(words::errorText(allowed.error()));
        return;
    }
    if (m_fresh->text() != m_again->text()) {
        refuse(tr("Не совпали. Введите второй ещё раз."));
        return;
    }
    backend::SignInDesk(m_surround.backend, this).setSecret(m_whose, way(), secretOf(*m_fresh), secretOf(*m_present), [this](const Result<>& done) {
        if (done) {
            m_surround.shell.toast({tr("Задан новый вход: %1").arg(m_name)});
            accept();
        } else if (done.error().detail == QLatin1String("current")) {
            refuse(tr("Введите нынешний ПИН-код или пароль."));
        } else {
            refuse(words::errorText(done.error()));
        }
    });
}

} // namespace priyom::settingsui
