// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lost_target.h"

#include "ui/kit/painting.h"
#include "ui/theme/status_glyph.h"
#include "ui/leads/column_model.h"
#include "ui/words/lead_words.h"

#include <QDragEnterEvent>

#include <cmath>

namespace priyom::desk {

using kit::drawLine;
using kit::textWidth;
using theme::FontRole;

LostTarget::LostTarget(const theme::Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleDescription(tr("Перетащите карточку сюда или нажмите F9. Причина обязательна."));
    kit::followTheme(this, theme);
}

void LostTarget::setLostText(const QString& text)
{
    setText(text);
    setAccessibleName(text);
    update();
}

QSize LostTarget::sizeHint() const
{
    return {160, m_theme.px(114)};
}

void LostTarget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& tokens = m_theme.tokens();
    const QRectF where = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(m_under ? tokens.accent : tokens.border2, 1);
    dashes.setDashPattern({3, 3});
    painter.setPen(dashes);
    painter.setBrush(m_under ? QBrush(tokens.accentS) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(where, 7, 7);
    if (hasFocus())
        kit::drawFocusRing(painter, rect(), 7, tokens);

    const double unit = m_theme.px(114) / 114.0;
    const auto row = [&](double top, double height) { return QRectF(4, top * unit, width() - 8, height * unit); };
    const QString title = words::stageWord(leads::Stage::Lost);
    const QFont strong = m_theme.font(FontRole::BodyStrong);
    const double titleLeft = (width() - textWidth(title, strong) - 20) / 2.0;
    theme::drawGlyph(painter, {titleLeft, row(13, 16).top(), 14, 14}, theme::StatusGlyph::Lost, tokens);
    drawLine(painter, QRectF(titleLeft + 20, row(11, 18).top(), width() - titleLeft - 22, 18 * unit), title, strong, tokens.t1);

    const QFont font = m_theme.font(FontRole::Secondary);
    drawLine(painter, row(31, 17), tr("Перетащите карточку сюда"), font, tokens.t2, Qt::AlignHCenter);
    const QString press = tr("или нажмите");
    const QSize cap = kit::keycapSize(QStringLiteral("F9"), m_theme);
    const double left = (width() - textWidth(press, font) - 6 - cap.width()) / 2.0;
    const QRectF second = row(49, 17);
    drawLine(painter, {left, second.top(), width() - left, second.height()}, press, font, tokens.t2);
    kit::drawKeycap(painter, {left + textWidth(press, font) + 6, std::round(second.center().y() - cap.height() / 2.0)},
                    QStringLiteral("F9"), m_theme, kit::keycapColors(tokens));
    drawLine(painter, row(67, 17), tr("Причина обязательна."), font, tokens.t2, Qt::AlignHCenter);
    drawLine(painter, row(89, 17), text(), m_theme.font(FontRole::SecondaryMedium), tokens.accentT, Qt::AlignHCenter);
}

void LostTarget::dragEnterEvent(QDragEnterEvent* event)
{
    m_under = leadOf(event->mimeData()).isValid();
    event->setAccepted(m_under);
    update();
}

void LostTarget::dragLeaveEvent(QDragLeaveEvent*)
{
    m_under = false;
    update();
}

void LostTarget::dropEvent(QDropEvent* event)
{
    m_under = false;
    update();
    event->acceptProposedAction();
    Q_EMIT dropped(leadOf(event->mimeData()));
}

} // namespace priyom::desk
