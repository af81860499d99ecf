// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_strip.h"

#include <QHBoxLayout>
#include <QPainter>

namespace priyom::shell {

using kit::Label;
using kit::Tone;
using theme::FontRole;

StatusStrip::StatusStrip(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_keys(new kit::KeyHintRow(theme)),
      m_databaseIcon(new Label(theme, FontRole::Caption, Tone::Second)),
      m_database(new Label(theme, FontRole::Caption, Tone::Second)),
      m_time(new Label(theme, FontRole::Caption, Tone::Second))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(6);
    row->addWidget(m_keys, 1);
    row->addWidget(m_databaseIcon);
    row->addWidget(m_database);
    row->addSpacing(8);
    row->addWidget(m_time);
    setDatabase({});
    kit::followTheme(this, theme, [this] {
        setFixedHeight(m_theme.px(26));
        m_databaseIcon->setPixmap(m_theme.icons().pixmap(theme::Icon::Database, m_theme.tokens().t2, 13, devicePixelRatioF()));
    });
}

void StatusStrip::setDatabase(const QString& text)
{
    m_database->setText(text);
    m_databaseIcon->setVisible(!text.isEmpty());
}

void StatusStrip::setTime(const QString& text)
{
    m_time->setText(text);
}

void StatusStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().nav);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.tokens().border);
}

} // namespace priyom::shell
