// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/in_month.h"

#include <QCoreApplication>

namespace priyom::words {

namespace {

class MonthWords
{
    Q_DECLARE_TR_FUNCTIONS(MonthWords)

public:
    static QStringList all()
    {
        return {tr("в январе"), tr("в феврале"), tr("в марте"),    tr("в апреле"),  tr("в мае"),    tr("в июне"),
                tr("в июле"),   tr("в августе"), tr("в сентябре"), tr("в октябре"), tr("в ноябре"), tr("в декабре")};
    }
};

} // namespace

QString inMonthText(QDate anyDay)
{
    return MonthWords::all().at(anyDay.month() - 1);
}

} // namespace priyom::words
