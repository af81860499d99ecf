// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/places.h"

#include <QDirIterator>
#include <QRegularExpression>

namespace priyom::test {

namespace {

QString key(const char* keys) { return QString::fromUtf8(keys); }

// To a pane of the settings by what one would type to find it.
QStringList pane(const char* words, const QStringList& then)
{
    return QStringList{key("Ctrl+9"), key("Ctrl+F"), QLatin1Char('"') + QString::fromUtf8(words), key("Return")} + then;
}

} // namespace

const QList<Place>& places()
{
    static const QString leads = key("Ctrl+1");
    static constexpr const char* evening = "2026-10-15T19:30"; // visits of the day are over
    static const QString waiting = key("F8");
    static const QList<Place> all{
        {"new lead", "priyom::desk::NewLeadDialog", {leads, key("F2")}},
        {"new lead of a known client", "priyom::desk::NewLeadDialog", {leads, key("F2"), key("\"89123054418")}},
        {"booking", "priyom::desk::BookingDialog", {leads, waiting, key("F4")}},
        {"booking of three services", "priyom::desk::BookingDialog",
         {leads, waiting, key("F4"), key("Ins"), key("Down"), key("Ins"), key("Down")}},
        {"refusal", "priyom::desk::RefusalDialog", {leads, waiting, key("F9")}},
        {"lead edit", "priyom::desk::LeadEditDialog", {leads, waiting, key("Ctrl+E")}},
        {"responsible", "priyom::desk::PersonDialog", {leads, waiting, key("F11")}},
        {"delete", "priyom::desk::ConfirmDialog", {leads, waiting, key("Del")}},
        {"task", "priyom::tasksui::TaskDialog", {leads, waiting, key("Ctrl+D")}},
        {"call result", "priyom::callsui::CallDialog", {leads, waiting, key("F5"), key("F5"), key("…")}},
        {"payment", "priyom::desk::PaymentDialog", {leads, key("Home"), key("Right"), key("Right"), key("F6")}},
        {"refund", "priyom::desk::RefundDialog", {leads, key("Home"), key("Right"), key("Right"), key("Right"), key("Ctrl+F6"), key("…"), key("Ctrl+R")}},
        {"goods sold", "priyom::cash::GoodsDialog", {leads, key("Shift+F9")}},
        {"cash of the day", "priyom::cash::CashDialog", {leads, key("Shift+F12")}},
        {"closing of the shift", "priyom::cash::CloseDialog", {leads, key("Shift+F12"), key("…"), key("Return")}},
        {"unresolved visits", "priyom::tasksui::UnresolvedDialog", {leads, key("Ctrl+I")}, evening},
        {"visit cancelled", "priyom::tasksui::CancelDialog", {leads, key("Ctrl+I"), key("…"), key("4")}, evening},
        {"columns of the calendar", "priyom::calendar::ColumnsDialog", {key("Ctrl+2"), key("Ctrl+Shift+F")}},
        {"a time outside the shift", "priyom::desk::OutsideDialog", {key("Ctrl+2"), key("PgDown"), key("PgDown"), key("Ctrl+F8"), key("Ctrl+T"), key("Alt+Right"), key("…")}},
        {"day to go to", "priyom::calendar::JumpDialog", {key("Ctrl+2"), key("Ctrl+G"), key("\"2 июня")}},
        {"waiting list", "priyom::desk::WaitingDialog", {key("Ctrl+2"), key("Ctrl+Shift+K")}},
        {"put on the waiting list", "priyom::desk::WaitDialog", {leads, waiting, key("F4"), key("Ctrl+K"), key("…")}},
        {"visit repeated", "priyom::desk::SeriesDialog", {key("Ctrl+2"), key("Ctrl+F8"), key("Ctrl+R")}},
        {"calendar taken out", "priyom::calendar::OutDialog", {key("Ctrl+2"), key("Ctrl+P")}},
        {"who comes without a booking", "priyom::tasksui::WalkInDialog", {key("Ctrl+2"), key("Shift+F4"), key("…")}},
        {"comment of a visit", "priyom::tasksui::CommentDialog", {key("Ctrl+2"), key("Ctrl+F8"), key("Ctrl+E")}},
        {"who is late", "priyom::tasksui::LateDialog", {key("Ctrl+2"), key("Ctrl+F8"), key("Shift+F7")}},
        {"notices", "priyom::noticesui::NoticeDialog", {leads, key("Shift+F8")}},
        {"keep a filter", "priyom::desk::NameDialog", {leads, key(">Все сотрудники"), key("Space"), key("Down"), key("Down"), key("Return"), key("Ctrl+Shift+F"), key("Up"), key("Up"), key("Return")}},
        {"days of arrival", "priyom::desk::PeriodDialog",
         {leads, key("Ctrl+Shift+F"), key("Down"), key("Down"), key("Down"), key("Down"), key("Right"), key("Up"), key("Return")}},
        {"bin", "priyom::binui::BinDialog", {leads, key("F10"), key("Right"), key("Up"), key("Return")}},
        {"keys", "priyom::keys::KeySheet", {leads, key("F1")}},
        {"snooze", "priyom::tasksui::SnoozeDialog", {key("Ctrl+4"), key("3")}},
        {"client edit", "priyom::clientsui::EditDialog", {key("F3"), key("\"89123054418"), key("Return"), key("@clients"), key("Ctrl+E")}},
        {"duplicates", "priyom::clientsui::DuplicatesDialog", {key("Ctrl+3"), key("Ctrl+J")}},
        {"merge", "priyom::clientsui::MergeDialog", {key("F3"), key("\"89123054418"), key("Return"), key("@clients"), key("Ctrl+J")}},
        {"merge with another", "priyom::clientsui::OtherClientDialog", {key("F3"), key("\"89123054418"), key("Return"), key("@clients"), key("Ctrl+Shift+J")}},
        {"consent", "priyom::clientsui::ConsentDialog", {key("F3"), key("\"89123054418"), key("Return"), key("@clients"), key(">Напоминания"), key("Space")}},
        {"records", "priyom::records::RecordsDialog", {key("Ctrl+5"), key("Return")}},
        {"breaches", "priyom::records::BreachDialog", {key("Ctrl+5"), key(">Менеджеры"), key("Ctrl+End"), key("Shift+Return")}},
        {"new person", "priyom::settingsui::PersonDialog", pane("сотрудники", {key("Ins")})},
        {"person", "priyom::settingsui::PersonDialog", pane("сотрудники", {key("Return")})},
        {"secret", "priyom::settingsui::SecretDialog", pane("сотрудники", {key("Return"), key("…"), key(">Задать ПИН-код"), key("Space")})},
        {"recovery code", "priyom::settingsui::RecoveryDialog", pane("сотрудники", {key("Down"), key("Down"), key("Return"), key("…"), key(">Новый код"), key("Space")})},
        {"new service", "priyom::settingsui::ServiceDialog", pane("услуги", {key("Ins")})},
        {"service", "priyom::settingsui::ServiceDialog", pane("услуги", {key("Return")})},
        {"what a specialist performs", "priyom::settingsui::RepertoireDialog", pane("услуги специалистов", {key("Return")})},
        {"shifts by a pattern", "priyom::settingsui::FillDialog", pane("смены", {key("Ctrl+G")})},
        {"absence", "priyom::settingsui::AbsenceDialog", pane("смены", {key("Ins")})},
        {"new room", "priyom::settingsui::ResourceDialog", pane("кабинеты", {key("Ins")})},
        {"calendar day", "priyom::settingsui::CalendarDayDialog", pane("праздники", {key("Ins")})},
        {"special day", "priyom::settingsui::SpecialDayDialog", pane("нормы", {key("Ins")})},
        {"limits of channels", "priyom::settingsui::ChannelLimitsDialog", pane("нормы", {key(">Норма по каналам"), key("Space")})},
        {"new reason", "priyom::settingsui::NameDialog", pane("причины", {key("Ins")})},
        {"reason", "priyom::settingsui::ReasonDialog", pane("причины", {key("Return")})},
        {"new channel", "priyom::settingsui::ChannelDialog", pane("каналы", {key("Ins")})},
        {"channel", "priyom::settingsui::ChannelDialog", pane("каналы", {key("Return")})},
        {"new source", "priyom::settingsui::OriginDialog", pane("источники", {key("Ins")})},
        {"source", "priyom::settingsui::OriginDialog", pane("источники", {key("Return")})},
    };
    return all;
}

QStringList classesMadeOf(const QStringList& bases)
{
    const QRegularExpression space(QStringLiteral("^namespace (priyom::[a-z:]+) \\{"), QRegularExpression::MultilineOption);
    const QRegularExpression made(QStringLiteral("^class (\\w+)(?: final)? : public (?:\\w+::)?(?:%1)$").arg(bases.join(u'|')), QRegularExpression::MultilineOption);
    QStringList classes;
    QDirIterator headers(qEnvironmentVariable("PRIYOM_SOURCE_DIR") + QStringLiteral("/ui"), {QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile file(headers.next());
        const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        QStringList names; // the last is the file's own, those before are told of beforehand
        for (auto found = space.globalMatch(text); found.hasNext();)
            names += found.next().captured(1);
        for (auto found = made.globalMatch(text); found.hasNext();)
            classes += names.value(names.size() - 1) + QStringLiteral("::") + found.next().captured(1);
    }
    classes.sort();
    return classes;
}

} // namespace priyom::test
