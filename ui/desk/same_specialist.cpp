// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/same_specialist.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace priyom::desk {

namespace {

#define WHO u"(?:мастер|специалист|врач|доктор|косметолог|парикмахер|стилист|барбер|массажист)\\p{L}*"

// «К той же», «у того же мастера»; «тот же мастер», «у своего врача»; "with the same specialist". «В то же время» is none.
const QRegularExpression& said()
{
    static const QRegularExpression words(
        QString::fromUtf16(u"(?:^|(?<=\\s))(?:"
                           u"(?:у|к|с)\\s+(?:того|той|тому|тем)\\s+же(?:\\s+" WHO u")?"
                           u"|(?:у\\s+|к\\s+|с\\s+)?(?:тот|та|того|той|тому|тем)\\s+же\\s+" WHO
                           u"|(?:у\\s+|к\\s+|с\\s+)?(?:сво|прежн)\\p{L}+\\s+" WHO
                           u"|(?:with\\s+|to\\s+)?(?:the\\s+|my\\s+|her\\s+|his\\s+)?(?:same|usual)\\s+"
                           u"(?:specialist|master|stylist|doctor|barber|hairdresser|therapist|person|one)"
                           u")(?=\\s|$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

QString bare(const QString& wish)
{
    return wish.toLower().remove(u',').simplified();
}

class SameWords
{
    Q_DECLARE_TR_FUNCTIONS(SameWords)

public:
    static QString same() { return tr("у того же мастера"); }
};

} // namespace

bool saysSame(const QString& wish)
{
    return bare(wish).contains(said());
}

QString withoutSame(const QString& wish)
{
    return bare(wish).remove(said()).simplified();
}

QString sameText()
{
    return SameWords::same();
}

} // namespace priyom::desk
