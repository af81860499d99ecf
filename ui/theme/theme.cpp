// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style.h"
#include "ui/theme/theme_icon_engine.h"

#include <QApplication>
#include <QPalette>

#include <cmath>

namespace priyom::theme {

namespace {

QPalette paletteOf(const Tokens& tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.subtle);
    palette.setColor(QPalette::Text, tokens.t1);
    palette.setColor(QPalette::WindowText, tokens.t1);
    palette.setColor(QPalette::ButtonText, tokens.t1);
    palette.setColor(QPalette::PlaceholderText, tokens.t3);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::Highlight, tokens.accentS);
    palette.setColor(QPalette::HighlightedText, tokens.t1);
    palette.setColor(QPalette::Link, tokens.accentT);
    palette.setColor(QPalette::ToolTipBase, tokens.t1);
    palette.setColor(QPalette::ToolTipText, tokens.surface);
    palette.setColor(QPalette::Mid, tokens.border);
    palette.setColor(QPalette::Dark, tokens.border2);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.t3);
    return palette;
}

} // namespace

Theme::Theme(QObject* parent) : QObject(parent) {}

bool Theme::isDark() const
{
    return m_mode == ColorMode::Dark || (m_mode == ColorMode::System && m_systemDark);
}

int Theme::px(int designPixels) const
{
    return static_cast<int>(std::lround(designPixels * factor()));
}

QIcon Theme::icon(Icon icon, QColor Tokens::*color) const
{
    return QIcon(new ThemeIconEngine(*this, icon, color));
}

void Theme::setMode(ColorMode mode)
{
    if (std::exchange(m_mode, mode) != mode)
        refresh();
}

void Theme::setSystemDark(bool dark)
{
    if (std::exchange(m_systemDark, dark) != dark && m_mode == ColorMode::System)
        refresh();
}

void Theme::setLargeText(bool large)
{
    if (std::exchange(m_largeText, large) == large)
        return;
    m_fonts = Fonts(factor());
    refresh();
}

void Theme::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
}

void Theme::applyTo(QApplication& application)
{
    m_application = &application;
    QApplication::setStyle(new Style);
    refresh();
}

void Theme::refresh()
{
    if (m_application) {
        QApplication::setPalette(paletteOf(tokens()));
        QApplication::setFont(font(FontRole::Body));
    }
    Q_EMIT changed();
}

} // namespace priyom::theme
