// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/import_page.h"

#include "core/backend/services.h"
#include "ui/kit/keys.h"
#include "ui/words/error_text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

#include <chrono>

namespace priyom::intakeui {

using namespace std::chrono_literals;

ImportPage::ImportPage(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, QObject* parent)
    : shell::Page(parent), m_theme(theme), m_backend(backend), m_shell(shell)
{
    m_poll.setInterval(100ms);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_job)
            view().showProgress(*m_job);
    });
}

ImportPage::~ImportPage()
{
    stop(); // the window may close while a long file is read
}

ImportView& ImportPage::view()
{
    if (!m_view)
        build();
    return *m_view;
}

void ImportPage::build()
{
    m_view = new ImportView(m_theme);
    connect(m_view, &ImportView::turned, this, &Page::changed);
    connect(m_view, &ImportView::browseAsked, this, &ImportPage::browse);
    connect(m_view, &ImportView::fileChosen, this, &ImportPage::check);
    connect(m_view, &ImportView::loadAsked, this, &ImportPage::load);
    connect(m_view, &ImportView::stopAsked, this, &ImportPage::stop);
    connect(m_view, &ImportView::restartAsked, this, [this] { m_view->showChoice(); });
    connect(m_view, &ImportView::saveRejectsAsked, this, &ImportPage::saveRejects);
    kit::onKeys(m_view, QKeySequence(Qt::CTRL | Qt::Key_O), [this] { browse(); });
    kit::onKeys(m_view, QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { load(); });
    kit::onKeys(m_view, QKeySequence(Qt::CTRL | Qt::Key_S), [this] { saveRejects(); });
    kit::onKeys(m_view, Qt::Key_Escape, [this] {
        if (m_job)
            stop();
        else
            m_view->showChoice();
    });
}

QList<kit::KeyHint> ImportPage::contextKeys() const
{
    if (m_job)
        return {{{QStringLiteral("Esc")}, tr("остановить")}};
    QList<kit::KeyHint> keys{{{QStringLiteral("Ctrl O")}, tr("выбрать файл")}};
    if (m_view && m_view->canCheck())
        keys.append({{QStringLiteral("Enter")}, tr("проверить")});
    if (m_view && m_view->canLoad())
        keys.append({{QStringLiteral("Ctrl Enter")}, tr("загрузить")});
    if (m_view && m_view->canSaveRejects())
        keys.append({{QStringLiteral("Ctrl S")}, tr("сохранить ошибки в файл")});
    if (m_view && m_view->hasReport())
        keys.append({{QStringLiteral("Esc")}, tr("другой файл")});
    keys.append({{QStringLiteral("F1")}, tr("все клавиши")});
    return keys;
}

QList<kit::KeyGroup> ImportPage::keySheet() const
{
    return {{tr("Импорт"),
             {{{QStringLiteral("Ctrl O")}, tr("выбрать файл")},
              {{QStringLiteral("Enter")}, tr("проверить")},
              {{QStringLiteral("Ctrl Enter")}, tr("загрузить")},
              {{QStringLiteral("Esc")}, tr("остановить, другой файл")},
              {{QStringLiteral("Ctrl S")}, tr("сохранить ошибки в файл")}}}};
}

QList<shell::Picture> ImportPage::pictures()
{
    QList<shell::Picture> pictures{{QStringLiteral("import"), [this] { view().showChoice(); }}};
    if (!m_sample.isEmpty())
        pictures.append({QStringLiteral("import-check"), [this] { check(m_sample); }});
    return pictures;
}

void ImportPage::browse()
{
    auto* dialog = new QFileDialog(&view(), tr("Файл с заявками или звонками"), QFileInfo(m_path).path(), tr("Таблицы CSV (*.csv);;Все файлы (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        view().setPath(path);
        check(path);
    });
    dialog->open();
}

void ImportPage::check(const QString& path)
{
    run(path, true);
}

void ImportPage::load()
{
    if (view().canLoad())
        run(m_path, false);
}

void ImportPage::stop()
{
    if (m_job)
        m_job->stop = true;
}

void ImportPage::run(const QString& path, bool dryRun)
{
    if (m_job)
        return; // one at a time: its end is shown first
    m_path = path;
    m_job = std::make_shared<ImportJob>();
    m_job->path = path;
    m_job->dryRun = dryRun;
    m_job->size = QFileInfo(path).size();
    view().showRunning(*m_job);
    m_poll.start();
    m_backend.ask(
        this,
        [job = m_job](backend::Services& services, const staff::Session& session) { return runImport(*job, services.intake, session); },
        [this, job = m_job](Result<ImportOutcome> outcome) { finish(job, outcome); });
}

void ImportPage::finish(const std::shared_ptr<ImportJob>& job, const Result<ImportOutcome>& outcome)
{
    m_poll.stop();
    m_job.reset();
    if (!outcome) {
        view().showChoice(words::errorText(outcome.error()));
        return;
    }
    m_done = job;
    if (job->dryRun) {
        view().showChecked(job->path, *outcome);
        return;
    }
    view().showDone(job->path, *outcome);
    if (!view().isVisible()) // else it stands there, and a toast would stand on it
        m_shell.toast({tr("Файл «%1» загружен").arg(QFileInfo(job->path).fileName())});
}

void ImportPage::saveRejects()
{
    if (!view().canSaveRejects())
        return;
    const QFileInfo source(m_path);
    const QString proposed = source.path() % QLatin1Char('/') % source.completeBaseName() % QStringLiteral("-rejects.csv");
    auto* dialog = new QFileDialog(&view(), tr("Куда сохранить отклонённые строки"), proposed, tr("Таблицы CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::fileSelected, this, [this, job = m_done](const QString& path) {
        QFile kept(job->rejects->fileName());
        QSaveFile target(path);
        const bool saved = kept.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly) && target.write(kept.readAll()) == kept.size() && target.commit();
        m_shell.toast({saved ? tr("Отклонённые строки сохранены: %1").arg(QFileInfo(path).fileName())
                             : tr("Не сохранено: %1").arg(target.errorString())});
    });
    dialog->open();
}

} // namespace priyom::intakeui
