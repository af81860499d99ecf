// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/owner_form.h"

#include "core/staff/recovery_code.h"
#include "core/staff/secret_rules.h"
#include "ui/kit/button.h"
#include "ui/words/error_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace priyom::signin {

using kit::Field;
using kit::Label;
using kit::Tone;
using theme::FontRole;

namespace {

struct FormWords
{
    QString title;
    QString why;
    QString first;
    QString go;
    QString back; // empty: there is no way back
};

FormWords wordsOf(OwnerForm::Occasion occasion)
{
    switch (occasion) {
    case OwnerForm::Occasion::FirstStart:
        return {OwnerForm::tr("Первый вход: владелец"),
                OwnerForm::tr("Владелец видит всё и заводит остальных. Пароль защищает базу клиентов от чужих за стойкой."),
                OwnerForm::tr("Ваше имя"), OwnerForm::tr("Задать пароль и начать"), {}};
    case OwnerForm::Occasion::OpenShop:
        return {OwnerForm::tr("Включить вход по паролю"),
                OwnerForm::tr("Сейчас базу видит каждый, кто сел за этот компьютер. Задайте пароль владельца: дальше каждый входит под своим "
                              "именем, а остальным вы зададите ПИН-коды в настройках."),
                OwnerForm::tr("Ваше имя"), OwnerForm::tr("Включить вход"), OwnerForm::tr("Не сейчас")};
    case OwnerForm::Occasion::Forgotten:
        break;
    }
    return {OwnerForm::tr("Новый пароль владельца"),
            OwnerForm::tr("Введите код восстановления, который был показан при первом входе. Он сработает один раз."),
            OwnerForm::tr("Код восстановления"), OwnerForm::tr("Задать новый пароль"), OwnerForm::tr("Не менять")};
}

} // namespace

OwnerForm::OwnerForm(const kit::Theme& theme, Occasion occasion, const QString& name, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_occasion(occasion), m_first(new Field(theme)), m_password(new Field(theme)), m_again(new Field(theme)),
      m_message(new Label(theme, FontRole::Body, Tone::Bad))
{
    const FormWords words = wordsOf(occasion);
    m_first->setText(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(44, 32, 44, 32);
    column->setSpacing(0);
    column->addWidget(new Label(theme, FontRole::DialogTitle, Tone::Main, words.title));
    column->addSpacing(6);
    auto* why = new Label(theme, FontRole::Body, Tone::Second, words.why);
    why->setWordWrap(true);
    column->addWidget(why);
    column->addSpacing(20);
    const std::pair<QString, Field*> fields[] = {
        {words.first, m_first}, {tr("Пароль, от 8 знаков"), m_password}, {tr("Пароль ещё раз"), m_again}};
    for (const auto& [title, field] : fields) {
        auto* label = new Label(theme, FontRole::SecondaryMedium, Tone::Second, title);
        label->setBuddy(field);
        field->setAccessibleName(title);
        column->addWidget(label);
        column->addSpacing(5);
        column->addWidget(field);
        column->addSpacing(14);
        connect(field, &QLineEdit::returnPressed, this, &OwnerForm::submit);
        connect(field, &QLineEdit::textEdited, m_message, &QLabel::clear);
    }
    for (Field* field : {m_password, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(staff::kLongestPassword);
    }
    m_message->setWordWrap(true);
    column->addWidget(m_message);
    column->addSpacing(10);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_go = new kit::KeycapButton(theme, words.go, QStringLiteral("Enter"), kit::ButtonKind::Primary);
    m_go->setSize(kit::ButtonSize::Dialog);
    buttons->addWidget(m_go);
    connect(m_go, &QPushButton::clicked, this, &OwnerForm::submit);
    if (!words.back.isEmpty()) {
        auto* back = new kit::KeycapButton(theme, words.back, QStringLiteral("Esc"));
        back->setSize(kit::ButtonSize::Dialog);
        buttons->addWidget(back);
        connect(back, &QPushButton::clicked, this, &OwnerForm::dismissed);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
}

// No proxy: Tab would stop at it in place of the form, and go by the field before it.
void OwnerForm::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    (m_first->text().isEmpty() ? m_first : m_password)->setFocus(event->reason());
}

staff::Secret OwnerForm::takeCode()
{
    QString typed = m_first->text();
    staff::Secret code = staff::recoverySecret(typed);
    staff::wipe(typed);
    return code;
}

staff::Secret OwnerForm::takePassword()
{
    QString typed = m_password->text();
    staff::Secret secret = staff::Secret::ofText(typed);
    staff::wipe(typed);
    return secret;
}

void OwnerForm::setBusy(bool busy)
{
    m_go->setEnabled(!busy);
}

void OwnerForm::say(const QString& words)
{
    m_message->setText(words);
}

void OwnerForm::submit()
{
    if (!m_go->isEnabled())
        return;
    if (m_first->text().trimmed().isEmpty()) {
        say(m_occasion == Occasion::Forgotten ? tr("Введите код восстановления.") : tr("Введите имя: так вас увидят коллеги."));
        m_first->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (const auto allowed = staff::checkSecret(staff::Way::Password, takePassword()); !allowed) {
        say(words::errorText(allowed.error()));
        m_password->setFocus(Qt::OtherFocusReason);
        m_password->selectAll();
        return;
    }
    if (m_password->text() != m_again->text()) {
        say(tr("Пароли не совпали. Введите второй ещё раз."));
        m_again->setFocus(Qt::OtherFocusReason);
        m_again->selectAll();
        return;
    }
    Q_EMIT submitted();
}

void OwnerForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_occasion != Occasion::FirstStart)
        Q_EMIT dismissed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace priyom::signin
