// SPDX-License-Identifier: GPL-3.0-or-later
// Says when nobody has touched the keys or the mouse for a while, also when the computer slept through that while.
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace priyom::desktop {

class IdleLock final : public QObject
{
    Q_OBJECT

public:
    explicit IdleLock(QObject* parent = nullptr);

    void start(std::shared_ptr<const Clock> clock, Milliseconds limit);
    void setLimit(Milliseconds limit) { m_limit = limit; } // also while it runs
    void stop();
    // What the beat does each second.
    void look();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::shared_ptr<const Clock> m_clock;
    QTimer m_beat;
    Milliseconds m_limit{0};
    Instant m_touched;
};

} // namespace priyom::desktop
