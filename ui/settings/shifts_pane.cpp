// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shifts_pane.h"

#include "core/backend/services.h"
#include "ui/desk/confirm_dialog.h"
#include "ui/kit/titled_card.h"
#include "ui/words/date_text.h"
#include "ui/words/error_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/number_text.h"
#include "ui/words/typed_hours.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

#include <memory>

namespace priyom::settingsui {

using backend::Services;
using kit::KeycapButton;
using staff::Session;
using theme::Icon;

namespace {

// «Анна Соколова, чт, 15 окт., 16:00»; the first few, and how many more.
QString leftText(const LeftVisits& left)
{
    constexpr std::size_t kNamed = 3;
    QStringList lines;
    for (const bookings::VisitRow& row : left.rows) {
        if (std::size_t(lines.size()) == kNamed)
            break;
        const LocalTime start = left.zone.local(row.visit.startAt);
        lines += ShiftsPane::tr("%1, %2, %3 %4", "a client, the day and time of the visit, the specialist")
                     .arg(words::clientName(row), words::weekdayText(start.date), words::timeText(start.time), row.specialistName);
    }
    if (left.rows.size() > kNamed)
        lines += ShiftsPane::tr("и ещё %n", nullptr, int(left.rows.size() - kNamed));
    return ShiftsPane::tr("%1. Визиты останутся в расписании: перенесите их или предупредите клиентов.").arg(lines.join(QStringLiteral("; ")));
}

} // namespace

ShiftsPane::ShiftsPane(const Surround& surround)
    : SettingsPane(surround), m_table(new ShiftTable(surround.theme)), m_days(new KeycapButton(surround.theme, {}, QStringLiteral("Home"))),
      m_addPerson(new KeycapButton(surround.theme, tr("Добавить сотрудника"), QStringLiteral("Insert"))),
      m_advice(new kit::Label(surround.theme, kit::FontRole::Secondary, kit::Tone::Second))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new kit::TitledCard(theme(), tr("Смены"));
    buildHead(*card);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(kit::hairline());
    m_advice->setWordWrap(true);
    m_advice->setContentsMargins(14, 8, 14, 10);
    card->body()->addWidget(m_advice);
    outer->addWidget(card);
    connect(m_table, &ShiftTable::weekAsked, this, &ShiftsPane::turn);
    connect(m_table, &ShiftTable::edited, this, &ShiftsPane::keep);
    connect(m_table, &ShiftTable::refused, this, &ShiftsPane::sayProblem);
    connect(&surround.backend, &backend::Backend::changed, this, [this](const QSet<QString>& subjects) {
        if (subjects.contains(QStringLiteral("shift")) && isVisible()) // taken back, or set at another desk
            load();
    });
}

void ShiftsPane::buildHead(kit::TitledCard& card)
{
    auto* before = new KeycapButton(theme(), {}, QStringLiteral("PgUp"));
    before->setLeadingIcon(Icon::ChevronLeft);
    before->setAccessibleName(tr("Неделя раньше"));
    auto* after = new KeycapButton(theme(), {}, QStringLiteral("PgDn"));
    after->setLeadingIcon(Icon::ChevronRight);
    after->setAccessibleName(tr("Неделя позже"));
    m_days->setLeadingIcon(Icon::Calendar);
    m_days->setToolTip(tr("К этой неделе"));
    m_addPerson->setLeadingIcon(Icon::Plus);
    m_addPerson->hide();
    for (KeycapButton* button : {m_addPerson, before, m_days, after}) {
        button->setSize(kit::ButtonSize::Small);
        card.head()->addWidget(button);
    }
    connect(m_addPerson, &QPushButton::clicked, this, &ShiftsPane::add);
    connect(before, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_days, &QPushButton::clicked, this, [this] { turn(0); });
    connect(after, &QPushButton::clicked, this, [this] { turn(+1); });
}

QList<kit::KeyHint> ShiftsPane::contextKeys() const
{
    return {{{QStringLiteral("Enter")}, tr("вписать часы")},
            {{QStringLiteral("Delete")}, tr("убрать")},
            {{QStringLiteral("Ctrl C"), QStringLiteral("Ctrl V")}, tr("повторить")},
            {{QStringLiteral("PgUp"), QStringLiteral("PgDn")}, tr("неделя")}};
}

QList<kit::KeyGroup> ShiftsPane::keys()
{
    return {{tr("Смены"),
             {{{QStringLiteral("Shift →")}, tr("выбрать несколько дней")},
              {{QStringLiteral("Enter")}, tr("часы в выбранные дни")},
              {{QStringLiteral("Delete")}, tr("убрать смену")},
              {{QStringLiteral("Ctrl C"), QStringLiteral("Ctrl V")}, tr("повторить часы")},
              {{QStringLiteral("PgUp"), QStringLiteral("PgDn")}, tr("неделя раньше, позже")}}}};
}

void ShiftsPane::load()
{
    read([monday = m_monday](Services& services, const Session& session) { return readShiftWeek(services, session, monday); },
         [this, asked = m_monday](ShiftWeek week) {
             if (asked == m_monday) // else another week was asked for meanwhile
                 showWeek(std::move(week));
         });
}

