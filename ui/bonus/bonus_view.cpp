// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bonus/bonus_view.h"

#include "ui/bonus/assign_recipe.h"
#include "ui/bonus/explain_tree.h"
#include "ui/bonus/mode_words.h"
#include "ui/bonus/people_model.h"
#include "ui/bonus/rules_card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/keys.h"
#include "ui/kit/page_header.h"
#include "ui/words/date_text.h"
#include "ui/words/error_text.h"
#include "ui/words/pay_text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::bonus {

using kit::Icon;
using kit::KeycapButton;
using kit::Label;
using kit::Tone;
using theme::FontRole;

namespace {

constexpr int kMargin = 16;
constexpr int kGap = 12;
constexpr int kPeopleWidth = 276;
constexpr int kRulesWidth = 248;
constexpr int kNarrowBelow = 1200;

} // namespace

BonusView::BonusView(const kit::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_header(new kit::PageHeader(theme, tr("Бонусы"))), m_monthName(new KeycapButton(theme, {})),
      m_problem(new Label(theme, FontRole::Body, Tone::Bad)), m_total(new Label(theme, FontRole::DialogTitle, Tone::Main)),
      m_people(new PeopleModel(this)), m_list(new QListView), m_observed(new Label(theme, FontRole::Secondary, Tone::Second)),
      m_avatar(new kit::Avatar(theme, {}, 0, 32)), m_name(new Label(theme, FontRole::DialogTitle, Tone::Main)),
      m_mode(new kit::Chip(theme)), m_scheme(new Label(theme, FontRole::Secondary, Tone::Second)),
      m_sum(new Label(theme, FontRole::PageTitle, Tone::Main)), m_sumParts(new Label(theme, FontRole::Secondary, Tone::Second)),
      m_tree(new ExplainTree(theme)), m_check(new Label(theme, FontRole::Secondary, Tone::Second)),
      m_checkIcon(new Label(theme, FontRole::Secondary, Tone::Ok)), m_rules(new RulesCard(theme))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 0, kMargin, kMargin);
    column->setSpacing(0);
    buildHeader();
    column->addWidget(m_header);
    column->addWidget(m_problem);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_sides = new QWidget;
    auto* sides = new QHBoxLayout(m_sides);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(kGap);
    m_left = new QVBoxLayout;
    m_left->setSpacing(kGap);
    m_left->addWidget(makePeople(), 1);
    sides->addLayout(m_left);
    sides->addWidget(makeExplanation(), 1);
    m_right = new QVBoxLayout;
    m_right->addStretch(1);
    sides->addLayout(m_right);
    column->addWidget(m_sides, 1);
    connect(m_tree, &ExplainTree::opened, this, &BonusView::opened);
    connect(m_tree, &ExplainTree::onEnterChanged, this, &BonusView::focusMoved);
    for (QWidget* side : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_tree)})
        side->installEventFilter(this);
    kit::onKeys(m_list, Qt::Key_Return, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    setTabOrder(m_list, m_tree);
    kit::followTheme(this, theme, [this] { placeRules(); });
}

// In a narrow window the rules stand under the people: the explanation needs the width.
void BonusView::placeRules()
{
    const bool narrow = width() < m_theme.px(kNarrowBelow);
    m_rules->setFixedWidth(m_theme.px(narrow ? kPeopleWidth : kRulesWidth));
    if (narrow && m_left->indexOf(m_rules) < 0)
        m_left->addWidget(m_rules);
    else if (!narrow && m_right->indexOf(m_rules) < 0)
        m_right->insertWidget(0, m_rules);
}

void BonusView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeRules();
}

