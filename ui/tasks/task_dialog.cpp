// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_dialog.h"

#include "ui/desk/fresh_key.h"
#include "ui/desk/labelled.h"
#include "ui/desk/typed_moment.h"
#include "ui/newlead/found_people.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace priyom::tasksui {

namespace {

constexpr int kWidth = 466;

} // namespace

TaskDialog::TaskDialog(const theme::Theme& theme, backend::Backend& backend, const Clock& clock,
                       const desk::DeskLists& lists, TaskAbout about, QWidget* parent)
    : DialogFrame(theme, parent), m_clock(clock), m_zone(lists.zone), m_about(std::move(about)),
      m_what(new kit::Field(theme)), m_when(new kit::Field(theme, tr("Например: завтра после 15"))),
      m_who(new kit::Combo(theme)), m_key(desk::freshKey()),
      m_save(new kit::KeycapButton(theme, tr("Поставить задачу"), QStringLiteral("Enter"), kit::ButtonKind::Primary))
{
    setTitle(m_about.isKnown() ? tr("Задача: %1").arg(words::clientName(m_about.clientName)) : tr("Новая задача"));
    setFixedWidth(theme.px(kWidth));
    m_when->setText(tr("завтра утром"));
    offerPeople(lists);
    body()->addSpacing(6);
    setFirstFocus(m_what);
    if (!m_about.isKnown())
        askAbout(backend);
    body()->addWidget(desk::labelled(theme, tr("Что сделать"), {}, m_what));
    body()->addWidget(desk::labelled(theme, tr("Когда"), tr("словами"), m_when));
    body()->addWidget(desk::labelled(theme, tr("Кому"), {}, m_who));
    body()->addWidget(problemLine());
    auto* keep = new kit::KeycapButton(theme, tr("Не менять"), QStringLiteral("Esc"));
    for (kit::KeycapButton* button : {keep, m_save}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const auto when = due();
        if (!when)
            return;
        hold();
        Q_EMIT submitted(
            {m_about.lead, m_about.client, m_what->text().trimmed(), *when, m_who->currentData().toString(), m_key});
    });
    connect(m_what, &QLineEdit::textChanged, this, &TaskDialog::refresh);
    connect(m_when, &QLineEdit::textChanged, this, &TaskDialog::refresh);
    setDefaultButton(m_save);
    setContextKeys({{{QStringLiteral("Tab")}, tr("дальше")},
                    {{QStringLiteral("Enter")}, tr("поставить")},
                    {{QStringLiteral("Esc")}, tr("не менять")}});
    refresh();
}

void TaskDialog::offerPeople(const desk::DeskLists& lists)
{
    m_who->addItem(lists.session.name, lists.session.name);
    for (const staff::Person& person : lists.managers())
        if (person.id != lists.session.person)
            m_who->addItem(person.name, person.name);
    m_who->addItem(tr("Общая очередь"), QString());
}

void TaskDialog::askAbout(backend::Backend& backend)
{
    m_whom = new kit::Field(theme(), tr("Имя или телефон клиента"));
    m_whom->setLeadingIcon(theme::Icon::Search);
    m_people = new desk::FoundPeople(backend, m_whom, m_clock, m_zone, desk::FoundPeople::Edge::Left, this);
    connect(m_people, &desk::FoundPeople::picked, this, &TaskDialog::setAbout);
    connect(m_whom, &QLineEdit::textEdited, this, &TaskDialog::forgetAbout);
    connect(m_whom, &QLineEdit::editingFinished, m_people, &desk::FoundPeople::enter); // Tab means the first one too
    body()->addWidget(desk::labelled(theme(), tr("О ком"), {}, m_whom));
    setFirstFocus(m_whom);
}

// As F3 opens it: the request somebody waits with, else the client.
void TaskDialog::setAbout(const leads::QuickHit& hit)
{
    m_about.lead = hit.request && hit.request->lead.isValid() ? hit.request->lead : hit.openLead.value_or(LeadId());
    m_about.client = m_about.lead.isValid() ? ClientId() : hit.hit.client.id;
    m_about.clientName = clients::calledBy(hit.hit.client);
    m_whom->setText(words::clientName(m_about.clientName));
    m_whom->setTrailingHint(m_about.lead.isValid() ? tr("по заявке") : tr("клиент"));
    if (m_whom->hasFocus())
        m_what->setFocus(Qt::TabFocusReason);
    refresh();
}

void TaskDialog::forgetAbout()
{
    m_about = {};
    m_whom->setTrailingHint({});
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
    if (when)
        m_when->setTrailingHint(words::nearMoment(*when, m_clock.now(), m_zone));
    else
        m_when->setTrailingHint(tr("не понято, пишут: завтра 10:00"), kit::Tone::Warn);
    m_save->setEnabled(when && m_about.isKnown() && !m_what->text().trimmed().isEmpty());
}

} // namespace priyom::tasksui
