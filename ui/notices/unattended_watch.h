// SPDX-License-Identifier: GPL-3.0-or-later
// The watch of a window where nobody works leads: who is to sign in stands before it, or a specialist. The norms run on;
// what falls due is stored for those it is meant for and said to the room, without names.
#pragma once

#include "core/backend/backend.h"
#include "ui/notices/notice_pace.h"
#include "ui/notices/system_notifier.h"

namespace priyom::noticesui {

class UnattendedWatch final : public QObject
{
    Q_OBJECT

public:
    UnattendedWatch(backend::Backend& backend, QWidget& window, const Clock& clock, bool sound,
                    notices::SteadyTime steady = notices::timeSinceBoot);

    // Once a second.
    void tick();
    [[nodiscard]] bool isSettled() const { return m_pace.isSettled(); }

private:
    backend::Backend& m_backend;
    const Clock& m_clock;
    SystemNotifier m_notifier;
    notices::SteadyTime m_steady;
    NoticePace m_pace;
    bool m_sound;
};

} // namespace priyom::noticesui
