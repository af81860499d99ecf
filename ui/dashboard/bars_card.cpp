// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/bars_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::dashboard {

BarsCard::BarsCard(const kit::Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent), m_card(new kit::TitledCard(theme, title)), m_bars(new kit::BarList(theme)),
      m_flag(new kit::Label(theme, theme::FontRole::Caption, kit::Tone::Bad)),
      m_remark(new kit::Label(theme, theme::FontRole::Caption, kit::Tone::Second))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(8, 0, 14, 12);
    inside->addWidget(m_bars, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(6, 6, 0, 0);
    foot->setSpacing(6);
    foot->addWidget(m_flag);
    foot->addWidget(m_remark, 1);
    inside->addLayout(foot);
    m_card->body()->addLayout(inside, 1);
    m_remark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    kit::followTheme(m_flag, theme, [this, &theme] {
        m_flag->setPixmap(theme.icons().pixmap(theme::Icon::Flag, theme.tokens().bad, 13, m_flag->devicePixelRatioF()));
        m_remark->setMinimumHeight(theme.line(theme::FontRole::Caption));
    });
}

void BarsCard::setRemark(const QString& remark)
{
    m_flag->setVisible(!remark.isEmpty());
    m_remark->setText(remark);
    m_remark->setToolTip(remark);
}

} // namespace priyom::dashboard
