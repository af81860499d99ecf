// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/labelled.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::desk {

QWidget* labelled(const theme::Theme& theme, const QString& title, const QString& note, QWidget* field)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* names = new QHBoxLayout;
    names->setSpacing(6);
    auto* name = new kit::Label(theme, kit::FontRole::SecondaryMedium, kit::Tone::Second, title);
    name->setBuddy(field);
    names->addWidget(name);
    if (!note.isEmpty())
        names->addWidget(new kit::Label(theme, kit::FontRole::Secondary, kit::Tone::Hint, note));
    names->addStretch(1);
    column->addLayout(names);
    column->addWidget(field);
    field->setAccessibleName(title);
    return box;
}

} // namespace priyom::desk
