// SPDX-License-Identifier: GPL-3.0-or-later
// What was said with a client, as a talk: their words at the left, the shop's at the right, calls and notes between, under
// the day they were said on. Painted, and told to a screen reader as one text.
#pragma once

#include "core/base/zone.h"
#include "core/cards/client_card.h"
#include "ui/kit/follow_theme.h"

namespace priyom::clientsui {

class TalkView final : public QWidget
{
    Q_OBJECT

public:
    explicit TalkView(const theme::Theme& theme, QWidget* parent = nullptr);

    void setTouches(const std::vector<cards::CardTouch>& touches, const Zone& zone, Instant now);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Side { Day, Middle, Theirs, Ours };
    struct Part
    {
        Side side = Side::Day;
        QString text;
        QString time;
        theme::Icon icon = theme::Icon::None;
    };
    [[nodiscard]] Part partOf(const cards::CardTouch& line, const Zone& zone) const;
    [[nodiscard]] QRectF placed(const Part& part, double top, int width) const;
    void paintBubble(QPainter& painter, const QRectF& where, const Part& part) const;
    void paintLine(QPainter& painter, const QRectF& where, const Part& part) const;

    const theme::Theme& m_theme;
    QList<Part> m_parts;
};

} // namespace priyom::clientsui
