// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/right_words.h"

#include "core/backend/operation.h"
#include "core/staff/rights.h"
#include "ui/words/role_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace priyom::words {

namespace {

using staff::Scope;

// Of one role over the operations about one thing.
struct May
{
    Scope see = Scope::None;
    Scope change = Scope::None;
    bool sees = false;   // there is something to see at all
    bool isPart = false; // some of the changes are not allowed
};

class RightWords
{
    Q_DECLARE_TR_FUNCTIONS(RightWords)

public:
    // In the order in which they are shown: the everyday ones above.
    static QList<std::pair<QLatin1String, QString>> subjects()
    {
        return {
            {QLatin1String("shop"), tr("Настройки")},
            {QLatin1String("person"), tr("Сотрудники")},
            {QLatin1String("catalog"), tr("Списки")},
            {QLatin1String("resource"), tr("Кабинеты и устройства")},
            {QLatin1String("hours"), tr("Рабочие часы")},
            {QLatin1String("calendar"), tr("Праздники")},
            {QLatin1String("shift"), tr("Смены")},
            {QLatin1String("absence"), tr("Отсутствия")},
            {QLatin1String("norm"), tr("Нормы ответа")},
            {QLatin1String("client"), tr("Клиенты")},
            {QLatin1String("lead"), tr("Лиды")},
            {QLatin1String("visit"), tr("Визиты")},
            {QLatin1String("waiting"), tr("Лист ожидания")},
            {QLatin1String("payment"), tr("Оплаты")},
            {QLatin1String("cash"), tr("Касса дня")},
            {QLatin1String("touch"), tr("Касания")},
            {QLatin1String("call"), tr("Звонки")},
            {QLatin1String("task"), tr("Задачи")},
            {QLatin1String("bin"), tr("Корзина")},
            {QLatin1String("notice"), tr("Уведомления")},
            {QLatin1String("kpi"), tr("Показатели")},
            {QLatin1String("plan"), tr("Планы")},
            {QLatin1String("bonus"), tr("Бонусы")},
            {QLatin1String("scheme"), tr("Схемы бонусов")},
            {QLatin1String("spend"), tr("Расходы")},
            {QLatin1String("import"), tr("Загрузка файлов")},
            {QLatin1String("export"), tr("Выгрузка базы")},
            {QLatin1String("dump"), tr("Вся база")},
            {QLatin1String("verify"), tr("Проверка базы")},
            {QLatin1String("filter"), tr("Фильтры")},
            {QLatin1String("columns"), tr("Колонки календаря")},
            {QLatin1String("draft"), tr("Черновики")},
            {QLatin1String("look"), tr("Вид")},
            {QLatin1String("undo"), tr("Отмена")},
        };
    }

    static QString of(const May& may)
    {
        if (may.see == Scope::None && may.change == Scope::None)
            return tr("нет");
        if (may.change == Scope::None)
            return may.see == Scope::All ? tr("видит всё") : tr("видит своё");
        if (may.isPart)
            return may.see == Scope::All ? tr("всё, меняет часть") : tr("своё, меняет часть");
        if (!may.sees)
            return may.change == Scope::All ? tr("делает") : tr("делает своё");
        if (may.see == may.change)
            return may.see == Scope::All ? tr("видит и меняет всё") : tr("видит и меняет своё");
        return may.see == Scope::All ? tr("всё, меняет своё") : tr("своё, меняет всё");
    }

    static QString refused(const QString& what, bool writes, staff::Roles allowed)
    {
        if (what.isEmpty() || allowed.isEmpty())
            return tr("Вашей роли это не разрешено.");
        return (writes ? tr("Вашей роли не разрешено менять «%1». Могут: %2.")
                       : tr("Вашей роли не разрешено открывать «%1». Могут: %2."))
            .arg(what, rolesText(allowed));
    }
    static QString onlyOwn(const QString& what) { return tr("Это чужая запись: в «%1» вам разрешены только свои.").arg(what); }
};

bool writes(const char* operation)
{
    const auto& all = backend::operations();
    const auto found = std::find_if(all.begin(), all.end(), [&](const backend::Operation& each) { return qstrcmp(each.name, operation) == 0; });
    return found != all.end() && found->writes;
}

May mayOf(QLatin1String prefix, staff::Role role)
{
    staff::Session session;
    session.roles.add(role);
    May may;
    for (const staff::Right& right : staff::rights()) {
        if (QLatin1String(right.operation).left(prefix.size() + 1) != QString(prefix % u'.'))
            continue;
        const Scope scope = staff::scopeOf(session, right.operation);
        if (writes(right.operation)) {
            may.isPart = may.isPart || scope == Scope::None;
            if (scope != Scope::None) // whoever adds for all and changes the own ones is not said to change all
                may.change = may.change == Scope::None ? scope : std::min(may.change, scope);
        } else {
            may.sees = true;
            may.see = std::max(may.see, scope);
        }
    }
    return may;
}

} // namespace

QString rightSubject(const QString& prefix)
{
    for (const auto& [known, word] : RightWords::subjects())
        if (known == prefix)
            return word;
    return {};
}

QString rightRefused(const QString& operation, bool notOwn)
{
    const QString what = rightSubject(operation.section(u'.', 0, 0));
    if (notOwn && !what.isEmpty())
        return RightWords::onlyOwn(what);
    const QByteArray name = operation.toLatin1();
    staff::Roles allowed;
    for (const staff::Role role : staff::kAllRoles) {
        staff::Session session;
        session.roles.add(role);
        if (staff::scopeOf(session, name.constData()) != Scope::None)
            allowed.add(role);
    }
    return RightWords::refused(what, writes(name.constData()), allowed);
}

QList<RightRow> rightRows()
{
    QList<RightRow> rows;
    for (const auto& [prefix, word] : RightWords::subjects()) {
        RightRow row{word, {}};
        for (const staff::Role role : staff::kAllRoles)
            row.roles.append(RightWords::of(mayOf(prefix, role)));
        rows.append(row);
    }
    return rows;
}

} // namespace priyom::words
