// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pane_list_delegate.h"

#include "ui/kit/painting.h"

namespace priyom::settingsui {

namespace {

constexpr double kRadius = 6;
constexpr int kInset = 10;

} // namespace

QSize PaneListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {40, m_theme.px(33)};
}

void PaneListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const theme::Tokens& tokens = m_theme.tokens();
    const QRectF row = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (chosen)
        kit::drawRounded(*painter, row, kRadius, tokens.accentS, QColor());
    else if (option.state.testFlag(QStyle::State_MouseOver))
        kit::drawRounded(*painter, row, kRadius, tokens.hover, QColor());
    if (chosen && option.state.testFlag(QStyle::State_HasFocus))
        kit::drawFocusRing(*painter, row, kRadius, tokens);
    kit::drawLine(*painter, row.adjusted(kInset, 0, -kInset, 0), index.data().toString(),
                  m_theme.font(chosen ? theme::FontRole::BodyStrong : theme::FontRole::Body), chosen ? tokens.accentT : tokens.t2);
    painter->restore();
}

} // namespace priyom::settingsui
