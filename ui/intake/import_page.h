// SPDX-License-Identifier: GPL-3.0-or-later
// Section 8: a file is tried first and loaded only when the person says so; both run on the database thread and can be
// stopped, after which nothing of the file is there.
#pragma once

#include "core/backend/backend.h"
#include "ui/intake/import_view.h"
#include "ui/shell/page.h"
#include "ui/shell/shell.h"

#include <QTimer>

namespace priyom::intakeui {

class ImportPage final : public shell::Page
{
    Q_OBJECT

public:
    ImportPage(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, QObject* parent = nullptr);
    ~ImportPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("import"); }
    [[nodiscard]] shell::Section section() const override { return shell::Section::Import; }
    [[nodiscard]] QString title() const override { return tr("Импорт"); }
    [[nodiscard]] theme::Icon icon() const override { return theme::Icon::Upload; }
    [[nodiscard]] QWidget* widget() override { return &view(); }
    [[nodiscard]] QList<kit::KeyHint> contextKeys() const override;
    [[nodiscard]] QList<kit::KeyGroup> keySheet() const override;
    [[nodiscard]] QList<shell::Picture> pictures() override;
    [[nodiscard]] bool isSettled() const override { return m_job == nullptr; }
    void activated() override { view().takeFocus(); }

    // Tries the file; the first run's «Выбрать файл» comes here too.
    void check(const QString& path);
    void browse();
    // What --pictures shows being checked; without it only the choice is drawn.
    void setSample(const QString& path) { m_sample = path; }

private:
    [[nodiscard]] ImportView& view();
    void build();
    void run(const QString& path, bool dryRun);
    void finish(const std::shared_ptr<ImportJob>& job, const Result<ImportOutcome>& outcome);
    void load();
    void stop();
    void saveRejects();

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Shell& m_shell;
    ImportView* m_view = nullptr; // until the page is first shown
    std::shared_ptr<ImportJob> m_job;  // under way
    std::shared_ptr<ImportJob> m_done; // the last one tried or loaded: it holds the rejects
    QString m_sample;
    QString m_path;
    QTimer m_poll;
};

} // namespace priyom::intakeui
