// SPDX-License-Identifier: GPL-3.0-or-later
// «Выгрузить в CSV»: asks where, takes out what the table shows slice by slice, so that the desk is served in between, and
// says how many. While it goes on the same button says how far it is and stops it.
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
    ~LeadExporter() override;

    [[nodiscard]] bool isSettled() const { return !m_job; }
    // What the table shows when it is asked, to that file.
    void save(const QString& path);
    // Where to; while one goes on it is stopped instead.
    void ask();

private:
    struct Job;
    void readOn();
    void finish();
    void end(const QString& said, theme::Icon icon);

    backend::Backend& m_backend;
    shell::Shell& m_shell;
    TableScreen& m_table;
    Zone m_zone;
    std::shared_ptr<Job> m_job; // under way
};

} // namespace priyom::desk
