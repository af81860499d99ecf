// SPDX-License-Identifier: GPL-3.0-or-later
// «Выгрузить в CSV»: asks where, takes out what the table shows, says how many.
#pragma once

#include "core/backend/backend.h"
#include "ui/leads/table_screen.h"
#include "ui/shell/shell.h"

namespace priyom::desk {

class LeadExporter final : public QObject
{
    Q_OBJECT

public:
    LeadExporter(backend::Backend& backend, shell::Shell& shell, TableScreen& table, const Zone& zone, QObject* parent);

    [[nodiscard]] bool isSettled() const { return m_asked == m_answered; }
    // What the table shows when it is asked, to that file.
    void save(const QString& path);
    void askWhere();

private:
    backend::Backend& m_backend;
    shell::Shell& m_shell;
    TableScreen& m_table;
    Zone m_zone;
    int m_asked = 0;
    int m_answered = 0;
};

} // namespace priyom::desk
