// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/fill_dialog.h"

#include "ui/desk/typed_time.h"
#include "ui/kit/inputs.h"
#include "ui/settings/shift_delegate.h"
#include "ui/words/date_text.h"

#include <QListWidget>

#include <algorithm>
#include <chrono>

namespace priyom::settingsui {

using schedule::FillEffect;
using schedule::FillWish;
using schedule::ShiftsThere;

namespace {

using namespace std::chrono_literals;

constexpr auto kPause = 80ms; // a preview is asked for a moment after the last key
constexpr int kListHeight = 88;
constexpr int kRow = 28;

int countOf(const std::vector<schedule::FilledDay>& days, FillEffect effect)
{
    return int(std::count_if(days.begin(), days.end(),
                             [effect](const schedule::FilledDay& day) { return day.effect == effect; }));
}

} // namespace

FillDialog::FillDialog(const theme::Theme& theme, const std::vector<staff::Person>& people, PersonId person,
                       QDate first, QDate last, QDate today)
    : FormDialog(theme, tr("Заполнить смены по графику"), FormEnd::Change), m_today(today), m_people(new QListWidget),
      m_cycle(new kit::Field(theme)), m_hours(new kit::Field(theme)), m_first(new kit::Field(theme)),
      m_last(new kit::Field(theme)), m_begins(new kit::Field(theme)), m_there(new kit::Combo(theme)),
      m_closedToo(new kit::CheckBox(theme, tr("И в дни, когда закрыто"))),
      m_said(new kit::Label(theme, kit::FontRole::Secondary, kit::Tone::Second))
{
    addPeople(people, person);
    addPattern(first, last);
    m_said->setWordWrap(true);
    addPlain(m_said);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &FillDialog::ask);
    connect(m_people, &QListWidget::itemChanged, this, &FillDialog::check);
    for (kit::Field* field : {m_cycle, m_hours, m_first, m_last, m_begins})
        connect(field, &QLineEdit::textChanged, this, &FillDialog::check);
    connect(m_there, &QComboBox::currentIndexChanged, this, &FillDialog::check);
    connect(m_closedToo, &QCheckBox::toggled, this, &FillDialog::check);
    check();
}

void FillDialog::addPeople(const std::vector<staff::Person>& people, PersonId person)
{
    for (const staff::Person& each : people) {
        if (!each.active)
            continue;
        auto* item = new QListWidgetItem(each.name, m_people);
        item->setData(Qt::UserRole, each.id.value);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setSizeHint({0, theme().px(kRow)});
        item->setCheckState(each.id == person ? Qt::Checked : Qt::Unchecked);
        if (each.id == person)
            m_people->setCurrentItem(item);
    }
    m_people->setProperty("framed", true);
    kit::followTheme(m_people, theme(), [this] { m_people->setFixedHeight(theme().px(kListHeight)); });
    addField(tr("Кому"), tr("пробел отмечает"), m_people);
}

void FillDialog::addPattern(QDate first, QDate last)
{
    m_cycle->setText(QStringLiteral("2/2"));
    m_hours->setPlaceholderText(tr("10–14, 15–20"));
    m_first->setText(words::tableDateText(first));
    m_last->setText(words::tableDateText(last));
    m_begins->setPlaceholderText(tr("с первого дня"));
    m_there->addItem(tr("оставить"), int(ShiftsThere::Kept));
    m_there->addItem(tr("заменить"), int(ShiftsThere::Replaced));
    addPair({tr("График, например 2/2 или 5/2"), m_cycle}, {tr("Часы, перерыв через запятую"), m_hours});
    addPair({tr("С какого дня"), m_first}, {tr("По какой день"), m_last});
    addPair({tr("Первый рабочий день графика"), m_begins}, {tr("Смены, которые уже есть"), m_there});
    addPlain(m_closedToo);
}

std::optional<QDate> FillDialog::dayIn(const kit::Field& field) const
{
    return desk::typedNearDate(field.text(), m_today);
}

std::optional<QDate> FillDialog::lastDay() const
{
    return desk::typedLastDay(m_last->text(), dayIn(*m_first).value_or(m_today), m_today);
}

