// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/messages_pane.h"

#include "ui/desk/labelled.h"
#include "ui/kit/grown.h"
#include "ui/kit/inputs.h"
#include "ui/kit/text_area.h"
#include "ui/kit/titled_card.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace priyom::settingsui {

using backend::Services;
using desk::MessageKind;
using kit::FontRole;
using kit::Label;
using kit::Tone;
using staff::Session;

namespace {

constexpr int kTextHeight = 56;
constexpr words::Language kLanguages[] = {words::Language::Russian, words::Language::English};

// In itself, as everywhere.
QString languageName(words::Language language)
{
    return language == words::Language::English ? QStringLiteral("English") : QStringLiteral("Русский");
}

desk::MessageFacts exampleFacts(words::Language language)
{
    const auto in = [language](const char* source) { return words::inLanguage(language, "MessageExample", source); };
    return {in(QT_TRANSLATE_NOOP("MessageExample", "Анна Соколова")), in(QT_TRANSLATE_NOOP("MessageExample", "Чистка лица")),
            in(QT_TRANSLATE_NOOP("MessageExample", "завтра, 16 октября, в 15:00")),
            in(QT_TRANSLATE_NOOP("MessageExample", "Марина Носова")),
            in(QT_TRANSLATE_NOOP("MessageExample", "Челябинск, ул. Труда, 78"))};
}

QVBoxLayout* formOf(kit::TitledCard* card)
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins(14, 0, 14, 14);
    column->setSpacing(10);
    card->body()->addLayout(column);
    return column;
}

} // namespace

MessagesPane::MessagesPane(const Surround& surround) : SettingsPane(surround), m_language(new kit::Combo(surround.theme))
{
    auto* sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(12);
    auto* card = new kit::TitledCard(theme(), tr("Что написать клиенту"));
    QVBoxLayout* column = formOf(card);
    for (const words::Language each : kLanguages)
        m_language->addItem(languageName(each), words::languageKey(each));
    column->addWidget(desk::labelled(theme(), tr("Язык сообщений"), tr("на нём пишут клиентам; язык окна у каждого свой"), m_language));
    connect(m_language, &QComboBox::activated, this, &MessagesPane::turnLanguage);
    addRow(column, MessageKind::Answer, tr("Ответ на заявку"), tr("новый лид"));
    addRow(column, MessageKind::Agree, tr("Договориться о времени"), tr("квалифицирован, ещё не записан"));
    addRow(column, MessageKind::Confirm, tr("Попросить подтвердить"), tr("записан"));
    addRow(column, MessageKind::Remind, tr("Напомнить о визите"), tr("подтверждён"));
    addRow(column, MessageKind::Return, tr("Вернуть после неявки"), {});
    addRow(column, MessageKind::Way, tr("Как дойти"), tr("в карточке клиента"));
    sides->addWidget(card, 3, Qt::AlignTop);
    sides->addWidget(makeExample(), 2, Qt::AlignTop);
}

void MessagesPane::addRow(QVBoxLayout* column, MessageKind kind, const QString& name, const QString& note)
{
    auto* text = new kit::TextArea;
    kit::fixHeight(text, theme(), kTextHeight);
    text->installEventFilter(this);
    column->addWidget(desk::labelled(theme(), name, note, text));
    connect(text, &QPlainTextEdit::textChanged, this, &MessagesPane::showExample);
    connect(text, &QPlainTextEdit::textChanged, this, &SettingsPane::edited);
    m_rows.push_back({kind, name, text});
}

