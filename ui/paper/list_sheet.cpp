// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/list_sheet.h"

#include "ui/paper/print_on.h"
#include "ui/paper/whole_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QWidget>

#include <algorithm>
#include <cmath>

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
constexpr double kMoreLine = 12; // of a row whose text goes on
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

    // No mouse shows the rest of what paper cuts off: a long text goes on below.
    [[nodiscard]] double heightOf(const SheetRow& row)
    {
        const QFontMetricsF metrics = metricsOf(kPlain, QFont::Normal);
        double lines = 1;
        for (int column = 0; column < row.cells.size(); ++column) {
            const QRectF room(0, 0, widthOf(row, column) * m_scale, m_page.height() * m_scale);
            lines = std::max(lines, std::round(metrics.boundingRect(room, Qt::TextWordWrap, row.cells.at(column)).height() / metrics.lineSpacing()));
        }
        return kRow + (lines - 1) * kMoreLine;
    }

private:
    // In the device's own dots: a font of a few scaled points would be measured in whole ones.
    [[nodiscard]] QFontMetricsF metricsOf(double size, QFont::Weight weight)
    {
        m_font.setPixelSize(qRound(size * m_scale));
        m_font.setWeight(weight);
        m_painter.setFont(m_font);
        return QFontMetricsF(m_font, m_painter.device());
    }
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
        const double height = heightOf(row);
        double left = 0;
        for (int column = 0; column < row.cells.size(); ++column) {
            text({left, m_top, widthOf(row, column), height}, row.cells.at(column), kPlain, QFont::Normal, row.isLight ? kLight : QColor(Qt::black));
            left += widthOf(row, column) + kGap;
        }
        m_top += height;
        rule(kLine);
    }
    // The last column takes what is left.
    [[nodiscard]] double widthOf(const SheetRow& row, int column) const
    {
        if (column + 1 < row.cells.size())
            return m_page.width() * m_sheet.shares.value(column) - kGap;
        double left = m_page.width();
        for (int before = 0; before < column; ++before)
            left -= m_page.width() * m_sheet.shares.value(before);
        return left;
    }
    void rule(const QColor& color)
    {
        m_painter.setPen(QPen(color, 0.5 * m_scale));
        m_painter.drawLine(QPointF(0, m_top) * m_scale, QPointF(m_page.width(), m_top) * m_scale);
    }
    void text(const QRectF& where, const QString& words, double size, QFont::Weight weight, const QColor& color = Qt::black, Qt::Alignment side = Qt::AlignLeft)
    {
        const QRectF dots(where.topLeft() * m_scale, where.size() * m_scale);
        const QFontMetricsF metrics = metricsOf(size, weight);
        m_painter.setPen(color);
        if (where.height() >= kRow + kMoreLine && metrics.horizontalAdvance(words) > dots.width())
            m_painter.drawText(dots, int(side | Qt::AlignVCenter) | Qt::TextWordWrap, words);
        else
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
        left -= line.row < 0 ? heights.part : heights.row(sheet.parts.at(line.part).rows.at(line.row));
    };
    for (int part = 0; part < sheet.parts.size(); ++part) {
        const auto& rows = sheet.parts.at(part).rows;
        turnFor(heights.part + (rows.isEmpty() ? 0 : heights.row(rows.first())));
        put({part, -1, false});
        for (int row = 0; row < rows.size(); ++row) {
            if (turnFor(heights.row(rows.at(row))))
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
    const auto pages = pagesOf(sheet, {page.height() - kFoot, kHead, kPart, [&lines](const SheetRow& row) { return lines.heightOf(row); }});
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

// Of a file a QPdfWriter does not say that the disk is full.
Result<> writePdf(const QString& path, const QFont& font, const ListSheet& sheet)
{
    QBuffer bytes;
    if (!bytes.open(QIODevice::WriteOnly))
        return fail(ErrorCode::NotSaved, path, bytes.errorString());
    QPdfWriter device(&bytes);
    device.setResolution(kFine);
    device.setTitle(sheet.title);
    device.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Point});
    if (!paintSheet(device, font, sheet))
        return fail(ErrorCode::NotSaved, path);
    return writeWhole(path, bytes.data());
}

void printSheet(QWidget* parent, const ListSheet& sheet, std::function<void()> failed)
{
    printOn(parent, {sheet.title, QPageLayout::Portrait}, [parent, sheet](QPrinter& printer) { return paintSheet(printer, parent->font(), sheet); },
            std::move(failed));
}

} // namespace priyom::paper
