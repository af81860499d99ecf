// SPDX-License-Identifier: GPL-3.0-or-later
// The managers of the period side by side, and below the one to talk with, where there is one.
#pragma once

#include "core/reports/figure_query.h"
#include "ui/dashboard/manager_model.h"
#include "ui/kit/spans.h"
#include "ui/kit/titled_card.h"

class QTableView;

namespace priyom::dashboard {

class ManagersCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ManagersCard(const kit::Theme& theme, QWidget* parent = nullptr);
    void setDashboard(const reports::OwnerDashboard& dashboard);

Q_SIGNALS:
    // The leads of a person; of the whole team without one.
    void opened(const priyom::reports::FigureQuery& query, const QString& title);
    // Shift+Enter: the limits that passed, with their causes; of the whole team without a person.
    void breachesAsked(priyom::PersonId person, const priyom::reports::DaySpan& days, const QString& title);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTalk();
    void openRow(int row);
    void openBreaches(int row);
    void fitColumns();
    void showNote();

    const kit::Theme& m_theme;
    kit::TitledCard* m_card;
    ManagerModel* m_model;
    QTableView* m_table;
    kit::Card* m_talk = nullptr;
    kit::SpansLabel* m_talkText = nullptr;
    int m_talkRow = 0;
    QString m_daysNote;
    reports::DaySpan m_days;
};

} // namespace priyom::dashboard
