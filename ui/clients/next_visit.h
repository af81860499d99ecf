// SPDX-License-Identifier: GPL-3.0-or-later
// The visit that is ahead, and until when it is to be confirmed: by the norm of the board, which runs while one looks.
#pragma once

#include "core/cards/client_card.h"
#include "ui/desk/desk_lists.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/leads/due.h"

#include <QFrame>
#include <QTimer>

namespace priyom::clientsui {

class NextVisit final : public QFrame
{
    Q_OBJECT

public:
    NextVisit(const theme::Theme& theme, const Clock& clock, QWidget* parent = nullptr);
    // Hidden where none is ahead.
    void setVisit(const cards::CardVisit* visit, const desk::DeskLists& lists);

Q_SIGNALS:
    void confirmAsked();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();

    desk::DueClock m_due;
    QTimer m_second;
    desk::LeadCard m_waits; // the visit as the board has it: booked, to be confirmed by its norm
    QString m_told; // by which way it was booked, and what is to be known
    kit::Label* m_title;
    kit::Label* m_about;
    kit::Chip* m_chip;
    kit::KeycapButton* m_confirm;
};

} // namespace priyom::clientsui
