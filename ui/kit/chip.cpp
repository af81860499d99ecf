// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chip.h"

namespace priyom::kit {

Chip::Chip(const Theme& theme, ChipLook look, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(std::move(look));
    followTheme(this, theme);
}

void Chip::setLook(ChipLook look)
{
    if (look == m_look) // it is set once a second
        return;
    m_look = std::move(look);
    setAccessibleName(m_look.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_look, m_theme);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawChip(painter, {0, 0}, m_look, m_theme);
}

Avatar::Avatar(const Theme& theme, const QString& name, qint64 personId, int side, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPerson(name, personId);
    followTheme(this, theme);
}

void Avatar::setPerson(const QString& name, qint64 personId)
{
    m_initials = initialsOf(name);
    m_personId = personId;
    setAccessibleName(name);
    update();
}

QSize Avatar::sizeHint() const
{
    return {m_theme.px(m_side), m_theme.px(m_side)};
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawAvatar(painter, rect(), m_initials, m_personId, m_theme);
}

} // namespace priyom::kit
