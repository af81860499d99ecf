// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done about the lead of the panel, by when, and the key for a task by hand.
#pragma once

#include "core/base/zone.h"
#include "core/bookings/visit_list.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

class QVBoxLayout;

namespace priyom::desk {

class LeadTasks final : public QWidget
{
    Q_OBJECT

public:
    explicit LeadTasks(const theme::Theme& theme, QWidget* parent = nullptr);
    void setStory(const bookings::LeadStory& story, Instant now, const Zone& zone);

Q_SIGNALS:
    void addAsked();

private:
    const theme::Theme& m_theme;
    QVBoxLayout* m_rows;
};

} // namespace priyom::desk
