// SPDX-License-Identifier: GPL-3.0-or-later
// Which days the page shows and what they are compared with: Сегодня | Неделя | Месяц | Квартал, back and forth in time.
#pragma once

#include "core/reports/report_period.h"
#include "ui/kit/button.h"
#include "ui/kit/segmented.h"

namespace priyom::dashboard {

class PeriodBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodBar(const kit::Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] reports::PeriodKind kind() const;
    [[nodiscard]] int steps() const { return m_steps; }
    [[nodiscard]] bool compares() const { return m_compares; }
    // What was shown for the choice, in words.
    void setShown(const reports::ReportPeriod& period);
    void step(int by);
    // What an arrow key means: another period, or another kind of it while those have the focus.
    void turn(int by);

Q_SIGNALS:
    void chosen();          // other days
    void compareToggled();  // the same days, with or without what they are compared with

private:
    void offerComparison();

    const kit::Theme& m_theme;
    kit::Segmented* m_kinds;
    kit::KeycapButton* m_back;
    kit::KeycapButton* m_days;
    kit::KeycapButton* m_forward;
    kit::KeycapButton* m_before;
    QString m_beforeText;
    int m_steps = 0;
    bool m_compares = true;
};

} // namespace priyom::dashboard
