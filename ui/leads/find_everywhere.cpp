// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/find_everywhere.h"

#include "core/backend/services.h"
#include "core/base/phone.h"
#include "ui/newlead/known_client.h"
#include "ui/shell/corner.h"
#include "ui/shell/main_window.h"
#include "ui/words/lead_words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace priyom::desk {

namespace {

constexpr int kMost = 8;
constexpr int kListWidth = 460;

} // namespace

FindEverywhere::FindEverywhere(backend::Backend& backend, shell::MainWindow& window, const Zone& zone, QObject* parent)
    : QObject(parent), m_backend(backend), m_zone(zone), m_field(window.corner().openSearch()), m_model(new QStandardItemModel(this)),
      m_list(new QCompleter(m_model, this))
{
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the database has chosen already
    m_list->setMaxVisibleItems(kMost);
    m_list->setWidget(m_field); // not setCompleter(): the list is shown when the answer is there, not at the key
    connect(m_field, &QLineEdit::textEdited, this, &FindEverywhere::ask);
    connect(m_field, &QLineEdit::returnPressed, this, &FindEverywhere::enter);
    connect(m_list, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) { pick(index.row()); });
    window.addKey(Qt::Key_F3, [&window] { window.corner().focusSearch(); }, {{QStringLiteral("F3")}, tr("найти клиента или запрос")});
}

void FindEverywhere::ask(const QString& typed)
{
    const int question = ++m_asked;
    m_isEntered = false;
    if (typed.trimmed().isEmpty()) {
        m_answered = question;
        show({});
        return;
    }
    m_backend.ask(
        this, [typed](backend::Services& services, const staff::Session& session) { return services.leadDesk.quickFind(session, typed, kMost); },
        [this, question](const Result<std::vector<leads::QuickHit>>& hits) {
            if (question != m_asked)
                return;
            m_answered = question;
            if (!std::exchange(m_isEntered, false) || !hits || hits->empty()) {
                show(hits.value_or(std::vector<leads::QuickHit>()));
                return;
            }
            m_hits = *hits; // who has pressed Enter already is shown no list first
            pick(0);
        });
}

void FindEverywhere::show(std::vector<leads::QuickHit> hits)
{
    m_hits = std::move(hits);
    m_model->clear();
    for (const leads::QuickHit& hit : m_hits) {
        QStringList parts{words::clientName(hit.hit.client.name), formatPhone(hit.hit.client.phone.number),
                          hit.request ? aboutRequest(*hit.request) : aboutClient(hit.hit, m_zone)};
        parts.removeAll(QString());
        m_model->appendRow(new QStandardItem(parts.join(QStringLiteral(" · "))));
    }
    const bool isTyped = !m_field->text().trimmed().isEmpty();
    if (m_hits.empty() && isTyped) {
        auto* nobody = new QStandardItem(tr("Никто не найден"));
        nobody->setFlags(Qt::NoItemFlags);
        m_model->appendRow(nobody);
    }
    m_list->popup()->setStyleSheet(m_field->window()->styleSheet()); // a window of its own inherits none
    if (isTyped && m_field->hasFocus())
        m_list->complete(QRect(m_field->width() - kListWidth, 0, kListWidth, m_field->height()));
    else
        m_list->popup()->hide();
}

void FindEverywhere::enter()
{
    if (!isSettled()) {
        m_isEntered = true;
        return;
    }
    // Enter comes here first and only then to the list: what is marked there is meant, else the first.
    const QAbstractItemView* list = m_list->popup();
    pick(list->isVisible() && list->currentIndex().isValid() ? list->currentIndex().row() : 0);
}

void FindEverywhere::pick(int row)
{
    if (row < 0 || row >= static_cast<int>(m_hits.size()))
        return;
    const leads::QuickHit hit = m_hits[static_cast<std::size_t>(row)];
    m_field->clear();
    show({});
    const LeadId asked = hit.request && hit.request->lead.isValid() ? hit.request->lead : hit.openLead.value_or(LeadId());
    if (asked.isValid())
        Q_EMIT leadAsked(asked);
    else
        Q_EMIT clientAsked(hit.hit.client.id);
}

} // namespace priyom::desk
