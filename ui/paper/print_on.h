// SPDX-License-Identifier: GPL-3.0-or-later
// The one way to a printer: which one, or which PDF, is asked; where it takes nothing, whoever asked is told.
#pragma once

#include <QPageLayout>
#include <QString>

#include <functional>

class QPrinter;
class QWidget;

namespace priyom::paper {

struct PrintJob
{
    QString name; // what a queue shows
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
};

// `paint`: false where the printer did not take it all.
void printOn(QWidget* parent, const PrintJob& job, std::function<bool(QPrinter& printer)> paint, std::function<void()> failed);

} // namespace priyom::paper
