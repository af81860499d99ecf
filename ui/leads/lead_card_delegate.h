// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a lead as a card of 104 px. Fully painted: a style sheet and a delegate do not mix on one item.
#pragma once

#include "ui/leads/due.h"

#include <QStyledItemDelegate>

namespace priyom::desk {

// How the line of the wish is shared between what is asked for and when it suits: the time is said whole, the service is cut,
// though never to a stump.
struct WishLine
{
    double service = 0;
    double time = 0; // 0: it is not said
};
// When the visit is that is still to be confirmed: at the right of the name; today's by its time alone where a long name
// leaves no more, and what has no room even so stands before the wish.
struct VisitLine
{
    QString byName;
    QString byWish;

    friend bool operator==(const VisitLine&, const VisitLine&) = default;
};
[[nodiscard]] VisitLine visitLine(const LeadCard& card, const DueClock& clock, double width, const theme::Theme& theme);
[[nodiscard]] WishLine wishLine(const LeadCard& card, double width, const theme::Theme& theme);

class LeadCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kCardHeight = 104;
    static constexpr int kCardGap = 6;

    LeadCardDelegate(const theme::Theme& theme, const DueClock& clock, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintPhoneLine(QPainter& painter, const QRectF& where, const LeadCard& card) const;
    void paintWish(QPainter& painter, QRectF where, const LeadCard& card, const QString& visit) const;
    void paintFoot(QPainter& painter, const QRectF& where, const LeadCard& card, const Due& due) const;

    const theme::Theme& m_theme;
    const DueClock& m_clock;
};

} // namespace priyom::desk
