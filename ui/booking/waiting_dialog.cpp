// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/waiting_dialog.h"

#include "ui/booking/offer_words.h"
#include "ui/booking/waiting_words.h"
#include "ui/kit/empty_note.h"
#include "ui/kit/keys.h"
#include "ui/words/lead_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::desk {

namespace {

constexpr QSize kSize(860, 440);

} // namespace

WaitingDialog::WaitingDialog(const theme::Theme& theme, const QString& opened, const Clock& clock, QWidget* parent)
    : DialogFrame(theme, parent), m_clock(clock), m_isOfWindow(!opened.isEmpty()),
      m_table(new kit::TextTable(theme, {{tr("Клиент")},
                                         {tr("Телефон")},
                                         {tr("Услуга")},
                                         {tr("Хочет"), Qt::AlignLeft, true},
                                         {tr("Ждёт"), Qt::AlignRight}})),
      m_sentence(new kit::Label(theme, kit::FontRole::BodyStrong, kit::Tone::Main)),
      m_remove(new kit::KeycapButton(theme, tr("Убрать из листа"), QStringLiteral("Delete"))),
      m_take(new kit::KeycapButton(theme, m_isOfWindow ? tr("Отдать окно") : tr("Открыть карточку"),
                                   QStringLiteral("Enter"), kit::ButtonKind::Primary))
{
    setTitle(tr("Лист ожидания"), m_isOfWindow
                                      ? tr("Свободно %1. Кому позвонить, самые подходящие выше.").arg(opened)
                                      : tr("Кто хочет раньше или другое время. Первым стоит тот, кто ждёт дольше."));
    setFixedSize(theme.px(kSize.width()), theme.px(kSize.height()));
    m_table->setAccessibleName(tr("Лист ожидания"));
    new kit::EmptyNote(theme, m_table,
                       m_isOfWindow ? tr("Это окно никому из листа ожидания не подходит.") : tr("Лист ожидания пуст."));
    body()->addWidget(m_table, 1);
    body()->addWidget(m_sentence);
    m_sentence->setWordWrap(true);
    body()->addWidget(problemLine());
    auto* close = new kit::KeycapButton(theme, tr("Закрыть"), QStringLiteral("Esc"));
    for (kit::KeycapButton* button : {m_remove, close, m_take}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(close, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(m_take, &QPushButton::clicked, this, &WaitingDialog::take);
    connect(m_table, &kit::TextTable::opened, this, &WaitingDialog::take);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const WaitingLine* line = current())
            Q_EMIT givenUp(WaitingLine(*line)); // the answer comes with other lines
    });
    kit::onKeys(this, QKeySequence(Qt::Key_Delete), [this] { m_remove->click(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &WaitingDialog::say);
    setDefaultButton(m_take);
    setFirstFocus(m_table);
    setActsAtOnce(true);
    setContextKeys({{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("по строкам")},
                    {{QStringLiteral("Enter")}, m_isOfWindow ? tr("отдать окно") : tr("открыть карточку")},
                    {{QStringLiteral("Delete")}, tr("убрать из листа")},
                    {{QStringLiteral("Esc")}, tr("закрыть")}});
    say();
}

void WaitingDialog::setLines(std::vector<WaitingLine> lines, const DeskLists& lists)
{
    // The keys stay on whom they stood on; whoever comes into that row is not meant by them.
    const WaitingLine* before = current();
    const auto chosen = before ? std::optional(before->row.waiting.id) : std::nullopt;
    m_lines = std::move(lines);
    const auto same = std::ranges::find_if(m_lines, [&](const WaitingLine& line) { return line.row.waiting.id == chosen; });
    m_lists = lists;
    QList<kit::TableRow> rows;
    for (const auto& [row, window] : m_lines)
        rows.append(kit::TableRow{{words::clientName(row)},
                                  {clients::reachedIn(row), kit::Tone::Second},
                                  {row.serviceName},
                                  {waitingWish(row, m_lists, m_clock.now())},
                                  {waitingSince(row, m_clock.now()), kit::Tone::Second}});
    m_table->setRows(std::move(rows));
    if (!chosen && !m_lines.empty())
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    else
        m_table->setCurrentIndex(same == m_lines.end() ? QModelIndex() : m_table->model()->index(int(same - m_lines.begin()), 0));
    say();
}

const WaitingLine* WaitingDialog::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_lines.size()) ? &m_lines[std::size_t(row)] : nullptr;
}

void WaitingDialog::say()
{
    const WaitingLine* line = current();
    m_take->setEnabled(line != nullptr);
    m_remove->setEnabled(line != nullptr);
    QString sentence;
    if (line && line->window)
        sentence = sentenceToSay(
            {line->row.clientName, line->window->specialistName, line->window->period.from, line->window->period.to},
            schedule::WorkingClock(m_lists.hours, m_lists.zone), m_lists.zone, m_clock.now());
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void WaitingDialog::take()
{
    const WaitingLine* line = current();
    if (!line)
        return;
    if (m_isOfWindow)
        hold();
    Q_EMIT taken(WaitingLine(*line));
}

} // namespace priyom::desk
