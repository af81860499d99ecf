// SPDX-License-Identifier: GPL-3.0-or-later
// Who it is, by what is typed in the field of the phone, and whose the request will be.
#include "core/backend/services.h"
#include "core/base/phone_home.h"
#include "core/catalog/handle_channel.h"
#include "core/clients/handle.h"
#include "ui/desk/fresh_key.h"
#include "ui/desk/phone_typing.h"
#include "ui/booking/wish_form.h"
#include "ui/newlead/new_lead_dialog.h"
#include "ui/words/error_text.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace priyom::desk {

using kit::Tone;

void NewLeadDialog::askTurn()
{
    const QString channel = draft().channelKey;
    if (channel.isEmpty() || channel == m_turnOf)
        return;
    m_turnOf = channel;
    m_asksTurn = true;
    m_backend.ask(
        this, [channel](backend::Services& services, const staff::Session& session) { return services.leads.nextTurn(session, channel); },
        [this, channel](const Result<leads::NextTurn>& turn) {
            if (channel != m_turnOf)
                return;
            m_asksTurn = false;
            if (turn)
                showTurn(*turn);
        });
}

void NewLeadDialog::showTurn(const leads::NextTurn& turn)
{
    m_manager->setItemText(0, turn.person.isValid() ? tr("По правилу: %1").arg(turn.name) : tr("По правилу: общая очередь"));
    if (!m_managerSaid)
        m_manager->setCurrentIndex(std::max(0, m_manager->findText(turn.isTaker ? turn.name : QString())));
}

int NewLeadDialog::placeOf(const QString& channelKey) const
{
    const auto found = std::find_if(m_channelList.begin(), m_channelList.end(), [&](const catalog::Channel& each) { return each.key == channelKey; });
    return found == m_channelList.end() ? -1 : static_cast<int>(found - m_channelList.begin());
}

void NewLeadDialog::followHandle()
{
    const int begun = placeOf(m_begun.channelKey);
    const bool wasCall = begun >= 0 && m_channelList[static_cast<std::size_t>(begun)].kind == catalog::ChannelKind::Call;
    if (m_channelSaid || !wasCall)
        return;
    const int theirs = placeOf(catalog::channelOfHandle(m_phone->text(), m_channelList));
    const QScopedValueRollback following(m_follows, true);
    m_channel->setCurrent(theirs < 0 ? begun : theirs);
}

void NewLeadDialog::checkPhone()
{
    followHandle();
    const bool isHandle = !clients::handleOf(m_phone->text()).isEmpty();
    const PhoneVerdict verdict = isHandle ? PhoneVerdict{true, tr("ник в мессенджере")} : verdictOn(m_phone->text());
    m_phone->setTrailingHint(verdict.text, verdict.valid ? Tone::Ok : Tone::Warn, verdict.valid ? theme::Icon::Check : theme::Icon::None);
    m_known->setNobody();
    m_when->setClient({});
    m_cardName.clear();
    forgetFoundName();
    m_asksWho = verdict.valid || chosenClient().isValid();
    m_ends.reset(); // what is typed on is not meant to be saved yet
    if (m_asksWho) {
        const leads::LeadDraft asked = leadDraft();
        m_backend.ask(
            this, [asked](backend::Services& services, const staff::Session& session) { return readKnown(services, session, asked); },
            [this, asked](const Result<KnownPerson>& known) {
                const leads::LeadDraft typed = leadDraft();
                const leads::Reached was = leads::reachedBy(asked);
                const leads::Reached now = leads::reachedBy(typed);
                if (asked.client == typed.client && was.phone == now.phone && was.handle == now.handle)
                    showKnown(known);
            });
    }
    refresh();
}

// F2 and the number of the next caller: a hand that does not look types it over that of a form which was left. Then the form is
// the new caller's, and what was left waits on.
void NewLeadDialog::putAsideForAnother()
{
    const qsizetype most = phoneHome().code.size() + 1; // the country's stand there by themselves
    const auto digits = [](const QString& text) { return std::count_if(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); }); };
    const QString typed = m_phone->text();
    if (!m_isLeft || digits(m_begun.phone) <= most || digits(typed) == 0 || digits(typed) > most)
        return;
    NewLeadDraft left = draft();
    left.phone = m_begun.phone;
    left.client = m_begun.client;
    m_isLeft = false;
    m_begun = NewLeadDraft();
    m_begun.key = freshKey();
    NewLeadDraft begun;
    begun.phone = typed;
    fill(begun);
    m_begun.service = m_service->currentText();
    showFresh();
    Q_EMIT putAside(left);
}

