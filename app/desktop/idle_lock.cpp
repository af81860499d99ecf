// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/idle_lock.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>

namespace priyom::desktop {

namespace {

using namespace std::chrono_literals;

constexpr auto kBeat = 1s;

} // namespace

IdleLock::IdleLock(QObject* parent) : QObject(parent)
{
    m_beat.setInterval(kBeat);
    connect(&m_beat, &QTimer::timeout, this, &IdleLock::look);
}

void IdleLock::start(std::shared_ptr<const Clock> clock, Milliseconds limit)
{
    m_clock = std::move(clock);
    m_limit = limit;
    m_touched = m_clock->now();
    m_beat.start();
    qApp->installEventFilter(this);
}

void IdleLock::stop()
{
    m_beat.stop();
    qApp->removeEventFilter(this);
}

void IdleLock::look()
{
    const Instant now = m_clock->now();
    m_touched = std::min(m_touched, now); // a clock that was set back must not keep the desk open for as long
    if (now - m_touched < m_limit)
        return;
    stop();
    Q_EMIT idle();
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: // all that comes of a key that a shortcut takes
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_touched = m_clock->now();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace priyom::desktop
