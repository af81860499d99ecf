// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shifts_pane.h"

#include "core/backend/services.h"
#include "ui/desk/confirm_dialog.h"
#include "ui/kit/keys.h"
#include "ui/kit/titled_card.h"
#include "ui/settings/shift_sheet.h"
#include "ui/words/date_text.h"
#include "ui/words/error_text.h"
#include "ui/words/number_text.h"
#include "ui/words/typed_hours.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <memory>

namespace priyom::settingsui {

using backend::Services;
using kit::KeycapButton;
using staff::Session;
using theme::Icon;

ShiftsPane::ShiftsPane(const Surround& surround)
    : SettingsPane(surround), m_table(new ShiftTable(surround.theme)), m_absences(new AbsencesCard(surround.theme)), 
      m_kindButton(new KeycapButton(surround.theme, tr("Месяц"), QStringLiteral("Ctrl M"))), m_before(new KeycapButton(surround.theme, {}, QStringLiteral("PgUp"))),
      m_after(new KeycapButton(surround.theme, {}, QStringLiteral("PgDn"))), m_days(new KeycapButton(surround.theme, {}, QStringLiteral("Home"))),
      m_addPerson(new KeycapButton(surround.theme, tr("Добавить сотрудника"), QStringLiteral("Insert"))),
      m_addAbsence(new KeycapButton(surround.theme, tr("Отсутствие"), QStringLiteral("Insert"))),
      m_advice(new kit::Label(surround.theme, kit::FontRole::Secondary, kit::Tone::Second))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new kit::TitledCard(theme(), tr("Смены"));
    buildHead(*card);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(kit::hairline());
    buildFoot(*card);
    outer->addWidget(card, 1);
    outer->addWidget(m_absences);
    connect(m_absences, &AbsencesCard::opened, this, &ShiftsPane::askAbsence);
    connect(m_absences, &AbsencesCard::dropAsked, this, &ShiftsPane::dropAbsence);
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_G), [this] { fill(); });
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_M), [this] { turnKind(); });
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_P), [this] { print(); });
    connect(m_table, &ShiftTable::spanAsked, this, &ShiftsPane::turn);
    connect(m_table, &ShiftTable::edited, this, &ShiftsPane::keep);
    connect(m_table, &ShiftTable::refused, this, &ShiftsPane::sayProblem);
    connect(&surround.backend, &backend::Backend::changed, this, [this](const QSet<QString>& subjects) {
        const bool isOurs = subjects.contains(QStringLiteral("shift")) || subjects.contains(QStringLiteral("absence"));
        if (isOurs && isVisible()) // taken back, or set at another desk
            load();
    });
}

void ShiftsPane::buildHead(kit::TitledCard& card)
{
    m_before->setLeadingIcon(Icon::ChevronLeft);
    m_after->setLeadingIcon(Icon::ChevronRight);
    m_days->setLeadingIcon(Icon::Calendar);
    m_addPerson->setLeadingIcon(Icon::Plus);
    m_addPerson->hide();
    for (KeycapButton* button : {m_addPerson, m_kindButton, m_before, m_days, m_after}) {
        button->setSize(kit::ButtonSize::Small);
        card.head()->addWidget(button);
    }
    connect(m_addPerson, &QPushButton::clicked, this, &ShiftsPane::add);
    connect(m_kindButton, &QPushButton::clicked, this, &ShiftsPane::turnKind);
    connect(m_before, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_days, &QPushButton::clicked, this, [this] { turn(0); });
    connect(m_after, &QPushButton::clicked, this, [this] { turn(+1); });
}

