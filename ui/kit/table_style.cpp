// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table_style.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTableView>

#include <cmath>
#include <utility>

namespace priyom::kit {

namespace {

constexpr int kPadding = 8;
constexpr int kIcon = 14;
constexpr int kLeastWords = 44;
constexpr int kCardEdge = 5; // as in resources/style/priyom.qss, which has them for the heads

double drawLead(QPainter& painter, const QRectF& inside, const QModelIndex& index, const Theme& theme)
{
    const double middle = inside.center().y();
    if (const QVariant icon = index.data(IconRole); icon.isValid()) {
        theme.icons().draw(painter, {inside.left(), middle - 8, 16, 16}, icon.value<Icon>(), theme.tokens().t2);
        return 22;
    }
    if (const QVariant glyph = index.data(GlyphRole); glyph.isValid()) {
        drawGlyph(painter, {inside.left(), middle - kIcon / 2.0, kIcon, kIcon}, glyph.value<theme::StatusGlyph>(),
                  theme.tokens());
        return 20;
    }
    if (const QVariant person = index.data(PersonRole); person.isValid()) {
        const auto cell = person.value<PersonCell>();
        const double side = theme.px(cell.nameShown ? 22 : 20);
        drawAvatar(painter, {inside.left(), middle - side / 2, side, side}, initialsOf(cell.name), cell.id, theme);
        return side + 8;
    }
    return 0;
}

// The row of the current cell, while the view has the focus.
bool hasFocusRow(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view && view->hasFocus() && view->currentIndex().row() == index.row();
}

// The ring closes at the first and the last cell of the row.
void paintRingEnds(QPainter& painter, const QRect& where, const QStyleOptionViewItem& option, const Tokens& tokens)
{
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    if (!view)
        return;
    const QHeaderView* header = view->horizontalHeader();
    const int last = header->length() - header->offset() - 1;
    if (where.left() <= -header->offset())
        painter.fillRect(QRectF(where.left(), where.top(), 2, where.height()), tokens.accent);
    if (where.right() >= last)
        painter.fillRect(QRectF(where.right() - 1, where.top(), 2, where.height()), tokens.accent);
}

Qt::Alignment alignmentOf(const QModelIndex& index)
{
    const auto given = Qt::Alignment::fromInt(index.data(Qt::TextAlignmentRole).toInt());
    return given & Qt::AlignHorizontal_Mask ? given & Qt::AlignHorizontal_Mask : Qt::Alignment(Qt::AlignLeft);
}

} // namespace

TableDelegate::TableDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const bool isLast = index.column() == index.model()->columnCount() - 1;
    const bool isAtRight = bool(index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight); // else the room is the words'
    const int left = kPadding + (index.column() == 0 ? m_edge : 0);
    const int right = kPadding + (isLast && isAtRight ? m_edge : 0);
    paintContent(*painter, QRectF(option.rect).adjusted(left, 0, -right, -1), index);
    painter->restore();
}

void TableDelegate::followMouse(QTableView* view)
{
    m_view = view;
    view->viewport()->installEventFilter(this);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { hover(-1); });
}

bool TableDelegate::eventFilter(QObject* watched, QEvent* event)
{
    // The view itself is not asked for its viewport, which still sends events while the view is taken down.
    if (!m_view || watched->parent() != m_view)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove)
        hover(m_view->indexAt(static_cast<QMouseEvent*>(event)->position().toPoint()).row());
    else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
        hover(-1);
    return false;
}

void TableDelegate::hover(int row)
{
    for (const int changed : {std::exchange(m_hovered, row), row})
        if (changed >= 0)
            m_view->viewport()->update(0, m_view->rowViewportPosition(changed), m_view->viewport()->width(), m_view->rowHeight(changed));
}

void TableDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const QRect where = option.rect;
    const bool focused = hasFocusRow(option, index); // made current by Qt as the focus came, it is not selected yet
    if (focused || (!m_inFocusOnly && option.state.testFlag(QStyle::State_Selected))) {
        const double line = focused ? 2 : 1.5;
        painter.fillRect(where, tokens.accentS);
        painter.fillRect(QRectF(where.left(), where.top(), where.width(), line), tokens.accent);
        painter.fillRect(QRectF(where.left(), where.bottom() + 1 - line, where.width(), line), tokens.accent);
        if (focused)
            paintRingEnds(painter, where, option, tokens);
    } else {
        if (option.state.testFlag(QStyle::State_Selected)) // the style has drawn it as chosen
            painter.fillRect(where, tokens.surface);
        if (index.row() == m_hovered)
            painter.fillRect(where, tokens.hover);
        painter.fillRect(QRect(where.left(), where.bottom(), where.width(), 1), tokens.border);
    }
}

void TableDelegate::paintContent(QPainter& painter, const QRectF& given, const QModelIndex& index) const
{
    if (const QVariant chip = index.data(ChipRole); chip.isValid()) {
        auto look = chip.value<ChipLook>();
        if (const double over = chipSize(look, m_theme).width() - given.width(); over > 0) {
            const QFontMetricsF metrics(m_theme.font(FontRole::CaptionStrong)); // the widest a chip has
            look.text = metrics.elidedText(look.text, Qt::ElideRight, metrics.horizontalAdvance(look.text) - over);
        }
        drawChip(painter, {given.left(), std::round(given.center().y() - m_theme.px(20) / 2.0)}, look, m_theme);
        return;
    }
    QRectF inside = given;
    inside.setLeft(inside.left() + drawLead(painter, inside, index, m_theme));
    const QVariant person = index.data(PersonRole);
    if (person.isValid() && !person.value<PersonCell>().nameShown)
        return;
    if (inside.left() > given.left() && inside.width() < m_theme.px(kLeastWords))
        return; // three dots beside a sign say nothing
    const QVariant tone = index.data(ToneRole);
    const QVariant role = index.data(FontRoleRole);
    const QFont font = m_theme.font(role.isValid() ? role.value<FontRole>() : FontRole::Body);
    const QColor color = toneColor(tone.isValid() ? tone.value<Tone>() : Tone::Main, m_theme.tokens());
    const QString second = secondLine(index, inside.width());
    const Qt::Alignment alignment = alignmentOf(index);
    if (second.isEmpty()) {
        drawLine(painter, inside, index.data().toString(), font, color, alignment);
        return;
    }
    const double lines = m_theme.line(FontRole::Body) + m_theme.line(FontRole::Caption);
    const QRectF first(inside.left(), inside.center().y() - lines / 2, inside.width(), m_theme.line(FontRole::Body));
    drawLine(painter, first, index.data().toString(), font, color, alignment);
    drawLine(painter, QRectF(first.left(), first.bottom(), first.width(), m_theme.line(FontRole::Caption)), second,
             m_theme.font(FontRole::Caption), m_theme.tokens().t3, alignment);
}

QString TableDelegate::secondLine(const QModelIndex& index, double width) const
{
    const QString whole = index.data(SecondLineRole).toString();
    const QString brief = index.data(BriefSecondLineRole).toString();
    return brief.isEmpty() || textWidth(whole, m_theme.font(FontRole::Caption)) <= width ? whole : brief;
}

void styleTable(QTableView* view, const Theme& theme, bool twoLines)
{
    setTableDelegate(view, new TableDelegate(theme, view));
    view->setShowGrid(false);
    view->setAlternatingRowColors(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false); // Tab leaves the table; the arrows move inside
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setMouseTracking(true);
    view->setWordWrap(false);
    view->setFrameShape(QFrame::NoFrame);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    followTheme(view, theme, [view, &theme, twoLines] {
        view->verticalHeader()->setDefaultSectionSize(theme.px(twoLines ? 46 : 34));
        view->horizontalHeader()->setFixedHeight(theme.px(28));
    });
}

void setTableDelegate(QTableView* view, TableDelegate* delegate)
{
    delete view->itemDelegate();
    view->setItemDelegate(delegate);
    delegate->followMouse(view);
}

void setTableEdge(QTableView* view, TableEdge edge)
{
    const int pixels = edge == TableEdge::Own ? 0 : edge == TableEdge::Card ? kCardEdge : kPageEdge;
    static_cast<TableDelegate*>(view->itemDelegate())->setEdge(pixels);
    view->setProperty("edge", edge == TableEdge::Card ? QStringLiteral("card") : QStringLiteral("page"));
}

} // namespace priyom::kit
