// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the leads and the states in which the page is pictured.
#include "core/staff/rights.h"
#include "ui/calls/call_desk.h"
#include "ui/booking/booking_dialog.h"
#include "ui/kit/keys.h"
#include "ui/leads/board_screen.h"
#include "ui/leads/last_undo.h"
#include "ui/leads/lead_actions.h"
#include "ui/leads/lead_filters.h"
#include "ui/leads/lead_panel.h"
#include "ui/leads/leads_page.h"
#include "ui/leads/new_lead_desk.h"
#include "ui/leads/next_step.h"
#include "ui/leads/table_screen.h"
#include "ui/shell/main_window.h"
#include "ui/tasks/task_lines.h"

#include <QAction>

namespace priyom::desk {

void LeadsPage::join(shell::MainWindow& window)
{
    m_window = &window;
    const auto entry = [this, &window](const QString& text, const QKeySequence& keys,
                                       const std::function<void()>& act) {
        connect(window.menus().add(shell::MenuId::Lead, text, keys), &QAction::triggered, this, act);
    };
    // The chosen lead is seen on this page alone: elsewhere the key leads here first.
    const auto here = [this, &window](const QKeySequence& keys, const std::function<void()>& act) {
        return [this, &window, keys, act] {
            // By section: the first steps stand in this page's place while the shop is empty, and keep it within them.
            if (window.currentPage() && window.currentPage()->section() == section())
                act();
            else if (window.currentPage() && window.currentPage()->takesKey(keys))
                return;
            else
                window.goTo(section());
        };
    };
    const auto entryHere = [entry, here](const QString& text, const QKeySequence& keys, const std::function<void()>& act) {
        entry(text, keys, here(keys, act));
    };
    connect(new LastUndo(m_backend, window, this), &LastUndo::takenBack, this, &LeadsPage::follow);
    entry(tr("Новый лид"), Qt::Key_F2, [this] { newLead(); });
    entry(tr("Новый лид без черновика"), QKeySequence(Qt::SHIFT | Qt::Key_F2), [this] { whenListed([this] { m_newLead->openEmpty(); }); });
    const auto ofChosen = [this, entryHere](const QString& text, const QKeySequence& keys) {
        entryHere(text, keys, [this, keys] { performMeant(keys); });
    };
    // Everywhere: from another page at once, of the lead that is chosen here; the dialog says whose time it is.
    entry(tr("Записать"), Qt::Key_F4, [this, &window] {
        shell::Page* shown = window.currentPage();
        if (shown && shown->section() != section()) {
            if (shown->takesKey(Qt::Key_F4))
                return;
            window.goTo(section());
        }
        performMeant(Qt::Key_F4);
    });
    for (const auto& [key, meaning] : {std::pair(QStringLiteral("F2"), tr("новый лид")), std::pair(QStringLiteral("Shift F2"), tr("новый лид без черновика")),
                                       std::pair(QStringLiteral("F4"), tr("записать или перенести")),
                                       std::pair(QStringLiteral("F8"), tr("следующий, кто ждёт"))})
        window.nameKey({{key}, meaning});
    joinDesks(window);
    ofChosen(tr("Следующий статус"), Qt::Key_F6);
    ofChosen(tr("Отменить оплату"), QKeySequence(Qt::SHIFT | Qt::Key_F6));
    ofChosen(tr("Оплата визита"), QKeySequence(Qt::CTRL | Qt::Key_F6));
    ofChosen(tr("Неявка"), Qt::Key_F7);
    entry(tr("Следующий ждущий"), Qt::Key_F8, [this] { goToNextWaiting(); });
    ofChosen(tr("Отказ"), Qt::Key_F9);
    ofChosen(tr("Карточка клиента"), Qt::Key_F12);
    ofChosen(tr("Скопировать сообщение"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    ofChosen(tr("Заметка"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    ofChosen(tr("Сообщение отправлено"), QKeySequence(Qt::SHIFT | Qt::Key_F5));
    ofChosen(tr("Пропущенный звонок"), QKeySequence(Qt::CTRL | Qt::Key_F5));
    // Of a notice about time that has become free the key is that notice's, on every page.
    const auto toWait = here(kWaitKey, [this] { performMeant(kWaitKey); });
    entry(tr("В лист ожидания…"), kWaitKey, [&window, toWait] {
        if (!window.runToast(kWaitKey))
            toWait();
    });
    entryHere(tr("Фильтры"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { m_filters->open(); });
}

void LeadsPage::find()
{
    if (isBoard())
        m_board->quickLine().focusField();
    else
        m_table->focusFind();
}

void LeadsPage::perform(const LeadCard& card, const QKeySequence& keys)
{
    static const std::pair<QKeySequence, void (LeadActions::*)(const LeadCard&)> kActions[] = {
        {Qt::Key_F4, &LeadActions::book},
        {Qt::Key_F6, &LeadActions::advance},
        {QKeySequence(Qt::SHIFT | Qt::Key_F6), &LeadActions::undoPayment},
        {QKeySequence(Qt::CTRL | Qt::Key_F6), &LeadActions::askPayment},
        {QKeySequence(Qt::CTRL | Qt::Key_F5), &LeadActions::noteMissed},
        {kEditKey, &LeadActions::edit},
        {kWaitKey, &LeadActions::wait},
    };
    for (const auto& [key, action] : kActions)
        if (key == keys)
            (m_actions->*action)(card);
    if (keys == QKeySequence(Qt::Key_F7))
        m_actions->moveTo(card, Stage::NoShow);
    else if (keys == QKeySequence(Qt::Key_F9))
        m_actions->moveTo(card, Stage::Lost);
    else if (keys == QKeySequence(Qt::Key_F12))
        Q_EMIT clientAsked(card.id);
    else if (keys == QKeySequence(Qt::SHIFT | Qt::Key_F5))
        noteSent(card);
    else if (keys == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C))
        openFor(card.id, &LeadsPage::copyOpened);
    else if (keys == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N))
        openFor(card.id, &LeadsPage::noteOpened);
}

void LeadsPage::actOn(LeadId lead, const QKeySequence& keys)
{
    withCard(lead, [this, keys](const LeadCard& card) { perform(card, keys); });
}

// Of the chosen lead those that do something with it now.
QList<kit::KeyHint> LeadsPage::chosenKeys() const
{
    const LeadCard* card = chosen();
    if (!card)
        return {};
    const NextStep step = nextStep(*card, m_due, {.takesPayments = staff::scopeOf(m_lists.session, "payment.add") != staff::Scope::None});
    QList<kit::KeyHint> keys;
    if (!step.booking.isEmpty())
        keys.append({{QStringLiteral("F4")}, step.booking.toLower()});
    keys.append({{QStringLiteral("F5")}, tr("звонок")});
    if (!step.action.isEmpty())
        keys.append({{QStringLiteral("F6")}, card->stage <= Stage::Confirmed ? tr("следующий статус") : step.action.toLower()});
    if (step.canMiss)
        keys.append({{QStringLiteral("F7")}, tr("неявка")});
    if (step.canRefuse)
        keys.append({{QStringLiteral("F9")}, tr("отказ")});
    return keys;
}

QList<kit::KeyHint> LeadsPage::contextKeys() const
{
    if (m_panel->focusedTask())
        return tasksui::TaskLines::contextKeys();
    if (meansFound()) {
        QList<kit::KeyHint> keys = foundKeys();
        keys.append({{QStringLiteral("F1")}, tr("все клавиши")});
        return keys;
    }
    QList<kit::KeyHint> keys{{{QStringLiteral("F2")}, tr("новый лид")}};
    keys += chosenKeys();
    if (m_panel->isVisibleTo(m_widget))
        keys.append({{QStringLiteral("Esc")}, tr("закрыть карточку")});
    else if (chosen())
        keys.append({{tr("Пробел")}, tr("карточка")});
    if (isBoard() && chosen())
        keys.append({{QStringLiteral("← ↑ ↓ →")}, tr("по карточкам")});
    if (!isBoard())
        keys.append({{QStringLiteral("Shift Tab")}, tr("сортировка")});
    keys.append({{QStringLiteral("F1")}, tr("все клавиши")});
    return keys;
}

void LeadsPage::sayKeys()
{
    if (QList<kit::KeyHint> keys = contextKeys(); keys != m_saidKeys) {
        m_saidKeys = std::move(keys);
        Q_EMIT changed();
    }
}

QList<kit::KeyGroup> LeadsPage::keySheet() const
{
    return {{tr("Лиды"),
             {{{QStringLiteral("←"), QStringLiteral("↑"), QStringLiteral("↓"), QStringLiteral("→")}, tr("по карточкам")},
              {{QStringLiteral("Enter")}, tr("карточка лида")},
              {{QStringLiteral("Ctrl ←"), QStringLiteral("Ctrl →")}, tr("в соседний столбец")},
              {{QStringLiteral("Ctrl T")}, tr("доска или таблица")},
              {{QStringLiteral("Ctrl F")}, tr("найти")},
              {{QStringLiteral("Ctrl Shift F")}, tr("фильтры")},
              {{QStringLiteral("Home"), QStringLiteral("End")}, tr("первая и последняя строка")},
              {{QStringLiteral("Shift Tab")}, tr("к заголовкам, к статусам")},
              {{QStringLiteral("←"), QStringLiteral("→"), QStringLiteral("Enter")}, tr("там: сортировать")},
              {{tr("Пробел")}, tr("там: показать, скрыть")},
              {{QStringLiteral("Shift F8")}, tr("уведомления")},
              {{QStringLiteral("Ctrl I")}, tr("визиты без итога")}}},
            {tr("Выбранный лид"),
             {{{QStringLiteral("F5")}, tr("звонок и его итог")},
              {{QStringLiteral("Shift F5")}, tr("сообщение отправлено")},
              {{QStringLiteral("Ctrl F5")}, tr("пропущенный звонок")},
              {{QStringLiteral("F6")}, tr("следующий статус")},
              {{QStringLiteral("Ctrl F6")}, tr("оплата, предоплата, возврат")},
              {{QStringLiteral("Shift F6")}, tr("отменить оплату")},
              {{QStringLiteral("F7")}, tr("неявка")},
              {{QStringLiteral("F9")}, tr("отказ")},
              {{QStringLiteral("F11"), QStringLiteral("Shift F11")}, tr("передать, взять себе")},
              {{QStringLiteral("Ctrl K")}, tr("в лист ожидания")},
              {{QStringLiteral("F12")}, tr("карточка клиента")},
              {{QStringLiteral("Ctrl E")}, tr("исправить лид")},
              {{QStringLiteral("Ctrl D")}, tr("поставить задачу")},
              {{QStringLiteral("Delete")}, tr("удалить лид или задачу")},
              {{QStringLiteral("Ctrl Shift N")}, tr("заметка")},
              {{QStringLiteral("Ctrl Shift C")}, tr("скопировать сообщение")}}},
            {tr("Новый лид"),
             {{{QStringLiteral("1…9")}, tr("канал")},
              {{QStringLiteral("Alt 1…5")}, tr("свободное окно")},
              {{QStringLiteral("Ctrl Enter")}, tr("сохранить и записать")},
              {{QStringLiteral("Ctrl S")}, tr("сохранить без записи")},
              {{QStringLiteral("Shift F2")}, tr("другой клиент, черновик останется")},
              {{QStringLiteral("F12")}, tr("карточка клиента и назад")}}}};
}

const LeadCard* LeadsPage::firstOf(Stage stage) const
{
    const ColumnModel& model = m_board->board().column(stage).model();
    return model.cardAt(model.index(0));
}

QList<shell::Picture> LeadsPage::pictures()
{
    // Each state begins with nothing open over the page.
    const auto state = [this](bool board, const std::function<void()>& act) {
        return [this, board, act] {
            m_actions->closeDialogs();
            m_newLead->closeDialog();
            showBoard(board);
            act();
        };
    };
    const auto with = [this](Stage stage, const std::function<void(const LeadCard&)>& act) {
        return [this, stage, act] {
            if (const LeadCard* card = firstOf(stage))
                act(*card);
        };
    };
    const auto begin = [this](const LeadCard& card) { m_calls->toggle(card.id, nameOf(card)); };
    const auto drop = [this] { m_calls->drop(); };
    const auto copy = [this] { m_panel->copyMessage(); };
    const auto close = [this] { closePanel(); };
    const auto show = [this](const LeadCard& card) { showFound(card.id); };
    const auto forget = [this] {
        m_panel->forgetCopied(m_panel->card().id);
        closePanel();
    };
    return {
        {QStringLiteral("leads-board"), state(true, [] {})},
        {QStringLiteral("lead-panel"), state(true, with(Stage::Qualified, show)), {}, {}, close},
        {QStringLiteral("lead-panel-copied"), state(true, with(Stage::Qualified, show)), {}, copy, forget},
        {QStringLiteral("leads-table"), state(false, with(Stage::Qualified,
                                                          [this](const LeadCard& card) {
                                                              m_table->choose(card.id);
                                                              readStory(card.id);
                                                          })), {}, {}, close},
        {QStringLiteral("new-lead"), state(true, [this] {
             NewLeadDraft draft;
             draft.phone = QStringLiteral("+7 912 305-44-18");
             draft.wish = tr("завтра после 15");
             draft.interest = leads::Temperature::Hot;
             m_newLead->openWith(draft, true);
         })},
        {QStringLiteral("booking"),
         state(true, with(Stage::Qualified, [this](const LeadCard& card) { m_actions->book(card); }))},
        {QStringLiteral("refuse-dialog"),
         state(true, with(Stage::Qualified, [this](const LeadCard& card) { m_actions->moveTo(card, Stage::Lost); }))},
        {QStringLiteral("lead-edit"),
         state(true, with(Stage::Qualified, [this](const LeadCard& card) { m_actions->edit(card); }))},
        {QStringLiteral("delete-dialog"),
         state(true, with(Stage::Qualified, [this](const LeadCard& card) { m_actions->remove(card); }))},
        {QStringLiteral("payment-dialog"),
         state(true, with(Stage::Confirmed, [this](const LeadCard& card) { m_actions->askPayment(card); }))},
        {QStringLiteral("call"), state(true, with(Stage::New, begin)), {}, {}, drop},
        {QStringLiteral("call-result"), state(true, with(Stage::New, begin)), {}, [this] { m_calls->askResult(); }, drop},
    };
}

} // namespace priyom::desk
