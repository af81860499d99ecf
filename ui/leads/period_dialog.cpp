// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/period_dialog.h"

#include "ui/desk/labelled.h"
#include "ui/desk/typed_time.h"
#include "ui/words/date_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::desk {

namespace {

constexpr int kWidth = 420;

} // namespace

PeriodDialog::PeriodDialog(const theme::Theme& theme, QDate today, QWidget* parent)
    : DialogFrame(theme, parent), m_today(today), m_from(new kit::Field(theme, tr("1.10"))), m_to(new kit::Field(theme, tr("сегодня")))
{
    setTitle(tr("Когда пришли"), tr("Оба дня входят; пустое поле: без границы"));
    setFixedWidth(theme.px(kWidth));
    auto* days = new QHBoxLayout;
    days->setSpacing(12);
    days->addWidget(labelled(theme, tr("С"), {}, m_from));
    days->addWidget(labelled(theme, tr("По"), {}, m_to));
    body()->addSpacing(6);
    body()->addLayout(days);
    body()->addWidget(problemLine());
    auto* drop = new kit::KeycapButton(theme, tr("Отмена"), QStringLiteral("Esc"));
    auto* show = new kit::KeycapButton(theme, tr("Показать"), QStringLiteral("Enter"), kit::ButtonKind::Primary);
    for (kit::KeycapButton* button : {drop, show}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(drop, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(show, &QPushButton::clicked, this, &PeriodDialog::submit);
    for (kit::Field* field : {m_from, m_to})
        connect(field, &QLineEdit::textChanged, this, &PeriodDialog::judge);
    setDefaultButton(show);
    setFirstFocus(m_from);
    setContextKeys({{{QStringLiteral("Tab")}, tr("другой день")}, {{QStringLiteral("Enter")}, tr("показать")}, {{QStringLiteral("Esc")}, tr("отмена")}});
}

void PeriodDialog::setDays(std::optional<QDate> from, std::optional<QDate> to)
{
    m_from->setText(from ? words::tableDateText(*from) : QString());
    m_to->setText(to ? words::tableDateText(*to) : QString());
    m_from->selectAll();
}

std::optional<QDate> PeriodDialog::dayIn(const kit::Field* field) const
{
    return typedPastDate(field->text(), m_today);
}

void PeriodDialog::judge()
{
    showProblem({});
    for (kit::Field* field : {m_from, m_to})
        field->setInvalid(!field->text().trimmed().isEmpty() && !dayIn(field));
}

void PeriodDialog::submit()
{
    for (const kit::Field* field : {m_from, m_to})
        if (!field->text().trimmed().isEmpty() && !dayIn(field)) {
            showProblem(tr("«%1» не день. Пишите 16, 16.10 или 16.10.2026.").arg(field->text().trimmed()));
            return;
        }
    Q_EMIT submitted(dayIn(m_from), dayIn(m_to));
}

} // namespace priyom::desk
