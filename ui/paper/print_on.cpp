// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/print_on.h"

#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace priyom::paper {

void printOn(QWidget* parent, const PrintJob& job, std::function<bool(QPrinter& printer)> paint, std::function<void()> failed)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(job.name);
    printer->setPageOrientation(job.orientation);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), parent, [printer, paint = std::move(paint), failed = std::move(failed)] {
        if (!paint(*printer))
            failed();
    });
    dialog->open();
}

} // namespace priyom::paper
