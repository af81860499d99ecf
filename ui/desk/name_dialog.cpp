// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/name_dialog.h"

#include "ui/desk/labelled.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::desk {

namespace {

constexpr int kWidth = 420;

} // namespace

NameDialog::NameDialog(const theme::Theme& theme, const QString& title, const QString& about, const QString& label, int longest, QWidget* parent)
    : DialogFrame(theme, parent), m_name(new kit::Field(theme))
{
    setTitle(title, about);
    setFixedWidth(theme.px(kWidth));
    m_name->setMaxLength(longest);
    body()->addSpacing(6);
    body()->addWidget(labelled(theme, label, {}, m_name));
    body()->addWidget(problemLine());
    auto* drop = new kit::KeycapButton(theme, tr("Не сохранять"), QStringLiteral("Esc"));
    auto* keep = new kit::KeycapButton(theme, tr("Сохранить"), QStringLiteral("Enter"), kit::ButtonKind::Primary);
    for (kit::KeycapButton* button : {drop, keep}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    keep->setEnabled(false);
    connect(drop, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(keep, &QPushButton::clicked, this, [this] {
        hold();
        Q_EMIT submitted(m_name->text().simplified());
    });
    connect(m_name, &QLineEdit::textChanged, keep, [keep](const QString& typed) { keep->setEnabled(!typed.trimmed().isEmpty()); });
    setDefaultButton(keep);
    setFirstFocus(m_name);
    setContextKeys({{{QStringLiteral("Enter")}, tr("сохранить")}, {{QStringLiteral("Esc")}, tr("не сохранять")}});
}

void NameDialog::setName(const QString& name)
{
    m_name->setText(name);
    m_name->selectAll();
}

} // namespace priyom::desk
