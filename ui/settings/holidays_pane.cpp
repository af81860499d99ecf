// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/holidays_pane.h"

#include "core/settings/setting_keys.h"
#include "ui/desk/confirm_dialog.h"
#include "ui/desk/labelled.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_note.h"
#include "ui/kit/inputs.h"
#include "ui/kit/keys.h"
#include "ui/kit/text_table.h"
#include "ui/kit/titled_card.h"
#include "ui/settings/calendar_day_dialog.h"
#include "ui/words/date_text.h"
#include "ui/words/holiday_text.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::settingsui {

using backend::Services;
using schedule::HolidayRest;
using staff::Session;

namespace {

constexpr qint64 kLargestFile = 1 << 20; // a year has four hundred lines at most

} // namespace

HolidaysPane::HolidaysPane(const Surround& surround)
    : SettingsPane(surround), m_card(new kit::TitledCard(surround.theme, tr("Праздники"))), m_rest(new kit::Combo(surround.theme)),
      m_year(new kit::Combo(surround.theme)),
      m_table(new kit::TextTable(surround.theme, {{tr("День")}, {tr("Что это"), Qt::AlignLeft, true}, {tr("По календарю")}, {tr("У нас")}}))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_card->setNote(tr("Delete: день как в программе"));
    auto* addButton = new kit::KeycapButton(theme(), tr("Добавить день"), QStringLiteral("Insert"));
    auto* importButton = new kit::KeycapButton(theme(), tr("Загрузить год из файла"));
    m_card->head()->addWidget(importButton);
    m_card->head()->addWidget(addButton);
    auto* choice = new QHBoxLayout;
    choice->setContentsMargins(14, 0, 14, 10);
    choice->setSpacing(12);
    for (const HolidayRest rest : {HolidayRest::Calendar, HolidayRest::Holidays, HolidayRest::Never})
        m_rest->addItem(words::holidayRestText(rest), QString(schedule::holidayRestKey(rest)));
    choice->addWidget(desk::labelled(theme(), tr("В праздники"), tr("если заданы рабочие часы"), m_rest), 1);
    choice->addWidget(desk::labelled(theme(), tr("Год"), {}, m_year));
    m_card->body()->addLayout(choice);
    m_table->setAccessibleName(tr("Дни календаря"));
    m_table->setInCard();
    new kit::EmptyNote(theme(), m_table, tr("На этот год календаря ещё нет: загрузите его из файла или добавьте дни клавишей Insert."));
    m_card->body()->addWidget(m_table, 1);
    outer->addWidget(m_card);
    connect(addButton, &QPushButton::clicked, this, &HolidaysPane::add);
    connect(importButton, &QPushButton::clicked, this, &HolidaysPane::browse);
    connect(m_rest, &QComboBox::activated, this, &HolidaysPane::setRest);
    connect(m_year, &QComboBox::currentIndexChanged, this, &HolidaysPane::showYear);
    connect(m_table, &kit::TextTable::opened, this, &HolidaysPane::open);
    kit::onKeys(m_table, Qt::Key_Delete, [this] { reset(); });
}

QList<kit::KeyHint> HolidaysPane::contextKeys() const
{
    return {{{QStringLiteral("Insert")}, tr("добавить день")}, {{QStringLiteral("Enter")}, tr("изменить день")}, {{QStringLiteral("Delete")}, tr("как в программе")}};
}

void HolidaysPane::load()
{
    read(
        [](Services& services, const Session& session) -> Result<Facts> {
            PRIYOM_TRY(auto hours, services.schedule.hours(session));
            return Facts{std::move(hours), services.reports.today()};
        },
        [this](const Facts& facts) { show(facts); });
}

void HolidaysPane::show(const Facts& facts)
{
    const int shown = m_wantedYear > 0 ? m_wantedYear : m_year->count() > 0 ? year() : facts.today.year();
    m_wantedYear = 0;
    m_facts = facts;
    m_rest->setCurrentIndex(m_rest->findData(QString(schedule::holidayRestKey(facts.hours.rest))));
    QList<int> years = facts.hours.calendar.years();
    for (const int near : {facts.today.year(), facts.today.year() + 1})
        if (!years.contains(near))
            years.append(near);
    std::sort(years.begin(), years.end());
    {
        const QSignalBlocker quiet(m_year);
        m_year->clear();
        for (const int each : years)
            m_year->addItem(QString::number(each), each);
        m_year->setCurrentIndex(std::max(0, m_year->findData(shown)));
    }
    showYear();
}

