// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bonus/bonus_page.h"

#include "core/backend/services.h"
#include "core/staff/rights.h"
#include "ui/kit/keys.h"
#include "ui/records/records_dialog.h"
#include "ui/words/error_text.h"

namespace priyom::bonus {

namespace {

struct Sheet
{
    pay::MonthPay month;
    std::optional<Assigner> assigner;
};

} // namespace

BonusPage::BonusPage(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, QObject* parent)
    : shell::Page(parent), m_theme(theme), m_backend(backend), m_shell(shell)
{
    connect(&backend, &backend::Backend::changed, this, [this] {
        m_isStale = true;
        if (m_view && m_view->isVisible())
            reload();
    });
}

QWidget* BonusPage::widget()
{
    if (!m_view)
        build();
    return m_view;
}

void BonusPage::build()
{
    m_view = new BonusView(m_theme);
    connect(m_view, &BonusView::stepped, this, &BonusPage::step);
    connect(m_view, &BonusView::chosen, this, &BonusPage::readRecords);
    connect(m_view, &BonusView::opened, this, &BonusPage::open);
    connect(m_view, &BonusView::focusMoved, this, &BonusPage::changed);
    connect(m_view, &BonusView::exampleAsked, this, &BonusPage::exampleAsked);
    kit::onKeys(m_view, Qt::Key_PageUp, [this] { step(-1); });
    kit::onKeys(m_view, Qt::Key_PageDown, [this] { step(+1); });
}

QString BonusPage::enterText(ExplainTree::OnEnter enter)
{
    switch (enter) {
    case ExplainTree::OnEnter::Opens: return tr("открыть строки");
    case ExplainTree::OnEnter::Folds: return tr("свернуть");
    case ExplainTree::OnEnter::Unfolds: return tr("раскрыть");
    case ExplainTree::OnEnter::Nothing: break;
    }
    return {};
}

QList<kit::KeyHint> BonusPage::contextKeys() const
{
    const kit::KeyHint month{{QStringLiteral("PgUp"), QStringLiteral("PgDn")}, tr("месяц")};
    if (m_view && m_view->isEmpty())
        return {{{QStringLiteral("Enter")}, tr("показать на примере")}, month};
    if (m_view && m_view->isInExplanation()) {
        QList<kit::KeyHint> keys{{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("по строкам")},
                                 {{QStringLiteral("→"), QStringLiteral("←")}, tr("раскрыть, свернуть")}};
        if (const QString enter = enterText(m_view->onEnter()); !enter.isEmpty())
            keys.append({{QStringLiteral("Enter")}, enter});
        return keys + QList<kit::KeyHint>{{{QStringLiteral("Shift Tab")}, tr("к сотрудникам")}, month};
    }
    return {{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("по сотрудникам")}, {{QStringLiteral("Enter")}, tr("к расчёту")}, month};
}

QList<kit::KeyGroup> BonusPage::keySheet() const
{
    return {{tr("Бонусы"),
             {{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("сотрудники, строки")},
              {{QStringLiteral("Enter")}, tr("к расчёту, к строкам")},
              {{QStringLiteral("→"), QStringLiteral("←")}, tr("раскрыть, свернуть")},
              {{QStringLiteral("PgUp"), QStringLiteral("PgDn")}, tr("месяц")}}}};
}

QList<shell::Picture> BonusPage::pictures()
{
    return {{QStringLiteral("bonus"), [this] {
                 m_steps = -1; // the month that is being paid
                 reload();
             }}};
}

void BonusPage::activated()
{
    m_view->takeFocus();
    if (m_isStale)
        reload();
}

void BonusPage::step(int months)
{
    m_steps = months == 0 ? 0 : m_steps + months;
    reload();
}

void BonusPage::reload()
{
    m_isStale = false;
    ++m_pending;
    m_backend.ask(
        this,
        [steps = m_steps](backend::Services& services, const staff::Session& session) -> Result<Sheet> {
            Sheet sheet;
            const Month month = Month::of(services.reports.today().addMonths(steps));
            auto shown = services.pay.show(session, month);
            if (!shown && shown.error().code == ErrorCode::NotFound) // who asks has no scheme yet
                shown = pay::MonthPay{month, {}, {}};
            PRIYOM_TRY(sheet.month, shown);
            if (staff::scopeOf(session, "scheme.assign") == staff::Scope::None)
                return sheet;
            PRIYOM_TRY(const auto faces, services.signIn.faces());
            sheet.assigner = Assigner{faces.empty() ? QString() : session.name};
            return sheet;
        },
        [this](const Result<Sheet>& sheet) {
            --m_pending;
            m_view->setProblem(sheet ? QString() : words::errorText(sheet.error()));
            if (!sheet)
                return;
            m_month = sheet->month.month;
            m_view->setAssigner(sheet->assigner);
            m_view->setMonth(sheet->month);
        });
}

void BonusPage::readRecords(const pay::PersonPay& pay)
{
    QList<reports::FigureQuery> queries;
    for (const QString& metric : metricsOf(pay))
        queries.append(queryOf(pay, m_month, metric));
    ++m_pending;
    m_backend.ask(
        this,
        [queries](backend::Services& services, const staff::Session& session) -> Result<RecordsByMetric> {
            RecordsByMetric records;
            for (const reports::FigureQuery& query : queries) {
                PRIYOM_TRY(records[query.metric], services.reports.records(session, query));
            }
            return records;
        },
        [this, person = pay.person.id](Result<RecordsByMetric> records) {
            --m_pending;
            if (records)
                m_view->setRecords(person, *records);
            else
                m_view->setProblem(words::errorText(records.error()));
        });
}

void BonusPage::open(const reports::FigureQuery& query, const QString& title, qint64 record)
{
    m_backend.ask(
        this, [query](backend::Services& services, const staff::Session& session) { return services.reports.records(session, query); },
        [this, title, record](Result<reports::RecordList> list) {
            if (list)
                m_shell.openDialog(new records::RecordsDialog(m_theme, title, *list, record));
            else
                m_view->setProblem(words::errorText(list.error()));
        });
}

} // namespace priyom::bonus
