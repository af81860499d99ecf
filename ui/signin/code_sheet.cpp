// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/code_sheet.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/keycap.h"
#include "ui/kit/keys.h"
#include "ui/kit/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace priyom::signin {

using kit::Label;
using kit::Tone;
using theme::FontRole;

CodeSheet::CodeSheet(const kit::Theme& theme, const QString& code, paper::PrintCode print, QWidget* parent)
    : QWidget(parent), m_isWritten(new kit::CheckBox(theme, tr("Код на бумаге"))),
      m_asked(new Label(theme, FontRole::Body, Tone::Bad))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(44, 32, 44, 32);
    column->setSpacing(0);
    column->addWidget(new Label(theme, FontRole::DialogTitle, Tone::Main, tr("Запишите код восстановления")));
    column->addSpacing(6);
    auto* why = new Label(theme, FontRole::Body, Tone::Second,
                          tr("Если пароль забыт, войти поможет только этот код. Перепишите его на бумагу и уберите "
                             "туда, где лежат документы. Больше он не будет показан."));
    why->setWordWrap(true);
    column->addWidget(why);
    column->addSpacing(20);
    auto* card = new kit::Card(kit::Ground::Subtle);
    auto* text = new Label(theme, FontRole::PageTitle, Tone::Main, code);
    text->setAccessibleName(tr("Код восстановления %1").arg(code));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAlignment(Qt::AlignCenter);
    card->column(18, 0)->addWidget(text);
    column->addWidget(card);
    column->addSpacing(20);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_isWritten);
    row->addWidget(new kit::Keycap(theme, tr("Пробел")));
    row->addStretch(1);
    column->addLayout(row);
    column->addSpacing(6);
    column->addWidget(m_asked); // an empty line until then: nothing jumps
    column->addSpacing(6);
    auto* go = new kit::KeycapButton(theme, tr("Начать работу"), QStringLiteral("Enter"), kit::ButtonKind::Primary);
    go->setSize(kit::ButtonSize::Dialog);
    auto* onPaper = new kit::KeycapButton(theme, tr("Напечатать"), QStringLiteral("Ctrl P"));
    onPaper->setSize(kit::ButtonSize::Dialog);
    auto* ends = new QHBoxLayout;
    ends->setSpacing(10);
    ends->addWidget(go);
    ends->addWidget(onPaper);
    ends->addStretch(1);
    column->addLayout(ends);
    column->addStretch(1);
    go->setEnabled(false);
    setFocusProxy(m_isWritten);
    const auto toPaper = [this, code, print] { print(this, code, [this] { m_isWritten->setChecked(true); }); };
    connect(onPaper, &QPushButton::clicked, this, toPaper);
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_P), toPaper);
    connect(m_isWritten, &QCheckBox::toggled, go, &QWidget::setEnabled);
    connect(m_isWritten, &QCheckBox::toggled, m_asked, &QLabel::clear);
    connect(go, &QPushButton::clicked, this, &CodeSheet::written);
}

void CodeSheet::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) {
        QWidget::keyPressEvent(event);
    } else if (m_isWritten->isChecked()) {
        Q_EMIT written();
    } else {
        m_asked->setText(tr("Сначала перепишите код и отметьте это пробелом."));
        QAccessibleEvent spoken(m_asked, QAccessible::Alert);
        QAccessible::updateAccessibility(&spoken);
    }
}

} // namespace priyom::signin