void BonusView::buildHeader()
{
    auto* months = new QWidget;
    auto* row = new QHBoxLayout(months);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto* back = new KeycapButton(m_theme, {});
    back->setLeadingIcon(Icon::ChevronLeft);
    back->setAccessibleName(tr("Месяц раньше"));
    auto* forward = new KeycapButton(m_theme, {});
    forward->setLeadingIcon(Icon::ChevronRight);
    forward->setAccessibleName(tr("Месяц позже"));
    m_monthName->setLeadingIcon(Icon::Calendar);
    m_monthName->setToolTip(tr("К этому месяцу"));
    for (KeycapButton* button : {back, m_monthName, forward})
        row->addWidget(button);
    m_header->addAction(months);
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(forward, &QPushButton::clicked, this, [this] { Q_EMIT stepped(+1); });
    connect(m_monthName, &QPushButton::clicked, this, [this] { Q_EMIT stepped(0); });
}

QWidget* BonusView::makePeople()
{
    auto* card = new kit::TitledCard(m_theme, tr("К выплате за месяц"));
    card->head()->addWidget(m_total);
    m_list->setModel(m_people);
    m_list->setItemDelegate(new PeopleDelegate(m_theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Сотрудники"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->body()->addWidget(kit::hairline());
    card->body()->addWidget(m_list, 1);
    m_observed->setWordWrap(true);
    m_observed->setContentsMargins(12, 8, 12, 12);
    card->body()->addWidget(m_observed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { showPerson(current.row()); });
    kit::followTheme(card, m_theme, [this, card] { card->setFixedWidth(m_theme.px(kPeopleWidth)); });
    return card;
}

QWidget* BonusView::makeExplanation()
{
    auto* card = new kit::Card;
    auto* column = card->column(1, 0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    head->setSpacing(10);
    head->addWidget(m_avatar);
    auto* who = new QVBoxLayout;
    who->setSpacing(2);
    auto* name = new QHBoxLayout;
    name->setSpacing(8);
    name->addWidget(m_name);
    name->addWidget(m_mode);
    name->addStretch(1);
    who->addLayout(name);
    who->addWidget(m_scheme);
    head->addLayout(who, 1);
    auto* sum = new QVBoxLayout;
    sum->setSpacing(2);
    m_sum->setAlignment(Qt::AlignRight);
    m_sumParts->setAlignment(Qt::AlignRight);
    sum->addWidget(m_sum);
    sum->addWidget(m_sumParts);
    head->addLayout(sum);
    column->addLayout(head);
    column->addWidget(kit::hairline());
    column->addWidget(m_tree, 1);
    column->addWidget(kit::hairline());
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 10);
    foot->setSpacing(8);
    foot->addWidget(m_checkIcon);
    foot->addWidget(m_check, 1);
    m_check->setWordWrap(true);
    column->addLayout(foot);
    return card;
}

void BonusView::setMonth(const pay::MonthPay& month)
{
    const QString before = m_people->people().empty() || !m_list->currentIndex().isValid()
                               ? QString()
                               : m_people->people()[std::size_t(m_list->currentIndex().row())].person.name;
    m_month = month;
    m_monthName->setText(words::monthText(month.month.firstDay()));
    m_total->setText(words::payAmount(month.total));
    m_people->setPeople(month.people);
    QStringList observed;
    for (const pay::PersonPay& pay : month.people) {
        if (pay.mode == pay::Mode::Observe && pay.result)
            observed.append(tr("%1: %2").arg(pay.person.name, words::payAmount(pay.result->total)));
    }
    m_observed->setVisible(!observed.isEmpty());
    m_observed->setText(tr("В наблюдении считается, но не выплачивается. %1").arg(observed.join(QStringLiteral("; "))));
    setEmpty(month.people.empty());
    choose(before);
}

void BonusView::buildEmpty()
{
    m_empty = new kit::EmptyState(m_theme, tr("За этот месяц начислений нет"),
                                  !m_assigner
                                      ? tr("Расчёт появится, когда владелец назначит вам схему оплаты. Посмотрите на примере, как сумма раскрывается "
                                           "до визитов; ваши данные он не затронет.")
                                      : tr("Расчёт появится, когда сотруднику назначена схема оплаты. Посмотрите на примере, как сумма раскрывается "
                                           "до визитов; ваши данные он не затронет."));
    m_example = m_empty->setAction(tr("Показать на примере"), QStringLiteral("Enter"));
    if (m_assigner)
        m_empty->addCard(m_recipe = new AssignRecipe(m_theme));
    m_empty->setPreview(tr("Из чего сложится сумма"), {{tr("Оклад"), tr("Сумма за отработанные дни месяца")},
                                                       {tr("Премия за показатели"), tr("База, умноженная на вес и на выполнение плана")},
                                                       {tr("Процент"), tr("Доля выручки или маржи сверх плана")}});
    static_cast<QVBoxLayout*>(layout())->addWidget(m_empty, 1);
    connect(m_example, &QPushButton::clicked, this, &BonusView::exampleAsked);
}

void BonusView::setEmpty(bool empty)
{
    if (empty && !m_empty)
        buildEmpty();
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    const bool changed = m_sides->isHidden() != empty;
    m_sides->setVisible(!empty);
    if (m_recipe && m_assigner)
        m_recipe->setCase(m_assigner->signsInAs, m_month.month);
    if (m_empty)
        m_empty->setVisible(empty);
    if (hadFocus && changed)
        takeFocus();
    if (changed)
        Q_EMIT focusMoved();
}

void BonusView::choose(const QString& name)
{
    int row = 0;
    for (std::size_t at = 0; at < m_month.people.size(); ++at) {
        if (m_month.people[at].person.name == name)
            row = int(at);
    }
    m_list->setCurrentIndex(m_people->index(row));
    showPerson(m_list->currentIndex().row());
}

void BonusView::showPerson(int row)
{
    const bool there = row >= 0 && row < int(m_month.people.size());
    m_tree->setNodes({});
    for (QWidget* shown : {static_cast<QWidget*>(m_avatar), static_cast<QWidget*>(m_mode), static_cast<QWidget*>(m_rules)})
        shown->setVisible(there);
    for (Label* label : {m_name, m_scheme, m_sum, m_sumParts, m_check})
        label->setText({});
    m_checkIcon->setVisible(there);
    if (!there)
        return;
    const pay::PersonPay& pay = m_month.people[std::size_t(row)];
    const std::pair sheet(pay.person.id, m_month.month.firstDay());
    if (std::exchange(m_sheet, sheet) != sheet)
        m_tree->startOver();
    m_avatar->setPerson(pay.person.name, pay.person.id.value);
    m_name->setText(pay.person.name);
    m_mode->setLook(modeChip(pay.mode));
    m_scheme->setText(tr("%1, схема «%2», версия %3").arg(words::monthText(m_month.month.firstDay()), pay.stored.name).arg(pay.stored.version));
    m_rules->setPay(pay);
    const bool agree = pay.result && sumsAgree(*pay.result);
    m_checkIcon->setPixmap(m_theme.icons().pixmap(agree ? Icon::Check : Icon::Alert, agree ? m_theme.tokens().ok : m_theme.tokens().bad, 14, devicePixelRatioF()));
    if (pay.result) {
        m_sum->setText(words::payAmount(pay.result->total));
        m_sumParts->setText(componentSums(*pay.result));
        m_check->setText((agree ? tr("Сумма строк сходится: %1") : tr("Сумма строк не сходится: %1")).arg(lineSums(*pay.result)));
        m_tree->setNodes(explain(pay, m_month.month, {}));
    } else {
        m_check->setText(words::errorText(pay.result.error()));
    }
    Q_EMIT chosen(pay);
}

void BonusView::setRecords(PersonId person, const RecordsByMetric& records)
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || m_month.people[std::size_t(row)].person.id != person)
        return;
    m_tree->setNodes(explain(m_month.people[std::size_t(row)], m_month.month, records));
}

void BonusView::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool BonusView::isInExplanation() const
{
    return m_tree->hasFocus();
}

ExplainTree::OnEnter BonusView::onEnter() const
{
    return m_tree->onEnter();
}

bool BonusView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT focusMoved();
    return QWidget::eventFilter(watched, event);
}

void BonusView::takeFocus()
{
    if (m_empty && !m_empty->isHidden())
        m_example->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace priyom::bonus