void NewLeadDialog::offerPeople()
{
    m_people = new FoundPeople(m_backend, m_phone, m_clock, m_lists.zone, FoundPeople::Edge::Left, this);
    m_people->setWordsOnly();
    m_phone->setPlaceholderText(tr("телефон или имя клиента"));
    connect(m_people, &FoundPeople::picked, this, &NewLeadDialog::take);
    connect(m_phone, &QLineEdit::editingFinished, this, &NewLeadDialog::moveNameOver);
}

// Who was chosen, known by more than a phone.
void NewLeadDialog::take(const leads::QuickHit& hit)
{
    const clients::Client& client = hit.hit.client;
    m_begun.client = client.id;
    m_begun.phone = client.phone.isEmpty() ? client.handle : formatPhone(client.phone.number);
    if (m_phone->text() == m_begun.phone)
        checkPhone();
    else
        m_phone->setText(m_begun.phone);
}

// A name typed there of somebody who is not known, or not meant.
void NewLeadDialog::moveNameOver()
{
    const QString typed = m_phone->text().trimmed();
    const bool isName = !typed.isEmpty() && clients::handleOf(typed).isEmpty() && std::none_of(typed.begin(), typed.end(), [](QChar sign) { return sign.isDigit(); });
    if (!isName || !m_name->text().isEmpty() || m_people->isOpen())
        return;
    m_people->close();
    m_phone->clear();
    m_name->setText(typed);
}

// A name that the last number told goes with it: the next caller is somebody else.
void NewLeadDialog::forgetFoundName()
{
    if (const QString found = std::exchange(m_foundName, {}); found.isEmpty() || m_name->text() != found)
        return;
    m_begun.name.clear();
    m_name->clear();
}

bool NewLeadDialog::isNamedOtherwise(const QString& name) const
{
    return !m_cardName.isEmpty() && !name.isEmpty() && name != m_cardName;
}

// The card keeps its name; that somebody called themselves otherwise this time is not lost.
QString NewLeadDialog::noteWithName(const leads::LeadDraft& lead) const
{
    if (!lead.client.isValid() || !isNamedOtherwise(lead.name))
        return lead.note;
    const QString named = tr("Назвались: %1").arg(lead.name);
    return lead.note.isEmpty() ? named : QString(lead.note % QStringLiteral(". ") % named);
}

void NewLeadDialog::showKnown(const Result<KnownPerson>& known)
{
    m_asksWho = false;
    if (!known) {
        m_ends.reset(); // a client who has a card would get a second one
        m_problems.show(About::Who, words::errorText(known.error()));
        return;
    }
    if (known->hit) {
        m_known->setPerson(*known, m_lists.zone, m_clock.now(), said(*known->hit));
        m_when->setClient(m_known->client());
        m_cardName = known->hit->hit.client.name;
        if (m_name->text().isEmpty()) {
            m_begun.name = known->hit->hit.client.name; // nobody typed it
            m_name->setText(m_begun.name);
        }
        if (m_name->text() == m_cardName) // also in a form that was left: nobody typed it
            m_foundName = m_cardName;
    }
    if (const auto end = std::exchange(m_ends, std::nullopt))
        submit(*end);
}

// What was answered before, if it was about this open lead.
Which NewLeadDialog::said(const leads::QuickHit& hit) const
{
    if (m_another && (!m_begun.client.isValid() || m_begun.client == hit.hit.client.id))
        return Which::Another;
    if (!hit.openLead || m_begun.asked != *hit.openLead)
        return Which::NotSaid;
    return m_begun.isAnother ? Which::Another : Which::Same;
}

// Who was chosen, as long as no other phone is typed: one who had none may tell it now.
ClientId NewLeadDialog::chosenClient() const
{
    return m_begun.phone.isEmpty() || m_begun.phone == m_phone->text().trimmed() ? m_begun.client : ClientId();
}

// Neither a number nor a handle, and not what stood on the card of who was chosen.
bool NewLeadDialog::isHalfTyped(const QString& phone) const
{
    const bool isOfCard = m_begun.client.isValid() && phone == m_begun.phone;
    return !phone.isEmpty() && !isOfCard && !verdictOn(phone).valid && clients::handleOf(phone).isEmpty();
}

} // namespace priyom::desk
