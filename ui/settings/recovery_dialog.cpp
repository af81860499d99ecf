// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recovery_dialog.h"

#include "core/backend/sign_in_desk.h"
#include "core/staff/secret_rules.h"
#include "ui/kit/keys.h"
#include "ui/paper/recovery_paper.h"

#include <QHBoxLayout>

namespace priyom::settingsui {

RecoveryDialog::RecoveryDialog(const Surround& surround)
    : FormDialog(surround.theme, tr("Новый код восстановления"), FormEnd::Change), m_surround(surround), m_present(new kit::Field(surround.theme)),
      m_code(new kit::Field(surround.theme)), m_print(new kit::KeycapButton(surround.theme, tr("Напечатать"), QStringLiteral("Ctrl P"))),
      m_note(new kit::Label(surround.theme, kit::FontRole::Body, kit::Tone::Second,
                            tr("По коду владелец войдёт, если забудет пароль. Прежний код перестанет работать.")))
{
    m_note->setWordWrap(true);
    addPlain(m_note);
    m_present->setEchoMode(QLineEdit::Password);
    m_present->setMaxLength(staff::kLongestPassword);
    addField(tr("Нынешний пароль или ПИН-код"), {}, m_present);
    m_code->setReadOnly(true);
    addField(tr("Код"), tr("появится здесь, и только один раз"), m_code);
    m_print->setSize(kit::ButtonSize::Dialog);
    m_print->hide(); // until there is a code
    footer()->insertWidget(0, m_print);
    const auto print = [this] {
        if (!m_hasCode)
            return;
        paper::printRecoveryPaper(this, m_code->text(), [this] {
            m_note->setText(tr("Код отправлен на принтер. Уберите лист в надёжное место. Enter закроет окно."));
        });
    };
    connect(m_print, &QPushButton::clicked, this, print);
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_P), print);
    connect(m_present, &QLineEdit::textChanged, this, &RecoveryDialog::check);
    connect(this, &FormDialog::submitted, this, &RecoveryDialog::send);
    check();
}

void RecoveryDialog::check()
{
    showProblem({});
    setComplete(m_hasCode || !m_present->text().isEmpty());
}

void RecoveryDialog::send()
{
    if (m_hasCode) {
        accept();
        return;
    }
    QString typed = m_present->text();
    staff::Secret present = staff::Secret::ofText(typed);
    staff::wipe(typed);
    backend::SignInDesk(m_surround.backend, this).renewRecovery(std::move(present), [this](const Result<QString>& code) {
        if (code)
            showCode(*code);
        else
            refuse(words::errorText(code.error()));
        setComplete(true);
    });
}

void RecoveryDialog::showCode(const QString& code)
{
    m_hasCode = true;
    release();
    m_present->clear();
    m_present->setEnabled(false);
    m_code->setText(code);
    m_code->setFocus(Qt::OtherFocusReason);
    m_code->selectAll();
    m_print->show();
    m_note->setText(tr("Запишите код и уберите в надёжное место. Ещё раз его не показать. Enter закроет окно."));
}

} // namespace priyom::settingsui
