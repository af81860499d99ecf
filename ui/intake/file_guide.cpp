// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/file_guide.h"

#include "ui/kit/titled_card.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>

namespace priyom::intakeui {

using kit::Label;
using kit::Tone;
using theme::FontRole;

namespace {

struct Line
{
    const char* columns; // as the header names them
    QString meaning;
    bool required = false;
};

class GuideText
{
    Q_DECLARE_TR_FUNCTIONS(GuideText)

public:
    static QString history() { return tr("Столбцы истории заявок"); }
    static QString calls() { return tr("Столбцы звонков"); }
    static QString required() { return tr("нужен всегда"); }
    static QString note() { return tr("в любом порядке, лишние пропустим"); }

    static QList<Line> historyLines()
    {
        return {{"lead_id", tr("свой номер заявки, каждый один раз"), true},
                {"created_at", tr("когда обратились: 2026-10-15T14:05"), true},
                {"client_name, client_phone", tr("клиент; телефон в любом виде")},
                {"channel, source, campaign", tr("откуда: whatsapp, telegram, instagram, vk, site, call, walk_in")},
                {"manager, specialist, service", tr("имена и названия; новых заведём сами")},
                {"first_reply_at, qualified_at", tr("первый ответ, понятно что нужно")},
                {"booked_at, confirmed_at", tr("записан, подтверждён")},
                {"visit_start, visit_minutes", tr("когда визит и сколько минут")},
                {"outcome, outcome_at, lost_reason", tr("came, no_show, cancelled или lost с причиной")},
                {"price, paid, paid_at", tr("цена, сколько и когда заплатили")}};
    }

    static QList<Line> callLines()
    {
        return {{"call_id", tr("номер звонка на станции"), true},
                {"started_at", tr("когда позвонили: 2026-10-15T14:05"), true},
                {"direction", tr("in: нам, out: мы")},
                {"manager", tr("кто говорил; пусто у пропущенного")},
                {"phone", tr("номер другой стороны")},
                {"answered", tr("1 или 0")},
                {"wait_seconds, talk_seconds", tr("сколько ждали и говорили")},
                {"rating", tr("оценка от 1 до 5")}};
    }
};

QWidget* makeCard(const theme::Theme& theme, const QString& title, const QList<Line>& lines)
{
    auto* card = new kit::TitledCard(theme, title);
    card->setNote(GuideText::note());
    auto* grid = new QGridLayout;
    grid->setContentsMargins(14, 0, 14, 14);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < lines.size(); ++row) {
        const Line& line = lines.at(row);
        auto* columns = new Label(theme, line.required ? FontRole::BodyStrong : FontRole::Body, Tone::Main, QString::fromLatin1(line.columns));
        columns->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto* meaning = new Label(theme, FontRole::Body, Tone::Second,
                                  line.required ? line.meaning + QStringLiteral("; ") + GuideText::required() : line.meaning);
        meaning->setWordWrap(true);
        grid->addWidget(columns, row, 0, Qt::AlignTop);
        grid->addWidget(meaning, row, 1, Qt::AlignTop);
    }
    card->body()->addLayout(grid);
    card->body()->addStretch(1);
    return card;
}

} // namespace

QWidget* makeFileGuide(const theme::Theme& theme)
{
    auto* guide = new QWidget;
    auto* sides = new QHBoxLayout(guide);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(12);
    sides->addWidget(makeCard(theme, GuideText::history(), GuideText::historyLines()), 1);
    sides->addWidget(makeCard(theme, GuideText::calls(), GuideText::callLines()), 1);
    return guide;
}

} // namespace priyom::intakeui
