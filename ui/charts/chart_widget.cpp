// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_widget.h"

#include "ui/charts/chart_plot.h"
#include "ui/charts/chart_table_model.h"
#include "ui/kit/button.h"
#include "ui/kit/keys.h"
#include "ui/kit/table_style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace priyom::charts {

using kit::Label;
using kit::Tone;
using theme::FontRole;

ChartWidget::ChartWidget(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), m_title(new Label(theme, FontRole::BodyStrong, Tone::Main)),
      m_remark(new Label(theme, FontRole::Secondary, Tone::Second)),
      m_footnote(new Label(theme, FontRole::Caption, Tone::Second)),
      m_switch(new kit::KeycapButton(theme, {}, {}, kit::ButtonKind::Ghost)),
      m_stack(new QStackedWidget), m_plot(new ChartPlot(theme)), m_model(new ChartTableModel(this)),
      m_table(new QTableView)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_remark);
    head->addWidget(m_switch);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_footnote);
    m_footnote->hide();
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_table);
    m_switch->setSize(kit::ButtonSize::Small);

    kit::styleTable(m_table, theme);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_switch, &QPushButton::clicked, this, [this] { setShowsTable(!showsTable()); });
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_T), [this] { setShowsTable(!showsTable()); });
    kit::onKeys(m_table, QKeySequence(Qt::CTRL | Qt::Key_C), [this] { copyTable(); });
    setShowsTable(false);
}

void ChartWidget::setSpec(const metrics::ChartSpec& spec)
{
    m_title->setText(spec.title);
    m_plot->setSpec(spec);
    m_plot->setAccessibleName(spec.title);
    m_plot->setAccessibleDescription(spec.summary);
    m_model->setSpec(spec);
    m_table->setAccessibleName(spec.title);
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.summary);
}

void ChartWidget::setRemark(const QString& text, Tone tone)
{
    m_remark->setText(text);
    m_remark->setTone(tone);
}

void ChartWidget::setFootnote(const QString& text)
{
    m_footnote->setText(text);
    m_footnote->setVisible(!text.isEmpty());
}

bool ChartWidget::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartWidget::setShowsTable(bool table)
{
    m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_plot);
    const QString action = table ? tr("Показать графиком") : tr("Показать таблицей");
    m_switch->setLeadingIcon(table ? theme::Icon::ChartLine : theme::Icon::List);
    m_switch->setAccessibleName(action);
    m_switch->setToolTip(tr("%1, Ctrl T").arg(action));
    if (table && isVisible())
        m_table->setFocus(Qt::OtherFocusReason);
}

void ChartWidget::copyTable() const
{
    QGuiApplication::clipboard()->setText(m_model->plainText());
}

} // namespace priyom::charts
