// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/find_everywhere.h"

#include "ui/kit/field.h"
#include "ui/shell/corner.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QKeyEvent>

namespace priyom::desk {

FindEverywhere::FindEverywhere(backend::Backend& backend, shell::MainWindow& window, const Clock& clock, const Zone& zone, QObject* parent)
    : QObject(parent), m_window(window), m_field(window.corner().openSearch()),
      m_people(new FoundPeople(backend, m_field, clock, zone, FoundPeople::Edge::Right, this))
{
    connect(m_people, &FoundPeople::picked, this, &FindEverywhere::pick);
    m_field->installEventFilter(this);
    window.addKey(Qt::Key_F3, [this] { begin(); }, {{QStringLiteral("F3")}, tr("найти клиента или запрос")});
}

void FindEverywhere::begin()
{
    if (!m_field->hasFocus())
        m_before = QApplication::focusWidget();
    m_window.corner().focusSearch();
}

// To the row that the keys were on, on the page that was left for nothing.
void FindEverywhere::leave()
{
    m_field->clear();
    m_people->close();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else if (shell::Page* page = m_window.currentPage())
        page->widget()->setFocus(Qt::OtherFocusReason);
}

bool FindEverywhere::eventFilter(QObject* watched, QEvent* event)
{
    const bool escape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!escape || m_people->isOpen()) // that one is the list's
        return QObject::eventFilter(watched, event);
    leave();
    return true;
}

void FindEverywhere::pick(const leads::QuickHit& hit)
{
    leave(); // so that Esc on what is opened leads back there
    const LeadId asked =
        hit.request && hit.request->lead.isValid() ? hit.request->lead : hit.openLead.value_or(LeadId());
    if (asked.isValid())
        Q_EMIT leadAsked(asked);
    else
        Q_EMIT clientAsked(hit.hit.client.id);
}

} // namespace priyom::desk
