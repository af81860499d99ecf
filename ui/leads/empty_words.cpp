// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/empty_words.h"

#include <QCoreApplication>

namespace priyom::desk {

namespace {

class EmptyWords
{
    Q_DECLARE_TR_FUNCTIONS(EmptyWords)

public:
    static QString notFound(const QString& search) { return tr("По запросу «%1» никого нет. Esc в поле вернёт список.").arg(search); }
    static QString noStage() { return tr("Ни один статус не выбран. Tab ведёт к статусам над таблицей, пробел отмечает."); }
    static QString filtered() { return tr("По фильтру здесь никого нет. Ctrl Shift F изменит фильтр."); }
    static QString of(TableScreen::Tab tab, const QString& month)
    {
        switch (tab) {
        case TableScreen::InWork: return tr("В работе никого нет. F2 запишет новый лид.");
        case TableScreen::Mine: return tr("Здесь лиды, за которые отвечаете вы. F11 на лиде назначит ответственного.");
        case TableScreen::Late: return tr("Никто не просрочен. Здесь встанут те, кто ждёт дольше нормы; F8 ведёт по ним.");
        case TableScreen::ToConfirm: return tr("Подтверждать нечего. Здесь встанут записи без подтверждения; F4 на лиде записывает.");
        case TableScreen::CallToday: return tr("Сегодня перезванивать некому. Здесь встанут те, кому обещан звонок; F5 записывает итог звонка.");
        case TableScreen::LostOfMonth: return tr("За %1 отказов нет. F9 на лиде отмечает отказ с причиной.").arg(month);
        case TableScreen::TabCount: break;
        }
        return {};
    }
};

} // namespace

QString emptyText(const EmptyCase& empty)
{
    if (empty.noStage)
        return EmptyWords::noStage();
    if (!empty.search.isEmpty())
        return EmptyWords::notFound(empty.search);
    return empty.isFiltered ? EmptyWords::filtered() : EmptyWords::of(empty.tab, empty.month);
}

} // namespace priyom::desk
