// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/recovery_paper.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace priyom::paper {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kTextPoints = 11;
constexpr double kTitlePoints = 16;
constexpr double kCodePoints = 22;
constexpr double kGapPoints = 18;

class PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(PaperWords)

public:
    static QString title() { return tr("Приём: код восстановления владельца"); }
    static QString why()
    {
        return tr("Если пароль забыт: на странице входа выберите владельца, «Забыли пароль?», и введите этот код. Он сработает один раз. "
                  "Храните лист там, где лежат документы, не у стойки.");
    }
};

} // namespace

void paintRecoveryPaper(QPainter& painter, const QRectF& page, int dpi, const QString& code)
{
    const double point = dpi / kPointsPerInch;
    double top = page.top();
    const auto paragraph = [&](const QString& text, double size, QFont::Weight weight) {
        QFont font = painter.font();
        font.setPixelSize(qRound(size * point));
        font.setWeight(weight);
        painter.setFont(font);
        QRectF taken;
        painter.drawText(QRectF(page.left(), top, page.width(), page.bottom() - top), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &taken);
        top = taken.bottom() + kGapPoints * point;
    };
    painter.setPen(Qt::black);
    paragraph(PaperWords::title(), kTitlePoints, QFont::DemiBold);
    paragraph(code, kCodePoints, QFont::DemiBold);
    paragraph(PaperWords::why(), kTextPoints, QFont::Normal);
}

void printRecoveryPaper(QWidget* parent, const QString& code, std::function<void()> printed)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(PaperWords::title()); // what a queue shows: never the code
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), parent, [printer, parent, code, printed = std::move(printed)] {
        QPainter painter;
        if (!painter.begin(printer.get()))
            return; // the printer has said why
        painter.setFont(parent->font());
        const QSize room = printer->pageLayout().paintRectPixels(printer->resolution()).size(); // the painter begins inside the margins
        paintRecoveryPaper(painter, QRectF(QPointF(), room), printer->resolution(), code);
        if (painter.end())
            printed();
    });
    dialog->open();
}

} // namespace priyom::paper
