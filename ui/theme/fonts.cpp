// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QDir>
#include <QFontDatabase>

#include <array>
#include <cmath>

namespace priyom::theme {

namespace {

struct RoleShape
{
    FontRole role;
    int pixels;
    int line;
    QFont::Weight weight;
};

constexpr std::array kShapes = {
    RoleShape{FontRole::BigValue, 26, 32, QFont::DemiBold},      RoleShape{FontRole::KpiValue, 22, 28, QFont::DemiBold},
    RoleShape{FontRole::KpiValueTight, 17, 28, QFont::DemiBold}, // stands in a KpiValue's line
    RoleShape{FontRole::PageTitle, 20, 26, QFont::DemiBold},     RoleShape{FontRole::DialogTitle, 15, 20, QFont::DemiBold},
    RoleShape{FontRole::PhoneInput, 15, 20, QFont::Medium},      RoleShape{FontRole::Body, 13, 18, QFont::Normal},
    RoleShape{FontRole::BodyMedium, 13, 18, QFont::Medium},      RoleShape{FontRole::BodyStrong, 13, 18, QFont::DemiBold},
    RoleShape{FontRole::Secondary, 12, 16, QFont::Normal},       RoleShape{FontRole::SecondaryMedium, 12, 16, QFont::Medium},
    RoleShape{FontRole::SecondaryStrong, 12, 16, QFont::DemiBold}, RoleShape{FontRole::Caption, 11, 14, QFont::Normal},
    RoleShape{FontRole::CaptionMedium, 11, 14, QFont::Medium},   RoleShape{FontRole::CaptionStrong, 11, 14, QFont::DemiBold},
    RoleShape{FontRole::Initials, 9, 12, QFont::DemiBold},
};

const RoleShape& shapeOf(FontRole role)
{
    return kShapes[static_cast<std::size_t>(role)];
}

int scaled(int pixels, double factor)
{
    return static_cast<int>(std::lround(pixels * factor));
}

QFont made(const RoleShape& shape, double factor)
{
    QFont font(QStringLiteral("Priyom Sans"));
    font.setPixelSize(scaled(shape.pixels, factor));
    font.setWeight(shape.weight);
    // Hinting would snap glyphs to whole pixels and make widths differ from one system to the next.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

bool loadFonts()
{
    const QDir bundle(QStringLiteral(":/fonts"));
    bool read = true;
    for (const QString& file : bundle.entryList({QStringLiteral("*.otf")}))
        read = QFontDatabase::addApplicationFont(bundle.filePath(file)) >= 0 && read;
    return read;
}

int lineHeight(FontRole role, double factor)
{
    return scaled(shapeOf(role).line, factor);
}

Fonts::Fonts(double factor)
{
    for (const RoleShape& shape : kShapes)
        m_fonts[static_cast<std::size_t>(shape.role)] = made(shape, factor);
}

} // namespace priyom::theme
