// SPDX-License-Identifier: GPL-3.0-or-later
// Head of a column: glyph, stage, how many, and at the right what presses.
#pragma once

#include "core/leads/lead.h"
#include "ui/kit/label.h"

namespace priyom::desk {

class ColumnHeader final : public QWidget
{
    Q_OBJECT

public:
    ColumnHeader(const theme::Theme& theme, leads::Stage stage, QWidget* parent = nullptr);

    void setCount(int count);
    void setSummary(const QString& text, kit::Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const theme::Theme& m_theme;
    leads::Stage m_stage;
    int m_count = 0;
    QString m_summary;
    kit::Tone m_tone = kit::Tone::Hint;
};

} // namespace priyom::desk
