// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/confirm_dialog.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::desk {

using kit::KeycapButton;

namespace {

constexpr int kWidth = 466;

} // namespace

ConfirmDialog::ConfirmDialog(const theme::Theme& theme, const Question& question, QWidget* parent)
    : DialogFrame(theme, parent), m_keep(new KeycapButton(theme, tr("Не менять"), QStringLiteral("Esc"))),
      m_do(new KeycapButton(theme, question.button, QStringLiteral("Enter"), kit::ButtonKind::Danger))
{
    setTitle(question.title, question.warning);
    setFixedWidth(theme.px(kWidth));
    body()->addWidget(problemLine());
    for (KeycapButton* button : {m_keep, m_do}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(m_keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(m_do, &QPushButton::clicked, this, [this] {
        m_do->setEnabled(false); // once
        hold();
        Q_EMIT confirmed();
    });
    setDefaultButton(m_do);
    setFirstFocus(m_do);
    setContextKeys({{{QStringLiteral("Enter")}, question.button.toLower()}, {{QStringLiteral("Esc")}, tr("не менять")}});
}

void ConfirmDialog::showProblem(const QString& sentence)
{
    DialogFrame::showProblem(sentence);
    m_keep->setFocus(Qt::OtherFocusReason);
}

} // namespace priyom::desk
