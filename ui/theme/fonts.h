// SPDX-License-Identifier: GPL-3.0-or-later
// Type by role, never by size: the roles of the design, their pixels and weights, times the factor of large text.
#pragma once

#include <QFont>

#include <array>

namespace priyom::theme {

enum class FontRole {
    BigValue,        // 26/600 expected bonus, clock
    KpiValue,        // 22/600
    KpiValueTight,   // 17/600 a long sum in a narrow tile: between a title and nothing being cut
    PageTitle,       // 20/600
    DialogTitle,     // 15/600
    PhoneInput,      // 15/500
    Body,            // 13/400
    BodyMedium,      // 13/500
    BodyStrong,      // 13/600
    Secondary,       // 12/400
    SecondaryMedium, // 12/500
    SecondaryStrong, // 12/600
    Caption,         // 11/400
    CaptionMedium,   // 11/500
    CaptionStrong,   // 11/600
    Initials,        // 9/600, repeats a visible name
};

inline constexpr double kLargeTextFactor = 1.15;

// Adds the bundled family; false when a file could not be read. The family is in the program so that pixels are the same everywhere.
[[nodiscard]] bool loadFonts();
[[nodiscard]] int lineHeight(FontRole role, double factor);

// The fonts of one factor. They are made once: a font made anew looks for its face anew whenever a text is measured.
class Fonts final
{
public:
    explicit Fonts(double factor);
    [[nodiscard]] const QFont& of(FontRole role) const { return m_fonts[static_cast<std::size_t>(role)]; }

private:
    std::array<QFont, std::size_t(FontRole::Initials) + 1> m_fonts;
};

} // namespace priyom::theme
