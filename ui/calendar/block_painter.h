// SPDX-License-Identifier: GPL-3.0-or-later
// How what fills a day is drawn: visits by state, windows, breaks (design-system.md 4, «Calendar block»).
#pragma once

#include "core/base/zone.h"
#include "core/bookings/visit_list.h"
#include "ui/theme/theme.h"

class QPainter;

namespace priyom::calendar {

class BlockPainter final
{
public:
    BlockPainter(QPainter& painter, const theme::Theme& theme, const Zone& zone) : m_painter(painter), m_theme(theme), m_zone(zone) {}

    void visit(const QRectF& where, const bookings::VisitRow& row) const;
    void window(const QRectF& where, Milliseconds length, bool isChosen) const;
    // A stretch of the working time that is not worked, and the word for it.
    void pause(const QRectF& where, const QString& word) const;
    void off(const QRectF& where) const; // the word on a stretch that is not worked
    // What a visit keeps free before or after it.
    void kept(const QRectF& where) const;
    // A free quarter that the keys stand on.
    void slot(const QRectF& where, Period period) const;
    void kin(const QRectF& where) const; // of the same coming as the chosen one
    void ring(const QRectF& where) const;
    void landing(const QRectF& where) const; // where what is dragged would come to lie
    void held(const QRectF& where, const bookings::VisitRow& row, Period period) const; // it itself, with its new time

private:
    void lines(const QRectF& where, const bookings::VisitRow& row) const;

    QPainter& m_painter;
    const theme::Theme& m_theme;
    const Zone& m_zone;
};

} // namespace priyom::calendar
