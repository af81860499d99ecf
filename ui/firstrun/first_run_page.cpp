// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/first_run_page.h"

#include "core/backend/services.h"
#include "ui/words/typed_hours.h"
#include "ui/words/zone_text.h"

#include <QStackedWidget>

namespace priyom::firstrun {

namespace {

struct Look
{
    bool empty = false;
    QString zone;
    QSet<Step> missing;
    std::array<schedule::DayHours, 7> week;
};

Result<Look> lookAt(backend::Services& services, const staff::Session& session)
{
    Look look;
    PRIYOM_TRY(look.empty, services.reports.isEmpty(session));
    PRIYOM_TRY(const schedule::OpeningHours hours, services.schedule.hours(session));
    look.week = hours.week;
    if (look.empty) {
        PRIYOM_TRY(look.missing, missingSteps(services, session));
    }
    look.zone = services.reports.zone().id();
    return look;
}

} // namespace

FirstRunPage::FirstRunPage(const theme::Theme& theme, backend::Backend& backend, shell::Page* behind, Ways ways, QObject* parent)
    : shell::Page(parent), m_theme(theme), m_backend(backend), m_behind(behind), m_stack(new QStackedWidget), m_ways(std::move(ways))
{
    behind->setParent(this);
    m_stack->addWidget(behind->widget());
    connect(behind, &shell::Page::changed, this, &shell::Page::changed);
    connect(&backend, &backend::Backend::changed, this, [this](const QSet<QString>& subjects) {
        if (m_isEmpty && subjects.contains(QStringLiteral("lead")))
            look();
    });
}

void FirstRunPage::build()
{
    m_view = new FirstRunView(m_theme);
    m_view->setPerson(m_person);
    connect(m_view, &FirstRunView::addLeadAsked, this, [this] { m_ways.addLead(); });
    m_view->offer(bool(m_ways.chooseFile), bool(m_ways.openDemo));
    connect(m_view, &FirstRunView::chooseFileAsked, this, [this] {
        if (m_ways.chooseFile)
            m_ways.chooseFile();
    });
    connect(m_view, &FirstRunView::openDemoAsked, this, [this] {
        if (m_ways.openDemo)
            m_ways.openDemo();
    });
    connect(m_view, &FirstRunView::stepAsked, this, [this](Step step) { m_ways.openStep(step); });
    m_stack->addWidget(m_view);
}

QWidget* FirstRunPage::widget()
{
    return m_stack;
}

QList<kit::KeyHint> FirstRunPage::contextKeys() const
{
    if (!m_isEmpty)
        return m_behind->contextKeys();
    QList<kit::KeyHint> keys{{{QStringLiteral("F2")}, tr("новый лид")}};
    if (m_ways.chooseFile)
        keys.append({{QStringLiteral("Ctrl O")}, tr("выбрать файл")});
    if (m_ways.openDemo)
        keys.append({{QStringLiteral("Ctrl B")}, tr("демо")});
    keys.append({{QStringLiteral("F1")}, tr("все клавиши")});
    return keys;
}

QList<shell::Picture> FirstRunPage::pictures()
{
    QList<shell::Picture> pictures = m_behind->pictures();
    for (shell::Picture& picture : pictures) {
        picture.arrange = [this, arrange = picture.arrange] {
            show(false);
            if (arrange)
                arrange();
        };
    }
    pictures.append({QStringLiteral("first-run"), [this] { show(true); }});
    return pictures;
}

void FirstRunPage::activated()
{
    m_isActive = true;
    look();
}

void FirstRunPage::look()
{
    m_asking = true;
    m_backend.ask(this, &lookAt, [this](const Result<Look>& look) {
        m_asking = false;
        if (look) {
            m_hours = words::weekText(look->week);
            m_zone = words::zoneText(look->zone);
            m_missing = look->missing;
        }
        show(look && look->empty); // what cannot be read is said by the page behind
    });
}

void FirstRunPage::show(bool empty)
{
    m_isEmpty = empty;
    if (empty && !m_view)
        build();
    m_stack->setCurrentWidget(empty ? m_view : m_behind->widget());
    if (empty) {
        m_view->setHours(m_ways.openStep ? m_hours : QString(), m_zone);
        m_view->setMissing(m_ways.openStep ? m_missing : QSet<Step>());
    }
    if (m_isActive && m_stack->isVisible()) // nobody is pulled away from another section
        empty ? m_view->takeFocus() : m_behind->activated();
    Q_EMIT changed();
}

} // namespace priyom::firstrun
