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

bool isSilent(const QLabel& label)
{
    return label.text().isEmpty() && label.pixmap().isNull();
}

// As QLabel measures a line of words.
int lineHeight(const QLabel& label)
{
    return label.fontMetrics().boundingRect(QRect(0, 0, 1, 1), Qt::TextDontClip, QStringLiteral("0")).height();
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

QSize Label::sizeHint() const
{
    return isSilent(*this) ? minimumSizeHint() : QLabel::sizeHint();
}

QSize Label::minimumSizeHint() const
{
    return isSilent(*this) ? QSize(0, lineHeight(*this)) : QLabel::minimumSizeHint();
}

} // namespace priyom::kit
