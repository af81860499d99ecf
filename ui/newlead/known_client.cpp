// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newlead/known_client.h"

#include "ui/words/date_text.h"

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
    static QString known() { return tr("есть в базе, визитов не было"); }
};

} // namespace

QString aboutClient(const clients::ClientHit& hit, const Zone& zone)
{
    if (!hit.lastCameAt)
        return KnownWords::known();
    return KnownWords::lastVisit(words::axisDateText(zone.date(*hit.lastCameAt))) % QStringLiteral(", ") % KnownWords::visits(hit.cameCount);
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
