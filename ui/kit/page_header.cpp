// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page_header.h"

#include <QHBoxLayout>

namespace priyom::kit {

PageHeader::PageHeader(const Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_title(new Label(theme, FontRole::PageTitle, Tone::Main, title)),
      m_subtitle(new Label(theme, FontRole::Body, Tone::Second))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(10);
    m_row->addWidget(m_title);
    m_row->addWidget(m_subtitle, 0, Qt::AlignBottom);
    m_row->addStretch(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, theme, [this, &theme] {
        setFixedHeight(theme.px(52));
        m_subtitle->setContentsMargins(0, 0, 0, theme.px(14));
    });
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
}

void PageHeader::addAction(QWidget* widget)
{
    m_row->addWidget(widget);
}

} // namespace priyom::kit