QString FillDialog::misread() const
{
    const auto hours = hoursIn(m_hours->text());
    if (!hours || hours->empty())
        return tr("Напишите часы смены, например 10–14, 15–20.");
    if (!schedule::cycleOf(m_cycle->text(), *hours))
        return tr("График пишется днями: 2/2, 5/2, 2/1/3/1 (работает, отдыхает и снова).");
    const auto first = dayIn(*m_first);
    const auto last = lastDay();
    if (!first || !last || (!m_begins->text().isEmpty() && !dayIn(*m_begins)))
        return tr("День не понят. Его пишут так: завтра, пт, 16.10, 2 июня.");
    return *last < *first ? tr("Последний день раньше первого.") : QString();
}

FillWish FillDialog::wish() const
{
    FillWish wish;
    for (int row = 0; row < m_people->count(); ++row)
        if (m_people->item(row)->checkState() == Qt::Checked)
            wish.people.emplace_back(m_people->item(row)->data(Qt::UserRole).toLongLong());
    wish.first = dayIn(*m_first).value_or(QDate());
    wish.end = lastDay().value_or(QDate()).addDays(1);
    const auto hours = hoursIn(m_hours->text());
    const auto cycle = schedule::cycleOf(m_cycle->text(), hours.value_or(schedule::DayHours()));
    wish.pattern = {cycle.value_or(std::vector<schedule::DayHours>()), dayIn(*m_begins).value_or(wish.first)};
    wish.there = ShiftsThere(m_there->currentData().toInt());
    wish.closedToo = m_closedToo->isChecked();
    return wish;
}

void FillDialog::showProblem(const QString& sentence)
{
    m_said->setVisible(sentence.isEmpty() && !m_said->text().isEmpty());
    FormDialog::showProblem(sentence);
}

// What is shown answers what is typed: until it does, nothing can be saved.
void FillDialog::check()
{
    ++m_question;
    m_preview = {};
    showProblem({});
    const bool nobody = wish().people.empty();
    const QString unread = nobody ? tr("Отметьте, кому ставить смены: пробел в списке.") : misread();
    setComplete(false, unread.isEmpty() ? tr("Считаем, что изменится.") : unread);
    m_said->setTone(kit::Tone::Second);
    m_said->setText(unread.isEmpty() ? tr("Считаем, что изменится.") : unread);
    if (unread.isEmpty())
        m_pause.start();
    else
        m_pause.stop();
}

void FillDialog::ask()
{
    Q_EMIT asked(m_question, wish());
}

void FillDialog::setPreview(int question, FillPreview preview)
{
    if (question != m_question)
        return;
    m_preview = std::move(preview);
    sayPreview();
}

void FillDialog::setPreviewFailed(int question, const QString& why)
{
    if (question == m_question)
        showProblem(why);
}

void FillDialog::sayPreview()
{
    QStringList said;
    const auto add = [&](int count, const QString& sentence) {
        if (count > 0)
            said += sentence;
    };
    const int added = countOf(m_preview.days, FillEffect::New);
    const int replaced = countOf(m_preview.days, FillEffect::Replaced);
    const int removed = countOf(m_preview.days, FillEffect::Removed);
    const int kept = countOf(m_preview.days, FillEffect::Kept);
    add(added, tr("Новых смен: %1.").arg(added));
    add(replaced, tr("Заменим: %1.").arg(replaced));
    add(removed, tr("Уберём: %1.").arg(removed));
    add(kept, tr("Останутся как есть: %1.").arg(kept));
    const int left = int(m_preview.left.rows.size());
    add(left, tr("Вне смен останется визитов: %1 (%2). Перенесите их.").arg(left).arg(leftVisitsText(m_preview.left)));
    const bool changes = added + replaced + removed > 0;
    m_said->setTone(left > 0 ? kit::Tone::Warn : changes ? kit::Tone::Main : kit::Tone::Second);
    const QString nothing = tr("Менять нечего: смены уже такие.");
    m_said->setText(said.isEmpty() ? nothing : said.join(u' '));
    setComplete(changes, nothing);
}

} // namespace priyom::settingsui
