// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace priyom::theme {

namespace {

constexpr TokenRow kRows[] = {
    {"window", &Tokens::window, 0xFFF5F4F1, 0xFF17181B},
    {"nav", &Tokens::nav, 0xFFECEAE5, 0xFF121316},
    {"surface", &Tokens::surface, 0xFFFFFFFF, 0xFF202226},
    {"subtle", &Tokens::subtle, 0xFFF9F8F6, 0xFF1B1D20},
    {"col", &Tokens::col, 0xFFEFEDE8, 0xFF1B1D20},
    {"hover", &Tokens::hover, 0xFFF1EFEB, 0xFF292B30},
    {"border", &Tokens::border, 0xFFE2DFD8, 0xFF34373D},
    {"border2", &Tokens::border2, 0xFFC8C3B9, 0xFF4A4E56},
    {"ctl", &Tokens::ctl, 0xFF8F897D, 0xFF787C86},
    {"t1", &Tokens::t1, 0xFF1F1D1A, 0xFFECEBE7},
    {"t2", &Tokens::t2, 0xFF55514A, 0xFFB9B8B3},
    {"t3", &Tokens::t3, 0xFF6B665D, 0xFF9A9993},
    {"accent", &Tokens::accent, 0xFF3450C2, 0xFF5B78F0},
    {"on-accent", &Tokens::onAccent, 0xFFFFFFFF, 0xFF0E1020},
    {"accent-t", &Tokens::accentT, 0xFF2F48B0, 0xFFA3B4FF},
    {"accent-s", &Tokens::accentS, 0xFFE9EDFB, 0xFF262E4E},
    {"accent-b", &Tokens::accentB, 0xFFB9C5F1, 0xFF37437A},
    {"ok", &Tokens::ok, 0xFF1B7442, 0xFF74CF97},
    {"ok-s", &Tokens::okS, 0xFFE4F3E9, 0xFF1B3226},
    {"ok-b", &Tokens::okB, 0xFFB5DCC3, 0xFF2F5A42},
    {"warn", &Tokens::warn, 0xFF8A5600, 0xFFEDBD5E},
    {"warn-s", &Tokens::warnS, 0xFFFBF0DA, 0xFF372C14},
    {"warn-b", &Tokens::warnB, 0xFFE8CD95, 0xFF64501F},
    {"bad", &Tokens::bad, 0xFFB3261E, 0xFFFF938A},
    {"bad-s", &Tokens::badS, 0xFFFCEAE8, 0xFF38211F},
    {"bad-b", &Tokens::badB, 0xFFEFBDB8, 0xFF733935},
    {"vio", &Tokens::vio, 0xFF6543B0, 0xFFC2AAF5},
    {"vio-s", &Tokens::vioS, 0xFFF0EBFA, 0xFF2F2743},
    {"teal", &Tokens::teal, 0xFF0C6A72, 0xFF6FCBD1},
    {"teal-s", &Tokens::tealS, 0xFFE0F1F2, 0xFF17323A},
    {"teal-b", &Tokens::tealB, 0xFFA9D5D8, 0xFF2A5760},
    {"grid", &Tokens::grid, 0xFFE9E6E0, 0xFF2D3035},
    {"track", &Tokens::track, 0xFFE7E4DD, 0xFF34373D},
    {"scrim", &Tokens::scrim, 0x611F1D1A, 0x8C000000},
    {"avatar-text", &Tokens::avatarText, 0xFF2B2823, 0xFFF1F0EC},
};

constexpr std::array<QRgb, 5> kAvatarsLight = {0xFFDCEBEC, 0xFFDFE5FA, 0xFFEAE2F7, 0xFFF6E8CC, 0xFFE4E0D8};
constexpr std::array<QRgb, 5> kAvatarsDark = {0xFF23474B, 0xFF303B6B, 0xFF43376A, 0xFF574517, 0xFF3D3D3B};
constexpr std::array<QRgb, 6> kSeriesLight = {0xFF3450C2, 0xFF0F8A8F, 0xFFB7791F, 0xFF7A5AC8, 0xFF8B867B, 0xFFC2453D};
constexpr std::array<QRgb, 6> kSeriesDark = {0xFF7C93F5, 0xFF4FB8BD, 0xFFD9A441, 0xFFB096F0, 0xFF8F8D87, 0xFFF0776E};

template <std::size_t Count>
std::array<QColor, Count> colors(const std::array<QRgb, Count>& values)
{
    std::array<QColor, Count> result;
    std::transform(values.begin(), values.end(), result.begin(), [](QRgb value) { return QColor::fromRgba(value); });
    return result;
}

Tokens tokensOf(QRgb TokenRow::*side, const std::array<QRgb, 5>& avatars, const std::array<QRgb, 6>& series)
{
    Tokens tokens;
    for (const TokenRow& row : kRows)
        tokens.*row.member = QColor::fromRgba(row.*side);
    tokens.avatars = colors(avatars);
    tokens.series = colors(series);
    return tokens;
}

double channelLuminance(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channelLuminance(color.redF()) + 0.7152 * channelLuminance(color.greenF())
           + 0.0722 * channelLuminance(color.blueF());
}

} // namespace

const Tokens& Tokens::light()
{
    static const Tokens tokens = tokensOf(&TokenRow::light, kAvatarsLight, kSeriesLight);
    return tokens;
}

const Tokens& Tokens::dark()
{
    static const Tokens tokens = tokensOf(&TokenRow::dark, kAvatarsDark, kSeriesDark);
    return tokens;
}

std::span<const TokenRow> tokenRows()
{
    return kRows;
}

QColor avatarFill(const Tokens& tokens, qint64 personId)
{
    const auto count = static_cast<qint64>(tokens.avatars.size());
    return tokens.avatars[static_cast<std::size_t>(((personId % count) + count) % count)];
}

double contrast(const QColor& one, const QColor& other)
{
    const double brighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (brighter + 0.05) / (darker + 0.05);
}

} // namespace priyom::theme
