// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bonus/assign_recipe.h"

#include "ui/kit/button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::bonus {

using kit::Tone;
using theme::FontRole;

AssignRecipe::AssignRecipe(const kit::Theme& theme, QWidget* parent)
    : QWidget(parent), m_commands(new kit::Label(theme, FontRole::Secondary, Tone::Main))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new kit::Card(kit::Ground::Subtle);
    outer->addWidget(card);
    QVBoxLayout* column = card->column(12, 6);
    auto* head = new QHBoxLayout;
    auto* title = new kit::Label(theme, FontRole::SecondaryMedium, Tone::Second,
                                 tr("Схему назначают в командной строке, программу на это время закройте"));
    head->addWidget(title, 1);
    auto* copy = new kit::KeycapButton(theme, tr("Скопировать команды"), {}, kit::ButtonKind::Ghost);
    copy->setSize(kit::ButtonSize::Small);
    copy->setLeadingIcon(theme::Icon::Copy);
    head->addWidget(copy);
    column->addLayout(head);
    column->addWidget(m_commands);
    m_commands->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_commands->setWordWrap(true);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(commands()); });
}

void AssignRecipe::setCase(const QString& person, const Month& from)
{
    QString start = QStringLiteral("priyom-cli --db \"%1\"").arg(tr("ваша база.priyom"));
    if (!person.isEmpty())
        start += QStringLiteral(" --as \"%1\"").arg(person);
    const QString import = QStringLiteral(" scheme import \"%1\"").arg(tr("схема.json"));
    const QString assign = QStringLiteral(" scheme assign \"%1\" --person \"%2\" --from %3")
                               .arg(tr("Название схемы"), tr("Имя сотрудника"), from.firstDay().toString(QStringLiteral("yyyy-MM")));
    m_commands->setText(start % import % QLatin1Char('\n') % start % assign);
}

} // namespace priyom::bonus
