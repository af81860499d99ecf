// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/client_pick.h"

#include "core/backend/services.h"
#include "core/clients/called.h"
#include "ui/desk/labelled.h"
#include "ui/words/lead_words.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace priyom::cash {

namespace {

constexpr int kMost = 9;

} // namespace

ClientPick::ClientPick(const theme::Theme& theme, backend::Backend& backend, QWidget* parent)
    : QWidget(parent), m_backend(backend), m_field(new kit::Field(theme))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(desk::labelled(theme, tr("Клиент"), tr("имя или телефон, необязательно"), m_field));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &ClientPick::search);
}

ClientId ClientPick::client() const
{
    return m_at < m_hits.size() ? m_hits[m_at].client.id : ClientId();
}

void ClientPick::search()
{
    m_hits.clear();
    m_at = 0;
    const QString typed = m_field->text().trimmed();
    const int question = ++m_asked;
    if (typed.isEmpty()) {
        m_answered = question;
        say();
        return;
    }
    m_backend.ask(
        this, [typed](backend::Services& services, const staff::Session& session) { return services.clients.find(session, typed, kMost); },
        [this, question](const Result<std::vector<clients::ClientHit>>& hits) {
            if (question != m_asked)
                return;
            m_answered = question;
            if (hits)
                m_hits = *hits;
            say();
        });
}

void ClientPick::say()
{
    QString said;
    if (client().isValid()) {
        const clients::Client& found = m_hits[m_at].client;
        const QString reached = clients::reachedBy(found);
        said = reached.isEmpty() ? words::clientName(found) : tr("%1, %2", "a name, a phone").arg(words::clientName(found), reached);
        if (m_hits.size() > 1)
            said = tr("%1 (%2 из %3)").arg(said).arg(m_at + 1).arg(m_hits.size());
    } else if (isNobody()) {
        said = tr("никто не найден");
    }
    m_field->setTrailingHint(said, isNobody() ? kit::Tone::Warn : kit::Tone::Second);
    m_field->setAccessibleDescription(said);
    Q_EMIT changed();
}

bool ClientPick::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_hits.empty())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return QWidget::eventFilter(watched, event);
    m_at = (m_at + (key == Qt::Key_Down ? 1 : m_hits.size() - 1)) % m_hits.size();
    say();
    return true;
}

} // namespace priyom::cash
