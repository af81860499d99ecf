// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include <QStyle>
#include <QVBoxLayout>

namespace priyom::kit {

namespace {

QString groundName(Ground ground)
{
    switch (ground) {
    case Ground::Card: return QStringLiteral("card");
    case Ground::Subtle: return QStringLiteral("subtle");
    case Ground::Column: return QStringLiteral("column");
    case Ground::Selected: return QStringLiteral("selected");
    case Ground::Good: return QStringLiteral("good");
    case Ground::Bad: return QStringLiteral("bad");
    }
    return {};
}

} // namespace

Card::Card(Ground ground, QWidget* parent) : QFrame(parent)
{
    setProperty("ground", groundName(ground));
}

QVBoxLayout* Card::column(int padding, int spacing)
{
    if (auto* made = qobject_cast<QVBoxLayout*>(layout()))
        return made;
    auto* made = new QVBoxLayout(this);
    made->setContentsMargins(padding, padding, padding, padding);
    made->setSpacing(spacing);
    return made;
}

void Card::setGround(Ground ground)
{
    setProperty("ground", groundName(ground));
    style()->unpolish(this);
    style()->polish(this);
}

QFrame* hairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("ground", QStringLiteral("hairline"));
    line->setFixedHeight(1);
    return line;
}

} // namespace priyom::kit
