// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/backend.h"

#include "core/backend/services.h"
#include "core/settings/setting_store.h"
#include "core/staff/person_store.h"

namespace priyom::backend {

namespace {

using ShopFacts = Backend::ShopFacts;

Result<Backend::Entry> entryOf(Shop& shop)
{
    if (shop.isOpen())
        return Backend::Entry::Open;
    PRIYOM_TRY(const bool needsOwner, shop.services().signIn.needsOwner());
    return needsOwner ? Backend::Entry::FirstStart : Backend::Entry::SignIn;
}

Result<ShopFacts> enter(Shop& shop, staff::Session& session)
{
    ShopFacts facts{shop.zone(), shop.database().path(), {}, {}, {}, {}, Backend::Entry::Open, 0};
    PRIYOM_TRY(facts.name, settings::readSetting(shop.database(), settings::kShopName));
    PRIYOM_TRY(facts.address, settings::readSetting(shop.database(), settings::kShopAddress));
    PRIYOM_TRY(facts.currency, settings::readSetting(shop.database(), settings::kCurrency));
    PRIYOM_TRY(const QString minutes, settings::readSetting(shop.database(), settings::kLockMinutes));
    facts.lockMinutes = minutes.toInt();
    PRIYOM_TRY(facts.entry, entryOf(shop));
    session = {};
    if (facts.entry == Backend::Entry::Open) {
        PRIYOM_TRY(session, shop.openSession());
    }
    facts.session = session;
    return facts;
}

} // namespace

Backend::Backend(QObject* parent) : Backend(std::make_shared<DatabaseThread>(), parent) {}

Backend::Backend(std::shared_ptr<DatabaseThread> thread, QObject* parent) : QObject(parent), m_thread(std::move(thread))
{
    connect(m_thread.get(), &DatabaseThread::changed, this, [this](const QSet<QString>& subjects) {
        if (subjects.contains(QStringLiteral("person")))
            recheckPerson(); // before the views ask with what may be no right any more
        Q_EMIT changed(subjects);
    });
}

Backend::~Backend() = default;

std::unique_ptr<Backend> Backend::another() const
{
    return std::unique_ptr<Backend>(new Backend(m_thread, nullptr));
}

void Backend::recheckPerson()
{
    m_thread->post([thread = m_thread.get(), session = m_session, self = QPointer<Backend>(this)] {
        if (thread->shop() == nullptr || !session->person.isValid())
            return;
        const auto person = staff::personById(thread->shop()->database(), session->person);
        if (!person)
            return; // a reading error is the next action's own error
        session->name = person->name;
        session->roles = person->active ? person->roles : staff::Roles();
        if (!person->active)
            thread->deliver([self] {
                if (self)
                    Q_EMIT self->dismissed();
            });
    });
}

void Backend::open(Opener opener, QObject* context, std::function<void(Result<ShopFacts>)> answer)
{
    m_thread->post([thread = m_thread.get(), session = m_session, opener = std::move(opener), guard = QPointer<QObject>(context),
                    answer = std::move(answer)]() mutable {
        const auto opened = [&]() -> Result<ShopFacts> {
            PRIYOM_CHECK(thread->open(opener));
            return enter(*thread->shop(), *session);
        }();
        answerWith(*thread, guard, std::move(answer), opened);
    });
}

} // namespace priyom::backend
