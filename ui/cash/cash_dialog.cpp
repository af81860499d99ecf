// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/cash_dialog.h"

#include "ui/cash/cash_words.h"
#include "ui/kit/keys.h"
#include "ui/payment/payment_words.h"
#include "ui/words/date_text.h"
#include "ui/words/near_day.h"
#include "ui/words/number_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::cash {

using kit::KeycapButton;
using kit::Tone;
using payments::CashDay;
using payments::CashLine;

namespace {

constexpr QSize kSize(860, 480);

} // namespace

CashDialog::CashDialog(const theme::Theme& theme, const Zone& zone, const CashDay& day, QDate today, QWidget* parent)
    : DialogFrame(theme, parent), m_zone(zone), m_today(today),
      m_table(new kit::TextTable(theme, {{tr("Время")}, {tr("За что"), Qt::AlignLeft, true}, {tr("Способ")}, {tr("Сумма"), Qt::AlignRight},
                                         {tr("Скидка"), Qt::AlignRight}, {tr("Кто принял")}})),
      m_totals(new kit::Label(theme, kit::FontRole::Body, Tone::Main)), m_drawer(new kit::Label(theme, kit::FontRole::Body, Tone::Second)),
      m_count(new KeycapButton(theme, tr("Посчитать кассу"), QStringLiteral("Enter"), kit::ButtonKind::Primary))
{
    setFixedSize(theme.px(kSize.width()), theme.px(kSize.height()));
    build();
    setDay(day);
}

void CashDialog::build()
{
    m_table->setAccessibleName(tr("Оплаты дня"));
    body()->addWidget(m_table, 1);
    for (kit::Label* label : {m_totals, m_drawer}) {
        label->setWordWrap(true);
        body()->addWidget(label);
    }
    body()->addWidget(problemLine());
    auto* print = new KeycapButton(theme(), tr("Напечатать"), QStringLiteral("Ctrl P"), kit::ButtonKind::Ghost);
    auto* save = new KeycapButton(theme(), tr("В PDF"), QStringLiteral("Ctrl S"), kit::ButtonKind::Ghost);
    auto* leave = new KeycapButton(theme(), tr("Закрыть"), QStringLiteral("Esc"));
    auto* refund = new KeycapButton(theme(), tr("Вернуть товар"), QStringLiteral("Ctrl R"), kit::ButtonKind::Ghost);
    footer()->insertWidget(0, print);
    footer()->insertWidget(1, save);
    footer()->insertWidget(2, refund);
    footer()->addWidget(leave);
    footer()->addWidget(m_count);
    for (KeycapButton* button : {print, save, refund, leave, m_count})
        button->setSize(kit::ButtonSize::Dialog);
    connect(print, &QPushButton::clicked, this, &CashDialog::printAsked);
    connect(save, &QPushButton::clicked, this, &CashDialog::saveAsked);
    connect(leave, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(m_count, &QPushButton::clicked, this, &CashDialog::countAsked);
    connect(m_table, &kit::TextTable::opened, this, &CashDialog::countAsked);
    connect(refund, &QPushButton::clicked, this, &CashDialog::giveBack);
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_R), [this] { giveBack(); });
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_P), [this] { Q_EMIT printAsked(); });
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_S), [this] { Q_EMIT saveAsked(); });
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_Left), [this] { Q_EMIT dayAsked(m_day.date.addDays(-1)); });
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_Right), [this] {
        if (m_day.date < m_today)
            Q_EMIT dayAsked(m_day.date.addDays(1));
    });
    setDefaultButton(m_count);
    setFirstFocus(m_table);
    setActsAtOnce(true); // a closing is taken back while the list is looked at
    setContextKeys({{{QStringLiteral("↑ ↓")}, tr("по строкам")},
                    {{QStringLiteral("Enter")}, tr("посчитать кассу и закрыть смену")},
                    {{QStringLiteral("Ctrl ←"), QStringLiteral("Ctrl →")}, tr("другой день")},
                    {{QStringLiteral("Ctrl R")}, tr("вернуть деньги за товар")},
                    {{QStringLiteral("Ctrl P"), QStringLiteral("Ctrl S")}, tr("напечатать, сохранить в PDF")},
                    {{QStringLiteral("Esc")}, tr("закрыть")}});
}

