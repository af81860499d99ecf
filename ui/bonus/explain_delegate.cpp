// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bonus/explain_delegate.h"

#include "ui/bonus/explain_model.h"
#include "ui/kit/painting.h"

#include <QTreeView>

namespace priyom::bonus {

using theme::FontRole;

namespace {

constexpr int kMargin = 14;
constexpr int kWhenWidth = 46;

FontRole fontOf(NodeKind kind, int column)
{
    switch (kind) {
    case NodeKind::Component: return column == ExplainModel::Formula ? FontRole::Secondary : FontRole::BodyStrong;
    case NodeKind::Part: return column == ExplainModel::Formula ? FontRole::Secondary : FontRole::Body;
    case NodeKind::Record: return FontRole::Secondary;
    case NodeKind::Fact: return FontRole::SecondaryStrong;
    }
    return FontRole::Body;
}

} // namespace

void paintRow(QPainter& painter, const QRect& where, const RowLook& look, const kit::Tokens& tokens)
{
    const double line = look.focused ? kRing : 1.5;
    painter.fillRect(where, look.chosen ? tokens.accentS : look.nested ? tokens.subtle : tokens.surface);
    painter.fillRect(QRectF(where.left(), where.bottom() + 1 - (look.focused ? kRing : 1), where.width(), look.focused ? kRing : 1),
                     look.chosen ? tokens.accent : tokens.border);
    if (look.chosen)
        painter.fillRect(QRectF(where.left(), where.top(), where.width(), line), tokens.accent);
}

ExplainDelegate::ExplainDelegate(const kit::Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void ExplainDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const kit::Tokens& tokens = m_theme.tokens();
    const auto* model = static_cast<const ExplainModel*>(index.model());
    const ExplainNode& node = model->node(index);
    const bool nested = node.kind == NodeKind::Record || node.kind == NodeKind::Fact;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool focused = chosen && option.widget->hasFocus();
    const QRectF where = option.rect;
    painter->save();
    paintRow(*painter, option.rect, {nested, chosen, focused}, tokens);
    if (focused && index.column() == ExplainModel::Amount) // the ring closes
        painter->fillRect(QRectF(where.right() - kRing, where.top(), kRing, where.height()), tokens.accent);

    const bool record = node.kind == NodeKind::Record && index.column() != ExplainModel::Amount;
    const QModelIndex title = index.siblingAtColumn(ExplainModel::Title);
    QRectF inside = where;
    if (record) { // a record has no formula: its name runs on through that column, each cell painting its own part
        painter->setClipRect(option.rect);
        inside = static_cast<const QTreeView*>(option.widget)->visualRect(title).united(
            static_cast<const QTreeView*>(option.widget)->visualRect(index.siblingAtColumn(ExplainModel::Formula)));
    }
    inside.adjust(record || index.column() == ExplainModel::Title ? 4 : 8, 0, index.column() == ExplainModel::Amount ? -kMargin : -4, 0);
    QColor color = index.column() == ExplainModel::Formula ? tokens.t2 : tokens.t1;
    QString text = index.data().toString();
    if (record) {
        if (!node.when.isEmpty()) {
            kit::drawLine(*painter, inside, node.when, m_theme.font(FontRole::Secondary), tokens.t2);
            inside.setLeft(inside.left() + m_theme.px(kWhenWidth));
        }
        text = node.title;
        if (node.opens)
            color = tokens.accentT;
    }
    kit::drawLine(*painter, inside, text, m_theme.font(fontOf(node.kind, index.column())), color,
                  index.column() == ExplainModel::Amount ? Qt::AlignRight : Qt::AlignLeft);
    painter->restore();
}

QSize ExplainDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = static_cast<const ExplainModel*>(index.model());
    const NodeKind kind = model->node(index).kind;
    return {100, m_theme.px(kind == NodeKind::Component || kind == NodeKind::Part ? 34 : 28)};
}

} // namespace priyom::bonus
