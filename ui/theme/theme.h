// SPDX-License-Identifier: GPL-3.0-or-later
// The one look of the window, passed by reference: colours, type, icons, palette and style sheet. changed() means repaint.
#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QIcon>
#include <QObject>

class QApplication;

namespace priyom::theme {

enum class ColorMode { Light, Dark, System };

class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);

    [[nodiscard]] const Tokens& tokens() const { return isDark() ? Tokens::dark() : Tokens::light(); }
    [[nodiscard]] const Icons& icons() const { return m_icons; }
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] ColorMode mode() const { return m_mode; }
    [[nodiscard]] bool largeText() const { return m_largeText; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }

    [[nodiscard]] QFont font(FontRole role) const { return m_fonts.of(role); }
    [[nodiscard]] int line(FontRole role) const { return lineHeight(role, factor()); }
    // A length of the design, grown with large text: row heights and everything that holds text.
    [[nodiscard]] int px(int designPixels) const;
    // Follows the theme: repainting is enough after changed(). Must not outlive this object.
    [[nodiscard]] QIcon icon(Icon icon, QColor Tokens::*color = &Tokens::t2) const;

    void setMode(ColorMode mode);
    // What the desktop prefers; Qt 6.4 does not tell, so whoever starts the program asks (see systemPrefersDark()).
    void setSystemDark(bool dark);
    void setLargeText(bool large);
    void setReducedMotion(bool reduced);

    // Fusion, fonts and palette for the whole program, now and at each change; the style sheet is a window's, see dress().
    void applyTo(QApplication& application);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] double factor() const { return m_largeText ? kLargeTextFactor : 1.0; }
    void refresh();

    Icons m_icons;
    Fonts m_fonts{1.0};
    QApplication* m_application = nullptr;
    ColorMode m_mode = ColorMode::System;
    bool m_systemDark = false;
    bool m_largeText = false;
    bool m_reducedMotion = false;
};

} // namespace priyom::theme
