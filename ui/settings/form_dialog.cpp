// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/form_dialog.h"

#include "ui/desk/labelled.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace priyom::settingsui {

namespace {

constexpr int kWidth = 420;

} // namespace

FormDialog::FormDialog(const theme::Theme& theme, const QString& title, FormEnd end)
    : kit::DialogFrame(theme), m_fields(new QVBoxLayout),
      m_save(new kit::KeycapButton(theme, end == FormEnd::Add ? tr("Добавить") : tr("Сохранить"), QStringLiteral("Enter"), kit::ButtonKind::Primary))
{
    setTitle(title);
    setFixedWidth(theme.px(kWidth));
    m_fields->setSpacing(8);
    body()->addLayout(m_fields);
    body()->addWidget(problemLine());
    auto* keep = new kit::KeycapButton(theme, end == FormEnd::Add ? tr("Не добавлять") : tr("Не менять"), QStringLiteral("Esc"));
    for (kit::KeycapButton* button : {keep, m_save}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(m_save, &QPushButton::clicked, this, [this] {
        hold();
        Q_EMIT submitted();
    });
    setDefaultButton(m_save);
    setContextKeys({{{QStringLiteral("Enter")}, end == FormEnd::Add ? tr("добавить") : tr("сохранить")},
                    {{QStringLiteral("Tab")}, tr("следующее поле")},
                    {{QStringLiteral("Esc")}, end == FormEnd::Add ? tr("не добавлять") : tr("не менять")}});
}

void FormDialog::addField(const QString& title, const QString& note, QWidget* field)
{
    m_fields->addWidget(desk::labelled(theme(), title, note, field));
    if (!std::exchange(m_hasField, true))
        setFirstFocus(field);
}

void FormDialog::addPair(const std::pair<QString, QWidget*>& left, const std::pair<QString, QWidget*>& right)
{
    auto* sides = new QHBoxLayout;
    sides->setSpacing(8);
    for (const auto& [title, field] : {left, right})
        sides->addWidget(desk::labelled(theme(), title, {}, field), 1);
    m_fields->addLayout(sides);
}

void FormDialog::addPlain(QWidget* widget)
{
    m_fields->addWidget(widget);
}

void FormDialog::setComplete(bool complete, const QString& needed)
{
    m_save->setEnabled(complete);
    m_needed = needed;
}

void FormDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_save->isEnabled() && !m_needed.isEmpty())
        showProblem(m_needed);
    else
        DialogFrame::keyPressEvent(event);
}

NameDialog::NameDialog(const theme::Theme& theme, const QString& title, const QString& fieldTitle)
    : FormDialog(theme, title, FormEnd::Add), m_name(new kit::Field(theme))
{
    addField(fieldTitle, {}, m_name);
    const auto check = [this] { setComplete(!this->name().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    check();
}

} // namespace priyom::settingsui
