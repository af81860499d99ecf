// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/absences_card.h"

#include "core/backend/services.h"
#include "ui/kit/follow_theme.h"
#include "ui/kit/keys.h"
#include "ui/settings/absence_dialog.h"
#include "ui/words/absence_text.h"
#include "ui/words/date_text.h"
#include "ui/words/typed_hours.h"

#include <QVBoxLayout>

#include <algorithm>

namespace priyom::settingsui {

namespace {

constexpr int kTwoRows = 106; // with the head of the table

QString daysOf(const schedule::Absence& absence)
{
    const QString days = words::daysText(absence.first, absence.last);
    return absence.isWholeDays() ? days : QString(days % QStringLiteral(", ") % words::hoursText({absence.hours}));
}

} // namespace

Result<std::vector<AbsenceRow>> readAbsenceRows(backend::Services& services, const staff::Session& session, QDate shown, QDate today)
{
    PRIYOM_TRY(const auto absences, services.absences.list(session, std::min(shown, today), today.addYears(1)));
    PRIYOM_TRY(const auto people, services.staff.list(session));
    std::vector<AbsenceRow> rows;
    for (const schedule::Absence& absence : absences) {
        const auto person = std::find_if(people.begin(), people.end(),
                                         [&](const staff::Person& each) { return each.id == absence.person; });
        PRIYOM_TRY(const auto left, services.visitDesk.leftByAbsence(session, absence));
        rows.push_back({absence, person == people.end() ? QString() : person->name, int(left.size())});
    }
    return rows;
}

AbsencesCard::AbsencesCard(const theme::Theme& theme)
    : m_table(new kit::TextTable(theme, {{tr("Кто")},
                                         {tr("Почему")},
                                         {tr("Когда")},
                                         {tr("Заметка"), Qt::AlignLeft, true},
                                         {tr("Перенести визитов"), Qt::AlignRight}}))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 6, 0, 0);
    auto* card = new kit::TitledCard(theme, tr("Отсутствия"));
    card->setNote(tr("Enter меняет, Delete убирает"));
    m_table->setAccessibleName(tr("Отсутствия"));
    m_table->setInCard();
    kit::followTheme(m_table, theme, [this, &theme] { m_table->setFixedHeight(theme.px(kTwoRows)); });
    card->body()->setContentsMargins(0, 0, 0, 7);
    card->body()->addWidget(m_table);
    outer->addWidget(card);
    connect(m_table, &kit::TextTable::opened, this,
            [this](int row) { Q_EMIT opened(m_rows.at(std::size_t(row)).absence); });
    kit::onKeys(
        m_table, QKeySequence(Qt::Key_Delete),
        [this] {
            if (const int row = m_table->currentIndex().row(); row >= 0)
                Q_EMIT dropAsked(m_rows.at(std::size_t(row)));
        },
        Qt::WidgetShortcut);
    hide();
}

void AbsencesCard::setAbsences(std::vector<AbsenceRow> rows)
{
    m_rows = std::move(rows);
    QList<kit::TableRow> shown;
    for (const AbsenceRow& row : m_rows)
        shown.append({{row.name},
                      {words::absenceKindText(row.absence.kind), kit::Tone::Second},
                      {daysOf(row.absence), kit::Tone::Second},
                      {row.absence.note, kit::Tone::Hint},
                      {row.visits > 0 ? QString::number(row.visits) : QString(), kit::Tone::Warn}});
    m_table->setRows(std::move(shown));
    setVisible(!m_rows.empty());
}

} // namespace priyom::settingsui
