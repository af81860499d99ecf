// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/stat_strip.h"

#include "ui/kit/painting.h"

#include <algorithm>
#include <numeric>

namespace priyom::clientsui {

using kit::FontRole;

namespace {

constexpr int kHeight = 78;
constexpr int kPadding = 14;
constexpr int kTightPadding = 8;

} // namespace

StatStrip::StatStrip(const theme::Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme)
{
    setProperty("ground", QStringLiteral("card"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Показатели клиента"));
    kit::followTheme(this, theme);
}

void StatStrip::setStats(QList<Stat> stats)
{
    m_stats = std::move(stats);
    QStringList spoken;
    for (const Stat& stat : std::as_const(m_stats))
        spoken += stat.title % QStringLiteral(": ") % stat.value % QStringLiteral(", ") % stat.note;
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    update();
}

QSize StatStrip::sizeHint() const
{
    return {400, m_theme.px(kHeight)};
}

StatStrip::Fit StatStrip::fit() const
{
    for (const Fit& fit : {Fit{kPadding, FontRole::PageTitle, false}, Fit{kTightPadding, FontRole::PageTitle, true}})
        if (allWords(fit) <= width())
            return fit;
    return {kTightPadding, FontRole::DialogTitle, true};
}

double StatStrip::allWords(const Fit& fit) const
{
    const QList<double> cells = wordWidths(fit);
    return std::accumulate(cells.begin(), cells.end(), 0.0);
}

int StatStrip::leastWidth() const
{
    return static_cast<int>(allWords({kTightPadding, FontRole::DialogTitle, true}));
}

QList<double> StatStrip::wordWidths(const Fit& fit) const
{
    QList<double> cells;
    for (const Stat& stat : m_stats) {
        const int words = std::max({kit::textWidth(stat.title, m_theme.font(FontRole::Secondary)), kit::textWidth(stat.value, m_theme.font(fit.value)),
                                    kit::textWidth(fit.noteOf(stat), m_theme.font(FontRole::Caption))});
        cells.append(words + 2 * fit.padding + 1);
    }
    return cells;
}

// Each as wide as its words; what is over, or missing, is shared.
QList<double> StatStrip::cellWidths(const Fit& fit) const
{
    QList<double> cells = wordWidths(fit);
    const double all = allWords(fit);
    const double over = double(width()) - all;
    for (double& cell : cells)
        cell += over >= 0 ? over / double(cells.size()) : over * cell / all;
    return cells;
}

void StatStrip::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (m_stats.isEmpty())
        return;
    QPainter painter(this);
    const theme::Tokens& tokens = m_theme.tokens();
    const Fit shown = fit();
    const QList<double> cells = cellWidths(shown);
    double left = 0;
    for (qsizetype at = 0; at < m_stats.size(); ++at) {
        const Stat& stat = m_stats.at(at);
        const double cell = cells.at(at);
        if (at > 0)
            painter.fillRect(QRectF(left, 1, 1, height() - 2), tokens.border);
        double top = m_theme.px(10);
        const auto line = [&](const QString& text, FontRole role, const QColor& color) {
            const double tall = m_theme.line(role);
            kit::drawLine(painter, QRectF(left + shown.padding, top, cell - 2 * shown.padding, tall), text, m_theme.font(role), color);
            top += tall;
        };
        line(stat.title, FontRole::Secondary, tokens.t2);
        line(stat.value, shown.value, tokens.t1);
        line(shown.noteOf(stat), FontRole::Caption, tokens.t3);
        left += cell;
    }
}

} // namespace priyom::clientsui
