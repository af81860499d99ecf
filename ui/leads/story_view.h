// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline of the lead panel, painted: circles on a thread, what happened, who did it, when.
#pragma once

#include "ui/leads/story_lines.h"

namespace priyom::desk {

class StoryView final : public QWidget
{
    Q_OBJECT

public:
    explicit StoryView(const theme::Theme& theme, QWidget* parent = nullptr);
    void setLines(QList<StoryLine> lines, const Zone& zone, Instant now);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row
    {
        StoryLine line;
        QString when;
    };
    const theme::Theme& m_theme;
    QList<Row> m_rows;
};

} // namespace priyom::desk
