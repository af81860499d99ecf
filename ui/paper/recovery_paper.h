// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery code on a sheet of paper. It goes to the printer somebody chooses and stands in no file of the program.
#pragma once

#include <QString>

#include <functional>

class QPainter;
class QRectF;
class QWidget;

namespace priyom::paper {

// Lays the sheet out within `page`, in the painter's units; `dpi` of what it paints on.
void paintRecoveryPaper(QPainter& painter, const QRectF& page, int dpi, const QString& code);

// Asks which printer and prints; `printed` is called when the sheet went to one, and only then.
using PrintCode = std::function<void(QWidget* parent, const QString& code, std::function<void()> printed)>;
void printRecoveryPaper(QWidget* parent, const QString& code, std::function<void()> printed);

} // namespace priyom::paper
