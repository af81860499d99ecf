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

// Touched by one thread at a time: the question goes to the database's and comes back with its answer.
struct LeadExporter::Job
{
    QString path;
    ShownLeads shown;
    std::unique_ptr<LeadCsv> csv;
    std::optional<leads::LeadCursor> after;
    qint64 rows = 0;
    bool isStopped = false; // this thread's alone
};

LeadExporter::LeadExporter(backend::Backend& backend, shell::Shell& shell, TableScreen& table, const Zone& zone, QObject* parent)
    : QObject(parent), m_backend(backend), m_shell(shell), m_table(table), m_zone(zone)
{
    connect(&table, &TableScreen::exportAsked, this, &LeadExporter::ask);
}

LeadExporter::~LeadExporter() = default;

void LeadExporter::ask()
{
    if (m_job) {
        m_job->isStopped = true;
        return;
    }
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
    if (m_job)
        return;
    m_job = std::make_shared<Job>();
    m_job->path = path;
    m_job->shown = m_table.shown();
    m_table.showExport(0);
    readOn();
}

void LeadExporter::readOn()
{
    m_backend.ask(
        this,
        [job = m_job, zone = m_zone](Services& services, const Session& session) -> Result<bool> {
            if (!job->csv) {
                job->csv = std::make_unique<LeadCsv>(job->path, zone);
                PRIYOM_CHECK(job->csv->begin());
            }
            if (!job->shown.filter)
                return false;
            const auto add = [&csv = *job->csv](const leads::LeadCard& card) { return csv.add(card); };
            PRIYOM_TRY(const auto slice, services.leadExport.slice(session, *job->shown.filter, job->shown.sorting, job->after, add));
            job->rows += slice.rows;
            job->after = slice.next;
            return slice.next.has_value();
        },
        [this](const Result<bool>& hasMore) {
            if (!hasMore)
                end(words::errorText(hasMore.error()), theme::Icon::Alert);
            else if (m_job->isStopped)
                end(tr("Выгрузка остановлена, файла нет"), theme::Icon::Cross);
            else if (!*hasMore)
                finish();
            else {
                m_table.showExport(m_job->rows);
                readOn();
            }
        });
}

void LeadExporter::finish()
{
    m_backend.ask(
        this,
        [job = m_job](Services& services, const Session& session) -> Result<bool> {
            PRIYOM_CHECK(services.leadExport.finish(session, job->rows));
            PRIYOM_CHECK(job->csv->finish());
            return true;
        },
        [this](const Result<bool>& done) {
            if (done)
                end(tr("Выгружено строк: %1, файл %2").arg(words::countText(int(m_job->rows)), QDir::toNativeSeparators(m_job->path)), theme::Icon::Check);
            else
                end(words::errorText(done.error()), theme::Icon::Alert);
        });
}

void LeadExporter::end(const QString& said, theme::Icon icon)
{
    m_job.reset();
    m_table.showExport({});
    m_shell.toast({said, {}, {}, {}, icon});
}

} // namespace priyom::desk
