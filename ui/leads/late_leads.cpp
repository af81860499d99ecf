// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/late_leads.h"

#include <QCoreApplication>
#include <QStringList>

namespace priyom::desk {

namespace {

class LateWords
{
    Q_DECLARE_TR_FUNCTIONS(LateWords)

public:
    static QString all(int count, const QString& parts) { return tr("Просрочены %n: %1", nullptr, count).arg(parts); }
    static QString waiting(int count) { return tr("%n лида ждут дольше нормы", nullptr, count); }
    static QString unfiltered(const QString& shown, int count) { return tr("%1, без фильтра %2").arg(shown).arg(count); }
    static QString onlyUnfiltered(int count) { return tr("По фильтру просроченных нет, без фильтра %1").arg(count); }
    static QString unanswered(int count) { return tr("%n ждут ответа", nullptr, count); }
    static QString uncalled(int count) { return tr("%n ждут звонка", nullptr, count); }
    static QString untaken(int count) { return tr("%n не взяты в работу", nullptr, count); }
    static QString unconfirmed(int count) { return tr("%n визита не подтверждены", nullptr, count); }
};

} // namespace

QString lateText(const leads::LateLeads& late)
{
    QStringList parts;
    if (late.unanswered > 0)
        parts += LateWords::unanswered(late.unanswered);
    if (late.uncalled > 0)
        parts += LateWords::uncalled(late.uncalled);
    if (late.untaken > 0)
        parts += LateWords::untaken(late.untaken);
    if (late.unconfirmed > 0)
        parts += LateWords::unconfirmed(late.unconfirmed);
    return parts.isEmpty() ? QString() : LateWords::all(late.all(), parts.join(QStringLiteral(", ")));
}

QString lateHeading(const leads::LateLeads& late, int everyone)
{
    if (late.all() == 0)
        return everyone > 0 ? LateWords::onlyUnfiltered(everyone) : QString();
    const QString shown = late.unanswered == late.all() ? LateWords::waiting(late.all()) : lateText(late);
    return everyone > late.all() ? LateWords::unfiltered(shown, everyone) : shown;
}

} // namespace priyom::desk
