// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/find_row.h"

#include <QBoxLayout>
#include <QEvent>

#include <utility>

namespace priyom::desk {

namespace {

constexpr int kGap = 6;
constexpr int kTightGap = 4;
constexpr int kFindWidth = 158;
constexpr int kLeastWithKey = 140;
constexpr int kLeast = 112; // a name can be read while it is typed

} // namespace

FindRow::FindRow(const theme::Theme& theme, kit::Field* find, const QList<kit::FilterChip*>& chips, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_find(find), m_chips(chips), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kGap);
    m_row->addWidget(m_find);
    m_chipRow = new QHBoxLayout;
    for (kit::FilterChip* chip : m_chips)
        m_chipRow->addWidget(chip);
    m_chipRow->addStretch(1);
    m_row->addLayout(m_chipRow, 1);
    kit::followTheme(this, theme, [this] { fit(); });
}

QSize FindRow::minimumSizeHint() const
{
    return {m_theme.px(kLeast), m_row->minimumSize().height()};
}

int FindRow::chipsWidth(bool tight) const
{
    int width = 0;
    for (const kit::FilterChip* chip : m_chips)
        width += (tight ? kTightGap : kGap) + chip->widthOf(tight);
    return width;
}

void FindRow::fit()
{
    const bool roomy = m_theme.px(kLeastWithKey) + chipsWidth(false) <= width();
    const bool beside = roomy || m_theme.px(kLeast) + chipsWidth(true) <= width();
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_row->direction() != direction) {
        m_row->setDirection(direction);
        updateGeometry(); // one line more, or less
    }
    m_chipRow->setSpacing(roomy ? kGap : kTightGap);
    m_row->setSpacing(roomy || !beside ? kGap : kTightGap);
    const bool saysKey = roomy || !beside;
    if (std::exchange(m_saysKey, saysKey) != saysKey)
        m_find->setTrailingKey(saysKey ? QStringLiteral("Ctrl F") : QString());
    m_find->setMinimumWidth(m_theme.px(kLeast));
    m_find->setMaximumWidth(beside ? m_theme.px(kFindWidth) : QWIDGETSIZE_MAX);
    for (kit::FilterChip* chip : std::as_const(m_chips))
        chip->setTight(!roomy);
}

bool FindRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) // a count has grown
        fit();
    return QWidget::event(event);
}

void FindRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace priyom::desk
