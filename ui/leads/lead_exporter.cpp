// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_exporter.h"

#include "core/backend/services.h"
#include "ui/leads/lead_csv.h"
#include "ui/words/error_text.h"
#include "ui/words/number_text.h"

#include <QDir>
#include <QFileDialog>

namespace priyom::desk {

using backend::Services;
using staff::Session;

LeadExporter::LeadExporter(backend::Backend& backend, shell::Shell& shell, TableScreen& table, const Zone& zone, QObject* parent)
    : QObject(parent), m_backend(backend), m_shell(shell), m_table(table), m_zone(zone)
{
    connect(&table, &TableScreen::exportAsked, this, &LeadExporter::askWhere);
}

void LeadExporter::askWhere()
{
    auto* dialog = new QFileDialog(&m_table, tr("Куда выгрузить лиды"), {}, tr("Таблицы CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("лиды") % QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &LeadExporter::save);
    dialog->open();
}

void LeadExporter::save(const QString& path)
{
    ++m_asked;
    m_backend.ask(
        this,
        [path, zone = m_zone, shown = m_table.shown()](Services& services, const Session& session) -> Result<qint64> {
            LeadCsv csv(path, zone);
            PRIYOM_CHECK(csv.begin());
            const auto add = [&csv](const leads::LeadCard& card) { return csv.add(card); };
            PRIYOM_TRY(const qint64 rows, shown.filter ? services.leadExport.run(session, *shown.filter, shown.sorting, add)
                                                       : services.leadExport.run(session, std::vector<LeadId>(), add));
            PRIYOM_CHECK(csv.finish());
            return rows;
        },
        [this, path](const Result<qint64>& rows) {
            ++m_answered;
            if (rows)
                m_shell.toast({tr("Выгружено строк: %1, файл %2").arg(words::countText(int(*rows)), QDir::toNativeSeparators(path))});
            else
                m_shell.toast({words::errorText(rows.error()), {}, {}, {}, theme::Icon::Alert});
        });
}

} // namespace priyom::desk
