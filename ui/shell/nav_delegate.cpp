// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_delegate.h"

#include "ui/kit/painting.h"
#include "ui/shell/nav_model.h"

#include <algorithm>

namespace priyom::shell {

using kit::drawLine;
using kit::drawRounded;
using theme::FontRole;
using theme::Tokens;

namespace {

constexpr double kRadius = 6;
constexpr int kIcon = 16;
constexpr int kRowGap = 1;
constexpr int kRailRow = 46;
constexpr int kRailIcon = 7; // above it
constexpr int kRailLabel = 26;

double drawBadge(QPainter& painter, const QPointF& leftMiddle, const Badge& badge, const theme::Theme& theme)
{
    const Tokens& tokens = theme.tokens();
    const QString text = QString::number(badge.count);
    const QFont font = theme.font(FontRole::CaptionStrong);
    const double height = theme.px(18);
    const double width = std::max<double>(height, kit::textWidth(text, font) + 11);
    const QRectF where(leftMiddle.x(), leftMiddle.y() - height / 2, width, height);
    drawRounded(painter, where, height / 2, badge.late ? tokens.badS : tokens.border, badge.late ? tokens.badB : QColor());
    drawLine(painter, where, text, font, badge.late ? tokens.bad : tokens.t2, Qt::AlignHCenter);
    return width;
}

} // namespace

NavDelegate::NavDelegate(const theme::Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    switch (index.data(NavModel::KindRole).value<NavModel::Kind>()) {
    case NavModel::Kind::Section:
        return {40, m_theme.px(m_form == NavForm::Rail ? kRailRow : 32) + kRowGap};
    case NavModel::Kind::Caption:
        return {40, m_form == NavForm::Whole ? m_theme.px(30) : 16};
    case NavModel::Kind::Gap:
        return {40, 10};
    }
    return {};
}

void NavDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto kind = index.data(NavModel::KindRole).value<NavModel::Kind>();
    painter->save();
    if (kind == NavModel::Kind::Section) {
        paintSection(*painter, option, index);
    } else if (kind == NavModel::Kind::Caption && m_form == NavForm::Whole) {
        drawLine(*painter, QRectF(option.rect).adjusted(8, 8, 0, 0), index.data().toString(),
                 m_theme.font(FontRole::CaptionMedium), m_theme.tokens().t2);
    }
    painter->restore();
}

void NavDelegate::paintRail(QPainter& painter, const QRectF& row, const QModelIndex& index, bool active) const
{
    const Tokens& tokens = m_theme.tokens();
    const QRectF icon(row.center().x() - kIcon / 2.0, row.top() + m_theme.px(kRailIcon), kIcon, kIcon);
    m_theme.icons().draw(painter, icon, index.data(NavModel::IconRole).value<theme::Icon>(),
                         active ? tokens.accentT : tokens.t2);
    if (const auto badge = index.data(NavModel::BadgeRole).value<Badge>(); badge.count > 0)
        drawBadge(painter, {icon.right() + 1, icon.center().y() - 2}, badge, m_theme);
    drawLine(painter, row.adjusted(0, m_theme.px(kRailLabel), 0, -2), index.data().toString(),
             m_theme.font(active ? FontRole::CaptionStrong : FontRole::Caption), tokens.t1, Qt::AlignHCenter);
}

void NavDelegate::paintSection(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const QRectF row = QRectF(option.rect).adjusted(0, 0, 0, -kRowGap);
    const bool active = option.state.testFlag(QStyle::State_Selected);
    if (active)
        drawRounded(painter, row, kRadius, tokens.surface, tokens.border);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        drawRounded(painter, row, kRadius, tokens.hover, QColor());
    if (active && option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        kit::drawFocusRing(painter, row, kRadius, tokens);

    if (m_form == NavForm::Rail) {
        paintRail(painter, row, index, active);
        return;
    }
    const bool isIcon = m_form == NavForm::Icons;
    const double middle = row.center().y();
    const double iconLeft = isIcon ? row.center().x() - kIcon / 2.0 : row.left() + 8;
    m_theme.icons().draw(painter, {iconLeft, middle - kIcon / 2.0, kIcon, kIcon},
                         index.data(NavModel::IconRole).value<theme::Icon>(), active ? tokens.accentT : tokens.t2);
    const auto badge = index.data(NavModel::BadgeRole).value<Badge>();
    if (isIcon) {
        if (badge.count > 0)
            drawRounded(painter, {row.right() - 14, row.top() + 4, 8, 8}, 4, badge.late ? tokens.bad : tokens.ctl, QColor());
        return;
    }
    const QFont font = m_theme.font(active ? FontRole::BodyStrong : FontRole::Body);
    const QRectF label = row.adjusted(33, 0, -46, 0);
    const int taken = drawLine(painter, label, index.data().toString(), font, tokens.t1);
    if (badge.count > 0)
        drawBadge(painter, {label.left() + taken + 9, middle}, badge, m_theme);
    const int number = static_cast<int>(index.data(NavModel::SectionRole).value<Section>());
    drawLine(painter, row.adjusted(0, 0, -8, 0), QStringLiteral("Ctrl ") % QString::number(number),
             m_theme.font(FontRole::Caption), tokens.t3, Qt::AlignRight);
}

} // namespace priyom::shell
