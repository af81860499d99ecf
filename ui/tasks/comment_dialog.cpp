// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/comment_dialog.h"

#include "core/bookings/visit.h"
#include "ui/desk/labelled.h"
#include "ui/words/lead_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::tasksui {

namespace {

constexpr int kWidth = 520;

} // namespace

CommentDialog::CommentDialog(const theme::Theme& theme, const QString& clientName, const QString& about, const QString& comment, QWidget* parent)
    : DialogFrame(theme, parent), m_stood(comment), m_comment(new kit::Field(theme, tr("придёт с ребёнком, просит тишины")))
{
    setTitle(tr("Комментарий визита: %1").arg(words::clientName(clientName)), about);
    setFixedWidth(theme.px(kWidth));
    m_comment->setMaxLength(bookings::kLongestComment);
    m_comment->setText(comment.simplified());
    m_comment->setModified(false);
    body()->addSpacing(6);
    body()->addWidget(desk::labelled(theme, tr("Что важно знать"), tr("видно в календаре и на листе дня"), m_comment));
    body()->addWidget(problemLine());
    auto* keep = new kit::KeycapButton(theme, tr("Не менять"), QStringLiteral("Esc"));
    auto* save = new kit::KeycapButton(theme, tr("Сохранить"), QStringLiteral("Enter"), kit::ButtonKind::Primary);
    for (kit::KeycapButton* button : {keep, save}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(save, &QPushButton::clicked, this, &CommentDialog::submit);
    setDefaultButton(save);
    setFirstFocus(m_comment);
    setContextKeys({{{QStringLiteral("Enter")}, tr("сохранить")}, {{QStringLiteral("Esc")}, tr("не менять")}});
}

void CommentDialog::submit()
{
    const QString comment = m_comment->text().trimmed();
    if (!m_comment->isModified() || comment == m_stood) { // as it was
        dismiss();
        return;
    }
    hold();
    Q_EMIT submitted(comment);
}

} // namespace priyom::tasksui
