// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen while a shop takes long to open: a big file that a new version brings up to date stands for half a minute
// with nothing on the screen, and is started a second time. A shop that opens at once shows none of it.
#pragma once

#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

namespace priyom::shell {

class Patience final : public QWidget
{
    Q_OBJECT

public:
    // Shows itself after `delay`, unless it is gone by then.
    Patience(const theme::Theme& theme, std::chrono::milliseconds delay);

private:
    QTimer m_late;
};

} // namespace priyom::shell
