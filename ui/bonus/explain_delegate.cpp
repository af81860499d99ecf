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

ExplainDelegate::ExplainDelegate(const kit::Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void ExplainDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const kit::Tokens& tokens = m_theme.tokens();
    const auto* model = static_cast<const ExplainModel*>(index.model());
    const ExplainNode& node = model->node(index);
    const bool nested = node.kind == NodeKind::Record || node.kind == NodeKind::Fact;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRectF where = option.rect;
    painter->save();
    painter->fillRect(where, chosen ? tokens.accentS : nested ? tokens.subtle : tokens.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), chosen ? tokens.accent : tokens.border);
    if (chosen)
        painter->fillRect(QRectF(where.left(), where.top(), where.width(), 1.5), tokens.accent);

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
