// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/absence_dialog.h"

#include "core/schedule/absence_service.h"
#include "ui/desk/typed_time.h"
#include "ui/kit/inputs.h"
#include "ui/settings/shift_delegate.h"
#include "ui/words/absence_text.h"
#include "ui/words/date_text.h"
#include "ui/words/typed_hours.h"

#include <QComboBox>
#include <QCoreApplication>

#include <chrono>

namespace priyom::settingsui {

using schedule::Absence;
using schedule::AbsenceKind;

namespace {

using namespace std::chrono_literals;

constexpr auto kPause = 80ms; // visits are asked for a moment after the last key
constexpr schedule::DayInterval kWholeDay{0, schedule::kMinutesPerDay};

// With weekday and year, as they were read: what was typed short may have been meant otherwise.
QString wholeDays(QDate first, QDate last)
{
    const auto day = [](QDate date) { return QStringLiteral("%1 %2").arg(words::weekdayText(date)).arg(date.year()); };
    return first == last ? day(first) : QStringLiteral("%1 – %2").arg(day(first), day(last));
}

} // namespace

AbsenceDialog::AbsenceDialog(const theme::Theme& theme, const std::vector<staff::Person>& people,
                             const Absence& absence, QDate today)
    : FormDialog(theme, absence.id.isValid() ? tr("Отсутствие") : tr("Новое отсутствие"),
                 absence.id.isValid() ? FormEnd::Change : FormEnd::Add),
      m_id(absence.id), m_today(today), m_person(new kit::Combo(theme)), m_kind(new kit::Combo(theme)),
      m_first(new kit::Field(theme)), m_last(new kit::Field(theme)), m_hours(new kit::Field(theme, tr("весь день"))),
      m_note(new kit::Field(theme)), m_days(new kit::Label(theme, kit::FontRole::Secondary, kit::Tone::Second)), m_said(new kit::Label(theme, kit::FontRole::Secondary, kit::Tone::Warn))
{
    for (const staff::Person& person : people)
        if (person.active || person.id == absence.person)
            m_person->addItem(person.name, person.id.value);
    m_person->setCurrentIndex(m_person->findData(absence.person.value));
    for (const AbsenceKind kind : schedule::kAllAbsenceKinds)
        m_kind->addItem(words::absenceKindText(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(absence.kind)));
    m_first->setText(words::tableDateText(absence.first));
    m_last->setText(words::tableDateText(absence.last));
    m_hours->setText(absence.isWholeDays() ? QString() : words::shortHoursText({absence.hours}));
    m_note->setText(absence.note);
    m_note->setMaxLength(schedule::AbsenceService::kLongestNote);
    addField(tr("Кто"), {}, m_person);
    addField(tr("Почему"), {}, m_kind);
    addPair({tr("С какого дня"), m_first}, {tr("По какой день"), m_last});
    addPlain(m_days);
    addField(tr("Часы"), tr("каждого из этих дней, например 14–17"), m_hours);
    addField(tr("Заметка"), tr("необязательно"), m_note);
    m_said->setWordWrap(true);
    addPlain(m_said);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT asked(m_question, this->absence()); });
    for (QComboBox* box : {m_person, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, &AbsenceDialog::check);
    for (kit::Field* field : {m_first, m_last, m_hours, m_note})
        connect(field, &QLineEdit::textChanged, this, &AbsenceDialog::check);
    check();
}

std::optional<schedule::DayInterval> AbsenceDialog::hours() const
{
    if (m_hours->text().trimmed().isEmpty())
        return kWholeDay;
    const auto typed = hoursIn(m_hours->text());
    return typed && typed->size() == 1 ? std::optional(typed->front()) : std::nullopt;
}

AbsenceDialog::Days AbsenceDialog::days() const
{
    const auto first = desk::typedNearDate(m_first->text(), m_today);
    return {first, desk::typedLastDay(m_last->text(), first.value_or(m_today), m_today)};
}

QString AbsenceDialog::misread() const
{
    const auto [first, last] = days();
    if (!first || !last)
        return tr("День не понят. Его пишут так: завтра, пт, 16.10, 2 июня.");
    if (*last < *first)
        return tr("Последний день раньше первого.");
    return hours() ? QString() : tr("Часы пишут так: 14–17. Пусто: весь день.");
}

Absence AbsenceDialog::absence() const
{
    const auto [first, last] = days();
    return {m_id,
            PersonId(m_person->currentData().toLongLong()),
            AbsenceKind(m_kind->currentData().toInt()),
            first.value_or(QDate()),
            last.value_or(QDate()),
            hours().value_or(kWholeDay),
            m_note->text().simplified()};
}

void AbsenceDialog::showProblem(const QString& sentence)
{
    m_said->setVisible(sentence.isEmpty() && !m_said->text().isEmpty());
    FormDialog::showProblem(sentence);
}

void AbsenceDialog::check()
{
    ++m_question;
    const QString unread = misread();
    showProblem({});
    const auto [first, last] = days();
    m_days->setText(first && last && *first <= *last ? wholeDays(*first, *last) : QString());
    setComplete(unread.isEmpty(), unread);
    m_said->setVisible(!unread.isEmpty());
    m_said->setText(unread);
    if (unread.isEmpty())
        m_pause.start();
    else
        m_pause.stop();
}

void AbsenceDialog::setLeft(int question, const LeftVisits& left)
{
    if (question != m_question)
        return;
    m_said->setText(tr("В это время записано визитов: %1 (%2). Их нужно перенести.")
                        .arg(left.rows.size())
                        .arg(leftVisitsText(left)));
    m_said->setVisible(!left.rows.empty());
}

} // namespace priyom::settingsui
