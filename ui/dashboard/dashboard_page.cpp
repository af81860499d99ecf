// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include "core/backend/services.h"
#include "ui/dashboard/period_bar.h"
#include "ui/records/breach_dialog.h"
#include "ui/records/records_dialog.h"
#include "ui/kit/keys.h"
#include "ui/words/error_text.h"

#include <QPointer>

#include <chrono>

namespace priyom::dashboard {

using namespace std::chrono_literals;

namespace {

struct Shown
{
    reports::OwnerDashboard page;
    bool isEmpty = false;
};

} // namespace

struct DashboardPage::BreachQuestion
{
    PersonId person; // invalid: everybody's
    reports::DaySpan days;
    std::optional<notices::BreachCursor> after;
};

struct DashboardPage::Breaches
{
    notices::BreachPage page;
    Zone zone = Zone::utc();
};

DashboardPage::DashboardPage(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, QObject* parent)
    : shell::Page(parent), m_theme(theme), m_backend(backend), m_shell(shell)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(200ms);
    connect(&m_gather, &QTimer::timeout, this, &DashboardPage::reload);
    connect(&backend, &backend::Backend::changed, this, &DashboardPage::onChanged);
}

QWidget* DashboardPage::widget()
{
    if (!m_view)
        build();
    return m_view;
}

void DashboardPage::build()
{
    m_view = new DashboardView(m_theme);
    connect(m_view, &DashboardView::asked, this, &DashboardPage::reload);
    connect(m_view, &DashboardView::opened, this, &DashboardPage::open);
    connect(m_view, &DashboardView::breachesAsked, this, &DashboardPage::openBreaches);
    connect(m_view, &DashboardView::addLeadAsked, this, &DashboardPage::addLeadAsked);
    kit::onKeys(m_view, Qt::Key_Left, [this] { m_view->period().turn(-1); });
    kit::onKeys(m_view, Qt::Key_Right, [this] { m_view->period().turn(+1); });
}

QList<kit::KeyHint> DashboardPage::contextKeys() const
{
    return {{{QStringLiteral("←"), QStringLiteral("→")}, tr("период")},
            {{QStringLiteral("Tab")}, tr("по показателям")},
            {{QStringLiteral("Enter")}, tr("раскрыть до строк")},
            {{QStringLiteral("F1")}, tr("все клавиши")}};
}

QList<kit::KeyGroup> DashboardPage::keySheet() const
{
    return {{tr("Сводка"),
             {{{QStringLiteral("←"), QStringLiteral("→")}, tr("период раньше, позже")},
              {{QStringLiteral("Enter")}, tr("раскрыть до строк")},
              {{QStringLiteral("Shift Enter")}, tr("просрочки менеджера, причины")},
              {{QStringLiteral("↑"), QStringLiteral("↓")}, tr("по строкам")},
              {{QStringLiteral("Ctrl T")}, tr("график таблицей")}}}};
}

QList<shell::Picture> DashboardPage::pictures()
{
    return {{QStringLiteral("owner-dashboard")}, {QStringLiteral("records"), [this] { m_view->openTile(QStringLiteral("no_show_rate")); }}};
}

void DashboardPage::activated()
{
    m_isShown = true;
    m_view->takeFocus();
    if (m_isStale)
        reload();
}

void DashboardPage::onChanged()
{
    m_isStale = true;
    if (m_isShown && m_view->isVisible())
        m_gather.start();
}

void DashboardPage::reload()
{
    m_isStale = false;
    const int asked = ++m_asked;
    const reports::OwnerRequest request{m_view->period().kind(), m_view->period().steps(), m_view->originKind()};
    m_backend.ask(
        this,
        [request](backend::Services& services, const staff::Session& session) -> Result<Shown> {
            Shown shown;
            PRIYOM_TRY(shown.isEmpty, services.reports.isEmpty(session));
            PRIYOM_TRY(shown.page, services.reports.ownerDashboard(session, request));
            return shown;
        },
        [this, asked](Result<Shown> shown) {
            if (asked != m_asked)
                return; // other days were asked for meanwhile
            m_asked = 0;
            m_view->setProblem(shown ? QString() : words::errorText(shown.error()));
            if (!shown)
                return;
            m_view->setDashboard(shown->page);
            m_view->setEmpty(shown->isEmpty);
        });
}

void DashboardPage::open(const reports::FigureQuery& query, const QString& title)
{
    ++m_opening;
    m_backend.ask(
        this, [query](backend::Services& services, const staff::Session& session) { return services.reports.records(session, query); },
        [this, title](Result<reports::RecordList> list) {
            --m_opening;
            if (list)
                m_shell.openDialog(new records::RecordsDialog(m_theme, title, *list));
            else
                m_view->setProblem(words::errorText(list.error()));
        });
}

void DashboardPage::askBreaches(const BreachQuestion& question, std::function<void(Result<Breaches>)> done)
{
    m_backend.ask(
        this,
        [question](backend::Services& services, const staff::Session& session) -> Result<Breaches> {
            Breaches read;
            read.zone = services.place.zone();
            const Period period = read.zone.days(question.days.first, question.days.last.addDays(1));
            PRIYOM_TRY(read.page, services.notices.breachLines(session, period, question.person, question.after));
            return read;
        },
        std::move(done));
}

void DashboardPage::openBreaches(PersonId person, const reports::DaySpan& days, const QString& title)
{
    ++m_opening;
    askBreaches({person, days, {}}, [this, person, days, title](Result<Breaches> read) {
        --m_opening;
        if (!read) {
            m_view->setProblem(words::errorText(read.error()));
            return;
        }
        auto* dialog = new records::BreachDialog(m_theme, title, read->page, read->zone);
        connect(dialog, &records::BreachDialog::leadAsked, this, &DashboardPage::leadAsked);
        connect(dialog, &records::BreachDialog::moreAsked, this,
                [this, person, days, dialog](const notices::BreachCursor& after) {
                    appendBreaches(dialog, {person, days, after});
                });
        m_shell.openDialog(dialog);
    });
}

void DashboardPage::appendBreaches(records::BreachDialog* dialog, const BreachQuestion& question)
{
    askBreaches(question, [this, open = QPointer(dialog)](const Result<Breaches>& read) {
        if (!open)
            return; // closed meanwhile
        if (read)
            open->append(read->page);
        else
            open->refuseMore(words::errorText(read.error()));
    });
}

} // namespace priyom::dashboard
