// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/snooze_dialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace priyom::tasksui {

namespace {

constexpr int kWidth = 420;

} // namespace

SnoozeDialog::SnoozeDialog(const theme::Theme& theme, const Clock& clock, const Zone& zone, const QString& task, Instant dueAt,
                           QWidget* parent)
    : DialogFrame(theme, parent), m_when(new desk::WhenChoice(theme, clock, zone, dueAt))
{
    setTitle(tr("Отложить: %1").arg(task));
    setFixedWidth(theme.px(kWidth));
    body()->addSpacing(6);
    body()->addWidget(m_when);
    auto* keep = new kit::KeycapButton(theme, tr("Не менять"), QStringLiteral("Esc"));
    keep->setSize(kit::ButtonSize::Dialog);
    footer()->addWidget(keep);
    connect(keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(m_when, &desk::WhenChoice::chosen, this, &SnoozeDialog::submitted);
    setFirstFocus(m_when->words());
    setContextKeys({{{QStringLiteral("Enter")}, tr("отложить")}, {{QStringLiteral("Esc")}, tr("не менять")}});
}

void SnoozeDialog::keyPressEvent(QKeyEvent* event)
{
    if (!m_when->takeKey(event->key()))
        DialogFrame::keyPressEvent(event);
}

} // namespace priyom::tasksui
