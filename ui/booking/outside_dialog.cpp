// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/outside_dialog.h"

#include "ui/words/day_mark_text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::desk {

using kit::KeycapButton;

namespace {

constexpr int kWidth = 466;

class OutsideWords
{
    Q_DECLARE_TR_FUNCTIONS(OutsideWords)

public:
    static QString absent(const QString& who) { return tr("%1 в это время отсутствует.").arg(who); }
    static QString offShift(const QString& who) { return tr("%1 в это время не работает.").arg(who); }
};

} // namespace

QString outsideText(const Error& why)
{
    if (why.detail == QLatin1String("closed"))
        return words::closedText(why.subject);
    return why.detail == QLatin1String("absent") ? OutsideWords::absent(why.subject) : OutsideWords::offShift(why.subject);
}

OutsideDialog::OutsideDialog(const theme::Theme& theme, const QString& what, const Error& why, QWidget* parent) : DialogFrame(theme, parent)
{
    setTitle(tr("Всё равно поставить на это время?"), what % QStringLiteral(". ") % outsideText(why));
    setFixedWidth(theme.px(kWidth));
    body()->addWidget(problemLine());
    auto* keep = new KeycapButton(theme, tr("Не менять"), QStringLiteral("Esc"));
    auto* insist = new KeycapButton(theme, tr("Всё равно"), QStringLiteral("Enter"), kit::ButtonKind::Primary);
    for (KeycapButton* button : {keep, insist}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(insist, &QPushButton::clicked, this, [this] {
        hold();
        Q_EMIT insisted();
    });
    setDefaultButton(insist);
    setFirstFocus(insist);
    setContextKeys({{{QStringLiteral("Enter")}, tr("всё равно")}, {{QStringLiteral("Esc")}, tr("не менять")}});
}

} // namespace priyom::desk
