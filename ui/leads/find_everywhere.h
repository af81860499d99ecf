// SPDX-License-Identifier: GPL-3.0-or-later
// F3, from every page: a few letters or digits in the corner of the menu bar, and those they may mean below. Enter
// opens the request somebody waits with, else the client's card; Esc closes the list, and then leads back to where the
// keys were.
#pragma once

#include "core/base/id.h"
#include "ui/newlead/found_people.h"

#include <QPointer>

namespace priyom::shell {
class MainWindow;
}

namespace priyom::desk {

class FindEverywhere final : public QObject
{
    Q_OBJECT

public:
    FindEverywhere(backend::Backend& backend, shell::MainWindow& window, const Clock& clock, const Zone& zone, QObject* parent);

    [[nodiscard]] bool isSettled() const { return m_people->isSettled(); }

Q_SIGNALS:
    void leadAsked(priyom::LeadId lead);
    void clientAsked(priyom::ClientId client);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin();
    void leave();
    void pick(const leads::QuickHit& hit);

    shell::MainWindow& m_window;
    kit::Field* m_field;
    FoundPeople* m_people;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace priyom::desk