int HolidaysPane::year() const
{
    return m_year->currentData().toInt();
}

void HolidaysPane::showYear()
{
    m_card->setTitle(tr("Праздники, %1").arg(year()));
    const int chosen = m_table->currentIndex().row();
    m_days = m_facts.hours.calendar.daysOf(year());
    QList<kit::TableRow> rows;
    for (const schedule::CalendarDay& day : m_days) {
        const schedule::DayHours& hours = m_facts.hours.on(day.date);
        rows.append({{words::weekdayText(day.date)}, {words::calendarDayText(day)}, {words::dayKindText(day.kind), kit::Tone::Second},
                     {words::openText(hours), hours.empty() ? kit::Tone::Main : kit::Tone::Second}});
    }
    m_table->setRows(std::move(rows));
    if (chosen > 0 && chosen < int(m_days.size()))
        m_table->selectRow(chosen);
}

void HolidaysPane::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void HolidaysPane::add()
{
    edit({});
}

void HolidaysPane::open(int row)
{
    edit(m_days.at(std::size_t(row)));
}

void HolidaysPane::edit(const schedule::CalendarDay& day)
{
    auto* dialog = new CalendarDayDialog(theme(), surround().backend, day, m_facts.today);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        if (const auto typed = dialog->day()) {
            m_wantedYear = typed->date.year();
            submit(dialog, [set = *typed](Services& services, const Session& session) { return services.schedule.setCalendarDay(session, set); },
                   tr("Календарь изменён: %1").arg(words::dayText(typed->date)));
        }
    });
    shell().openDialog(dialog);
}

void HolidaysPane::reset()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const QDate date = m_days.at(std::size_t(row)).date;
    change([date](Services& services, const Session& session) { return services.schedule.resetCalendarDay(session, date); },
           tr("%1: как в программе").arg(words::dayText(date)));
}

// Visits on days that would be closed are named first; whoever knows of them may go on.
void HolidaysPane::setRest()
{
    const auto rest = schedule::holidayRestFromKey(m_rest->currentData().toString());
    read(
        [rest](Services& services, const Session& session) -> Result<LeftVisits> {
            PRIYOM_TRY(auto rows, services.visitDesk.leftByHours(session, {{}, rest, {}}));
            return LeftVisits{std::move(rows), services.place.zone()};
        },
        [this](const LeftVisits& left) {
            if (left.rows.empty())
                putRest();
            else
                warn(left);
        });
}

void HolidaysPane::warn(const LeftVisits& left)
{
    auto* dialog = new desk::ConfirmDialog(theme(), {tr("Закрыть эти дни: в них записано визитов: %1").arg(left.rows.size()),
                                                     tr("%1. Визиты останутся в расписании: перенесите их или предупредите клиентов.").arg(leftVisitsText(left)),
                                                     tr("Закрыть дни")});
    connect(dialog, &desk::ConfirmDialog::confirmed, this, [this, dialog] {
        dialog->accept();
        putRest();
    });
    connect(dialog, &kit::DialogFrame::dismissed, this, &HolidaysPane::load); // the choice as it is
    shell().openDialog(dialog);
}

void HolidaysPane::putRest()
{
    const QString rest = m_rest->currentData().toString();
    change([rest](Services& services, const Session& session) { return services.settings.set(session, {{settings::kHolidayRest.key, rest}}); },
           tr("В праздники: %1").arg(m_rest->currentText().toLower()));
}

void HolidaysPane::browse()
{
    auto* dialog = new QFileDialog(this, tr("Календарь года: дата, off, short или work, название"), {}, tr("Таблицы CSV (*.csv);;Все файлы (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &HolidaysPane::importFile);
    dialog->open();
}

void HolidaysPane::importFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT refused(tr("Файл не открыть: %1").arg(file.errorString()));
        return;
    }
    if (file.size() > kLargestFile) {
        Q_EMIT refused(tr("Это не календарь: файл слишком велик."));
        return;
    }
    const QByteArray csv = file.readAll();
    if (const auto read = schedule::ProductionCalendar::read(csv)) // what is none is refused by the shop, in its words
        m_wantedYear = read->years().constFirst();
    change(
        [csv](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(services.schedule.importCalendar(session, csv));
            return {};
        },
        tr("Календарь загружен"));
}

} // namespace priyom::settingsui
