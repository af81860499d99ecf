// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/period_bar.h"

#include "ui/words/date_text.h"

#include <QHBoxLayout>
#include <QMenu>

namespace priyom::dashboard {

using kit::Icon;
using reports::PeriodKind;

PeriodBar::PeriodBar(const kit::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme),
      m_kinds(new kit::Segmented(theme, {{tr("Сегодня")}, {tr("Неделя")}, {tr("Месяц")}, {tr("Квартал")}})),
      m_back(new kit::KeycapButton(theme, {})), m_days(new kit::KeycapButton(theme, {})),
      m_forward(new kit::KeycapButton(theme, {})), m_before(new kit::KeycapButton(theme, {}))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_kinds);
    auto* days = new QHBoxLayout;
    days->setSpacing(4);
    for (kit::KeycapButton* button : {m_back, m_days, m_forward})
        days->addWidget(button);
    row->addLayout(days);
    row->addWidget(m_before);
    m_kinds->setAccessibleName(tr("Какой период"));
    m_kinds->setCurrent(int(PeriodKind::Month));
    m_back->setLeadingIcon(Icon::ChevronLeft);
    m_back->setAccessibleName(tr("Раньше"));
    m_forward->setLeadingIcon(Icon::ChevronRight);
    m_forward->setAccessibleName(tr("Позже"));
    m_days->setLeadingIcon(Icon::Calendar);
    m_days->setToolTip(tr("К сегодняшнему дню"));
    m_before->setOpensMenu(true);
    connect(m_kinds, &kit::Segmented::currentChanged, this, [this] {
        m_steps = 0;
        Q_EMIT chosen();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { step(+1); });
    connect(m_days, &QPushButton::clicked, this, [this] { step(-m_steps); });
    connect(m_before, &QPushButton::clicked, this, &PeriodBar::offerComparison);
}

PeriodKind PeriodBar::kind() const
{
    return static_cast<PeriodKind>(m_kinds->current());
}

void PeriodBar::setShown(const reports::ReportPeriod& period)
{
    m_days->setText(words::daysText(period.days.first, period.days.last));
    m_beforeText = tr("к %1").arg(words::daysText(period.before.first, period.before.last));
    m_before->setText(m_compares ? m_beforeText : tr("без сравнения"));
    m_before->setAccessibleName(tr("Сравнение: %1").arg(m_before->text()));
    m_forward->setEnabled(m_steps < 0);
}

void PeriodBar::step(int by)
{
    if (by == 0 || m_steps + by > 0)
        return; // nothing has happened yet in a period of the future
    m_steps += by;
    Q_EMIT chosen();
}

void PeriodBar::turn(int by)
{
    if (m_kinds->hasFocus())
        m_kinds->setCurrent(m_kinds->current() + by);
    else
        step(by);
}

void PeriodBar::offerComparison()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString& text, bool compares) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_compares == compares);
        connect(action, &QAction::triggered, this, [this, compares] {
            m_compares = compares;
            m_before->setText(compares ? m_beforeText : tr("без сравнения"));
            Q_EMIT compareToggled();
        });
    };
    offer(m_beforeText, true);
    offer(tr("без сравнения"), false);
    menu->popup(m_before->mapToGlobal(QPoint(0, m_before->height() + 2)));
}

} // namespace priyom::dashboard
