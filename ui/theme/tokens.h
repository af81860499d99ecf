// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour of the window, twice: light and dark. One table gives the struct, the style sheet's %names% and the test.
#pragma once

#include <QColor>

#include <array>
#include <span>

namespace priyom::theme {

struct Tokens
{
    QColor window, nav, surface, subtle, col, hover; // grounds
    QColor border, border2, ctl;                     // hairline, button edge, input edge (at least 3:1)
    QColor t1, t2, t3;                               // text: main, second, hint
    QColor accent, onAccent, accentT, accentS, accentB;
    QColor ok, okS, okB;
    QColor warn, warnS, warnB;
    QColor bad, badS, badB;
    QColor vio, vioS;
    QColor teal, tealS, tealB;
    QColor grid, track, scrim;
    QColor avatarText;
    std::array<QColor, 5> avatars;
    std::array<QColor, 6> series; // c1..c6 of charts

    [[nodiscard]] static const Tokens& light();
    [[nodiscard]] static const Tokens& dark();
};

struct TokenRow
{
    const char* name; // as the design names it: "accent-t"
    QColor Tokens::*member;
    QRgb light;
    QRgb dark;
};

[[nodiscard]] std::span<const TokenRow> tokenRows();

// Fill of a person's circle: the same person has the same colour in every list.
[[nodiscard]] QColor avatarFill(const Tokens& tokens, qint64 personId);

// WCAG 2 contrast of two opaque colours, 1..21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace priyom::theme
