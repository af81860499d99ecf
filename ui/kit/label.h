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

private:
    const Theme& m_theme;
    FontRole m_role;
};

} // namespace priyom::kit
