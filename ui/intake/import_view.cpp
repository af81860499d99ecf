// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/import_view.h"

#include "core/tables/csv_record.h"
#include "ui/intake/file_guide.h"
#include "ui/kit/button.h"
#include "ui/kit/grown.h"
#include "ui/kit/page_header.h"
#include "ui/kit/steps.h"
#include "ui/kit/titled_card.h"
#include "ui/words/number_text.h"
#include "ui/words/reject_text.h"
#include "ui/words/table_problem.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::intakeui {

using kit::Icon;
using kit::KeycapButton;
using kit::Label;
using kit::Tone;
using theme::FontRole;

namespace {

constexpr int kMargin = 16;
constexpr int kFileWidth = 400;
constexpr int kCounts = 5;

enum StackPage { Choice, Running, Report };
enum Step { FileStep, CheckStep, DoneStep };

} // namespace

ImportView::ImportView(const kit::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_steps(new kit::StepDots(theme)), m_stack(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 0, kMargin, kMargin);
    column->setSpacing(0);
    auto* header = new kit::PageHeader(theme, tr("Импорт"));
    header->addAction(m_steps);
    column->addWidget(header);
    m_stack->addWidget(makeChoice());
    m_stack->addWidget(makeRunning());
    m_stack->addWidget(makeReport());
    column->addWidget(m_stack, 1);
    showChoice();
}

QWidget* ImportView::makeChoice()
{
    auto* page = new QWidget;
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new kit::TitledCard(m_theme, tr("Файл с заявками или звонками"));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(14, 0, 14, 14);
    column->setSpacing(10);
    auto* explains = new Label(m_theme, FontRole::Body, Tone::Second,
                               tr("Таблица CSV в UTF-8 с заголовком. Историю узнаём по столбцам lead_id и created_at, звонки по call_id и started_at. "
                                  "Сначала проверим файл и покажем, что не загрузится; база при этом не меняется."));
    explains->setWordWrap(true);
    column->addWidget(explains);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_path = new kit::Field(m_theme, tr("Путь к файлу"));
    m_path->setAccessibleName(tr("Путь к файлу"));
    m_path->setLeadingIcon(Icon::File);
    auto* browse = new KeycapButton(m_theme, tr("Выбрать файл"), QStringLiteral("Ctrl O"));
    auto* check = new KeycapButton(m_theme, tr("Проверить"), QStringLiteral("Enter"), kit::ButtonKind::Primary);
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    row->addWidget(check);
    column->addLayout(row);
    m_problem = new Label(m_theme, FontRole::Body, Tone::Bad);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    card->body()->addLayout(column);
    outer->setSpacing(12);
    outer->addWidget(card);
    QWidget* guide = makeFileGuide(m_theme);
    guide->setProperty("ground", QStringLiteral("clear"));
    auto* area = new QScrollArea; // a low window has less height than it needs
    area->setWidget(guide);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(area, 1);
    const auto choose = [this] {
        if (!m_path->text().trimmed().isEmpty())
            Q_EMIT fileChosen(m_path->text().trimmed());
    };
    connect(m_path, &QLineEdit::returnPressed, this, choose);
    connect(m_path, &QLineEdit::textChanged, this, &ImportView::turned);
    connect(check, &QPushButton::clicked, this, choose);
    connect(browse, &QPushButton::clicked, this, &ImportView::browseAsked);
    return page;
}

QWidget* ImportView::makeRunning()
{
    auto* page = new QWidget;
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new kit::Card;
    auto* column = card->column(16, 10);
    m_runningTitle = new Label(m_theme, FontRole::BodyStrong, Tone::Main);
    m_runningCount = new Label(m_theme, FontRole::Body, Tone::Second);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_stop = new KeycapButton(m_theme, tr("Остановить"), QStringLiteral("Esc"));
    column->addWidget(m_runningTitle);
    column->addWidget(m_bar);
    auto* row = new QHBoxLayout;
    row->addWidget(m_runningCount, 1);
    row->addWidget(m_stop);
    column->addLayout(row);
    outer->addWidget(card);
    outer->addStretch(1);
    connect(m_stop, &QPushButton::clicked, this, &ImportView::stopAsked);
    return page;
}

