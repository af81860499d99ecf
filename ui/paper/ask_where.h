// SPDX-License-Identifier: GPL-3.0-or-later
// The one way to a file that is made: where it goes is asked in the system's own dialog.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace priyom::paper {

// `name` without its ending, which is "pdf", "ics", …
void askWhere(QWidget* parent, const QString& name, const QString& ending, std::function<void(const QString& path)> chosen);

} // namespace priyom::paper
