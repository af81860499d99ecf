// SPDX-License-Identifier: GPL-3.0-or-later
// The same visit every few weeks: how often and how many times; below it each time with what stands in its way and what
// will be done, before anything is saved. Space turns a row, Enter books all of them at once.
#pragma once

#include "core/backend/backend.h"
#include "core/bookings/visit_list.h"
#include "ui/booking/series_model.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/spin_box.h"

#include <QTableView>
#include <QTimer>

namespace priyom::desk {

inline const QKeySequence kRepeatKey(Qt::CTRL | Qt::Key_R);

struct RepeatedVisit
{
    VisitId id;
    QString called; // whose it is
    QString about;  // when, what, with whom
};

class SeriesDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    SeriesDialog(const theme::Theme& theme, backend::Backend& backend, const Clock& clock, const Zone& zone,
                 const RepeatedVisit& visit, QWidget* parent = nullptr);

    [[nodiscard]] bool isSettled() const { return m_answered == m_asked && !m_pause.isActive() && isEnabled(); }
    [[nodiscard]] const SeriesChoice& choice() const { return m_model->choice(); }

Q_SIGNALS:
    void booked(int visits);

private:
    void build();
    void ask();
    void take(const Result<std::vector<bookings::SeriesStep>>& steps);
    void turn();
    void enter(); // once it is known what stands in the way: a quick Enter waits, and what is typed takes it back
    void book();
    void say();

    backend::Backend& m_backend;
    Zone m_zone;
    VisitId m_visit;
    kit::SpinBox* m_weeks;
    kit::SpinBox* m_times;
    SeriesModel* m_model;
    QTableView* m_table;
    kit::Label* m_summary;
    kit::KeycapButton* m_save;
    QTimer m_pause;
    QString m_refused; // said until something is changed
    bool m_entered = false;
    int m_asked = 0;
    int m_answered = 0;
};

} // namespace priyom::desk
