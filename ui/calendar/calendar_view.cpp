// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_view.h"

#include "ui/words/date_text.h"

#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace priyom::calendar {

namespace {

constexpr int kWideSide = 1000; // of the page: below, the day needs the room more than what stands beside it

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

CalendarView::CalendarView(const theme::Theme& theme, const Clock& clock, const Zone& zone, bool toShifts, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_header(new kit::PageHeader(theme, tr("Календарь"))),
      m_book(new kit::KeycapButton(theme, tr("Записать"), QStringLiteral("F4"), kit::ButtonKind::Primary)), m_counts(new StateCounts(theme)),
      m_windows(new kit::CheckBox(theme, tr("Пустые окна"))), m_stack(new QStackedLayout), m_day(new DayView(theme, clock, zone)),
      m_empty(new kit::EmptyState(theme, tr("В этот день никто не работает."), tr("Колонка специалиста появится, когда у него будет смена или запись."))),
      m_side(new DaySide(theme, clock, zone))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 12);
    column->setSpacing(6);
    column->addWidget(m_header);
    auto* earlier = addStep({}, {}, -1);
    earlier->setLeadingIcon(theme::Icon::ChevronLeft);
    earlier->setAccessibleName(tr("День раньше"));
    addStep(tr("Сегодня"), QStringLiteral("Home"), 0);
    auto* later = addStep({}, {}, 1);
    later->setLeadingIcon(theme::Icon::ChevronRight);
    later->setAccessibleName(tr("День позже"));
    m_book->setLeadingIcon(theme::Icon::Plus);
    m_header->addAction(m_book);

    auto* counts = new QHBoxLayout;
    counts->addWidget(m_counts, 1);
    m_windows->setChecked(true);
    counts->addWidget(m_windows);
    column->addLayout(counts);

    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* frame = new QFrame;
    frame->setProperty("ground", QStringLiteral("card"));
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 6); // no child may cover the rounded corners
    inside->addLayout(m_stack); // first: without a parent the stack shows its first widget as a window
    m_stack->addWidget(m_day);
    m_stack->addWidget(m_empty);
    row->addWidget(frame, 1);
    row->addWidget(m_side);
    column->addLayout(row, 1);

    if (toShifts) {
        m_toShifts = m_empty->setAction(tr("Поставить смены"), {});
        connect(m_toShifts, &QPushButton::clicked, this, &CalendarView::shiftsAsked);
    }
    connect(m_book, &QPushButton::clicked, this, &CalendarView::bookAsked);
    connect(m_day, &DayView::chosen, this,
            [this] { m_book->setText(m_day->currentVisit() ? tr("Перенести") : tr("Записать")); });
    connect(m_windows, &QCheckBox::toggled, m_day, &DayView::setWindowsShown);
}

void CalendarView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_side->setNarrow(width() < m_theme.px(kWideSide));
}

kit::KeycapButton* CalendarView::addStep(const QString& text, const QString& key, int step)
{
    auto* button = new kit::KeycapButton(m_theme, text, key);
    connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT dayAsked(step); });
    m_header->addBeside(button);
    return button;
}

void CalendarView::setPlan(bookings::DayPlan plan)
{
    m_header->setTitle(capital(words::fullDayText(plan.date)));
    m_counts->setPlan(plan);
    m_side->setPlan(plan);
    const bool hadFocus = hasFocus() || m_day->hasFocus() || (m_toShifts && m_toShifts->hasFocus());
    m_stack->setCurrentWidget(plan.columns.empty() ? static_cast<QWidget*>(m_empty) : m_day);
    m_day->setPlan(std::move(plan));
    if (hadFocus)
        takeFocus();
}

void CalendarView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageUp: Q_EMIT dayAsked(-1); return;
    case Qt::Key_PageDown: Q_EMIT dayAsked(1); return;
    case Qt::Key_Home: Q_EMIT dayAsked(0); return;
    default: QWidget::keyPressEvent(event);
    }
}

void CalendarView::takeFocus()
{
    if (m_stack->currentWidget() == m_day)
        m_day->setFocus(Qt::OtherFocusReason);
    else if (m_toShifts)
        m_toShifts->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

} // namespace priyom::calendar
