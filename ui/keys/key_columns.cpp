// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_columns.h"

#include "ui/kit/painting.h"

#include <QFontMetrics>
#include <QHash>
#include <QScrollBar>

#include <algorithm>
#include <vector>

namespace priyom::keys {

using kit::KeyGroup;
using kit::KeyHint;
using theme::FontRole;

namespace {

constexpr int kMostColumns = 3;
constexpr int kColumn = 297; // and more where a meaning needs it
constexpr int kRow = 30;
constexpr int kLeastRow = 20; // rows draw closer together before anything has to be scrolled to
constexpr int kTitleLess = 2; // than a row
constexpr int kGroupGap = 10;
constexpr int kCapsGap = 6;
constexpr int kColumnGap = 16;
constexpr int kCapGap = 5;
constexpr int kMeaningAt = 114; // where the words of a group begin, unless its caps need more
constexpr int kLeastRows = 6;
constexpr int kAir = 18; // the scroll bar's; and a sheet that is a pixel narrower than it asks for holds a column less

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
        m_need = widestRow();
        place();
        viewport()->update();
    });
}

void KeyColumns::setGroups(QList<KeyGroup> first, QList<KeyGroup> below)
{
    m_first = std::move(first);
    m_below = std::move(below);
    m_need = std::max(m_need, widestRow());
    QStringList spoken;
    for (const KeyGroup& group : groups()) {
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
    verticalScrollBar()->setValue(verticalScrollBar()->value() + lines * m_theme.px(m_layout.row));
}

void KeyColumns::scrollPages(int pages)
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pages * verticalScrollBar()->pageStep());
}

bool KeyColumns::isScrolled() const
{
    return verticalScrollBar()->maximum() > 0;
}

bool KeyColumns::isFirstWhole() const
{
    return m_layout.first <= viewport()->height();
}

QStringList KeyColumns::cutTexts() const
{
    QStringList cut;
    const double room = double(viewport()->width()) / m_layout.columns;
    for (const KeyGroup& group : groups()) {
        for (const KeyHint& hint : group.keys) {
            if (rowWidth(group, hint) > room)
                cut += hint.meaning;
        }
    }
    return cut;
}

int KeyColumns::heightOf(const KeyGroup& group, int row) const
{
    return m_theme.px(row) * static_cast<int>(group.keys.size() + 1) - kTitleLess + kGroupGap;
}

int KeyColumns::capsWidth(const KeyHint& hint) const
{
    int width = 0;
    for (const QString& cap : hint.caps)
        width += kit::keycapSize(cap, m_theme).width() + kCapGap;
    return width;
}

// The words of a group stand below each other.
int KeyColumns::meaningAt(const KeyGroup& group) const
{
    int at = m_theme.px(kMeaningAt);
    for (const KeyHint& hint : group.keys)
        at = std::max(at, capsWidth(hint) + kCapsGap);
    return at;
}

int KeyColumns::rowWidth(const KeyGroup& group, const KeyHint& hint) const
{
    return meaningAt(group) + QFontMetrics(m_theme.font(FontRole::Body)).horizontalAdvance(hint.meaning) + kColumnGap;
}

int KeyColumns::widestRow() const
{
    int widest = m_theme.px(kColumn);
    for (const KeyGroup& group : groups()) {
        for (const KeyHint& hint : group.keys)
            widest = std::max(widest, rowWidth(group, hint));
    }
    return widest;
}

// None higher than `height`; nothing where that takes more columns. The tallest groups find their column first, or the short
// ones leave them no room; within a column they stand in their order.
std::optional<KeyColumns::Layout> KeyColumns::packed(const QList<KeyGroup>& groups, int columns, int row, int height) const
{
    QList<const KeyGroup*> tallest;
    for (const KeyGroup& group : groups)
        tallest.append(&group);
    std::stable_sort(tallest.begin(), tallest.end(), [](const KeyGroup* a, const KeyGroup* b) { return a->keys.size() > b->keys.size(); });
    std::vector<int> used(std::size_t(columns), 0);
    QHash<const KeyGroup*, int> columnOf;
    for (const KeyGroup* group : std::as_const(tallest)) {
        const int needed = heightOf(*group, row);
        const auto room = std::find_if(used.begin(), used.end(), [&](int taken) { return taken + needed <= height; });
        if (room == used.end())
            return std::nullopt;
        columnOf.insert(group, int(room - used.begin()));
        *room += needed;
    }
    Layout layout;
    layout.columns = columns;
    layout.row = row;
    std::vector<int> tops(std::size_t(columns), 0);
    QList<int> inOrder; // the column of the first group is the first
    for (const KeyGroup& group : groups) {
        if (!inOrder.contains(columnOf.value(&group)))
            inOrder.append(columnOf.value(&group));
        const int column = int(inOrder.indexOf(columnOf.value(&group)));
        int& top = tops[std::size_t(column)];
        layout.placed.append({group, column, top});
        top += heightOf(group, row);
        layout.height = std::max(layout.height, top);
    }
    return layout;
}

// The lowest there is.
KeyColumns::Layout KeyColumns::laidOut(const QList<KeyGroup>& groups, int columns, int row) const
{
    int highest = 0;
    int all = 0;
    for (const KeyGroup& group : groups) {
        highest = std::max(highest, heightOf(group, row));
        all += heightOf(group, row);
    }
    for (int height = std::max(highest, all / columns);; height += m_theme.px(row)) {
        if (const auto layout = packed(groups, columns, row, height))
            return *layout;
    }
}

// With the widest rows with which the first fit the height, the closest where none do.
KeyColumns::Layout KeyColumns::fitting(int width) const
{
    const int columns = std::clamp(width / m_need, 1, kMostColumns);
    Layout layout;
    for (int row = kRow; row >= kLeastRow; --row) {
        layout = laidOut(m_first, columns, row);
        if (layout.height <= viewport()->height())
            break;
    }
    layout.first = layout.height;
    const Layout below = laidOut(m_below, columns, layout.row);
    for (const Placed& placed : below.placed)
        layout.placed.append({placed.group, placed.column, placed.top + layout.first});
    layout.height += below.height;
    return layout;
}

void KeyColumns::place()
{
    m_wantedHeight = std::max(m_wantedHeight, laidOut(m_first, kMostColumns, kRow).height);
    m_layout = fitting(width()); // what fits needs no scroll bar
    if (m_layout.height > viewport()->height())
        m_layout = fitting(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height - viewport()->height()));
}

QSize KeyColumns::sizeHint() const
{
    return {m_need * kMostColumns + kAir, m_wantedHeight};
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
    const int row = m_theme.px(m_layout.row);
    kit::drawLine(painter, QRectF(left, placed.top, columnWidth - kColumnGap, row - 2 * kTitleLess), placed.group.title,
                  m_theme.font(FontRole::SecondaryStrong), tokens.t2);
    double top = placed.top + row - kTitleLess;
    const int meaning = meaningAt(placed.group);
    for (const KeyHint& hint : placed.group.keys) {
        double x = left;
        for (const QString& cap : hint.caps) {
            const QSize size = kit::keycapSize(cap, m_theme);
            kit::drawKeycap(painter, {x, top + (row - size.height()) / 2.0}, cap, m_theme,
                            kit::keycapColors(tokens));
            x += size.width() + kCapGap;
        }
        x = left + meaning;
        kit::drawLine(painter, QRectF(x, top, left + columnWidth - x - kColumnGap / 2.0, row), hint.meaning, m_theme.font(FontRole::Body), tokens.t1);
        top += row;
    }
}

} // namespace priyom::keys
