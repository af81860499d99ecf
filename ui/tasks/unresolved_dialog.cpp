// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/unresolved_dialog.h"

#include "core/base/phone.h"
#include "ui/kit/empty_note.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::tasksui {

using bookings::VisitState;
using kit::Tone;

namespace {

constexpr QSize kSize(820, 480);

} // namespace

UnresolvedDialog::UnresolvedDialog(const theme::Theme& theme, const Zone& zone, int ofImport, QWidget* parent)
    : DialogFrame(theme, parent), m_zone(zone),
      m_table(new kit::TextTable(
          theme, {{tr("Когда")}, {tr("Клиент"), Qt::AlignLeft, true}, {tr("Телефон")}, {tr("Услуга")}, {tr("Мастер")}}))
{
    setTitle(tr("Визиты без итога"), ofImport == 0 ? tr("Их время прошло. Отметьте каждый цифрой, сам собой визит не закроется.")
                                                   : tr("Отметьте каждый цифрой. Из импорта без итога ещё %1: их отмечают на доске.").arg(ofImport));
    setFixedSize(theme.px(kSize.width()), theme.px(kSize.height()));
    m_table->setAccessibleName(tr("Визиты без итога"));
    m_table->installEventFilter(this);
    new kit::EmptyNote(theme, m_table, tr("Все отмечены. Если ошиблись, Ctrl Z вернёт последний."));
    body()->addWidget(m_table, 1);
    body()->addWidget(problemLine());
    const std::pair<QString, int> actions[] = {
        {tr("Пришёл"), Qt::Key_1}, {tr("Неявка"), Qt::Key_2}, {tr("Перенести"), Qt::Key_3}, {tr("Отменён"), Qt::Key_4}};
    for (const auto& [text, key] : actions) {
        auto* button = new kit::KeycapButton(theme, text, QString(QChar(key)));
        button->setSize(kit::ButtonSize::Dialog);
        button->setFocusPolicy(Qt::NoFocus); // the digits work on the row; the focus stays with it
        connect(button, &QPushButton::clicked, this, [this, key = key] { act(key); });
        m_actions.append(button);
        footer()->addWidget(button);
    }
    auto* close = new kit::KeycapButton(theme, tr("Закрыть"), QStringLiteral("Esc"));
    close->setSize(kit::ButtonSize::Dialog);
    connect(close, &QPushButton::clicked, this, &DialogFrame::dismiss);
    footer()->addWidget(close);
    setFirstFocus(m_table);
    setActsAtOnce(true);
    setContextKeys({{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("по визитам")},
                    {{QStringLiteral("1")}, tr("пришёл")},
                    {{QStringLiteral("2")}, tr("неявка")},
                    {{QStringLiteral("3")}, tr("перенести")},
                    {{QStringLiteral("4")}, tr("отменён")},
                    {{QStringLiteral("Esc")}, tr("закрыть")}});
}

void UnresolvedDialog::setVisits(std::vector<bookings::VisitRow> visits, Instant now)
{
    const int place = m_table->currentIndex().row();
    m_visits = std::move(visits);
    QList<kit::TableRow> rows;
    for (const bookings::VisitRow& visit : m_visits)
        rows.append(kit::TableRow{{words::nearMoment(visit.visit.startAt, now, m_zone)},
                                  {words::clientName(visit)},
                                  {clients::reachedIn(visit), Tone::Second},
                                  {visit.serviceName},
                                  {visit.specialistName, Tone::Second}});
    const int last = static_cast<int>(rows.size()) - 1;
    m_table->setRows(std::move(rows));
    if (last >= 0)
        m_table->setCurrentIndex(m_table->model()->index(std::clamp(place, 0, last), 0));
    for (kit::KeycapButton* action : std::as_const(m_actions))
        action->setEnabled(last >= 0);
    showProblem({});
}

const bookings::VisitRow* UnresolvedDialog::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_visits.size()) ? &m_visits[static_cast<std::size_t>(row)] : nullptr;
}

bool UnresolvedDialog::act(int key)
{
    const bookings::VisitRow* shown = current();
    if (!shown || key < Qt::Key_1 || key > Qt::Key_4)
        return false;
    const bookings::VisitRow visit = *shown;
    switch (key) {
    case Qt::Key_1:
        Q_EMIT settled(visit, VisitState::Came);
        break;
    case Qt::Key_2:
        Q_EMIT settled(visit, VisitState::NoShow);
        break;
    case Qt::Key_3:
        Q_EMIT moveAsked(visit);
        break;
    default:
        Q_EMIT cancelAsked(visit);
        break;
    }
    return true;
}

void UnresolvedDialog::keyPressEvent(QKeyEvent* event)
{
    if (!act(event->key()))
        DialogFrame::keyPressEvent(event);
}

// A table searches its rows by what is typed; here a digit is an outcome.
bool UnresolvedDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && act(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return DialogFrame::eventFilter(watched, event);
}

} // namespace priyom::tasksui
