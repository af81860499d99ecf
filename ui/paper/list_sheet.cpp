// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/list_sheet.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace priyom::paper {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kMargin = 36;
constexpr double kTitle = 15;
constexpr double kPlain = 9.5;
constexpr double kSmall = 8.5;
constexpr double kHead = 50; // title and subtitle
constexpr double kPart = 34;
constexpr double kRow = 17;
constexpr double kFoot = 22;
constexpr double kGap = 6; // between columns
constexpr int kFine = 600; // dots per inch of a PDF
const QColor kLight(0x6b, 0x66, 0x5d);
const QColor kLine(0xb0, 0xaa, 0xa0);

class SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(SheetWords)

public:
    static QString goesOn(const QString& part) { return tr("%1, продолжение").arg(part); }
    static QString page(int number, int of) { return tr("%1 из %2", "pages").arg(number).arg(of); }
};

class SheetPainter final
{
public:
    // Places are in points, `scale` dots each.
    SheetPainter(QPainter& painter, const QFont& font, const ListSheet& sheet, QSizeF page, double scale)
        : m_painter(painter), m_font(font), m_sheet(sheet), m_page(page), m_scale(scale)
    {
    }

    void head()
    {
        text({0, 0, m_page.width(), 24}, m_sheet.title, kTitle, QFont::DemiBold);
        text({0, 24, m_page.width(), 16}, m_sheet.subtitle, kPlain, QFont::Normal, kLight);
        m_top = kHead;
    }
    void line(const SheetLine& line)
    {
        const SheetPart& part = m_sheet.parts.at(line.part);
        if (line.row < 0)
            title(part, line.goesOn);
        else
            row(part.rows.at(line.row));
    }
    void foot(int number, int of)
    {
        text({0, m_page.height() - kFoot + 8, m_page.width(), 14}, SheetWords::page(number, of), kSmall, QFont::Normal, kLight, Qt::AlignRight);
        m_top = 0;
    }

private:
    void title(const SheetPart& part, bool goesOn)
    {
        const QRectF where(0, m_top + 10, m_page.width(), kPart - 14);
        text(where, goesOn ? SheetWords::goesOn(part.title) : part.title, kPlain + 1, QFont::DemiBold);
        text(where, part.note, kPlain, QFont::Normal, kLight, Qt::AlignRight);
        m_top += kPart;
        rule(Qt::black);
    }
    void row(const SheetRow& row)
    {
        double left = 0;
        for (int column = 0; column < row.cells.size(); ++column) {
            const bool isLast = column + 1 == row.cells.size(); // takes what is left
            const double width = isLast ? m_page.width() - left + kGap : m_page.width() * m_sheet.shares.value(column);
            text({left, m_top, width - kGap, kRow}, row.cells.at(column), kPlain, QFont::Normal, row.isLight ? kLight : QColor(Qt::black));
            left += width;
        }
        m_top += kRow;
        rule(kLine);
    }
    void rule(const QColor& color)
    {
        m_painter.setPen(QPen(color, 0.5 * m_scale));
        m_painter.drawLine(QPointF(0, m_top) * m_scale, QPointF(m_page.width(), m_top) * m_scale);
    }
    void text(const QRectF& where, const QString& words, double size, QFont::Weight weight, const QColor& color = Qt::black, Qt::Alignment side = Qt::AlignLeft)
    {
        // In the device's own dots: a font of a few scaled points would be measured in whole ones.
        const QRectF dots(where.topLeft() * m_scale, where.size() * m_scale);
        m_font.setPixelSize(qRound(size * m_scale));
        m_font.setWeight(weight);
        m_painter.setFont(m_font);
        m_painter.setPen(color);
        const QFontMetricsF metrics(m_font, m_painter.device());
        m_painter.drawText(dots, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, metrics.elidedText(words, Qt::ElideRight, dots.width()));
    }

    QPainter& m_painter;
    QFont m_font;
    const ListSheet& m_sheet;
    QSizeF m_page;
    double m_scale;
    double m_top = 0;
};

} // namespace

QList<QList<SheetLine>> pagesOf(const ListSheet& sheet, const SheetHeights& heights)
{
    QList<QList<SheetLine>> pages{{}};
    double left = heights.page - heights.head;
    const auto turnFor = [&](double needed) {
        if (left >= needed || pages.last().isEmpty())
            return false;
        pages.append(QList<SheetLine>());
        left = heights.page;
        return true;
    };
    const auto put = [&](const SheetLine& line) {
        pages.last() += line;
        left -= line.row < 0 ? heights.part : heights.row;
    };
    for (int part = 0; part < sheet.parts.size(); ++part) {
        turnFor(heights.part + heights.row);
        put({part, -1, false});
        for (int row = 0; row < sheet.parts.at(part).rows.size(); ++row) {
            if (turnFor(heights.row))
                put({part, -1, true});
            put({part, row, false});
        }
    }
    return pages;
}

bool paintSheet(QPagedPaintDevice& device, const QFont& font, const ListSheet& sheet)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = device.logicalDpiX() / kPointsPerInch;
    const QSizeF page = QSizeF(device.width(), device.height()) / scale;
    SheetPainter lines(painter, font, sheet, page, scale);
    const auto pages = pagesOf(sheet, {page.height() - kFoot, kHead, kPart, kRow});
    for (int number = 0; number < pages.size(); ++number) {
        if (number == 0)
            lines.head();
        else if (!device.newPage())
            return false;
        for (const SheetLine& line : pages.at(number))
            lines.line(line);
        lines.foot(number + 1, int(pages.size()));
    }
    return painter.end();
}

bool writePdf(const QString& path, const QFont& font, const ListSheet& sheet)
{
    QPdfWriter device(path);
    device.setResolution(kFine);
    device.setTitle(sheet.title);
    device.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Point});
    return paintSheet(device, font, sheet);
}

void printSheet(QWidget* parent, const ListSheet& sheet, std::function<void()> failed)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(sheet.title);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), parent, [printer, parent, sheet, failed = std::move(failed)] {
        if (!paintSheet(*printer, parent->font(), sheet))
            failed();
    });
    dialog->open();
}

} // namespace priyom::paper
