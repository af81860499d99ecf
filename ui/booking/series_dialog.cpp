// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/series_dialog.h"

#include "core/backend/services.h"
#include "ui/booking/series_words.h"
#include "ui/desk/labelled.h"
#include "ui/desk/taken_time.h"
#include "ui/kit/grown.h"
#include "ui/kit/keys.h"
#include "ui/kit/table_style.h"
#include "ui/words/error_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <utility>

namespace priyom::desk {

namespace {

using namespace std::chrono_literals;

constexpr int kWidth = 660;
constexpr int kWhenWidth = 150;
constexpr int kTakenWidth = 216;
constexpr int kRow = 46;
constexpr int kHead = 30;
constexpr int kRowsSeen = 5;
constexpr int kUsualPause = 4; // weeks
constexpr int kUsualTimes = 6;
constexpr auto kPause = 120ms;

} // namespace

SeriesDialog::SeriesDialog(const theme::Theme& theme, backend::Backend& backend, const Clock& clock, const Zone& zone,
                           const RepeatedVisit& visit, QWidget* parent)
    : DialogFrame(theme, parent), m_backend(backend), m_zone(zone), m_visit(visit.id), m_weeks(new kit::SpinBox(theme)),
      m_times(new kit::SpinBox(theme)), m_model(new SeriesModel(zone, zone.date(clock.now()), this)),
      m_table(new QTableView), m_summary(new kit::Label(theme, kit::FontRole::BodyStrong, kit::Tone::Main)),
      m_save(new kit::KeycapButton(theme, tr("Записать"), QStringLiteral("Enter"), kit::ButtonKind::Primary))
{
    setTitle(tr("Повторить запись: %1").arg(visit.called), visit.about);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &SeriesDialog::ask);
    for (kit::SpinBox* box : {m_weeks, m_times})
        connect(box, &QSpinBox::valueChanged, this, [this] {
            m_entered = false;
            m_refused.clear();
            m_pause.start();
            say();
        });
    ask();
    say();
}

void SeriesDialog::build()
{
    kit::fixWidth(this, theme(), kWidth);
    m_weeks->setRange(1, bookings::kLongestPause);
    m_weeks->setValue(kUsualPause);
    m_weeks->selectAll(); // a digit stands in its place
    m_times->setRange(1, bookings::kMostRepeats);
    m_times->setValue(kUsualTimes);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(12);
    fields->addWidget(labelled(theme(), tr("Каждые … недель"), {}, m_weeks));
    fields->addWidget(labelled(theme(), tr("Сколько раз"), {}, m_times));
    body()->addSpacing(6);
    body()->addLayout(fields);
    m_table->setModel(m_model);
    kit::styleTable(m_table, theme(), true);
    m_table->setAccessibleName(tr("Повторные записи"));
    kit::followTheme(m_table, theme(), [this] {
        m_table->setFixedHeight(theme().px(kHead + kRowsSeen * kRow));
        m_table->horizontalHeader()->resizeSection(SeriesModel::WhenColumn, theme().px(kWhenWidth));
        m_table->horizontalHeader()->resizeSection(SeriesModel::TakenColumn, theme().px(kTakenWidth));
    });
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(SeriesModel::FreeColumn, QHeaderView::Stretch);
    kit::onKeys(m_table, QKeySequence(Qt::Key_Space), [this] { turn(); });
    connect(m_table, &QTableView::doubleClicked, this, &SeriesDialog::turn);
    body()->addWidget(m_table);
    body()->addWidget(m_summary);
    body()->addWidget(problemLine());
    auto* keep = new kit::KeycapButton(theme(), tr("Не повторять"), QStringLiteral("Esc"));
    for (kit::KeycapButton* button : {keep, m_save}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(m_save, &QPushButton::clicked, this, &SeriesDialog::enter);
    setDefaultButton(m_save);
    setFirstFocus(m_weeks);
    setContextKeys({{{QStringLiteral("Tab")}, tr("следующее поле")},
                    {{QStringLiteral("↑ ↓")}, tr("больше, меньше; по строкам")},
                    {{tr("Пробел")}, tr("взять или пропустить")},
                    {{QStringLiteral("Enter")}, tr("записать все")},
                    {{QStringLiteral("Esc")}, tr("не повторять")}});
}

void SeriesDialog::ask()
{
    m_pause.stop();
    const int question = ++m_asked;
    m_backend.ask(
        this,
        [asked = bookings::SeriesAsked{m_visit, m_weeks->value(), m_times->value()}](backend::Services& services,
                                                                                     const staff::Session& session) {
            return services.series.look(session, asked);
        },
        [this, question](const Result<std::vector<bookings::SeriesStep>>& steps) {
            if (question != m_asked)
                return;
            m_answered = question;
            take(steps);
        });
}

void SeriesDialog::take(const Result<std::vector<bookings::SeriesStep>>& steps)
{
    const int row = m_table->currentIndex().row();
    m_model->setSteps(steps.value_or(std::vector<bookings::SeriesStep>()));
    m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0));
    if (!steps)
        m_refused = words::errorText(steps.error(), m_zone);
    say();
    if (std::exchange(m_entered, false) && !choice().isToBeSeen())
        book();
}

void SeriesDialog::turn()
{
    m_refused.clear();
    m_model->turn(m_table->currentIndex().row());
    say();
}

void SeriesDialog::enter()
{
    if (isSettled())
        book();
    else
        m_entered = true;
}

void SeriesDialog::book()
{
    const auto starts = choice().starts();
    if (starts.empty())
        return;
    hold();
    m_backend.ask(
        this,
        [visit = m_visit, starts](backend::Services& services, const staff::Session& session) {
            return services.series.book(session, visit, starts);
        },
        [this](const Result<bookings::SeriesMade>& made) {
            if (made) {
                Q_EMIT booked(int(made->visits.size()));
                accept();
                return;
            }
            tellRefused(m_backend, this, made.error(), [this](const Refused& why) {
                m_refused = why.sentence;
                refuse(m_refused);
            });
            ask(); // who has it now is seen in its row, and what was chosen for the others stays
        });
}

void SeriesDialog::say()
{
    const int count = int(choice().starts().size());
    const bool isKnown = m_answered == m_asked && !m_pause.isActive();
    m_summary->setText(isKnown ? seriesSummary(choice()) : tr("Смотрим, что свободно…"));
    m_save->setText(isKnown && count > 0 ? tr("Записать %n раз", nullptr, count) : tr("Записать"));
    m_save->setEnabled(!isKnown || count > 0);
    m_save->setToolTip(m_save->isEnabled()       ? QString()
                       : choice().canBeBooked() ? tr("Записывать нечего: возьмите строку пробелом или измените числа.")
                                                : tr("Ни в один из этих дней записать нельзя: измените числа."));
    showProblem(m_refused.isEmpty() && isKnown && count == 0 ? m_save->toolTip() : m_refused);
}

} // namespace priyom::desk
