// SPDX-License-Identifier: GPL-3.0-or-later
// Under a field: those whom a few letters or digits may mean, by name, phone in any spelling, service or note. Up, Down
// and Enter choose; Enter before the answer means the first of it.
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

namespace priyom::desk {

class FoundPeople final : public QObject
{
    Q_OBJECT

public:
    enum class Edge
    {
        Left,
        Right
    }; // of the field, with which the list is flush

    FoundPeople(backend::Backend& backend, kit::Field* field, const Clock& clock, const Zone& zone, Edge edge, QObject* parent);

    // A number is nobody's beginning: of digits and handles nobody is looked for here.
    void setWordsOnly() { m_isWordsOnly = true; }
    // What is marked in the list, else the first; nothing where nobody is found.
    void enter();
    void close();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isSettled() const { return m_answered == m_asked; }

Q_SIGNALS:
    void picked(const priyom::leads::QuickHit& hit);

private:
    void ask(const QString& typed);
    void show(std::vector<leads::QuickHit> hits, const QString& problem = {});
    void addLine(const QString& words);
    void openList();
    void pick(int row);

    backend::Backend& m_backend;
    const Clock& m_clock;
    Zone m_zone;
    Edge m_edge;
    kit::Field* m_field;
    QStandardItemModel* m_model;
    QCompleter* m_list;
    std::vector<leads::QuickHit> m_hits; // row by row
    int m_asked = 0;
    int m_answered = 0;
    bool m_isEntered = false; // before the answer
    bool m_isWordsOnly = false;
};

} // namespace priyom::desk
