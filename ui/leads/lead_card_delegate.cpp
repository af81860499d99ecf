// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_card_delegate.h"

#include "core/base/phone.h"
#include "core/clients/called.h"
#include "ui/desk/desk_signs.h"
#include "ui/leads/column_model.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"

#include <algorithm>
#include <cmath>

namespace priyom::desk {

using kit::drawLine;
using theme::FontRole;
using theme::Tokens;

namespace {

constexpr double kRadius = 7;
constexpr int kPadding = 10;
constexpr int kAvatar = 20;
constexpr int kWishGap = 8;
constexpr int kVisitGap = 6;
constexpr int kLateInset = 3; // of the red edge within the ring
constexpr double kServiceShare = 0.4; // of the line, however long the wish
constexpr int kChannel = 18;  // its sign and the gap to the phone
constexpr int kInterest = 17; // the sign of interest with the least air on both sides

// Whether channel, phone and the longest word of interest stand in one line: asked of the column, so that its cards are
// alike.
bool isRoomy(double width, const theme::Theme& theme)
{
    int longest = 0;
    for (const leads::Temperature each : {leads::Temperature::Hot, leads::Temperature::Warm, leads::Temperature::Cold})
        longest = std::max(longest, kit::textWidth(words::temperatureWord(each), theme.font(FontRole::Caption)));
    const QString phone = QStringLiteral("+7 000 000-00-00");
    return kChannel + kit::textWidth(phone, theme.font(FontRole::Secondary)) + kInterest + longest <= width;
}

QFont visitFont(const theme::Theme& theme)
{
    return theme.font(FontRole::Secondary);
}

} // namespace

WishLine wishLine(const LeadCard& card, double width, const theme::Theme& theme)
{
    const QString time = openWish(card);
    if (time.isEmpty())
        return {width, 0};
    const QFont font = theme.font(FontRole::Body);
    const double service = std::min<double>(kit::textWidth(card.wish, font), width * kServiceShare);
    const double taken = std::min<double>(kit::textWidth(time, font) + 1, width - service - kWishGap);
    return {width - taken - kWishGap, taken};
}

VisitLine visitLine(const LeadCard& card, const DueClock& clock, double width, const theme::Theme& theme)
{
    const QString visit = clock.unconfirmedVisit(card);
    if (visit.isEmpty())
        return {};
    const double room = width - kit::textWidth(nameOf(card), theme.font(FontRole::BodyStrong)) - kVisitGap;
    const auto fits = [&](const QString& words) { return kit::textWidth(words, visitFont(theme)) <= room; };
    if (fits(visit))
        return {visit, {}};
    const bool isToday = clock.zone().date(card.visit->startAt) == clock.today();
    const QString time = words::timeText(card.visit->startAt, clock.zone());
    return isToday && fits(time) ? VisitLine{time, {}} : VisitLine{{}, visit};
}

LeadCardDelegate::LeadCardDelegate(const theme::Theme& theme, const DueClock& clock, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_clock(clock)
{
}

QSize LeadCardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {100, m_theme.px(kCardHeight) + kCardGap};
}

void LeadCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto card = index.data(ColumnModel::CardRole).value<LeadCard>();
    const Due due = m_clock.dueOf(card);
    const Tokens& tokens = m_theme.tokens();
    painter->save();
    const QRectF where = QRectF(option.rect).adjusted(0, 0, 0, -kCardGap);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool isLate = due.urgency == Urgency::Late;
    const QColor edge = selected ? tokens.accent : isLate ? tokens.bad : tokens.border;
    kit::drawRounded(*painter, where, kRadius, selected ? tokens.accentS : hovered ? tokens.subtle : tokens.surface, edge);
    if (focused)
        kit::drawFocusRing(*painter, where, kRadius, tokens);
    if (selected && isLate) // chosen it is late still
        kit::drawRounded(*painter, where.adjusted(kLateInset, kLateInset, -kLateInset, -kLateInset), kRadius - kLateInset, QColor(), tokens.bad);

