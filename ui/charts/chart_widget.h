// SPDX-License-Identifier: GPL-3.0-or-later
// A chart with its title and the way to read it as a table (Ctrl+T). What pages use; Qt Charts stays behind it.
#pragma once

#include "core/metrics/chart_spec.h"
#include "ui/kit/label.h"

class QStackedWidget;
class QTableView;

namespace priyom::kit {
class KeycapButton;
}

namespace priyom::charts {

class ChartPlot;
class ChartTableModel;

class ChartWidget final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartWidget(const theme::Theme& theme, QWidget* parent = nullptr);

    void setSpec(const metrics::ChartSpec& spec);
    // At the right of the title: «с 17,8 до 10,7 %».
    void setRemark(const QString& text, kit::Tone tone = kit::Tone::Second);
    // Under the plot: «Пустой кружок: неделя ещё не закончилась».
    void setFootnote(const QString& text);

    [[nodiscard]] bool showsTable() const;
    void setShowsTable(bool table);

private:
    void copyTable() const;

    kit::Label* m_title;
    kit::Label* m_remark;
    kit::Label* m_footnote;
    kit::KeycapButton* m_switch;
    QStackedWidget* m_stack;
    ChartPlot* m_plot;
    ChartTableModel* m_model;
    QTableView* m_table;
};

} // namespace priyom::charts
