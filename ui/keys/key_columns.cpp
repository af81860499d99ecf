// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_columns.h"

#include "ui/kit/painting.h"

#include <QScrollBar>

#include <algorithm>
#include <vector>

namespace priyom::keys {

using kit::KeyGroup;
using kit::KeyHint;
using theme::FontRole;

namespace {

constexpr int kMostColumns = 4;
constexpr int kColumn = 297;
constexpr int kRow = 30;
constexpr int kTitle = 28;
constexpr int kGroupGap = 12;
constexpr int kCapGap = 5;
constexpr int kMeaningAt = 112; // where the words begin, unless the caps need more
constexpr int kLeastRows = 6;

} // namespace

KeyColumns::KeyColumns(const theme::Theme& theme, QWidget* parent) : QAbstractScrollArea(parent), m_theme(theme)
{
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &KeyColumns::scrolledChanged);
    kit::followTheme(this, theme, [this] {
        m_wantedHeight = 0;
        place();
        viewport()->update();
    });
}

void KeyColumns::setGroups(QList<KeyGroup> groups)
{
    m_groups = std::move(groups);
    QStringList spoken;
    for (const KeyGroup& group : std::as_const(m_groups)) {
        for (const KeyHint& hint : group.keys)
            spoken += hint.caps.join(QLatin1Char(' ')) % QStringLiteral(": ") % hint.meaning;
    }
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    place();
    verticalScrollBar()->setValue(0);
    updateGeometry();
    viewport()->update();
}

void KeyColumns::scrollLines(int lines)
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + lines * m_theme.px(kRow));
}

void KeyColumns::scrollPages(int pages)
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pages * verticalScrollBar()->pageStep());
}

bool KeyColumns::isScrolled() const
{
    return verticalScrollBar()->maximum() > 0;
}

int KeyColumns::heightOf(const KeyGroup& group) const
{
    return m_theme.px(kTitle) + m_theme.px(kRow) * static_cast<int>(group.keys.size()) + kGroupGap;
}

int KeyColumns::capsWidth(const KeyHint& hint) const
{
    int width = 0;
    for (const QString& cap : hint.caps)
        width += kit::keycapSize(cap, m_theme).width() + kCapGap;
    return width;
}

KeyColumns::Layout KeyColumns::laidOut(int columns) const
{
    Layout layout;
    layout.columns = columns;
    std::vector<int> filled(std::size_t(columns), 0);
    for (const KeyGroup& group : m_groups) {
        const auto shortest = std::min_element(filled.begin(), filled.end());
        layout.placed.append({group, static_cast<int>(shortest - filled.begin()), *shortest});
        *shortest += heightOf(group);
    }
    layout.height = *std::max_element(filled.begin(), filled.end());
    return layout;
}

void KeyColumns::place()
{
    m_wantedHeight = std::max(m_wantedHeight, laidOut(kMostColumns).height);
    m_layout = laidOut(std::clamp(viewport()->width() / m_theme.px(kColumn), 1, kMostColumns));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height - viewport()->height()));
}

QSize KeyColumns::sizeHint() const
{
    return {m_theme.px(kColumn) * kMostColumns + verticalScrollBar()->sizeHint().width(), m_wantedHeight};
}

QSize KeyColumns::minimumSizeHint() const
{
    return {m_theme.px(kColumn), m_theme.px(kRow) * kLeastRows};
}

void KeyColumns::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    place();
}

void KeyColumns::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.translate(0, -verticalScrollBar()->value());
    for (const Placed& placed : std::as_const(m_layout.placed))
        paintGroup(painter, placed, double(viewport()->width()) / m_layout.columns);
}

void KeyColumns::paintGroup(QPainter& painter, const Placed& placed, double columnWidth) const
{
    const theme::Tokens& tokens = m_theme.tokens();
    const double left = placed.column * columnWidth;
    kit::drawLine(painter, QRectF(left, placed.top, columnWidth - 8, m_theme.px(kTitle) - 4), placed.group.title,
                  m_theme.font(FontRole::SecondaryStrong), tokens.t2);
    double top = placed.top + m_theme.px(kTitle);
    for (const KeyHint& hint : placed.group.keys) {
        double x = left;
        for (const QString& cap : hint.caps) {
            const QSize size = kit::keycapSize(cap, m_theme);
            kit::drawKeycap(painter, {x, top + (m_theme.px(kRow) - size.height()) / 2.0}, cap, m_theme,
                            kit::keycapColors(tokens));
            x += size.width() + kCapGap;
        }
        x = left + std::max(m_theme.px(kMeaningAt), capsWidth(hint) + 6);
        kit::drawLine(painter, QRectF(x, top, left + columnWidth - x - 8, m_theme.px(kRow)), hint.meaning,
                      m_theme.font(FontRole::Body), tokens.t1);
        top += m_theme.px(kRow);
    }
}

} // namespace priyom::keys
