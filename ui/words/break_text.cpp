// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/break_text.h"

#include "ui/words/date_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace priyom::words {

namespace {

class BreakWords
{
    Q_DECLARE_TR_FUNCTIONS(BreakWords)

public:
    static QString before(const QString& length) { return tr("%1 до", "a break before a visit").arg(length); }
    static QString after(const QString& length) { return tr("%1 после", "a break after a visit").arg(length); }
};

QString lengthText(int minutes)
{
    return durationText(qint64(minutes) * 60);
}

} // namespace

QString breaksText(int minutesBefore, int minutesAfter)
{
    QStringList parts;
    if (minutesBefore > 0)
        parts += BreakWords::before(lengthText(minutesBefore));
    if (minutesAfter > 0)
        parts += BreakWords::after(lengthText(minutesAfter));
    return parts.join(QStringLiteral(", "));
}

} // namespace priyom::words
