// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/sort_header.h"

#include "ui/kit/painting.h"
#include "ui/kit/table_style.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace priyom::desk {

using kit::FontRole;

namespace {

constexpr int kPadding = 8;
constexpr int kSign = 12;
constexpr int kSignGap = 4;

} // namespace

SortHeader::SortHeader(const theme::Theme& theme, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setSectionsClickable(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Заголовки: по чему сортировать"));
    connect(this, &QHeaderView::sectionClicked, this, &SortHeader::sortAsked);
}

void SortHeader::setSorted(int section, bool reversed)
{
    m_sorted = section;
    m_reversed = reversed;
    sayChoice(*this, m_marked);
    viewport()->update();
}

int SortHeader::signWidth(int section) const
{
    return section == m_sorted ? m_theme.px(kSignGap + kSign) : 0;
}

void SortHeader::paintSection(QPainter* painter, const QRect& where, int section) const
{
    const theme::Tokens& tokens = m_theme.tokens();
    const bool sorted = section == m_sorted;
    painter->save();
    painter->fillRect(where, tokens.surface);
    painter->fillRect(QRect(where.left(), where.bottom(), where.width(), 1), tokens.border);
    const double sign = signWidth(section);
    const int left = kPadding + (section == 0 ? kit::kPageEdge : 0);
    const QRectF inside = QRectF(where).adjusted(left, 0, -1, -1);
    const QRectF words(inside.left(), inside.top(), std::min(inside.width() - sign, where.width() - 1.0 * left - kPadding + (sorted ? kPadding : 0)), inside.height());
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    const int width = kit::drawLine(*painter, words, name, m_theme.font(sorted ? FontRole::CaptionStrong : FontRole::CaptionMedium),
                                    sorted ? tokens.t1 : tokens.t3);
    if (sorted) {
        const double side = m_theme.px(kSign);
        m_theme.icons().draw(*painter, {words.left() + width + m_theme.px(kSignGap), inside.center().y() - side / 2, side, side},
                             m_reversed ? theme::Icon::ChevronUp : theme::Icon::ChevronDown, tokens.t1);
    }
    if (hasFocus() && section == m_marked)
        kit::drawFocusRing(*painter, QRectF(where).adjusted(1, 1, -1, -2), 4, tokens);
    painter->restore();
}

// To the next that is shown.
void SortHeader::step(int by)
{
    int section = m_marked + by;
    while (section > 0 && section < count() - 1 && isSectionHidden(section))
        section += by;
    if (section >= 0 && section < count() && !isSectionHidden(section))
        mark(section);
}

void SortHeader::mark(int section)
{
    m_marked = std::clamp(section, 0, count() - 1);
    sayChoice(*this, m_marked);
    viewport()->update();
}

// A screen reader knows no cells of a head: it is told of them as of options, of which one is marked.
QStringList SortHeader::spokenOptions() const
{
    QStringList spoken;
    for (int section = 0; section < count(); ++section) {
        const QString name = model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
        if (section != m_sorted)
            spoken += name;
        else
            spoken +=
                m_reversed ? tr("%1, отсортировано в обратном порядке").arg(name) : tr("%1, отсортировано").arg(name);
    }
    return spoken;
}

QRect SortHeader::spokenPlace(int section) const
{
    return {sectionViewportPosition(section), 0, sectionSize(section), height()};
}

void SortHeader::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: step(-1); return;
    case Qt::Key_Right: step(1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT sortAsked(m_marked); return;
    case Qt::Key_Down: Q_EMIT left(); return;
    default: event->ignore(); // the page's keys, which an item view would take for the first letters of a row
    }
}

void SortHeader::focusInEvent(QFocusEvent* event)
{
    QHeaderView::focusInEvent(event);
    mark(m_sorted >= 0 ? m_sorted : m_marked);
}

void SortHeader::focusOutEvent(QFocusEvent* event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

} // namespace priyom::desk
