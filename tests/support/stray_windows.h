// SPDX-License-Identifier: GPL-3.0-or-later
// Windows beside the one there is: a widget shown before it has a parent flashes as one, takes the focus away, and costs
// what a window costs.
#pragma once

#include "ui/shell/main_window.h"

#include <QApplication>

#include <utility>

namespace priyom::test {

class StrayWindows final : public QObject
{
public:
    StrayWindows() { qApp->installEventFilter(this); }
    // The classes of those that were shown since the last call.
    [[nodiscard]] QStringList take() { return std::exchange(m_seen, {}); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = event->type() == QEvent::Show ? qobject_cast<const QWidget*>(watched) : nullptr;
        const bool list = widget && (widget->windowType() == Qt::Popup || widget->windowType() == Qt::ToolTip);
        if (widget && widget->isWindow() && !list && !qobject_cast<const shell::MainWindow*>(widget))
            m_seen += QLatin1String(widget->metaObject()->className());
        return false;
    }

private:
    QStringList m_seen;
};

} // namespace priyom::test
