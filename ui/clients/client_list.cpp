// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/client_list.h"

#include "core/backend/services.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_note.h"
#include "ui/kit/grown.h"
#include "ui/kit/page_header.h"
#include "ui/kit/table_style.h"
#include "ui/words/number_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace priyom::clientsui {

namespace {

using namespace std::chrono_literals;

constexpr int kPageRows = 60;
constexpr int kWidestFind = 420;
constexpr auto kFindPause = 120ms;

} // namespace

ClientList::ClientList(const theme::Theme& theme, backend::Backend& backend, const Zone& zone, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_backend(backend), m_zone(zone), m_clock(clock), m_model(new ClientListModel(this)),
      m_find(new kit::Field(theme, tr("Имя, телефон или его конец"))), m_table(new QTableView),
      m_foot(new kit::Label(theme, kit::FontRole::Secondary, kit::Tone::Second))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    makeTable();
    column->addWidget(kit::hairline());
    column->addWidget(m_table, 1);
    column->addWidget(kit::hairline());
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    foot->addWidget(m_foot);
    column->addLayout(foot);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kFindPause);
    connect(&m_pause, &QTimer::timeout, this, &ClientList::reload);
    connect(m_find, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_model, &ClientListModel::moreAsked, this, [this] { ask(false); });
}

QWidget* ClientList::makeHead()
{
    auto* head = new QWidget;
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(16, 0, 16, 10);
    auto* header = new kit::PageHeader(m_theme, tr("Клиенты"));
    auto* duplicates = new kit::KeycapButton(m_theme, tr("Похожие карточки"), QStringLiteral("Ctrl J"));
    duplicates->setLeadingIcon(theme::Icon::Users);
    connect(duplicates, &QPushButton::clicked, this, &ClientList::duplicatesAsked);
    header->addAction(duplicates);
    rows->addWidget(header);
    m_find->setLeadingIcon(theme::Icon::Search);
    m_find->setTrailingKey(QStringLiteral("Ctrl F"));
    kit::limitWidth(m_find, m_theme, kWidestFind);
    m_find->installEventFilter(this);
    rows->addWidget(m_find);
    return head;
}

void ClientList::makeTable()
{
    m_table->setModel(m_model);
    kit::styleTable(m_table, m_theme);
    kit::setTableEdge(m_table, kit::TableEdge::Page);
    m_table->setAccessibleName(tr("Список клиентов"));
    m_nothing = new kit::EmptyNote(m_theme, m_table);
    m_table->installEventFilter(this);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(ClientListModel::TagsColumn, QHeaderView::Stretch);
    kit::followTheme(m_table, m_theme, [this, header] {
        constexpr std::array<int, ClientListModel::ColumnCount> widths{208, 140, 160, 70, 128, 130, 108};
        for (int at = 0; at < ClientListModel::ColumnCount; ++at)
            header->resizeSection(at, m_theme.px(widths[static_cast<std::size_t>(at)]));
    });
    connect(m_table, &QTableView::doubleClicked, this, &ClientList::openCurrent);
}

void ClientList::reload()
{
    m_pause.stop();
    ask(true);
}

void ClientList::ask(bool anew)
{
    const int question = ++m_asked;
    m_backend.ask(
        this,
        [typed = m_find->text(), after = anew ? std::nullopt : m_next](backend::Services& services, const staff::Session& session) {
            return services.clientDesk.page(session, typed, after, kPageRows);
        },
        [this, question, anew](Result<cards::ClientPage> page) {
            if (question != m_asked)
                return;
            m_answered = question;
            take(anew, std::move(page));
        });
}

void ClientList::take(bool anew, Result<cards::ClientPage> page)
{
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    const cards::ClientLine* current = m_model->lineAt(m_table->currentIndex());
    const ClientId chosen = current != nullptr ? current->client.id : ClientId();
    m_next = page->next;
    m_nothing->setText(m_find->text().trimmed().isEmpty() ? tr("Клиенты появятся здесь вместе с первым лидом. F2 запишет его.")
                                                          : tr("Никого не нашлось. Esc в поле вернёт весь список."));
    m_model->setMoment(m_zone, m_clock.now());
    if (anew)
        m_model->setLines(std::move(page->lines), m_next.has_value());
    else
        m_model->append(std::move(page->lines), m_next.has_value());
    const int rows = m_model->rowCount();
    const QString shown = words::countText(rows);
    m_foot->setText(rows == 0 ? tr("Никого не нашлось")
                    : m_next  ? tr("Показано %1, прокрутите вниз, чтобы увидеть остальных").arg(shown)
                              : tr("Показано %1, это все").arg(shown));
    const QModelIndex again = m_model->indexOf(chosen);
    if (anew && rows > 0)
        m_table->setCurrentIndex(again.isValid() ? again : m_model->index(0, 0));
    if (std::exchange(m_opensFirst, false) && rows > 0)
        Q_EMIT opened(m_model->lineAt(m_model->index(0, 0))->client.id);
}

void ClientList::openCurrent()
{
    if (const cards::ClientLine* line = m_model->lineAt(m_table->currentIndex()))
        Q_EMIT opened(line->client.id);
}

void ClientList::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void ClientList::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

bool ClientList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && watched == m_find && !isSettled()) {
        m_opensFirst = true;
        reload();
        return true;
    }
    if (enter) {
        openCurrent();
        return true;
    }
    if (watched == m_find && key == Qt::Key_Down) {
        focusTable();
        return true;
    }
    if (watched == m_find && key == Qt::Key_Escape && !m_find->text().isEmpty()) {
        m_find->clear();
        reload();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace priyom::clientsui
