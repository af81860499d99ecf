// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newlead/known_client.h"

#include "core/backend/services.h"
#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>

namespace priyom::desk {

namespace {

class KnownWords
{
    Q_DECLARE_TR_FUNCTIONS(KnownWords)

public:
    static QString lastVisit(const QString& date) { return tr("последний визит %1").arg(date); }
    static QString visits(int count) { return tr("%n визитов", nullptr, count); }
    static QString service(const QString& name) { return tr("услуга: %1").arg(name); }
    static QString wish(const QString& text) { return tr("пожелание: %1").arg(text); }
    static QString note(const QString& text) { return tr("заметка: %1").arg(text); }
    static QString noShows(int count) { return tr("%n неявок", nullptr, count); }
    static QString titled(const QString& name, const QString& about) { return tr("%1, %2", "a client and the last visit").arg(name, about); }
    static QString known() { return tr("есть в базе, визитов не было"); }
};

} // namespace

QString aboutClient(const clients::ClientHit& hit, const Zone& zone, Instant now)
{
    if (!hit.lastCameAt)
        return KnownWords::known();
    return KnownWords::lastVisit(words::axisDateText(zone.date(*hit.lastCameAt), zone.date(now))) % QStringLiteral(", ") % KnownWords::visits(hit.cameCount);
}

Result<KnownPerson> readKnown(backend::Services& services, const staff::Session& session, const leads::LeadDraft& draft)
{
    KnownPerson known;
    PRIYOM_TRY(known.hit, services.leadDesk.known(session, draft));
    if (!known.hit)
        return known;
    PRIYOM_TRY(known.brief, services.clientDesk.brief(session, known.hit->hit.client.id));
    return known;
}

QString knownTitle(const clients::ClientHit& hit, const Zone& zone, Instant now)
{
    const QString about = hit.lastCameAt ? KnownWords::lastVisit(words::axisDateText(zone.date(*hit.lastCameAt), zone.date(now))) : KnownWords::known();
    return KnownWords::titled(words::clientName(hit.client), about);
}

QString historyOf(const cards::ClientBrief& brief)
{
    QStringList last;
    if (brief.lastCame) {
        for (const QString& part : {brief.lastCame->service, brief.lastCame->specialistName})
            if (!part.isEmpty())
                last += part;
    }
    QStringList counts;
    if (brief.figures.came > 0)
        counts += KnownWords::visits(brief.figures.came);
    if (brief.figures.noShow > 0)
        counts += KnownWords::noShows(brief.figures.noShow);
    if (brief.figures.paid > Money() && !brief.moneyIsOwnOnly)
        counts += words::moneyText(brief.figures.paid);
    QStringList sentences;
    for (const QStringList& parts : {last, counts})
        if (!parts.isEmpty())
            sentences += parts.join(QStringLiteral(", "));
    return sentences.join(QStringLiteral(". "));
}

QString aboutRequest(const leads::RequestHit& request)
{
    switch (request.by) {
    case leads::FoundBy::Service:
        return KnownWords::service(request.text);
    case leads::FoundBy::Wish:
        return KnownWords::wish(request.text);
    case leads::FoundBy::Note:
        break;
    }
    return KnownWords::note(request.text);
}

} // namespace priyom::desk
