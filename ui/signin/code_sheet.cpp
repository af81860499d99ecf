// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/code_sheet.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"

#include <QVBoxLayout>

namespace priyom::signin {

using kit::Label;
using kit::Tone;
using theme::FontRole;

CodeSheet::CodeSheet(const kit::Theme& theme, const QString& code, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(44, 32, 44, 32);
    column->setSpacing(0);
    column->addWidget(new Label(theme, FontRole::DialogTitle, Tone::Main, tr("Запишите код восстановления")));
    column->addSpacing(6);
    auto* why = new Label(theme, FontRole::Body, Tone::Second,
                          tr("Если пароль забыт, войти поможет только этот код. Перепишите его на бумагу и уберите туда, где лежат документы. Больше он не будет показан."));
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
    column->addSpacing(24);
    auto* go = new kit::KeycapButton(theme, tr("Код записан, начать работу"), QStringLiteral("Enter"), kit::ButtonKind::Primary);
    go->setSize(kit::ButtonSize::Dialog);
    column->addWidget(go, 0, Qt::AlignLeft);
    column->addStretch(1);
    setFocusProxy(go);
    connect(go, &QPushButton::clicked, this, &CodeSheet::written);
}

} // namespace priyom::signin
