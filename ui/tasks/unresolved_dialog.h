// SPDX-License-Identifier: GPL-3.0-or-later
// Visits whose time has passed and whose outcome nobody has said: one list, a digit closes a row. Nothing is marked by
// itself.
#pragma once

#include "core/base/zone.h"
#include "core/bookings/visit_list.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/text_table.h"

namespace priyom::tasksui {

class UnresolvedDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    // `ofImport`: how many there are beside, of a history that was brought in.
    UnresolvedDialog(const theme::Theme& theme, const Zone& zone, int ofImport, QWidget* parent = nullptr);

    void setVisits(std::vector<bookings::VisitRow> visits, Instant now);
    [[nodiscard]] const bookings::VisitRow* current() const;

Q_SIGNALS:
    // Came or NoShow.
    void settled(const priyom::bookings::VisitRow& visit, priyom::bookings::VisitState outcome);
    void cancelAsked(const priyom::bookings::VisitRow& visit);
    void moveAsked(const priyom::bookings::VisitRow& visit);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool act(int key); // false: not a key of the list

    Zone m_zone;
    std::vector<bookings::VisitRow> m_visits;
    kit::TextTable* m_table;
    QList<kit::KeycapButton*> m_actions;
};

} // namespace priyom::tasksui