void ShiftsPane::showWeek(ShiftWeek week)
{
    m_week = week;
    m_days->setText(words::daysText(week.monday, week.date(ShiftWeek::kDays - 1)));
    m_days->setAccessibleName(tr("Неделя %1, к этой неделе").arg(m_days->text()));
    m_addPerson->setVisible(week.people.size() <= 1);
    m_table->setWeek(std::move(week));
    sayProblem({});
    if (!m_problem.isEmpty())
        Q_EMIT refused(std::exchange(m_problem, {}));
}

void ShiftsPane::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ShiftsPane::turn(int step)
{
    const QDate shown = m_monday.isValid() ? m_monday : m_week.monday;
    m_monday = step == 0 || !shown.isValid() ? QDate() : shown.addDays(step * ShiftWeek::kDays);
    load();
}

void ShiftsPane::sayProblem(const QString& sentence)
{
    m_advice->setTone(sentence.isEmpty() ? kit::Tone::Second : kit::Tone::Bad);
    m_advice->setText(words::wholeRanges(sentence.isEmpty() ? advice() : sentence));
}

QString ShiftsPane::advice() const
{
    QStringList sentences;
    if (m_week.people.size() <= 1)
        sentences.append(tr("Кроме вас сотрудников пока нет: Insert добавит первого, и здесь появится его строка."));
    if (m_week.hours.empty())
        sentences.append(tr("На этой неделе смен нет. Встаньте на день, наберите часы, например 9–18, и нажмите Enter."));
    if (sentences.isEmpty())
        sentences.append(tr("С перерывом пишут 9–13, 14–18; ночь в двух днях: 22–24 и 0–6. Shift и стрелки выбирают несколько дней."));
    return sentences.join(QLatin1Char(' '));
}

QString ShiftsPane::said(const ShiftTable::Edits& edits, const ShiftWeek& week)
{
    const schedule::ShiftEdit& edit = edits.front();
    if (edits.size() > 1)
        return tr("Изменено смен: %n", nullptr, int(edits.size()));
    const auto person = std::find_if(week.people.begin(), week.people.end(), [&edit](const staff::Person& each) { return each.id == edit.person; });
    const QString name = person == week.people.end() ? QString() : person->name;
    const QString hours = edit.hours.empty() ? tr("нет смены") : words::shortHoursText(edit.hours);
    return tr("%1, %2: %3").arg(name, words::weekdayText(edit.date), hours);
}

QString ShiftsPane::saidBack(const ShiftTable::Edits& edits, const ShiftWeek& week)
{
    return edits.size() > 1 ? tr("Смены возвращены: %1").arg(edits.size()) : tr("Смена возвращена: %1").arg(said(edits, week));
}

// Visits that would be left without their specialist are named first; whoever knows of them may go on.
void ShiftsPane::keep(const ShiftTable::Edits& edits)
{
    read(
        [edits](Services& services, const Session& session) -> Result<LeftVisits> {
            PRIYOM_TRY(auto rows, services.visitDesk.leftOutside(session, edits));
            return LeftVisits{std::move(rows), services.place.zone()};
        },
        [this, edits](const LeftVisits& left) {
            if (left.rows.empty())
                put(edits);
            else
                warn(edits, left);
        });
}

void ShiftsPane::warn(const ShiftTable::Edits& edits, const LeftVisits& left)
{
    auto* dialog = new desk::ConfirmDialog(theme(), {tr("Изменить смену: %n визитов останется вне её", nullptr, int(left.rows.size())),
                                                     leftText(left), tr("Изменить смену")});
    connect(dialog, &desk::ConfirmDialog::confirmed, this, [this, dialog, edits] {
        dialog->accept();
        put(edits);
    });
    connect(dialog, &kit::DialogFrame::dismissed, this, &ShiftsPane::load); // the hours as they are
    shell().openDialog(dialog);
}

void ShiftsPane::put(const ShiftTable::Edits& edits)
{
    const auto saved = std::make_shared<EventSeq>(); // written before the answer comes, read after it
    ShiftTable::Edits back = edits;
    for (schedule::ShiftEdit& edit : back)
        std::swap(edit.was, edit.hours);
    perform(
        [edits, saved](Services& services, const Session& session) -> Result<> {
            PRIYOM_TRY(*saved, services.schedule.setShiftDays(session, edits));
            return {};
        },
        [this, saved, text = said(edits, m_week), was = saidBack(back, m_week)](const Result<>& result) {
            if (!result) { // the week as it is, and why
                m_problem = words::errorText(result.error());
                load();
                return;
            }
            shell().toast({text, tr("Вернуть"), [pane = QPointer<ShiftsPane>(this), seq = *saved, was] {
                               if (pane)
                                   pane->takeBack(seq, was);
                           }, QStringLiteral("Ctrl Z")});
        });
}

void ShiftsPane::takeBack(EventSeq saved, const QString& back)
{
    perform([saved](Services& services, const Session& session) { return services.schedule.undoShifts(session, saved); },
            [this, back](const Result<>& result) {
                shell().toast({result ? back : words::errorText(result.error()), {}, {}, {},
                               result ? Icon::Check : Icon::Alert});
                if (!result)
                    load();
            });
}

} // namespace priyom::settingsui
