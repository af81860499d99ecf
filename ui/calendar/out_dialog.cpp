// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/out_dialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace priyom::calendar {

namespace {

constexpr int kWidth = 460;

} // namespace

OutDialog::OutDialog(const theme::Theme& theme, const QString& day, const QString& specialist, const QString& visit, QWidget* parent)
    : DialogFrame(theme, parent), m_ways(new kit::OptionList(theme))
{
    setTitle(tr("Напечатать или сохранить"));
    setFixedWidth(theme.px(kWidth));
    m_ways->setAccessibleName(tr("Что и как"));
    QList<kit::Option> ways{{tr("Напечатать лист дня"), day},
                            {tr("Лист дня в PDF"), day},
                            {tr("Напечатать неделю специалиста"), specialist},
                            {tr("Неделя специалиста в PDF"), specialist},
                            {tr("Расписание в другой календарь, .ics"), specialist},
                            {tr("Неделя таблицей, .xlsx")}};
    if (!visit.isEmpty())
        ways += kit::Option{tr("Этот визит в другой календарь, .ics"), visit};
    m_ways->setOptions(std::move(ways));
    m_ways->setCurrent(0);
    body()->addSpacing(6);
    body()->addWidget(m_ways);
    auto* keep = new kit::KeycapButton(theme, tr("Закрыть"), QStringLiteral("Esc"));
    auto* go = new kit::KeycapButton(theme, tr("Продолжить"), QStringLiteral("Enter"), kit::ButtonKind::Primary);
    for (kit::KeycapButton* button : {keep, go}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(go, &QPushButton::clicked, this, &OutDialog::take);
    connect(m_ways, &kit::OptionList::picked, this, &OutDialog::take);
    setDefaultButton(go);
    setFirstFocus(m_ways);
    setContextKeys({{{QStringLiteral("1"), QString::number(m_ways->spokenOptions().size())}, tr("что и как")},
                    {{QStringLiteral("Enter")}, tr("продолжить")},
                    {{QStringLiteral("Esc")}, tr("закрыть")}});
}

void OutDialog::take()
{
    accept();
    Q_EMIT chosen(Out(m_ways->current()));
}

void OutDialog::keyPressEvent(QKeyEvent* event)
{
    if (!m_ways->takeDigit(event->key())) // a digit chooses wherever the focus is
        DialogFrame::keyPressEvent(event);
}

} // namespace priyom::calendar
