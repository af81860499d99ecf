// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages_ahead.h"

#include "ui/shell/page.h"

#include <QApplication>
#include <QEvent>
#include <QStackedWidget>

#include <chrono>

namespace priyom::shell {

namespace {

using namespace std::chrono_literals;

constexpr auto kPause = 400ms; // longer than between two keys of one who types

bool isWork(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel;
}

} // namespace

PagesAhead::PagesAhead(QStackedWidget* stack) : QObject(stack), m_stack(stack)
{
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &PagesAhead::buildNext);
}

void PagesAhead::add(Page* page)
{
    if (m_waiting.isEmpty())
        qApp->installEventFilter(this);
    m_waiting.append(page);
    m_pause.start();
}

bool PagesAhead::eventFilter(QObject* watched, QEvent* event)
{
    if (isWork(event->type()))
        m_pause.start();
    return QObject::eventFilter(watched, event);
}

void PagesAhead::buildNext()
{
    if (!m_stack->isVisible())
        return; // nobody is served yet
    while (!m_waiting.isEmpty()) {
        QWidget* built = m_waiting.takeFirst()->widget();
        if (m_stack->indexOf(built) >= 0)
            continue;
        m_stack->addWidget(built);
        return;
    }
    m_pause.stop();
    qApp->removeEventFilter(this);
    // What is hidden hears of its size when it is shown, or when a picture is taken of what holds it: the first dialog, which
    // stands before such a picture, would wait for every page.
    m_stack->grab({0, 0, 1, 1});
}

} // namespace priyom::shell
