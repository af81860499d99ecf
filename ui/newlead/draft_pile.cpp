// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newlead/draft_pile.h"

#include "core/base/fold.h"
#include "core/base/phone.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace priyom::desk {

namespace {

// Who is not named yet is nobody else either: such a draft is the same as an equal one alone.
bool areOfOne(const NewLeadDraft& one, const NewLeadDraft& other)
{
    if (one.client.isValid() && one.client == other.client)
        return true;
    const QString phone = parsePhone(one.phone).number;
    const QString otherPhone = parsePhone(other.phone).number;
    if (!phone.isEmpty() || !otherPhone.isEmpty())
        return phone == otherPhone;
    return one.name.isEmpty() || other.name.isEmpty() ? one == other : fold(one.name) == fold(other.name);
}

} // namespace

void DraftPile::put(const NewLeadDraft& draft)
{
    drop(draft);
    if (!isEmptyForm(draft))
        m_drafts.append(draft);
}

NewLeadDraft DraftPile::takeLatest()
{
    return m_drafts.isEmpty() ? NewLeadDraft() : m_drafts.takeLast();
}

NewLeadDraft DraftPile::takeFor(const NewLeadDraft& begun)
{
    const auto left = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const NewLeadDraft& draft) { return areOfOne(draft, begun); });
    if (left == m_drafts.end())
        return begun;
    NewLeadDraft draft = *left;
    m_drafts.erase(left);
    return draft;
}

void DraftPile::drop(const NewLeadDraft& draft)
{
    m_drafts.removeIf([&](const NewLeadDraft& left) { return areOfOne(left, draft); });
}

QString DraftPile::text() const
{
    if (m_drafts.isEmpty())
        return {};
    if (m_drafts.size() == 1)
        return draftText(m_drafts.front());
    QJsonArray all;
    for (const NewLeadDraft& draft : m_drafts)
        all.append(draftText(draft));
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

DraftPile DraftPile::fromText(const QString& text)
{
    DraftPile pile;
    const QJsonDocument kept = QJsonDocument::fromJson(text.toUtf8());
    if (!kept.isArray())
        pile.put(draftFromText(text));
    for (const QJsonValue& draft : kept.array())
        pile.put(draftFromText(draft.toString()));
    return pile;
}

} // namespace priyom::desk
