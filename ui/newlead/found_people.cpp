// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newlead/found_people.h"

#include "core/backend/services.h"
#include "core/base/phone.h"
#include "core/clients/handle.h"
#include "ui/kit/field.h"
#include "ui/newlead/known_client.h"
#include "ui/words/error_text.h"
#include "ui/words/lead_words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>

namespace priyom::desk {

namespace {

constexpr int kMost = 8;
constexpr int kLeastWidth = 460;
constexpr int kFrame = 28;  // of the list and of its rows
constexpr int kMargin = 12; // to the edge of the window

} // namespace

FoundPeople::FoundPeople(backend::Backend& backend, kit::Field* field, const Clock& clock, const Zone& zone, Edge edge, QObject* parent)
    : QObject(parent), m_backend(backend), m_clock(clock), m_zone(zone), m_edge(edge), m_field(field),
      m_model(new QStandardItemModel(this)), m_list(new QCompleter(m_model, this))
{
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the database has chosen already
    m_list->setMaxVisibleItems(kMost + 1);
    m_list->setWidget(m_field); // not setCompleter(): the list is shown when the answer is there, not at the key
    m_list->popup()->setTextElideMode(Qt::ElideRight);
    m_list->popup()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_field, &QLineEdit::textEdited, this, &FoundPeople::ask);
    connect(m_field, &QLineEdit::returnPressed, this, &FoundPeople::enter);
    connect(m_list, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { pick(index.row()); });
}

void FoundPeople::ask(const QString& typed)
{
    const int question = ++m_asked;
    m_isEntered = false;
    const bool isWord = std::any_of(typed.begin(), typed.end(), [](QChar sign) { return sign.isLetter(); }) && clients::handleOf(typed).isEmpty();
    if (typed.trimmed().isEmpty() || (m_isWordsOnly && !isWord)) {
        m_answered = question;
        show({});
        return;
    }
    m_backend.ask(
        this,
        [typed](backend::Services& services, const staff::Session& session) {
            return services.leadDesk.quickFind(session, typed, kMost + 1); // one more than is shown
        },
        [this, question](const Result<std::vector<leads::QuickHit>>& hits) {
            if (question != m_asked)
                return;
            m_answered = question;
            const bool isEntered = std::exchange(m_isEntered, false);
            if (!hits) {
                show({}, words::errorText(hits.error()));
                return;
            }
            if (!isEntered || hits->empty()) {
                show(*hits);
                return;
            }
            m_hits = *hits; // who has pressed Enter already is shown no list first
            pick(0);
        });
}

void FoundPeople::show(std::vector<leads::QuickHit> hits, const QString& problem)
{
    m_hits = std::move(hits);
    const bool hasMore = m_hits.size() > kMost;
    if (hasMore)
        m_hits.resize(kMost);
    m_model->clear();
    for (const leads::QuickHit& hit : m_hits) {
        QStringList parts{words::clientName(hit.hit.client), clients::reachedBy(hit.hit.client),
                          hit.request ? aboutRequest(*hit.request) : aboutClient(hit.hit, m_zone, m_clock.now())};
        parts.removeAll(QString());
        auto* row = new QStandardItem(parts.join(QStringLiteral(" · ")));
        row->setToolTip(row->text());
        m_model->appendRow(row);
    }
    if (hasMore)
        addLine(tr("Показаны первые %n, есть ещё: допишите имя или цифры", nullptr, kMost));
    const bool isTyped = !m_field->text().trimmed().isEmpty() && !(m_isWordsOnly && m_hits.empty() && problem.isEmpty());
    if (m_hits.empty() && isTyped)
        addLine(problem.isEmpty() ? tr("Никто не найден") : problem);
    m_list->popup()->setStyleSheet(m_field->window()->styleSheet()); // a window of its own inherits none
    if (isTyped && m_field->hasFocus())
        openList();
    else
        m_list->popup()->hide();
}

// Not to be chosen: what there is to say beside those who are found.
void FoundPeople::addLine(const QString& words)
{
    auto* line = new QStandardItem(words);
    line->setFlags(Qt::NoItemFlags);
    m_model->appendRow(line);
}

// As wide as its longest row, as far as the window goes: what is found by stands at the end of a row.
void FoundPeople::openList()
{
    QAbstractItemView* list = m_list->popup();
    const int wanted = std::max({kLeastWidth, m_field->width(), list->sizeHintForColumn(0) + kFrame});
    const QWidget* window = m_field->window();
    const int left = m_field->mapTo(window, QPoint()).x();
    const int room = m_edge == Edge::Right ? left + m_field->width() - kMargin : window->width() - left - kMargin;
    const int width = std::min(wanted, room);
    m_list->complete(QRect(m_edge == Edge::Right ? m_field->width() - width : 0, 0, width, m_field->height()));
}

bool FoundPeople::isOpen() const
{
    return m_list->popup()->isVisible();
}

void FoundPeople::close()
{
    ++m_asked; // an answer still on its way opens nothing
    m_answered = m_asked;
    m_isEntered = false;
    m_hits.clear();
    m_model->clear();
    m_list->popup()->hide();
}

void FoundPeople::enter()
{
    if (!isSettled()) {
        m_isEntered = true;
        return;
    }
    // Enter comes here first and only then to the list: what is marked there is meant, else the first.
    const QAbstractItemView* list = m_list->popup();
    pick(list->isVisible() && list->currentIndex().isValid() ? list->currentIndex().row() : 0);
}

void FoundPeople::pick(int row)
{
    if (row < 0 || row >= static_cast<int>(m_hits.size()))
        return;
    const leads::QuickHit hit = m_hits[static_cast<std::size_t>(row)];
    close();
    Q_EMIT picked(hit);
}

} // namespace priyom::desk
