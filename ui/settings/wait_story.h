// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to one who waits, as a line of minutes under the numbers that say it: the norm, the reminder, the word
// to the owner. Above it whom it happened to last today.
#pragma once

#include "ui/kit/label.h"

#include <QTime>

#include <optional>

namespace priyom::settingsui {

class WaitScale;

struct WaitMinutes
{
    int answer = 0; // seconds
    int remind = 0; // minutes
    int escalate = 0;
    friend bool operator==(const WaitMinutes&, const WaitMinutes&) = default;
};

// The last lead of today that the owner was told of.
struct EscalatedToday
{
    QString name;
    QString channel; // its word
    QTime came;
    QTime told;
};

class WaitStory final : public QFrame
{
    Q_OBJECT

public:
    explicit WaitStory(const theme::Theme& theme);

    void setMinutes(const WaitMinutes& minutes);
    void setToday(const std::optional<EscalatedToday>& last);

private:
    kit::Label* m_today;
    WaitScale* m_scale;
};

} // namespace priyom::settingsui
