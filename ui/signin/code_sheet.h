// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery code, shown this once.
#pragma once

#include "ui/kit/follow_theme.h"

namespace priyom::signin {

class CodeSheet final : public QWidget
{
    Q_OBJECT

public:
    CodeSheet(const kit::Theme& theme, const QString& code, QWidget* parent = nullptr);

Q_SIGNALS:
    void written(); // down, says the owner
};

} // namespace priyom::signin
