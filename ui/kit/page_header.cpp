// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page_header.h"

#include <QHBoxLayout>

namespace priyom::kit {

PageHeader::PageHeader(const Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_text(new SpansLabel(theme)), m_title(title)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(10);
    m_row->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    showText();
    followTheme(this, theme, [this, &theme] { setFixedHeight(theme.px(52)); });
}

void PageHeader::setTitle(const QString& title)
{
    m_title = title;
    showText();
}

void PageHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle = subtitle;
    showText();
}

void PageHeader::addAction(QWidget* widget)
{
    m_row->addWidget(widget);
}

void PageHeader::addBeside(QWidget* widget)
{
    if (m_beside == 0) { // the room is no longer the title's, it is left between the two sides
        m_row->setStretch(0, 0);
        m_row->insertStretch(1, 1);
        m_text->setSizePolicy(QSizePolicy::Preferred, m_text->sizePolicy().verticalPolicy());
    }
    m_row->insertWidget(++m_beside, widget);
}

int PageHeader::neededWidth() const
{
    int width = -m_row->spacing();
    for (int at = 0; at < m_row->count(); ++at)
        if (const QWidget* part = m_row->itemAt(at)->widget(); part && !part->isHidden())
            width += part->sizeHint().width() + m_row->spacing();
    return width;
}

void PageHeader::showText()
{
    Spans spans{{m_title, FontRole::PageTitle, Tone::Main}};
    if (!m_subtitle.isEmpty()) {
        spans.append({QStringLiteral("   "), FontRole::Body, Tone::Second});
        spans.append({m_subtitle, FontRole::Body, Tone::Second});
    }
    m_text->setSpans(std::move(spans));
}

} // namespace priyom::kit
