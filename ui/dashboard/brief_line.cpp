// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/brief_line.h"

#include "ui/kit/painting.h"

#include <QKeyEvent>

namespace priyom::dashboard {

using kit::FontRole;

namespace {

constexpr int kMargin = 14;
constexpr int kIcon = 16;
constexpr int kSentenceLeft = 110;

} // namespace

BriefLine::BriefLine(const kit::Theme& theme, kit::Icon icon, const QString& subject, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon)
{
    setText(subject);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    kit::followTheme(this, theme);
}

void BriefLine::setSentence(kit::Spans sentence, bool alarming)
{
    m_sentence = std::move(sentence);
    m_alarming = alarming;
    setAccessibleName(text());
    setAccessibleDescription(kit::plainText(m_sentence));
    update();
}

QSize BriefLine::sizeHint() const
{
    return {m_theme.px(380), m_theme.px(42)};
}

QSize BriefLine::minimumSizeHint() const
{
    return {m_theme.px(260), m_theme.px(34)};
}

void BriefLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const kit::Tokens& tokens = m_theme.tokens();
    const QRectF line = rect();
    if (underMouse())
        painter.fillRect(line.adjusted(0, 1, 0, 0), tokens.hover);
    painter.fillRect(QRectF(0, 0, width(), 1), tokens.border);
    const QColor color = m_alarming ? tokens.bad : tokens.t2;
    m_theme.icons().draw(painter, {kMargin, line.center().y() - kIcon / 2.0, kIcon, kIcon}, m_icon, color);
    const double left = m_theme.px(kSentenceLeft);
    kit::drawLine(painter, {kMargin + 26, 0, left - kMargin - 32, line.height()}, text(), m_theme.font(FontRole::Secondary), tokens.t2);
    paintSentence(painter, {left, 0, line.width() - left - kMargin, line.height()});
    if (hasFocus())
        kit::drawFocusRing(painter, line.adjusted(2, 2, -2, -2), 6, tokens);
}

// Its last part goes below the others where all of it has no room side by side: a figure is not cut.
void BriefLine::paintSentence(QPainter& painter, const QRectF& where) const
{
    if (m_sentence.size() < 2 || kit::spansWidth(m_sentence, m_theme) <= where.width()) {
        kit::drawSpans(painter, where, m_sentence, m_theme);
        return;
    }
    static const QString comma = QStringLiteral(", ");
    kit::Spans above = m_sentence;
    kit::Span last = above.takeLast();
    if (last.text.startsWith(comma)) {
        last.text.remove(0, comma.size());
        above.append({comma.trimmed(), last.role, last.tone});
    }
    const double height = m_theme.line(FontRole::Body);
    const double top = where.center().y() - height;
    kit::drawSpans(painter, {where.left(), top, where.width(), height}, above, m_theme);
    kit::drawSpans(painter, {where.left(), top + height, where.width(), height}, {last}, m_theme);
}

void BriefLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace priyom::dashboard
