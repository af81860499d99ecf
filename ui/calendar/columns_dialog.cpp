// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/columns_dialog.h"

#include "ui/kit/inputs.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::calendar {

namespace {

constexpr int kWidth = 500;

} // namespace

ColumnsDialog::ColumnsDialog(const theme::Theme& theme, const std::vector<staff::Person>& inOrder, const bookings::ColumnChoice& choice, QWidget* parent)
    : DialogFrame(theme, parent), m_list(new ColumnList(theme, inOrder, choice)),
      m_everyone(new kit::CheckBox(theme, tr("И тех, кто в этот день не работает")))
{
    setTitle(tr("Специалисты в календаре"), tr("Кого показать и в каком порядке. Это только для вас."));
    setFixedWidth(theme.px(kWidth));
    m_everyone->setChecked(choice.everyone);
    body()->addSpacing(6);
    body()->addWidget(m_list);
    body()->addSpacing(4);
    body()->addWidget(m_everyone);
    body()->addWidget(problemLine());
    auto* all = new kit::KeycapButton(theme, tr("Отметить всех"));
    auto* keep = new kit::KeycapButton(theme, tr("Не менять"), QStringLiteral("Esc"));
    auto* save = new kit::KeycapButton(theme, tr("Показать"), QStringLiteral("Enter"), kit::ButtonKind::Primary);
    for (kit::KeycapButton* button : {all, keep, save}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(all, &QPushButton::clicked, m_list, &ColumnList::checkAll);
    connect(keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(save, &QPushButton::clicked, this, &ColumnsDialog::submit);
    setDefaultButton(save);
    setFirstFocus(m_list);
    setContextKeys({{{tr("Пробел")}, tr("показать или скрыть")},
                    {{QStringLiteral("Alt ↑ ↓")}, tr("выше, ниже")},
                    {{QStringLiteral("Enter")}, tr("показать")},
                    {{QStringLiteral("Esc")}, tr("не менять")}});
}

void ColumnsDialog::submit()
{
    bookings::ColumnChoice choice = m_list->choice();
    if (choice.hidden.size() == choice.order.size()) {
        showProblem(tr("Отметьте хотя бы одного: без колонок нет календаря."));
        m_list->setFocus(Qt::OtherFocusReason);
        return;
    }
    choice.everyone = m_everyone->isChecked();
    hold();
    Q_EMIT submitted(choice);
}

} // namespace priyom::calendar
