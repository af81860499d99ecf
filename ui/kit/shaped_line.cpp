// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/shaped_line.h"

#include <QCache>
#include <QFontMetricsF>

#include <utility>

namespace priyom::kit {

namespace {

constexpr int kLines = 4000; // of the pages that are looked at in turn

using Line = std::pair<QString, QFont>;
using CutLine = std::pair<Line, double>;

ShapedLine* shape(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    auto* line = new ShapedLine{QStaticText(text), metrics.horizontalAdvance(text), metrics.ascent() + metrics.descent()};
    line->text.setTextFormat(Qt::PlainText);
    line->text.setPerformanceHint(QStaticText::AggressiveCaching);
    line->text.prepare({}, font);
    return line;
}

} // namespace

const ShapedLine& shapedLine(const QString& text, const QFont& font)
{
    static QCache<Line, ShapedLine> lines(kLines);
    const Line key(text, font);
    if (const ShapedLine* known = lines.object(key))
        return *known;
    ShapedLine* line = shape(text, font);
    lines.insert(key, line);
    return *line;
}

QString elidedLine(const QString& text, const QFont& font, double room)
{
    static QCache<CutLine, QString> cuts(kLines);
    const CutLine key({text, font}, room);
    if (const QString* known = cuts.object(key))
        return *known;
    const QString cut = QFontMetricsF(font).elidedText(text, Qt::ElideRight, room);
    cuts.insert(key, new QString(cut));
    return cut;
}

} // namespace priyom::kit
