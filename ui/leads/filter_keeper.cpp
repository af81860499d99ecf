// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/filter_keeper.h"

#include "core/backend/services.h"
#include "ui/desk/name_dialog.h"
#include "ui/leads/period_dialog.h"
#include "ui/words/error_text.h"

#include <QPointer>

namespace priyom::desk {

using backend::Services;
using leads::LeadChoice;
using leads::SavedFilter;
using staff::Session;

FilterKeeper::FilterKeeper(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, LeadFilters& filters, const DueClock& clock,
                           QObject* parent)
    : QObject(parent), m_theme(theme), m_backend(backend), m_shell(shell), m_filters(filters), m_clock(clock)
{
    connect(&filters, &LeadFilters::keepAsked, this, &FilterKeeper::ask);
    connect(&filters, &LeadFilters::periodAsked, this, &FilterKeeper::askPeriod);
    connect(&filters, &LeadFilters::dropAsked, this, &FilterKeeper::drop);
    connect(&backend, &backend::Backend::changed, this, [this](const QSet<QString>& subjects) {
        if (subjects.contains(QStringLiteral("saved_filter")))
            read();
    });
    read();
}

void FilterKeeper::read()
{
    ++m_asked;
    m_backend.ask(
        this, [](Services& services, const Session& session) { return services.savedFilters.list(session); },
        [this](Result<std::vector<SavedFilter>> saved) {
            ++m_answered;
            if (saved)
                m_filters.setSaved(std::move(*saved));
            else
                sayRefused(saved.error());
        });
}

void FilterKeeper::ask()
{
    auto* dialog = new NameDialog(m_theme, tr("Сохранить фильтр"), tr("Показывает: %1").arg(m_filters.text()), tr("Название"), leads::kLongestFilterName);
    dialog->setName(m_filters.text());
    connect(dialog, &NameDialog::submitted, this, [this, choice = m_filters.choice(), dialog = QPointer(dialog)](const QString& name) {
        keep({name, choice}, [this, name, dialog](const Result<EventSeq>& kept) {
            if (!dialog)
                return;
            if (!kept) {
                dialog->refuse(words::errorText(kept.error()));
                return;
            }
            dialog->accept();
            say(tr("Фильтр сохранён: %1").arg(name), *kept);
        });
    });
    m_shell.openDialog(dialog);
}

void FilterKeeper::askPeriod()
{
    auto* dialog = new PeriodDialog(m_theme, m_clock.today());
    dialog->setDays(m_filters.choice().from, m_filters.choice().to);
    connect(dialog, &PeriodDialog::submitted, this, [this, dialog](const std::optional<QDate>& from, const std::optional<QDate>& to) {
        LeadChoice choice = m_filters.choice();
        choice.arrived = leads::Arrived::Any;
        choice.from.reset();
        choice.to.reset();
        if ((from || to) && !leads::setDays(choice, from, to)) {
            dialog->showProblem(tr("Второй день раньше первого."));
            return;
        }
        dialog->accept();
        m_filters.choose(choice);
    });
    m_shell.openDialog(dialog);
}

void FilterKeeper::keep(const SavedFilter& filter, const std::function<void(const Result<EventSeq>&)>& done)
{
    ++m_asked;
    m_backend.ask(
        this, [filter](Services& services, const Session& session) { return services.savedFilters.keep(session, filter); },
        [this, done](const Result<EventSeq>& kept) {
            ++m_answered;
            done(kept);
        });
}

void FilterKeeper::drop(const SavedFilter& filter)
{
    ++m_asked;
    m_backend.ask(
        this, [name = filter.name](Services& services, const Session& session) { return services.savedFilters.drop(session, name); },
        [this, name = filter.name](const Result<EventSeq>& dropped) {
            ++m_answered;
            if (dropped)
                say(tr("Фильтр удалён: %1").arg(name), *dropped);
            else
                sayRefused(dropped.error());
        });
}

void FilterKeeper::say(const QString& sentence, EventSeq done)
{
    kit::Toast toast{sentence};
    toast.action = tr("Вернуть");
    toast.key = QStringLiteral("Ctrl Z");
    toast.act = [this, done] { undo(done); };
    m_shell.toast(toast);
}

void FilterKeeper::undo(EventSeq done)
{
    ++m_asked;
    m_backend.ask(
        this, [done](Services& services, const Session& session) { return services.savedFilters.undo(session, done); },
        [this](const Result<>& undone) {
            ++m_answered;
            if (!undone)
                sayRefused(undone.error());
        });
}

void FilterKeeper::sayRefused(const Error& error)
{
    m_shell.toast({words::errorText(error), {}, {}, {}, theme::Icon::Alert});
}

} // namespace priyom::desk