// Of the sale that the keys stand on.
void CashDialog::giveBack()
{
    const int row = m_table->currentIndex().row();
    const int at = row >= 0 && row < int(m_lineOfRow.size()) ? m_lineOfRow[std::size_t(row)] : -1;
    const CashLine* line = at >= 0 ? &m_day.lines[std::size_t(at)] : nullptr;
    if (line == nullptr || line->payment.visit.isValid())
        showProblem(tr("Так возвращают деньги за товар: выберите его продажу. За визит деньги возвращают у визита: Ctrl F6, Ctrl R."));
    else if (line->payment.amount.minor < 0)
        showProblem(tr("Это уже возврат: выберите продажу."));
    else if (payments::refundable(*line).minor == 0)
        showProblem(tr("За эту продажу уже вернули всё."));
    else
        Q_EMIT refundAsked(CashLine(*line));
}

void CashDialog::setDay(const CashDay& day)
{
    m_day = day;
    const bool isCounted = !day.closed.empty() && day.open().empty();
    setTitle(tr("Касса дня"), tr("%1, %2", "a day, whether its shift is closed")
                                  .arg(words::fullDayText(day.date), isCounted ? tr("смена закрыта") : tr("смена открыта")));
    const int row = m_table->currentIndex().row();
    m_table->setRows(rows());
    m_table->selectRow(std::clamp(row, 0, std::max(0, m_table->model()->rowCount() - 1)));
    sayTotals();
    showProblem({});
}

// The closings stand where they fell among the payments; what they counted is past.
QList<kit::TableRow> CashDialog::rows()
{
    QList<kit::TableRow> rows;
    m_lineOfRow.clear();
    std::size_t closing = 0;
    const auto sayClosings = [&](const CashLine* before) {
        for (; closing < m_day.closed.size() && (before == nullptr || m_day.closed[closing].lastPayment < before->payment.id); ++closing) {
            const payments::CashShift& shift = m_day.closed[closing];
            m_lineOfRow.push_back(-1);
            rows += kit::TableRow{{words::timeText(shift.closedAt, m_zone), Tone::Second},
                                  {closingText(shift), shift.difference().minor == 0 ? Tone::Ok : Tone::Warn},
                                  {},
                                  {words::moneyText(shift.counted)},
                                  {},
                                  {m_day.closedBy[closing], Tone::Second}};
        }
    };
    for (const CashLine& line : m_day.lines) {
        sayClosings(&line);
        m_lineOfRow.push_back(int(&line - m_day.lines.data()));
        const Tone tone = m_day.isOpen(line) ? Tone::Main : Tone::Hint;
        rows += kit::TableRow{{words::timeText(line.payment.paidAt, m_zone), Tone::Second},
                              {aboutText(line), tone},
                              {desk::methodWord(line.payment.method), tone},
                              {words::moneyText(line.payment.amount), tone},
                              {line.payment.discount.minor == 0 ? QString() : words::moneyText(-line.payment.discount), Tone::Second},
                              {line.takenBy, Tone::Second}};
    }
    sayClosings(nullptr);
    return rows;
}

void CashDialog::sayTotals()
{
    const auto open = m_day.open();
    const auto totals = payments::totalsOf(open);
    QStringList said;
    for (const payments::MethodTotal& total : totals)
        said += totalText(total, desk::methodWord(total.method));
    if (totals.size() > 1)
        said += totalText(payments::sumOf(totals), tr("Всего"));
    const QString since = m_day.closed.empty() ? QString() : tr("После закрытия: ");
    m_totals->setText(said.isEmpty() ? m_day.closed.empty() ? tr("За день оплат нет.") : tr("После закрытия оплат не было.")
                                     : since + said.join(QStringLiteral("; ")));
    const Money expected = payments::expectedCash(m_day.opening, open);
    m_drawer->setText(tr("Наличных в кассе должно быть %1, на начало было %2.").arg(words::moneyText(expected), words::moneyText(m_day.opening)));
}

} // namespace priyom::cash
