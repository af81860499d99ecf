// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/other_client_dialog.h"

#include "core/backend/services.h"
#include "core/base/phone.h"
#include "ui/desk/labelled.h"
#include "ui/newlead/known_client.h"
#include "ui/words/error_text.h"
#include "ui/words/lead_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace priyom::clientsui {

using kit::KeycapButton;

namespace {

constexpr int kWidth = 560;
constexpr int kListHeight = 260;
constexpr int kMost = 12;

} // namespace

OtherClientDialog::OtherClientDialog(const theme::Theme& theme, backend::Backend& backend, const clients::Client& client, const Clock& clock, const Zone& zone, QWidget* parent)
    : DialogFrame(theme, parent), m_backend(backend), m_client(client.id), m_clock(clock), m_zone(zone), m_find(new kit::Field(theme)),
      m_table(new kit::TextTable(theme, {{tr("Клиент"), Qt::AlignLeft, true}, {tr("Телефон")}, {tr("Визиты")}})),
      m_word(new kit::Label(theme, kit::FontRole::Body, kit::Tone::Second)),
      m_next(new KeycapButton(theme, tr("Сравнить карточки"), QStringLiteral("Enter"), kit::ButtonKind::Primary))
{
    setTitle(tr("Объединить: %1").arg(words::clientName(client)), tr("Найдите вторую карточку этого человека. Что куда перейдёт, покажет следующий шаг."));
    setFixedWidth(theme.px(kWidth));
    body()->addWidget(desk::labelled(theme, tr("Вторая карточка"), tr("имя или телефон"), m_find));
    m_table->setAccessibleName(tr("Найденные карточки"));
    m_table->setFixedHeight(theme.px(kListHeight));
    body()->addWidget(m_table);
    m_word->setWordWrap(true);
    m_word->hide();
    body()->addWidget(m_word);
    auto* leave = new KeycapButton(theme, tr("Не менять"), QStringLiteral("Esc"));
    for (KeycapButton* button : {leave, m_next}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    m_next->setEnabled(false);
    setDefaultButton(m_next);
    connect(leave, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(m_next, &QPushButton::clicked, this, [this] { choose(m_table->currentIndex().row()); });
    connect(m_table, &kit::TextTable::opened, this, &OtherClientDialog::choose);
    connect(m_find, &QLineEdit::textEdited, this, &OtherClientDialog::search);
    setFirstFocus(m_find);
    m_find->setText(client.name); // most often it is the same name with another number
    m_find->selectAll();
    search();
    setContextKeys({{{QStringLiteral("↑ ↓")}, tr("по строкам")}, {{QStringLiteral("Enter")}, tr("сравнить")}, {{QStringLiteral("Esc")}, tr("не менять")}});
}

void OtherClientDialog::search()
{
    const int question = ++m_asked;
    const QString typed = m_find->text();
    m_backend.ask(
        this, [typed](backend::Services& services, const staff::Session& session) { return services.clients.find(session, typed, kMost); },
        [this, question](const Result<std::vector<clients::ClientHit>>& hits) {
            if (question == m_asked)
                show(hits);
        });
}

void OtherClientDialog::show(const Result<std::vector<clients::ClientHit>>& hits)
{
    m_found.clear();
    QList<kit::TableRow> rows;
    if (hits)
        for (const clients::ClientHit& hit : *hits) {
            if (hit.client.id == m_client)
                continue;
            m_found.push_back(hit.client.id);
            rows.append({{words::clientName(hit.client)}, {clients::reachedBy(hit.client)}, {desk::aboutClient(hit, m_zone, m_clock.now()), kit::Tone::Second}});
        }
    m_table->setRows(std::move(rows));
    m_next->setEnabled(!m_found.empty());
    if (!m_found.empty())
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    const bool isNobody = m_found.empty() && !m_find->text().trimmed().isEmpty();
    m_word->setText(hits ? tr("Другой такой карточки нет") : words::errorText(hits.error()));
    m_word->setVisible(isNobody);
}

void OtherClientDialog::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_found.size()))
        return;
    const ClientId other = m_found[static_cast<std::size_t>(row)];
    accept();
    Q_EMIT chosen(other);
}

// The arrows go through the rows while one types.
void OtherClientDialog::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const QModelIndex next = m_table->model()->index(m_table->currentIndex().row() + step, 0);
    if (step == 0)
        DialogFrame::keyPressEvent(event);
    else if (next.isValid())
        m_table->setCurrentIndex(next);
}

} // namespace priyom::clientsui