void ShiftsPane::buildFoot(kit::TitledCard& card)
{
    m_advice->setWordWrap(true);
    auto* pattern = new KeycapButton(theme(), tr("По графику"), QStringLiteral("Ctrl G"));
    pattern->setToolTip(tr("Заполнить смены по графику: 2/2, 5/2"));
    m_addAbsence->setToolTip(tr("Отпуск, больничный, обучение"));
    m_addAbsence->hide(); // until there is somebody else
    auto* print = new KeycapButton(theme(), tr("Напечатать"), QStringLiteral("Ctrl P"));
    print->setToolTip(tr("На бумагу или в PDF"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(14, 8, 14, 10);
    foot->setSpacing(8);
    foot->addWidget(m_advice, 1);
    for (KeycapButton* button : {print, pattern, m_addAbsence}) {
        button->setSize(kit::ButtonSize::Small);
        foot->addWidget(button);
    }
    card.body()->addLayout(foot);
    connect(print, &QPushButton::clicked, this, &ShiftsPane::print);
    connect(pattern, &QPushButton::clicked, this, &ShiftsPane::fill);
    connect(m_addAbsence, &QPushButton::clicked, this, &ShiftsPane::add);
}

QList<kit::KeyHint> ShiftsPane::contextKeys() const
{
    return {{{QStringLiteral("Enter")}, tr("вписать часы")},
            {{QStringLiteral("Delete")}, tr("убрать")},
            {{QStringLiteral("Ctrl C"), QStringLiteral("Ctrl V")}, tr("повторить")},
            {{QStringLiteral("Ctrl G")}, tr("по графику")},
            {{QStringLiteral("Insert")}, tr("отсутствие")},
            {{QStringLiteral("PgUp"), QStringLiteral("PgDn")}, m_kind == SpanKind::Month ? tr("месяц") : tr("неделя")},
            {{QStringLiteral("Ctrl M")}, m_kind == SpanKind::Month ? tr("по неделям") : tr("весь месяц")}};
}

QList<kit::KeyGroup> ShiftsPane::keys()
{
    return {{tr("Смены"),
             {{{QStringLiteral("Shift →")}, tr("выбрать несколько дней")},
              {{QStringLiteral("Enter")}, tr("часы в выбранные дни")},
              {{QStringLiteral("Delete")}, tr("убрать смену")},
              {{QStringLiteral("Ctrl C"), QStringLiteral("Ctrl V")}, tr("повторить часы")},
              {{QStringLiteral("Ctrl G")}, tr("заполнить по графику 2/2, 5/2")},
              {{QStringLiteral("Insert")}, tr("отпуск, больничный, обучение")},
              {{QStringLiteral("Ctrl M")}, tr("весь месяц, снова неделя")},
              {{QStringLiteral("Ctrl P")}, tr("напечатать или сохранить PDF")},
              {{QStringLiteral("PgUp"), QStringLiteral("PgDn")}, tr("неделя, месяц раньше, позже")}}}};
}

void ShiftsPane::load()
{
    using Read = std::pair<ShiftSpan, std::vector<AbsenceRow>>;
    read(
        [kind = m_kind, first = m_first](Services& services, const Session& session) -> Result<Read> {
            PRIYOM_TRY(ShiftSpan span, readShiftSpan(services, session, kind, first));
            PRIYOM_TRY(auto absences, readAbsenceRows(services, session, span.first, span.today));
            return Read(std::move(span), std::move(absences));
        },
        [this, kind = m_kind, first = m_first](Read read) {
            if (kind == m_kind && first == m_first) // else other days were asked for meanwhile
                showSpan(std::move(read.first), std::move(read.second));
        });
}

void ShiftsPane::showSpan(ShiftSpan span, std::vector<AbsenceRow> absences)
{
    m_span = span;
    const bool isMonth = span.kind == SpanKind::Month;
    m_days->setText(isMonth ? words::monthText(span.first) : words::daysText(span.first, span.last()));
    m_days->setAccessibleName(isMonth ? tr("%1, к этому месяцу").arg(m_days->text()) : tr("Неделя %1, к этой неделе").arg(m_days->text()));
    m_days->setToolTip(isMonth ? tr("К этому месяцу") : tr("К этой неделе"));
    m_before->setAccessibleName(isMonth ? tr("Месяц раньше") : tr("Неделя раньше"));
    m_after->setAccessibleName(isMonth ? tr("Месяц позже") : tr("Неделя позже"));
    m_kindButton->setText(isMonth ? tr("Неделя") : tr("Месяц"));
    m_addPerson->setVisible(span.people.size() <= 1);
    m_addAbsence->setVisible(span.people.size() > 1);
    m_absences->setAbsences(std::move(absences));
    m_table->setSpan(std::move(span));
    Q_EMIT keysChanged();
    sayProblem({});
    if (!m_problem.isEmpty())
        Q_EMIT refused(std::exchange(m_problem, {}));
}

void ShiftsPane::print()
{
    if (m_span.first.isValid()) // else the first week is on its way
        paper::printShiftPaper(this, sheetOf(m_span), [this] { sayProblem(tr("Не напечатано: принтер или файл ничего не взял. Проверьте, что он включён, или выберите другой.")); });
}

void ShiftsPane::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ShiftsPane::turn(int step)
{
    const QDate shown = m_first.isValid() ? m_first : m_span.first;
    if (step == 0 || !shown.isValid())
        m_first = QDate();
    else
        m_first = m_kind == SpanKind::Month ? shown.addMonths(step) : shown.addDays(step * 7);
    load();
}

// The week or month of the day on which one stands.
void ShiftsPane::turnKind()
{
    const QDate day = m_table->current().second;
    m_kind = m_kind == SpanKind::Month ? SpanKind::Week : SpanKind::Month;
    m_first = day.isValid() ? firstOf(m_kind, day) : QDate();
    m_table->standOn(day);
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
    if (m_span.people.size() <= 1)
        sentences.append(tr("Кроме вас сотрудников пока нет: Insert добавит первого, и здесь появится его строка."));
    if (m_span.hours.empty())
        sentences.append(m_kind == SpanKind::Month ? tr("В этом месяце смен нет. Встаньте на день, наберите часы, например 9–18, и нажмите Enter, или заполните по графику: Ctrl G.")
                                                   : tr("На этой неделе смен нет. Встаньте на день, наберите часы, например 9–18, и нажмите Enter."));
    if (sentences.isEmpty())
        sentences.append(tr("С перерывом пишут 9–13, 14–18; ночь в двух днях: 22–24 и 0–6. Shift и стрелки выбирают несколько дней."));
    return sentences.join(QLatin1Char(' '));
}

QString ShiftsPane::said(const ShiftTable::Edits& edits, const ShiftSpan& span)
{
    const schedule::ShiftEdit& edit = edits.front();
    if (edits.size() > 1)
        return tr("Изменено смен: %n", nullptr, int(edits.size()));
    const auto person = std::find_if(span.people.begin(), span.people.end(), [&edit](const staff::Person& each) { return each.id == edit.person; });
    const QString name = person == span.people.end() ? QString() : person->name;
    const QString hours = edit.hours.empty() ? tr("нет смены") : words::shortHoursText(edit.hours);
    return tr("%1, %2: %3").arg(name, words::weekdayText(edit.date), hours);
}

QString ShiftsPane::saidBack(const ShiftTable::Edits& edits, const ShiftSpan& span)
{
    return edits.size() > 1 ? tr("Смены возвращены: %1").arg(edits.size()) : tr("Смена возвращена: %1").arg(said(edits, span));
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
                                                     tr("%1. Визиты останутся в расписании: перенесите их или предупредите клиентов.").arg(leftVisitsText(left)), tr("Изменить смену")});
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
        [this, saved, text = said(edits, m_span), was = saidBack(back, m_span)](const Result<>& result) {
            if (!result) { // the week as it is, and why
                m_problem = words::errorText(result.error());
                load();
                return;
            }
            toastWithUndo(text, was, [seq = *saved](Services& services, const Session& session) { return services.schedule.undoShifts(session, seq); });
        });
}

} // namespace priyom::settingsui
