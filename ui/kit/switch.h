// SPDX-License-Identifier: GPL-3.0-or-later
// A thing that is on or off at once, as a pill with its knob at the side of «on»: the knob's place says it without
// colour.
#pragma once

#include "ui/kit/follow_theme.h"

#include <QAbstractButton>

namespace priyom::kit {

class Switch final : public QAbstractButton
{
    Q_OBJECT

public:
    // The name is spoken; it stands beside the switch as a label of its own.
    Switch(const Theme& theme, const QString& spokenName, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace priyom::kit
