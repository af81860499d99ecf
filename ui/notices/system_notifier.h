// SPDX-License-Identifier: GPL-3.0-or-later
// Says a sentence on the desktop of the system, over D-Bus where there is such a service. Nothing waits for it: whoever
// asks is told later that nobody answered, and says it some other way.
#pragma once

#include <QObject>

namespace priyom::noticesui {

class NotificationService;

class SystemNotifier final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void say(const QString& title, const QString& text, bool sound);

Q_SIGNALS:
    // The person clicked it.
    void opened();
    // There is no service, or it refused.
    void unheard();

private:
    NotificationService* m_service = nullptr; // made when there is something to say
    uint m_shown = 0;                         // what the next one replaces, so that they do not pile up
};

} // namespace priyom::noticesui
