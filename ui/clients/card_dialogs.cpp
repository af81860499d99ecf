// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/card_dialogs.h"

#include "ui/clients/client_words.h"
#include "ui/desk/labelled.h"
#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>

namespace priyom::clientsui {

using kit::KeycapButton;

namespace {

constexpr int kWidth = 440;

struct Word
{
    bool given;
    clients::ConsentForm form;
};
// In the order of the options.
constexpr std::array kWords{Word{true, clients::ConsentForm::Paper}, Word{true, clients::ConsentForm::Message},
                            Word{true, clients::ConsentForm::Spoken}, Word{false, clients::ConsentForm::Spoken}};

KeycapButton* addButtons(kit::DialogFrame& dialog, const QString& save)
{
    auto* leave = new KeycapButton(dialog.theme(), EditDialog::tr("Не менять"), QStringLiteral("Esc"));
    auto* keep = new KeycapButton(dialog.theme(), save, QStringLiteral("Enter"), kit::ButtonKind::Primary);
    for (KeycapButton* button : {leave, keep}) {
        button->setSize(kit::ButtonSize::Dialog);
        dialog.footer()->addWidget(button);
    }
    QObject::connect(leave, &QPushButton::clicked, &dialog, &kit::DialogFrame::dismiss);
    dialog.setDefaultButton(keep);
    return keep;
}

} // namespace

ConsentDialog::ConsentDialog(const theme::Theme& theme, const clients::Client& client, clients::ConsentKind kind, const QString& textVersion,
                             QWidget* parent)
    : DialogFrame(theme, parent), m_client(client.id), m_kind(kind), m_word(new kit::OptionList(theme)), m_version(new kit::Field(theme))
{
    setTitle(tr("Согласие: %1").arg(consentWord(kind).toLower()), words::clientName(client));
    setFixedWidth(theme.px(kWidth));
    m_word->setOptions({{tr("Дано на бумаге")}, {tr("Дано в переписке")}, {tr("Дано устно")}, {tr("Отказ, не отправлять")}});
    m_word->setCurrent(0);
    body()->addWidget(desk::labelled(theme, tr("Что сказал клиент"), tr("цифрой с клавиатуры"), m_word));
    m_version->setText(textVersion);
    body()->addWidget(desk::labelled(theme, tr("Версия текста"), tr("какой текст показали, например 2026-10"), m_version));
    body()->addWidget(problemLine());
    connect(addButtons(*this, tr("Записать")), &QPushButton::clicked, this, &ConsentDialog::submit);
    setFirstFocus(m_word);
    setContextKeys({{{QStringLiteral("1…4")}, tr("ответ")}, {{QStringLiteral("Enter")}, tr("записать")}, {{QStringLiteral("Esc")}, tr("не менять")}});
}

void ConsentDialog::submit()
{
    const Word& word = kWords.at(static_cast<std::size_t>(m_word->current()));
    if (word.given && m_version->text().trimmed().isEmpty()) {
        m_version->setInvalid(true);
        m_version->setFocus(Qt::OtherFocusReason);
        showProblem(tr("Укажите версию текста: без неё согласие не подтвердить."));
        return;
    }
    hold();
    Q_EMIT submitted({m_client, m_kind, word.given, word.given ? m_version->text() : QString(), word.form, {}});
}

EditDialog::EditDialog(const theme::Theme& theme, const clients::Client& client, QDate today, QWidget* parent)
    : DialogFrame(theme, parent), m_client(client), m_today(today), m_name(new kit::Field(theme)), m_phone(new kit::Field(theme)),
      m_handle(new kit::Field(theme)), m_birthday(new kit::Field(theme)), m_note(new kit::Field(theme))
{
    setTitle(tr("Изменить карточку: %1").arg(words::clientName(client)));
    setFixedWidth(theme.px(kWidth));
    m_name->setText(client.name);
    m_phone->setText(client.phone.raw);
    m_handle->setText(client.handle);
    m_birthday->setText(client.birthday.isValid() ? words::tableDateText(client.birthday) : QString());
    m_note->setText(client.note);
    body()->addWidget(desk::labelled(theme, tr("Имя и фамилия"), {}, m_name));
    body()->addWidget(desk::labelled(theme, tr("Телефон"), tr("можно два, через запятую"), m_phone));
    body()->addWidget(desk::labelled(theme, tr("Ник"), tr("например @anna, t.me/anna, vk.com/anna"), m_handle));
    body()->addWidget(desk::labelled(theme, tr("Дата рождения"), tr("необязательно, например 14.03.1989"), m_birthday));
    body()->addWidget(desk::labelled(theme, tr("Важно"), tr("видно в карточке"), m_note));
    body()->addWidget(problemLine());
    connect(addButtons(*this, tr("Сохранить")), &QPushButton::clicked, this, &EditDialog::submit);
    setFirstFocus(m_name);
    setContextKeys({{{QStringLiteral("Tab")}, tr("дальше")}, {{QStringLiteral("Enter")}, tr("сохранить")}, {{QStringLiteral("Esc")}, tr("не менять")}});
}

QString EditDialog::birthdayProblem(desk::NoBirthday problem) const
{
    switch (problem) {
    case desk::NoBirthday::NoSuchDay: return tr("Такого дня нет: %1. Проверьте число и месяц.").arg(m_birthday->text().trimmed());
    case desk::NoBirthday::NotLived: return tr("Дата рождения не может быть такой: %1. Проверьте год.").arg(m_birthday->text().trimmed());
    case desk::NoBirthday::NotWritten: break;
    }
    return tr("Дата рождения пишется так: 14.03.1989.");
}

void EditDialog::submit()
{
    const auto typed = desk::typedBirthday(m_birthday->text(), m_today);
    const auto* birthday = std::get_if<QDate>(&typed);
    m_birthday->setInvalid(birthday == nullptr);
    if (birthday == nullptr) {
        m_birthday->setFocus(Qt::OtherFocusReason);
        showProblem(birthdayProblem(std::get<desk::NoBirthday>(typed)));
        return;
    }
    const auto changed = [](const kit::Field* field, const QString& before) {
        return field->text() == before ? std::nullopt : std::optional(field->text());
    };
    hold();
    Q_EMIT submitted({changed(m_name, m_client.name), changed(m_phone, m_client.phone.raw), changed(m_note, m_client.note),
                      *birthday == m_client.birthday ? std::nullopt : std::optional(*birthday),
                      changed(m_handle, m_client.handle)});
}

} // namespace priyom::clientsui
