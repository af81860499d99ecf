// SPDX-License-Identifier: GPL-3.0-or-later
// What a new shop has to have before anybody can be booked: a specialist, a service, a shift. Read from the shop, so that a
// step is gone once it is done, wherever it was done; nothing about it is kept.
#pragma once

#include "core/backend/backend.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QSet>

namespace priyom::firstrun {

enum class Step { Specialist, Service, Shift };

// Those that are missing; none for whoever may not set the shop up. On the database thread.
[[nodiscard]] Result<QSet<Step>> missingSteps(backend::Services& services, const staff::Session& session);

class FirstSteps final : public QWidget
{
    Q_OBJECT

public:
    // The keys work wherever in `around` the focus is.
    FirstSteps(const kit::Theme& theme, QWidget* around);

    void setMissing(const QSet<Step>& missing);

Q_SIGNALS:
    void asked(priyom::firstrun::Step step);
    void dismissed();

private:
    struct Row
    {
        Step step;
        kit::KeycapButton* button;
    };
    void ask(Step step);
    void put();

    QList<Row> m_rows;
    QSet<Step> m_missing;
    bool m_isDismissed = false;
};

} // namespace priyom::firstrun
