// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newlead/new_lead_draft.h"

#include "ui/desk/typed_wish.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace priyom::desk {

namespace {

struct Part
{
    const char* key;
    QString NewLeadDraft::* text;
};

constexpr Part kParts[] = {{"phone", &NewLeadDraft::phone},     {"channel", &NewLeadDraft::channelKey},
                           {"name", &NewLeadDraft::name},       {"service", &NewLeadDraft::service},
                           {"wish", &NewLeadDraft::wish},       {"specialist", &NewLeadDraft::specialist},
                           {"manager", &NewLeadDraft::manager}, {"source", &NewLeadDraft::source},
                           {"campaign", &NewLeadDraft::campaign}, {"note", &NewLeadDraft::note},
                           {"key", &NewLeadDraft::key}};

} // namespace

bool isEmptyForm(const NewLeadDraft& draft)
{
    return draft.phone.isEmpty() && draft.name.isEmpty() && draft.note.isEmpty() && draft.wish.isEmpty() && draft.service.isEmpty()
           && draft.specialist.isEmpty() && !draft.interest;
}

QString wishOn(const NewLeadDraft& draft, QDate today, const Zone& zone, const schedule::OpeningHours& hours)
{
    if (!draft.wishedOn.isValid() || draft.wishedOn == today)
        return draft.wish;
    const auto meant = typedWish(draft.wish, zone.startOfDay(draft.wishedOn), zone);
    return meant ? wishText(*meant, hours) : draft.wish;
}

QString draftText(const NewLeadDraft& draft)
{
    QJsonObject object;
    for (const Part& part : kParts)
        object.insert(QLatin1String(part.key), draft.*part.text);
    if (draft.interest)
        object.insert(QLatin1String("temperature"), leads::temperatureKey(*draft.interest));
    if (draft.wishedOn.isValid())
        object.insert(QLatin1String("wished_on"), draft.wishedOn.toString(Qt::ISODate));
    if (draft.isChannelSaid)
        object.insert(QLatin1String("channel_said"), true);
    if (draft.client.isValid())
        object.insert(QLatin1String("client"), draft.client.value);
    if (draft.asked.isValid()) {
        object.insert(QLatin1String("asked"), draft.asked.value);
        object.insert(QLatin1String("another"), draft.isAnother);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

NewLeadDraft draftFromText(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    NewLeadDraft draft;
    for (const Part& part : kParts)
        if (const QJsonValue value = object[QLatin1String(part.key)]; value.isString())
            draft.*part.text = value.toString();
    draft.interest = leads::temperatureFromKey(object[QLatin1String("temperature")].toString());
    draft.wishedOn = QDate::fromString(object[QLatin1String("wished_on")].toString(), Qt::ISODate);
    draft.isChannelSaid = object[QLatin1String("channel_said")].toBool();
    draft.client = ClientId(object[QLatin1String("client")].toInteger());
    draft.asked = LeadId(object[QLatin1String("asked")].toInteger());
    draft.isAnother = object[QLatin1String("another")].toBool();
    return draft;
}

} // namespace priyom::desk
