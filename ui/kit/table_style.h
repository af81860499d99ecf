// SPDX-License-Identifier: GPL-3.0-or-later
// The look of every table: 34 px rows (46 with a second line), hairlines, no grid, accent lines around the chosen row.
// Models give the extra roles below; QSS item borders would make tables of thousands of rows slow, so the delegate draws.
#pragma once

#include "ui/kit/label.h"
#include "ui/kit/painting.h"
#include "ui/theme/status_glyph.h"

#include <QStyledItemDelegate>

class QTableView;

namespace priyom::kit {

struct PersonCell
{
    QString name;
    qint64 id = 0;
    bool nameShown = true; // false: only the circle
};

enum TableRole {
    SecondLineRole = Qt::UserRole + 100, // QString, 11 px under the text
    ToneRole,                            // Tone of the text
    FontRoleRole,                        // FontRole of the text
    IconRole,                            // Icon before the text
    GlyphRole,                           // StatusGlyph before the text
    ChipRole,                            // ChipLook instead of the text
    PersonRole,                          // PersonCell: circle before the name
    BriefSecondLineRole,                 // QString, where the whole second line does not fit
};

class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TableDelegate(const Theme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // What stands under the text in that width.
    [[nodiscard]] QString secondLine(const QModelIndex& index, double width) const;
    // The chosen row looks like the others while the keys are elsewhere: Enter would not open it.
    void showChosenInFocusOnly() { m_inFocusOnly = true; }
    void setEdge(int pixels) { m_edge = pixels; }
    // The row under the mouse is marked whole: Qt knows the cell alone.
    void followMouse(QTableView* view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    // Ground, hairline and selection; then the cell's own content goes into `inside`.
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    virtual void paintContent(QPainter& painter, const QRectF& inside, const QModelIndex& index) const;
    [[nodiscard]] const Theme& theme() const { return m_theme; }

private:
    void hover(int row);

    const Theme& m_theme;
    bool m_inFocusOnly = false;
    int m_edge = 0; // before the first column, and behind the numbers of the last
    QTableView* m_view = nullptr;
    int m_hovered = -1; // row
};

// Where the words begin: at the edge of the table, or under the title of the card or of the page that it stands in.
enum class TableEdge { Own, Card, Page };
inline constexpr int kPageEdge = 8;

// Sets all of the above; `twoLines` makes the rows 46 px. The view follows the theme from then on.
void styleTable(QTableView* view, const Theme& theme, bool twoLines = false);
// One of its own for a table that has its look.
void setTableDelegate(QTableView* view, TableDelegate* delegate);
// Of a table that has its look.
void setTableEdge(QTableView* view, TableEdge edge);

} // namespace priyom::kit

Q_DECLARE_METATYPE(priyom::kit::ChipLook)
Q_DECLARE_METATYPE(priyom::kit::PersonCell)
