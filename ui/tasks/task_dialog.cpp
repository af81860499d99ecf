// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_dialog.h"

#include "ui/desk/labelled.h"
#include "ui/desk/typed_moment.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::tasksui {

namespace {

constexpr int kWidth = 466;

} // namespace

TaskDialog::TaskDialog(const theme::Theme& theme, const Clock& clock, const desk::DeskLists& lists, LeadId lead,
                       const QString& clientName, QWidget* parent)
    : DialogFrame(theme, parent), m_clock(clock), m_zone(lists.zone), m_lead(lead), m_what(new kit::Field(theme)),
      m_when(new kit::Field(theme, tr("Например: завтра после 15"))), m_who(new kit::Combo(theme)),
      m_problem(new kit::Label(theme, kit::FontRole::Body, kit::Tone::Bad)),
      m_save(new kit::KeycapButton(theme, tr("Поставить задачу"), QStringLiteral("Enter"), kit::ButtonKind::Primary))
{
    setTitle(tr("Задача: %1").arg(words::clientName(clientName)));
    setFixedWidth(theme.px(kWidth));
    m_when->setText(tr("завтра утром"));
    m_who->addItem(lists.session.name, lists.session.name);
    for (const staff::Person& person : lists.managers())
        if (person.id != lists.session.person)
            m_who->addItem(person.name, person.name);
    m_who->addItem(tr("Общая очередь"), QString());
    body()->addSpacing(6);
    body()->addWidget(desk::labelled(theme, tr("Что сделать"), {}, m_what));
    body()->addWidget(desk::labelled(theme, tr("Когда"), tr("словами"), m_when));
    body()->addWidget(desk::labelled(theme, tr("Кому"), {}, m_who));
    body()->addWidget(m_problem);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* keep = new kit::KeycapButton(theme, tr("Не менять"), QStringLiteral("Esc"));
    for (kit::KeycapButton* button : {keep, m_save}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const auto when = due())
            Q_EMIT submitted({m_lead, {}, m_what->text().trimmed(), *when, m_who->currentData().toString()});
    });
    connect(m_what, &QLineEdit::textChanged, this, &TaskDialog::refresh);
    connect(m_when, &QLineEdit::textChanged, this, &TaskDialog::refresh);
    setDefaultButton(m_save);
    setFirstFocus(m_what);
    setContextKeys({{{QStringLiteral("Tab")}, tr("дальше")},
                    {{QStringLiteral("Enter")}, tr("поставить")},
                    {{QStringLiteral("Esc")}, tr("не менять")}});
    refresh();
}

std::optional<Instant> TaskDialog::due() const
{
    return desk::typedMoment(m_when->text(), m_clock.now(), m_zone);
}

void TaskDialog::refresh()
{
    const auto when = due();
    m_when->setInvalid(!when);
    m_when->setTrailingHint(when ? words::nearMoment(*when, m_clock.now(), m_zone) : QString());
    m_save->setEnabled(when && !m_what->text().trimmed().isEmpty());
}

void TaskDialog::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace priyom::tasksui
