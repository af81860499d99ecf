// SPDX-License-Identifier: GPL-3.0-or-later
// Section 8 as a widget: choose a file, see what would come of it, load it. It reads nothing itself.
#pragma once

#include "ui/intake/import_job.h"
#include "ui/kit/field.h"
#include "ui/kit/text_table.h"

#include <QWidget>

class QProgressBar;
class QStackedWidget;

namespace priyom::kit {
class KeycapButton;
class StepDots;
class TitledCard;
}

namespace priyom::intakeui {

class ImportView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportView(const kit::Theme& theme, QWidget* parent = nullptr);

    void showChoice(const QString& problem = {});
    void showRunning(const ImportJob& job);
    void showProgress(const ImportJob& job);
    void showChecked(const QString& path, const ImportOutcome& outcome);
    void showDone(const QString& path, const ImportOutcome& outcome);
    void setPath(const QString& path);
    void takeFocus();
    [[nodiscard]] bool canCheck() const;
    [[nodiscard]] bool canLoad() const;
    [[nodiscard]] bool hasReport() const;
    [[nodiscard]] bool canSaveRejects() const;

Q_SIGNALS:
    void browseAsked();
    void fileChosen(const QString& path);
    void loadAsked();
    void stopAsked();
    void restartAsked();
    void saveRejectsAsked();
    void turned(); // what can be done here is new

private:
    [[nodiscard]] QWidget* makeChoice();
    [[nodiscard]] QWidget* makeRunning();
    [[nodiscard]] QWidget* makeReport();
    [[nodiscard]] QWidget* makeActions();
    void showReport(const QString& path, const ImportOutcome& outcome);
    void showRejects(const intake::ImportReport& report);
    [[nodiscard]] QString adviceOn(const intake::ImportReport& checked) const;
    void setCount(int row, const QString& text, qint64 count);
    void setStep(int step);

    const kit::Theme& m_theme;
    kit::StepDots* m_steps;
    QStackedWidget* m_stack;
    kit::Field* m_path = nullptr;
    kit::Label* m_problem = nullptr;
    kit::Label* m_runningTitle = nullptr;
    kit::Label* m_runningCount = nullptr;
    QProgressBar* m_bar = nullptr;
    kit::KeycapButton* m_stop = nullptr;
    kit::TitledCard* m_file = nullptr;
    QList<QPair<kit::Label*, kit::Label*>> m_counts;
    kit::Label* m_columns = nullptr;
    kit::TitledCard* m_rejectsCard = nullptr;
    kit::Label* m_cause = nullptr; // what most of the rejects come of, where it is the file and not its rows
    kit::TextTable* m_rejects = nullptr;
    kit::Label* m_advice = nullptr;
    kit::KeycapButton* m_back = nullptr;
    kit::KeycapButton* m_save = nullptr;
    kit::KeycapButton* m_load = nullptr;
};

} // namespace priyom::intakeui
