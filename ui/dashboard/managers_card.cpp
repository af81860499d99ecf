// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/managers_card.h"

#include "ui/dashboard/manager_columns.h"
#include "ui/dashboard/manager_delegate.h"
#include "ui/kit/button.h"
#include "ui/words/date_text.h"
#include "ui/words/number_text.h"
#include "ui/words/person_name.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace priyom::dashboard {

using kit::Tone;
using theme::FontRole;
using theme::Icon;

namespace {

constexpr int kRowsShown = 12; // the table scrolls from here on: a team of eleven and its sum

} // namespace

ManagersCard::ManagersCard(const kit::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_card(new kit::TitledCard(theme, tr("Менеджеры"))), m_model(new ManagerModel(this)),
      m_table(new QTableView)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("managers"));
    m_table->setAccessibleName(tr("Менеджеры"));
    kit::styleTable(m_table, theme, true);
    kit::setTableDelegate(m_table, new ManagerDelegate(theme, m_table));
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this); // its width is known, and a scroll bar comes and goes
    m_card->body()->addWidget(m_table, 1);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ManagersCard::showNote);
    buildTalk();
    kit::followTheme(this, theme, [this] { fitColumns(); });
}

void ManagersCard::buildTalk()
{
    m_talk = new kit::Card(kit::Ground::Bad);
    auto* row = new QHBoxLayout(m_talk);
    row->setContentsMargins(12, 4, 6, 4);
    row->setSpacing(8);
    auto* flag = new kit::Label(m_theme, FontRole::Body, Tone::Bad);
    kit::followTheme(flag, m_theme, [this, flag] {
        flag->setPixmap(m_theme.icons().pixmap(Icon::Flag, m_theme.tokens().bad, 14, flag->devicePixelRatioF()));
    });
    m_talkText = new kit::SpansLabel(m_theme);
    auto* leads = new kit::KeycapButton(m_theme, tr("Лиды менеджера"));
    leads->setSize(kit::ButtonSize::Small);
    row->addWidget(flag);
    row->addWidget(m_talkText, 1);
    row->addWidget(leads);
    connect(leads, &QPushButton::clicked, this, [this] { openRow(m_talkRow); });
    auto* margin = new QHBoxLayout;
    margin->setContentsMargins(10, 8, 10, 12);
    margin->addWidget(m_talk);
    m_card->body()->addLayout(margin);
}

void ManagersCard::fitColumns()
{
    const ManagerWidths widths = managerWidths(*m_model, m_theme, m_table->viewport()->width());
    QHeaderView* header = m_table->horizontalHeader();
    for (int column = 0; column < ManagerModel::ColumnCount; ++column) {
        const int width = widths[std::size_t(column)];
        m_table->setColumnHidden(column, width == 0);
        header->setSectionResizeMode(column, column == ManagerModel::Name ? QHeaderView::Stretch : QHeaderView::Fixed);
        m_table->setColumnWidth(column, width);
    }
}

void ManagersCard::setDashboard(const reports::OwnerDashboard& dashboard)
{
    m_days = dashboard.period.days;
    std::vector<reports::ManagerRow> rows = dashboard.managers;
    rows.push_back(dashboard.team);
    const Norms norms{dashboard.replyLimitSeconds, dashboard.conversionTarget};
    const double elapsed = dashboard.daysOfMonth > 0 ? double(dashboard.daysBegun) / dashboard.daysOfMonth : 0;
    m_model->setRows(std::move(rows), norms, elapsed);
    fitColumns();
    m_daysNote = dashboard.daysOfMonth > 0 ? tr("по производственному календарю прошло %1 из %n рабочих дней: чёрточка на %2", nullptr, dashboard.daysOfMonth)
                                                  .arg(dashboard.daysBegun)
                                                  .arg(words::shareText(elapsed))
                                              : QString();
    // Who has two things at once that are not as they should be.
    m_talkRow = -1;
    for (int row = 0; row < int(dashboard.managers.size()) && m_talkRow < 0; ++row) {
        const reports::ManagerRow& manager = m_model->row(row);
        if (manager.of == reports::RowOf::Person && repliesLate(manager, norms) && convertsLittle(manager, norms)) {
            m_talkRow = row;
            m_talkText->setSpans({{tr("Поговорить: %1").arg(words::shortName(manager.name)), FontRole::BodyStrong},
                                  {tr(", ответ %1 при норме %2, конверсия %3 при цели %4")
                                       .arg(words::clockText(qRound64(*manager.replySeconds)), words::clockText(norms.replySeconds),
                                            words::shareText(*manager.booked.value()), words::shareText(norms.conversion))}});
        }
    }
    m_talk->setVisible(m_talkRow >= 0);
    showNote();
    m_table->setMinimumHeight(m_theme.px(46) * std::min(m_model->rowCount(), kRowsShown) + m_theme.px(30));
}

// While the keys are on a row, whose breaches are whose. Nobody is blamed for a shift without people or for more at once
// than one can answer: those stand in the first number alone.
void ManagersCard::showNote()
{
    const QModelIndex current = m_table->currentIndex();
    if (!m_table->hasFocus() || !current.isValid()) {
        m_card->setNote(m_daysNote);
        return;
    }
    const reports::ManagerRow& manager = m_model->row(current.row());
    const QString name = m_model->index(current.row(), ManagerModel::Name).data().toString();
    m_card->setNote(manager.breaches == 0 ? tr("%1: просрочек нет").arg(name)
                                          : tr("%1: просрочек %2, из них по своей вине %3, Shift Enter: причины").arg(name).arg(manager.breaches).arg(manager.ownBreaches));
}

void ManagersCard::openRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const reports::ManagerRow& manager = m_model->row(row);
    reports::FigureQuery query{QStringLiteral("leads"), m_days};
    if (manager.of != reports::RowOf::Team) {
        query.by = reports::GroupKind::Manager;
        query.key = manager.key;
    }
    Q_EMIT opened(query, tr("Лиды, %1").arg(m_model->index(row, ManagerModel::Name).data().toString()));
}

void ManagersCard::openBreaches(int row)
{
    if (row < 0 || row >= m_model->rowCount() || m_model->row(row).breaches == 0)
        return;
    Q_EMIT breachesAsked(m_model->row(row).person, m_days, tr("Просрочки: %1").arg(m_model->index(row, ManagerModel::Name).data().toString()));
}

bool ManagersCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        fitColumns();
    if (watched == m_table && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(this, &ManagersCard::showNote, Qt::QueuedConnection); // when the table knows of it
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
            const int row = m_table->currentIndex().row();
            press->modifiers().testFlag(Qt::ShiftModifier) ? openBreaches(row) : openRow(row);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace priyom::dashboard
