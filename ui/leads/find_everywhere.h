// SPDX-License-Identifier: GPL-3.0-or-later
// F3, from every page: a few letters or digits in the corner of the menu bar, and those they may mean below. Enter opens the
// request somebody waits with, else the client's card.
#pragma once

#include "core/backend/backend.h"
#include "core/base/zone.h"
#include "core/leads/lead_list.h"

#include <vector>

class QCompleter;
class QStandardItemModel;

namespace priyom::kit {
class Field;
}
namespace priyom::shell {
class MainWindow;
}

namespace priyom::desk {

class FindEverywhere final : public QObject
{
    Q_OBJECT

public:
    FindEverywhere(backend::Backend& backend, shell::MainWindow& window, const Zone& zone, QObject* parent);

    [[nodiscard]] bool isSettled() const { return m_answered == m_asked; }

Q_SIGNALS:
    void leadAsked(priyom::LeadId lead);
    void clientAsked(priyom::ClientId client);

private:
    void ask(const QString& typed);
    void show(std::vector<leads::QuickHit> hits);
    void enter();
    void pick(int row);

    backend::Backend& m_backend;
    Zone m_zone;
    kit::Field* m_field;
    QStandardItemModel* m_model;
    QCompleter* m_list;
    std::vector<leads::QuickHit> m_hits; // row by row
    int m_asked = 0;
    int m_answered = 0;
    bool m_isEntered = false; // before the answer
};

} // namespace priyom::desk
