// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/shift_paper.h"

#include "ui/paper/print_on.h"

#include <QPainter>
#include <QPrinter>
#include <QWidget>

namespace priyom::paper {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kTitlePoints = 14;
constexpr double kTextPoints = 8;
constexpr double kPersonPoints = 130;
constexpr double kHeadPoints = 26;
constexpr double kRowPoints = 28;
constexpr double kGapPoints = 8;
constexpr double kAirPoints = 3;
constexpr double kLinePoints = 0.5;
const QColor kGrey(0xE4, 0xE4, 0xE4);
const QColor kLine(0x9A, 0x9A, 0x9A);

// One table after another on the painter's sheets.
class Layout final
{
public:
    Layout(QPainter& painter, const QRectF& page, int dpi, const ShiftSheet& sheet)
        : m_painter(painter), m_page(page), m_point(dpi / kPointsPerInch), m_sheet(sheet)
    {
    }

    void paint(const std::function<void()>& nextSheet)
    {
        begin();
        for (const ShiftSheet::Row& row : m_sheet.rows) {
            if (m_top + kRowPoints * m_point > bottom()) {
                foot();
                nextSheet();
                begin();
            }
            paintRow(row);
        }
        foot();
    }

private:
    [[nodiscard]] double bottom() const
    {
        return m_page.bottom() - (m_sheet.foot.isEmpty() ? 0 : 2 * kTextPoints * m_point);
    }
    [[nodiscard]] double dayWidth() const
    {
        return (m_page.width() - kPersonPoints * m_point) / std::max<qsizetype>(1, m_sheet.days.size());
    }
    [[nodiscard]] QRectF personPlace(double height) const
    {
        return {m_page.left(), m_top, kPersonPoints * m_point, height};
    }
    [[nodiscard]] QRectF dayPlace(qsizetype day, double height) const
    {
        return {m_page.left() + kPersonPoints * m_point + double(day) * dayWidth(), m_top, dayWidth(), height};
    }

    void setFont(double points, QFont::Weight weight)
    {
        QFont font = m_painter.font();
        font.setPixelSize(qRound(points * m_point));
        font.setWeight(weight);
        m_painter.setFont(font);
    }
    void line(double y)
    {
        m_painter.fillRect(QRectF(m_page.left(), y, m_page.width(), std::max(1.0, kLinePoints * m_point)), kLine);
    }
    void text(const QRectF& place, const QString& what, int flags)
    {
        m_painter.setPen(Qt::black);
        m_painter.drawText(place.adjusted(kAirPoints * m_point / 2, 0, -kAirPoints * m_point / 2, 0), flags, what);
    }

    void begin()
    {
        m_top = m_page.top();
        setFont(kTitlePoints, QFont::DemiBold);
        text({m_page.left(), m_top, m_page.width(), kTitlePoints * 1.5 * m_point}, m_sheet.title,
             Qt::AlignLeft | Qt::AlignVCenter);
        m_top += (kTitlePoints * 1.5 + kGapPoints) * m_point;
        const double height = kHeadPoints * m_point;
        setFont(kTextPoints, QFont::DemiBold);
        text(personPlace(height), m_sheet.personHead, Qt::AlignLeft | Qt::AlignVCenter);
        for (qsizetype day = 0; day < m_sheet.days.size(); ++day) {
            if (m_sheet.days.at(day).isClosed)
                m_painter.fillRect(dayPlace(day, height), kGrey);
            text(dayPlace(day, height), m_sheet.days.at(day).head, Qt::AlignCenter);
        }
        m_top += height;
        line(m_top);
    }
    void paintRow(const ShiftSheet::Row& row)
    {
        const double height = kRowPoints * m_point;
        const QRectF person = personPlace(height);
        setFont(kTextPoints, QFont::DemiBold);
        text({person.left(), person.top(), person.width(), height / 2},
             m_painter.fontMetrics().elidedText(row.name, Qt::ElideRight, int(person.width())),
             Qt::AlignLeft | Qt::AlignBottom);
        setFont(kTextPoints, QFont::Normal);
        text({person.left(), person.center().y(), person.width(), height / 2}, row.sum, Qt::AlignLeft | Qt::AlignTop);
        for (qsizetype day = 0; day < row.cells.size(); ++day) {
            const QRectF place = dayPlace(day, height);
            if (row.cells.at(day).isAway || m_sheet.days.at(day).isClosed)
                m_painter.fillRect(place, kGrey);
            text(place, row.cells.at(day).text, Qt::AlignCenter | Qt::TextWordWrap);
        }
        m_top += height;
        line(m_top);
    }
    void foot()
    {
        setFont(kTextPoints, QFont::Normal);
        text(
            {m_page.left(), m_page.bottom() - 1.5 * kTextPoints * m_point, m_page.width(), 1.5 * kTextPoints * m_point},
            m_sheet.foot, Qt::AlignLeft | Qt::AlignVCenter);
    }

    QPainter& m_painter;
    QRectF m_page;
    double m_point;
    const ShiftSheet& m_sheet;
    double m_top = 0;
};

} // namespace

bool paintShiftPaper(QPagedPaintDevice& device, const QFont& font, const ShiftSheet& sheet)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setFont(font);
    const QRectF page(0, 0, device.width(), device.height()); // the painter begins inside the margins
    bool isTaken = true;
    Layout(painter, page, device.logicalDpiX(), sheet).paint([&] { isTaken = device.newPage() && isTaken; });
    return painter.end() && isTaken;
}

void printShiftPaper(QWidget* parent, const ShiftSheet& sheet, std::function<void()> failed)
{
    printOn(parent, {sheet.title, QPageLayout::Landscape}, [parent, sheet](QPrinter& printer) { return paintShiftPaper(printer, parent->font(), sheet); },
            std::move(failed));
}

} // namespace priyom::paper
