// SPDX-License-Identifier: GPL-3.0-or-later
// Text by role and tone. Always plain text: a client's name with "<b>" in it is shown, not obeyed.
#pragma once

#include "ui/kit/tone.h"

#include <QLabel>

namespace priyom::kit {

class Label final : public QLabel
{
    Q_OBJECT

public:
    Label(const Theme& theme, FontRole role, Tone tone, const QString& text = {}, QWidget* parent = nullptr);

    void setTone(Tone tone);
    void setRole(FontRole role);

    // Without words it asks for no width. QLabel asks for that of a letter until it has said something for the first time,
    // so that a page would not look the same at its second opening.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    const Theme& m_theme;
    FontRole m_role;
};

} // namespace priyom::kit