QWidget* MessagesPane::makeExample()
{
    auto* card = new kit::TitledCard(theme(), tr("Как это прочтёт клиент"));
    QVBoxLayout* column = formOf(card);
    m_example = new Label(theme(), FontRole::Body, Tone::Main);
    m_unknown = new Label(theme(), FontRole::Body, Tone::Bad);
    auto* places = new Label(theme(), FontRole::Secondary, Tone::Second,
                             tr("Программа подставит: %1.").arg(desk::messagePlaces().join(QStringLiteral(", "))));
    for (Label* label : {m_example, m_unknown, places}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_unknown->hide();
    return card;
}

void MessagesPane::showExample()
{
    const QString typed = m_rows.at(m_current).text->toPlainText().trimmed();
    const QString text = typed.isEmpty() ? desk::shippedMessage(m_rows.at(m_current).kind, language()) : typed;
    m_example->setText(desk::filledMessage(text, exampleFacts(language()), language()));
    const QStringList unknown = desk::unknownPlaces(text);
    m_unknown->setText(tr("Этого программа не знает: %1.").arg(unknown.join(QStringLiteral(", "))));
    m_unknown->setVisible(!unknown.isEmpty());
}

void MessagesPane::load()
{
    read([](Services& services, const Session& session) { return services.settings.read(session); },
         [this](const std::map<QString, QString>& values) {
             const desk::Messages messages = desk::messagesOf(values);
             m_isLoaded = false; // while they are filled in nothing is edited
             m_storedLanguage = messages.language;
             m_language->setCurrentIndex(m_language->findData(words::languageKey(m_storedLanguage)));
             for (Row& row : m_rows) {
                 row.stored = desk::messageText(messages, row.kind);
                 row.text->setPlainText(row.stored);
             }
             m_isLoaded = true;
             showPlaceholders();
             Q_EMIT edited();
         });
}

words::Language MessagesPane::language() const
{
    return words::languageFromKey(m_language->currentData().toString());
}

// The texts of the program are turned with it; the shop's own are its own.
void MessagesPane::turnLanguage()
{
    const words::Language before = language() == words::Language::English ? words::Language::Russian : words::Language::English;
    for (Row& row : m_rows) {
        const QString turned = desk::shippedMessage(row.kind, language());
        const QString shipped = desk::shippedMessage(row.kind, before);
        if (row.stored == shipped)
            row.stored = turned;
        if (row.text->toPlainText().trimmed() == shipped)
            row.text->setPlainText(turned);
    }
    showPlaceholders();
    showExample();
    Q_EMIT edited();
}

void MessagesPane::showPlaceholders()
{
    for (const Row& row : m_rows)
        row.text->setPlaceholderText(desk::shippedMessage(row.kind, language()));
}

void MessagesPane::takeFocus()
{
    m_rows.front().text->setFocus(Qt::OtherFocusReason);
}

QString MessagesPane::unsaved() const
{
    if (!m_isLoaded)
        return {};
    QStringList names;
    if (language() != m_storedLanguage)
        names += tr("язык сообщений");
    for (const Row& row : m_rows)
        if (row.text->toPlainText().trimmed() != row.stored)
            names += row.name.toLower();
    return names.isEmpty() ? QString() : tr("Изменено: %1.").arg(names.join(QStringLiteral(", ")));
}

void MessagesPane::save()
{
    std::map<QString, QString> changed;
    if (language() != m_storedLanguage)
        changed[settings::kMessageLanguage.key] = words::languageKey(language());
    for (const Row& row : m_rows) {
        const QString typed = row.text->toPlainText().trimmed();
        if (const QStringList unknown = desk::unknownPlaces(typed); !unknown.isEmpty()) {
            Q_EMIT refused(
                tr("Не сохранено: в «%1» программа не знает %2.").arg(row.name, unknown.join(QStringLiteral(", "))));
            return;
        }
        if (typed != row.stored)
            changed[desk::messageSetting(row.kind).key] = typed == desk::shippedMessage(row.kind, language()) ? QString() : typed;
    }
    change([changed](Services& services, const Session& session) { return services.settings.set(session, changed); },
           tr("Шаблоны сохранены"));
}

bool MessagesPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto row =
            std::find_if(m_rows.begin(), m_rows.end(), [watched](const Row& each) { return each.text == watched; });
        if (row != m_rows.end()) {
            m_current = std::size_t(row - m_rows.begin());
            showExample();
        }
    }
    return SettingsPane::eventFilter(watched, event);
}

} // namespace priyom::settingsui
