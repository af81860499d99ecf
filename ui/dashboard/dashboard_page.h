// SPDX-License-Identifier: GPL-3.0-or-later
// Section 5: asks the backend for the owner's page, again whenever something it shows was changed, and opens rows.
#pragma once

#include "core/backend/backend.h"
#include "core/reports/figure_query.h"
#include "ui/dashboard/dashboard_view.h"
#include "ui/shell/page.h"
#include "ui/shell/shell.h"

#include <QTimer>

namespace priyom::records {
class BreachDialog;
}

namespace priyom::dashboard {

class DashboardPage final : public shell::Page
{
    Q_OBJECT

public:
    DashboardPage(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("summary"); }
    [[nodiscard]] shell::Section section() const override { return shell::Section::Summary; }
    [[nodiscard]] QString title() const override { return tr("Сводка"); }
    [[nodiscard]] theme::Icon icon() const override { return theme::Icon::ChartBars; }
    [[nodiscard]] QWidget* widget() override;
    [[nodiscard]] QList<kit::KeyHint> contextKeys() const override;
    [[nodiscard]] QList<kit::KeyGroup> keySheet() const override;
    [[nodiscard]] QList<shell::Picture> pictures() override; // the page, and the rows behind a figure
    [[nodiscard]] bool isSettled() const override { return m_asked == 0 && !m_isStale && m_opening == 0; }
    void activated() override;

Q_SIGNALS:
    void addLeadAsked(); // of an empty shop
    void leadAsked(priyom::LeadId lead);

private:
    void build();
    void onChanged();
    void reload();
    void open(const reports::FigureQuery& query, const QString& title);
    void openBreaches(PersonId person, const reports::DaySpan& days, const QString& title);
    struct BreachQuestion;
    struct Breaches;
    void askBreaches(const BreachQuestion& question, std::function<void(Result<Breaches>)> done);
    void appendBreaches(records::BreachDialog* dialog, const BreachQuestion& question);

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Shell& m_shell;
    DashboardView* m_view = nullptr; // until the page is first shown
    QTimer m_gather; // many changes in a row are one reading
    int m_asked = 0;
    int m_opening = 0; // rows on their way
    bool m_isStale = true;
    bool m_isShown = false;
};

} // namespace priyom::dashboard