QWidget* ImportView::makeReport()
{
    auto* page = new QWidget;
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(10);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(12);
    m_file = new kit::TitledCard(m_theme, {});
    kit::fixWidth(m_file, m_theme, kFileWidth);
    for (int row = 0; row < kCounts; ++row) {
        auto* line = new QHBoxLayout;
        line->setContentsMargins(14, 9, 14, 9);
        auto* name = new Label(m_theme, FontRole::Body, Tone::Second);
        auto* count = new Label(m_theme, FontRole::BodyStrong, Tone::Main);
        line->addWidget(name, 1);
        line->addWidget(count);
        m_counts.append(qMakePair(name, count));
        m_file->body()->addWidget(kit::hairline());
        m_file->body()->addLayout(line);
    }
    m_columns = new Label(m_theme, FontRole::Secondary, Tone::Second);
    m_columns->setWordWrap(true);
    m_columns->setContentsMargins(14, 10, 14, 14);
    m_file->body()->addWidget(m_columns);
    m_file->body()->addStretch(1);
    m_rejectsCard = new kit::TitledCard(m_theme, tr("Строки с ошибками"));
    m_rejects = new kit::TextTable(m_theme, {{tr("Строка"), Qt::AlignRight}, {tr("Столбец")}, {tr("Что не так"), Qt::AlignLeft, true}, {tr("Значение")}});
    m_rejects->setAccessibleName(tr("Строки с ошибками"));
    m_rejectsCard->body()->setContentsMargins(0, 0, 0, 7);
    m_cause = new Label(m_theme, FontRole::Body, Tone::Main);
    m_cause->setWordWrap(true);
    m_cause->setContentsMargins(14, 0, 14, 10);
    m_rejectsCard->body()->addWidget(m_cause);
    m_rejectsCard->body()->addWidget(m_rejects);
    sides->addWidget(m_file);
    sides->addWidget(m_rejectsCard, 1);
    outer->addLayout(sides, 1);
    outer->addWidget(makeActions());
    return page;
}

QWidget* ImportView::makeActions()
{
    auto* actions = new QWidget;
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_advice = new Label(m_theme, FontRole::Secondary, Tone::Second);
    m_advice->setWordWrap(true);
    m_back = new KeycapButton(m_theme, tr("Другой файл"), QStringLiteral("Esc"));
    m_save = new KeycapButton(m_theme, tr("Сохранить отклонённые строки"), QStringLiteral("Ctrl S"));
    m_load = new KeycapButton(m_theme, {}, QStringLiteral("Ctrl Enter"), kit::ButtonKind::Primary);
    row->addWidget(m_advice, 1);
    for (KeycapButton* button : {m_back, m_save, m_load}) {
        button->setSize(kit::ButtonSize::Dialog);
        row->addWidget(button);
    }
    connect(m_back, &QPushButton::clicked, this, &ImportView::restartAsked);
    connect(m_save, &QPushButton::clicked, this, &ImportView::saveRejectsAsked);
    connect(m_load, &QPushButton::clicked, this, &ImportView::loadAsked);
    return actions;
}

void ImportView::setStep(int step)
{
    m_steps->setSteps({tr("Файл"), tr("Проверка"), tr("Готово")}, step);
}

void ImportView::setPath(const QString& path)
{
    m_path->setText(path);
}

void ImportView::showChoice(const QString& problem)
{
    setStep(FileStep);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_path->setInvalid(!problem.isEmpty());
    m_stack->setCurrentIndex(Choice);
    takeFocus();
    Q_EMIT turned();
}

void ImportView::showRunning(const ImportJob& job)
{
    setStep(CheckStep);
    const QString file = QFileInfo(job.path).fileName();
    m_runningTitle->setText(job.dryRun ? tr("Проверяем «%1»").arg(file) : tr("Загружаем «%1»").arg(file));
    m_stack->setCurrentIndex(Running);
    showProgress(job);
    m_stop->setFocus(Qt::OtherFocusReason);
    Q_EMIT turned();
}

void ImportView::showProgress(const ImportJob& job)
{
    m_bar->setValue(job.size > 0 ? int(job.bytes * 1000 / job.size) : 0);
    m_runningCount->setText(tr("прочитано строк: %1").arg(words::countText(job.rows)));
    m_bar->setAccessibleName(m_runningTitle->text());
}

void ImportView::setCount(int row, const QString& text, qint64 count)
{
    m_counts.at(row).first->setText(text);
    m_counts.at(row).second->setText(words::countText(count));
}

