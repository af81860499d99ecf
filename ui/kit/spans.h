// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence whose parts differ in weight or tone («27 новых, обычно к этому часу 20»), painted, because rich text is never used.
#pragma once

#include "ui/kit/label.h"

namespace priyom::kit {

struct Span
{
    QString text;
    FontRole role = FontRole::Body;
    Tone tone = Tone::Main;
};

using Spans = QList<Span>;

[[nodiscard]] int spansWidth(const Spans& spans, const Theme& theme);
[[nodiscard]] QString plainText(const Spans& spans);
// One line, on a common baseline; the last span that fits is cut with an ellipsis.
void drawSpans(QPainter& painter, const QRectF& where, const Spans& spans, const Theme& theme);

class SpansLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit SpansLabel(const Theme& theme, Spans spans = {}, QWidget* parent = nullptr);

    void setSpans(Spans spans);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Spans m_spans;
};

} // namespace priyom::kit