    // The lines share the card's height as it grows with large text: 9 px above, then 19, 18, 24, the rest.
    const double unit = where.height() / kCardHeight;
    const QRectF inside = where.adjusted(kPadding, 0, -kPadding, 0);
    const auto line = [&](double top, double height) {
        return QRectF(inside.left(), where.top() + top * unit, inside.width(), height * unit);
    };
    QRectF name = line(9, 19);
    QRectF phone = line(28, 18);
    const bool roomy = isRoomy(inside.width(), m_theme);
    const double signTop = std::round((roomy ? phone : name).center().y()) - 7;
    if (roomy) {
        m_theme.icons().draw(*painter, {phone.left(), signTop, 14, 14}, channelIcon(card.channelKey), tokens.t2);
        phone.setLeft(phone.left() + kChannel);
    } else if (m_clock.unconfirmedVisit(card).isEmpty()) { // the line below is for phone and interest, and this one for when to come
        m_theme.icons().draw(*painter, {name.right() - 14, signTop, 14, 14}, channelIcon(card.channelKey), tokens.t2);
        name.setRight(name.right() - kChannel);
    }
    const VisitLine visit = visitLine(card, m_clock, name.width(), m_theme);
    name.setRight(name.right() - drawLine(*painter, name, visit.byName, visitFont(m_theme), tokens.t2, Qt::AlignRight));
    drawLine(*painter, name, nameOf(card), m_theme.font(FontRole::BodyStrong), tokens.t1);
    paintPhoneLine(*painter, phone, card);
    paintWish(*painter, line(50, 20), card, visit.byWish);
    paintFoot(*painter, line(75, 20), card, due);
    painter->restore();
}

void LeadCardDelegate::paintPhoneLine(QPainter& painter, const QRectF& where, const LeadCard& card) const
{
    const Tokens& tokens = m_theme.tokens();
    const double middle = std::round(where.center().y());
    QRectF text = where;
    const QFont phoneFont = m_theme.font(FontRole::Secondary);
    // A card never says one thing twice: of whom only this is known, the channel stands below.
    const QString reached = clients::reachedBy(card.name, card.handle, card.phone);
    const QString phone = reached.isEmpty() ? words::channelWord(card.channelKey) : reached;
    if (card.temperature) {
        QString word = words::temperatureWord(*card.temperature);
        const QFont font = m_theme.font(FontRole::Caption);
        // Beside a longer number the interest is its sign alone.
        if (kit::textWidth(phone, phoneFont) + kit::textWidth(word, font) + kInterest > text.width())
            word.clear();
        const double left = where.right() - kit::textWidth(word, font);
        drawLine(painter, {left, where.top(), where.right() - left + 1, where.height()}, word, font, tokens.t2);
        m_theme.icons().draw(painter, {left - 16, middle - 6, 12, 12}, interestIcon(*card.temperature),
                             kit::toneColor(interestTone(*card.temperature), tokens));
        text.setRight(left - kInterest + 1);
    }
    drawLine(painter, text, phone, phoneFont, tokens.t2);
}

// A visit that has no room beside the name comes first here: the wish may be cut, the time may not.
void LeadCardDelegate::paintWish(QPainter& painter, QRectF where, const LeadCard& card, const QString& visit) const
{
    const Tokens& tokens = m_theme.tokens();
    if (!visit.isEmpty())
        where.setLeft(where.left() + drawLine(painter, where, visit, visitFont(m_theme), tokens.t2) + kVisitGap);
    const WishLine line = wishLine(card, where.width(), m_theme);
    drawLine(painter, {where.left(), where.top(), line.service, where.height()}, card.wish, m_theme.font(FontRole::Body), tokens.t1);
    if (line.time > 0)
        drawLine(painter, {where.right() - line.time, where.top(), line.time, where.height()}, openWish(card), m_theme.font(FontRole::Body), tokens.t2,
                 Qt::AlignRight);
}

void LeadCardDelegate::paintFoot(QPainter& painter, const QRectF& where, const LeadCard& card, const Due& due) const
{
    const Tokens& tokens = m_theme.tokens();
    QRectF text = where;
    if (card.manager.isValid()) {
        const double side = m_theme.px(kAvatar);
        kit::drawAvatar(painter, {where.right() - side, where.center().y() - side / 2, side, side},
                        kit::initialsOf(card.managerName), card.manager.value, m_theme);
        text.setRight(where.right() - side - 6);
    }
    if (due.chip) {
        kit::drawChip(painter, where.topLeft(), *due.chip, m_theme);
        return;
    }
    if (due.icon != theme::Icon::None) {
        m_theme.icons().draw(painter, {text.left(), std::round(text.center().y()) - 7, 13, 13}, due.icon, tokens.t2);
        text.setLeft(text.left() + 18);
    }
    text.setLeft(text.left() + drawLine(painter, text, due.strong, m_theme.font(FontRole::SecondaryMedium), tokens.t1) + 4);
    drawLine(painter, text, due.rest, m_theme.font(FontRole::Secondary), tokens.t2);
}

} // namespace priyom::desk
