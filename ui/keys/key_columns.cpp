// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_columns.h"

#include "ui/kit/painting.h"

#include <algorithm>
#include <array>

namespace priyom::keys {

using kit::KeyGroup;
using kit::KeyHint;
using theme::FontRole;

namespace {

constexpr int kColumns = 3;
constexpr int kRow = 30;
constexpr int kTitle = 28;
constexpr int kGroupGap = 12;
constexpr int kCapGap = 5;
constexpr int kMeaningAt = 112; // where the words begin, unless the caps need more

} // namespace

KeyColumns::KeyColumns(const theme::Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::NoFocus);
    kit::followTheme(this, theme, [this] {
        m_height = 0;
        place();
    });
}

void KeyColumns::setGroups(QList<KeyGroup> groups)
{
    m_groups = std::move(groups);
    QStringList spoken;
    for (const KeyGroup& group : std::as_const(m_groups)) {
        for (const KeyHint& hint : group.keys)
            spoken += hint.caps.join(QLatin1Char(' ')) % QStringLiteral(": ") % hint.meaning;
    }
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    place();
    updateGeometry();
    update();
}

int KeyColumns::heightOf(const KeyGroup& group) const
{
    return m_theme.px(kTitle) + m_theme.px(kRow) * static_cast<int>(group.keys.size()) + kGroupGap;
}

int KeyColumns::capsWidth(const KeyHint& hint) const
{
    int width = 0;
    for (const QString& cap : hint.caps)
        width += kit::keycapSize(cap, m_theme).width() + kCapGap;
    return width;
}

void KeyColumns::place()
{
    m_placed.clear();
    std::array<int, kColumns> filled{};
    for (const KeyGroup& group : std::as_const(m_groups)) {
        auto* shortest = std::min_element(filled.begin(), filled.end());
        m_placed.append({group, static_cast<int>(shortest - filled.begin()), *shortest});
        *shortest += heightOf(group);
    }
    m_height = std::max(m_height, *std::max_element(filled.begin(), filled.end()));
}

QSize KeyColumns::sizeHint() const
{
    return {m_theme.px(892), m_height};
}

void KeyColumns::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (const Placed& placed : m_placed)
        paintGroup(painter, placed, double(width()) / kColumns);
}

void KeyColumns::paintGroup(QPainter& painter, const Placed& placed, double columnWidth) const
{
    const theme::Tokens& tokens = m_theme.tokens();
    const double left = placed.column * columnWidth;
    kit::drawLine(painter, QRectF(left, placed.top, columnWidth - 8, m_theme.px(kTitle) - 4), placed.group.title,
                  m_theme.font(FontRole::SecondaryStrong), tokens.t2);
    double top = placed.top + m_theme.px(kTitle);
    for (const KeyHint& hint : placed.group.keys) {
        double x = left;
        for (const QString& cap : hint.caps) {
            const QSize size = kit::keycapSize(cap, m_theme);
            kit::drawKeycap(painter, {x, top + (m_theme.px(kRow) - size.height()) / 2.0}, cap, m_theme,
                            kit::keycapColors(tokens));
            x += size.width() + kCapGap;
        }
        x = left + std::max(m_theme.px(kMeaningAt), capsWidth(hint) + 6);
        kit::drawLine(painter, QRectF(x, top, left + columnWidth - x - 8, m_theme.px(kRow)), hint.meaning,
                      m_theme.font(FontRole::Body), tokens.t1);
        top += m_theme.px(kRow);
    }
}

} // namespace priyom::keys
