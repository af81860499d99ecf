// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/merge_dialog.h"

#include "core/base/phone.h"
#include "core/clients/called.h"
#include "ui/desk/labelled.h"
#include "ui/words/lead_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::clientsui {

using kit::KeycapButton;
using kit::Label;
using kit::Option; // unqualified: lupdate loses the class of tr() behind a qualified return type

namespace {

constexpr int kWidth = 580;

QStringList counted(const cards::MergeCounts& counts)
{
    const std::pair<int, QString> all[] = {
        {counts.leads, MergeDialog::tr("%n заявок", nullptr, counts.leads)},
        {counts.visits, MergeDialog::tr("%n визитов", nullptr, counts.visits)},
        {counts.payments, MergeDialog::tr("%n оплат", nullptr, counts.payments)},
        {counts.touches, MergeDialog::tr("%n звонков и сообщений", nullptr, counts.touches)},
        {counts.tasks, MergeDialog::tr("%n задач", nullptr, counts.tasks)},
        {counts.tags, MergeDialog::tr("%n меток", nullptr, counts.tags)},
        {counts.consents, MergeDialog::tr("%n записей о согласиях", nullptr, counts.consents)},
    };
    QStringList parts;
    for (const auto& [count, text] : all)
        if (count > 0)
            parts += text;
    return parts;
}

// In the one line of a card: the sentence below names all of what moves.
QStringList brief(const cards::MergeCounts& counts)
{
    const int others = counts.tasks + counts.tags + counts.consents;
    QStringList parts = counted({counts.leads, counts.visits, counts.payments, counts.touches});
    if (others > 0)
        parts += parts.isEmpty() ? MergeDialog::tr("%n других записей", nullptr, others) : MergeDialog::tr("ещё %n записей", nullptr, others);
    return parts;
}

// What the kept card had not, and has then.
QStringList taken(const cards::MergeWords& words)
{
    const std::pair<bool, QString> all[] = {{words.name, MergeDialog::tr("имя")},
                                            {words.phone, MergeDialog::tr("телефон")},
                                            {words.handle, MergeDialog::tr("ник")},
                                            {words.birthday, MergeDialog::tr("день рождения")},
                                            {words.note, MergeDialog::tr("заметка «Важно»")}};
    QStringList parts;
    for (const auto& [is, text] : all)
        if (is)
            parts += text;
    return parts;
}

QString listed(const QStringList& parts)
{
    return parts.isEmpty() ? MergeDialog::tr("записей нет") : parts.join(QStringLiteral(", "));
}

Option optionOf(const clients::Client& client, const cards::MergeCounts& has)
{
    const QString reached = client.phone.isEmpty() && client.handle.isEmpty() ? MergeDialog::tr("без телефона") : clients::reachedBy(client);
    return {reached.isEmpty() ? words::clientName(client) : QString(words::clientName(client) % QStringLiteral(", ") % reached), {}, listed(brief(has))};
}

// By what the other was known, and will lead to the kept one from then on.
QString leadingHere(const clients::Client& other)
{
    if (!other.phone.isEmpty() && !other.handle.isEmpty())
        return MergeDialog::tr("Телефон и ник второй карточки будут вести сюда же.");
    if (!other.handle.isEmpty())
        return MergeDialog::tr("Ник второй карточки будет вести сюда же.");
    return other.phone.isEmpty() ? QString() : MergeDialog::tr("Телефон второй карточки будет вести сюда же.");
}

} // namespace

MergeDialog::MergeDialog(const theme::Theme& theme, cards::MergePreview preview, cards::MergePreview turned, QWidget* parent)
    : DialogFrame(theme, parent), m_preview(std::move(preview)), m_turned(std::move(turned)), m_kept(new kit::OptionList(theme)),
      m_moves(new Label(theme, kit::FontRole::Body, kit::Tone::Main)),
      m_join(new kit::CheckBox(theme, tr("Обе открытые заявки об одном: считать их одной")))
{
    setTitle(tr("Объединить карточки: %1").arg(words::clientName(m_preview.kept)),
             tr("Это можно вернуть одним действием, в том числе после перезапуска."));
    setFixedWidth(theme.px(kWidth));
    m_kept->setOptions({optionOf(m_preview.kept, m_preview.keptHas), optionOf(m_preview.other, m_preview.moves)});
    m_kept->setCurrent(0);
    body()->addWidget(desk::labelled(theme, tr("Какая карточка останется"), tr("цифрой с клавиатуры"), m_kept));
    body()->addSpacing(4);
    m_moves->setWordWrap(true);
    body()->addWidget(m_moves);
    body()->addWidget(m_join);
    body()->addWidget(problemLine());

    auto* leave = new KeycapButton(theme, tr("Не менять"), QStringLiteral("Esc"));
    auto* merge = new KeycapButton(theme, tr("Объединить"), QStringLiteral("Enter"), kit::ButtonKind::Primary);
    for (KeycapButton* button : {leave, merge}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(leave, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(merge, &QPushButton::clicked, this, [this] {
        const cards::MergePreview& what = chosen();
        hold();
        Q_EMIT submitted({what.kept.id, what.other.id, what.sameRequest && m_join->isChecked(), what.moves});
    });
    connect(m_kept, &kit::OptionList::currentChanged, this, &MergeDialog::refresh);
    setDefaultButton(merge);
    setFirstFocus(m_kept);
    setContextKeys({{{QStringLiteral("Enter")}, tr("объединить")},
                    {{QStringLiteral("1 2")}, tr("какая останется")},
                    {{QStringLiteral("Esc")}, tr("не менять")}});
    refresh();
}

const cards::MergePreview& MergeDialog::chosen() const
{
    return m_kept->current() == 1 ? m_turned : m_preview;
}

void MergeDialog::refresh()
{
    const cards::MergePreview& what = chosen();
    const QString moves = tr("В карточку «%1» перейдут: %2.").arg(words::clientName(what.kept), listed(counted(what.moves) + taken(what.takes)));
    m_moves->setText(QString(moves % u' ' % leadingHere(what.other)).trimmed());
    m_join->setVisible(what.sameRequest.has_value());
    m_join->setChecked(what.sameRequest.has_value());
    setAccessibleDescription(m_moves->text());
}

} // namespace priyom::clientsui
