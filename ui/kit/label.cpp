// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/label.h"

#include <QStyle>

namespace priyom::kit {

namespace {

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Main: return QStringLiteral("t1");
    case Tone::Second: return QStringLiteral("t2");
    case Tone::Hint: return QStringLiteral("t3");
    case Tone::Accent: return QStringLiteral("accent");
    case Tone::Ok: return QStringLiteral("ok");
    case Tone::Warn: return QStringLiteral("warn");
    case Tone::Bad: return QStringLiteral("bad");
    }
    return {};
}

} // namespace

Label::Label(const Theme& theme, FontRole role, Tone tone, const QString& text, QWidget* parent)
    : QLabel(text, parent), m_theme(theme), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setProperty("tone", toneName(tone));
    followTheme(this, theme, [this] { setFont(m_theme.font(m_role)); });
}

void Label::setTone(Tone tone)
{
    setProperty("tone", toneName(tone));
    // A style sheet reads properties only when a widget is polished.
    style()->unpolish(this);
    style()->polish(this);
}

void Label::setRole(FontRole role)
{
    m_role = role;
    setFont(m_theme.font(role));
}

} // namespace priyom::kit
