// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/person_card.h"

#include "core/base/phone.h"
#include "ui/desk/kept_line.h"
#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace priyom::clientsui {

using kit::FontRole;
using kit::KeycapButton;
using kit::Label;
using kit::Tone;

namespace {

constexpr int kAvatar = 48;
constexpr int kTagsWidth = 236; // of the card's inside; the tags that fit stand in one line

void clear(QGridLayout& grid)
{
    while (QLayoutItem* item = grid.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

PersonCard::PersonCard(const theme::Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_avatar(new kit::Avatar(theme, {}, 0, kAvatar)), m_name(new Label(theme, FontRole::DialogTitle, Tone::Main)),
      m_phone(new Label(theme, FontRole::Body, Tone::Second)), m_copy(new KeycapButton(theme, {}, {}, kit::ButtonKind::Ghost)),
      m_facts(new QGridLayout), m_tags(new QGridLayout), m_tag(new desk::KeptLine(theme, tr("Новая метка"), QStringLiteral("Ctrl G")))
{
    setProperty("ground", QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 11);
    column->setSpacing(7);
    column->addLayout(makeHead());
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(6);
    m_facts->setColumnStretch(1, 1);
    column->addLayout(m_facts);
    m_tags->setHorizontalSpacing(6);
    m_tags->setVerticalSpacing(6);
    auto* tags = new QWidget; // before the field in the order of Tab, whenever they are made anew
    tags->setLayout(m_tags);
    m_tags->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tags);
    m_tag->setLeadingIcon(theme::Icon::Tag);
    column->addWidget(m_tag);
    connect(m_tag, &desk::KeptLine::written, this, &PersonCard::tagWritten);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_phone->text());
        Q_EMIT copied();
    });
}

QLayout* PersonCard::makeHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_avatar);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(1);
    m_name->setWordWrap(true);
    lines->addWidget(m_name);
    auto* phone = new QHBoxLayout;
    phone->setSpacing(2);
    phone->addWidget(m_phone);
    m_copy->setLeadingIcon(theme::Icon::Copy);
    m_copy->setSize(kit::ButtonSize::Small);
    m_copy->setAccessibleName(tr("Скопировать телефон"));
    phone->addWidget(m_copy);
    phone->addStretch(1);
    lines->addLayout(phone);
    head->addLayout(lines, 1);
    auto* edit = new KeycapButton(m_theme, {}, {}, kit::ButtonKind::Ghost);
    edit->setLeadingIcon(theme::Icon::Pencil);
    edit->setSize(kit::ButtonSize::Small);
    edit->setAccessibleName(tr("Изменить карточку"));
    edit->setToolTip(tr("Изменить, Ctrl E"));
    connect(edit, &QPushButton::clicked, this, &PersonCard::editAsked);
    head->addWidget(edit, 0, Qt::AlignTop);
    return head;
}

void PersonCard::setCard(const cards::ClientCard& card, const Zone& zone, Instant now)
{
    m_avatar->setPerson(words::clientName(card.client), card.client.id.value);
    m_name->setText(words::clientName(card.client));
    const bool hasPhone = !card.client.phone.isEmpty();
    const QString contact = hasPhone ? formatPhone(card.client.phone.number) : card.client.handle;
    m_phone->setText(contact.isEmpty() ? tr("телефона нет") : contact);
    m_copy->setVisible(!contact.isEmpty());
    m_copy->setAccessibleName(hasPhone ? tr("Скопировать телефон") : tr("Скопировать ник"));
    m_copy->setToolTip(m_copy->accessibleName());
    showFacts(card, zone, zone.date(now));
    showTags(card.tags);
    m_tag->setSubject(card.client.id.value);
    setAccessibleName(tr("Клиент: %1").arg(words::clientName(card.client)));
}

QString PersonCard::sinceMonth(QDate day, QDate today)
{
    return day.year() == today.year() ? words::monthNameText(day) : words::monthText(day).toLower();
}

QString PersonCard::birthdayText(QDate birthday, QDate today)
{
    const auto age = clients::ageOn(birthday, today);
    if (!age)
        return {};
    return tr("%1 %2, %n лет", "a day, a year, an age", *age).arg(words::dayText(birthday)).arg(birthday.year());
}

void PersonCard::showFacts(const cards::ClientCard& card, const Zone& zone, QDate today)
{
    clear(*m_facts);
    QStringList further;
    for (const QString& number : card.furtherPhones)
        further += formatPhone(number);
    QStringList handles;
    if (!card.client.phone.isEmpty()) // else it stands under the name
        handles += card.client.handle;
    for (const clients::Client& merged : card.merged)
        if (merged.handle != card.client.handle)
            handles += merged.handle;
    handles.removeAll(QString());
    handles.removeDuplicates();
    QString source = card.firstSource;
    QString manager;
    if (card.firstLead) {
        if (!source.isEmpty()) // since when is said of a source alone
            source += QStringLiteral(", ") % sinceMonth(zone.date(card.firstLead->arrivedAt), today);
        manager = card.firstLead->managerName;
    }
    if (!card.openLeads.empty())
        manager = card.openLeads.front().managerName;
    const std::pair<QString, QString> facts[] = {
        {tr("День рождения"), birthdayText(card.client.birthday, today)},
        {tr("Ник"), handles.join(QStringLiteral(", "))},
        {tr("Ещё телефон"), further.join(QStringLiteral(", "))},
        {tr("Связь"), card.firstLead ? words::channelWord(card.firstLead->channelKey) : QString()},
        {tr("Источник"), source},
        {tr("Ведёт"), manager},
        {tr("Важно"), card.client.note},
    };
    int row = 0;
    for (const auto& [name, value] : facts) {
        if (value.isEmpty())
            continue;
        m_facts->addWidget(new Label(m_theme, FontRole::Secondary, Tone::Second, name), row, 0, Qt::AlignTop);
        auto* text = new Label(m_theme, FontRole::Body, Tone::Main, value);
        text->setWordWrap(true);
        m_facts->addWidget(text, row++, 1);
    }
}

void PersonCard::showTags(const QStringList& tags)
{
    clear(*m_tags);
    QHBoxLayout* line = nullptr;
    int room = 0;
    int row = 0;
    for (const QString& tag : tags) {
        auto* chip = new KeycapButton(m_theme, tag);
        chip->setSize(kit::ButtonSize::Small);
        chip->setLeadingIcon(theme::Icon::Cross);
        chip->setAccessibleName(tr("Снять метку «%1»").arg(tag));
        chip->setToolTip(tr("Снять метку «%1»").arg(tag));
        connect(chip, &QPushButton::clicked, this, [this, tag] { Q_EMIT tagTakenOff(tag); });
        const int wide = chip->sizeHint().width();
        if (!line || wide > room) {
            auto* holder = new QWidget;
            line = new QHBoxLayout(holder);
            line->setContentsMargins(0, 0, 0, 0);
            line->setSpacing(6);
            line->addStretch(1);
            m_tags->addWidget(holder, row++, 0);
            room = m_theme.px(kTagsWidth);
        }
        line->insertWidget(line->count() - 1, chip);
        room -= wide + line->spacing();
    }
}

void PersonCard::focusTag()
{
    m_tag->focusField();
}

bool PersonCard::holdsTypedTag() const
{
    return m_tag->holdsTyped();
}

void PersonCard::answerTag(ClientId client, const QString& tag, const QString& problem)
{
    m_tag->answer(client.value, tag, problem);
}

} // namespace priyom::clientsui