void ImportView::showReport(const QString& path, const ImportOutcome& outcome)
{
    const intake::ImportReport& report = outcome.report;
    m_file->setTitle(QFileInfo(path).fileName());
    m_file->setNote(outcome.kind == intake::FileKind::History ? tr("история заявок") : tr("звонки"));
    setCount(0, tr("Всего строк"), report.read);
    setCount(2, tr("Уже есть в базе"), report.same);
    setCount(3, tr("С ошибками"), report.rejected);
    if (outcome.kind == intake::FileKind::History)
        setCount(4, tr("Время не по порядку, берём как есть"), report.outOfOrder);
    else
        setCount(4, tr("Сведены с записанными вручную"), report.joined);
    m_columns->setText(report.unknownColumns.isEmpty() ? QString() : tr("Незнакомые столбцы пропускаем: %1").arg(report.unknownColumns.join(QStringLiteral(", "))));
    showRejects(report);
    m_stack->setCurrentIndex(Report);
}

void ImportView::showRejects(const intake::ImportReport& report)
{
    const QString unreadable = tables::keyOf(tables::CsvFault::InvalidUtf8);
    m_cause->setText(words::utf8Advice());
    m_cause->setVisible(std::any_of(report.rejects.begin(), report.rejects.end(), [&](const intake::Reject& reject) { return reject.reason == unreadable; }));
    QList<kit::TableRow> rows;
    const auto append = [&rows](qint64 line, const QString& column, const QString& reason, const QString& value) {
        rows.append({{words::countText(line), Tone::Second}, {column}, {reason, Tone::Bad}, {value, Tone::Second}});
    };
    for (const intake::Reject& reject : report.rejects) {
        append(reject.line, reject.column, reject.lost ? words::rejectText(reject) : words::rejectText(reject.reason), reject.value);
        for (const intake::RowFault& fault : reject.further)
            append(reject.line, fault.column, words::rejectText(fault.reason), fault.value);
    }
    m_rejects->setRows(std::move(rows));
    const auto shown = qint64(report.rejects.size());
    m_rejectsCard->setNote(shown < report.rejected ? tr("первые %1 из %2").arg(words::countText(shown), words::countText(report.rejected))
                                                   : report.rejected == 0 ? tr("ошибок нет") : words::countText(report.rejected));
}

QString ImportView::adviceOn(const intake::ImportReport& checked) const
{
    if (checked.rejected > 0 && checked.imported == 0)
        return tr("Загружать нечего. Строки с ошибками можно сохранить отдельным файлом, исправить и загрузить его.");
    if (checked.rejected > 0)
        return tr("%Ln строк с ошибками не загрузятся. Их можно сохранить отдельным файлом и исправить.", nullptr, int(checked.rejected));
    if (checked.imported == 0)
        return checked.same > 0 ? tr("Всё из этого файла уже загружено.") : tr("В файле нет ни одной строки с данными.");
    return tr("База ещё не менялась.");
}

void ImportView::showChecked(const QString& path, const ImportOutcome& outcome)
{
    setStep(CheckStep);
    showReport(path, outcome);
    setCount(1, tr("Загрузятся"), outcome.report.imported);
    m_advice->setText(adviceOn(outcome.report));
    m_save->setVisible(outcome.report.rejected > 0);
    m_load->setText(tr("Загрузить %Ln строк", nullptr, int(outcome.report.imported)));
    m_load->setVisible(outcome.report.imported > 0);
    KeycapButton* next = outcome.report.imported > 0 ? m_load : outcome.report.rejected > 0 ? m_save : m_back;
    next->setFocus(Qt::OtherFocusReason);
    Q_EMIT turned();
}

void ImportView::showDone(const QString& path, const ImportOutcome& outcome)
{
    setStep(DoneStep);
    showReport(path, outcome);
    setCount(1, tr("Загружены"), outcome.report.imported);
    m_advice->setText(tr("Готово: загружено строк: %1. Повторная загрузка того же файла ничего не изменит.").arg(words::countText(outcome.report.imported)));
    m_save->setVisible(outcome.report.rejected > 0);
    m_load->hide();
    (outcome.report.rejected > 0 ? m_save : m_back)->setFocus(Qt::OtherFocusReason);
    Q_EMIT turned();
}

bool ImportView::canCheck() const
{
    return m_stack->currentIndex() == Choice && !m_path->text().trimmed().isEmpty();
}

bool ImportView::hasReport() const
{
    return m_stack->currentIndex() == Report;
}

bool ImportView::canLoad() const
{
    return m_stack->currentIndex() == Report && m_load->isVisibleTo(this);
}

bool ImportView::canSaveRejects() const
{
    return m_stack->currentIndex() == Report && m_save->isVisibleTo(this);
}

void ImportView::takeFocus()
{
    if (m_stack->currentIndex() == Choice)
        m_path->setFocus(Qt::OtherFocusReason);
}

} // namespace priyom::intakeui
