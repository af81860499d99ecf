// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace priyom::desktop {

namespace {

constexpr QSize kSmallest(640, 400);

QString said(const char* text)
{
    return QCoreApplication::translate("Desktop", text);
}

void addOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("db"), said(QT_TRANSLATE_NOOP("Desktop", "Файл базы.")), QStringLiteral("FILE")},
        {QStringLiteral("demo"), said(QT_TRANSLATE_NOOP("Desktop", "Открыть демо: ваших данных оно не тронет."))},
        {QStringLiteral("now"), said(QT_TRANSLATE_NOOP("Desktop", "Считать, что сейчас этот момент.")), QStringLiteral("INSTANT")},
        {QStringLiteral("lang"), said(QT_TRANSLATE_NOOP("Desktop", "Язык слов: ru или en.")), QStringLiteral("LANG")},
        {QStringLiteral("theme"), said(QT_TRANSLATE_NOOP("Desktop", "Тема: light, dark или system.")), QStringLiteral("THEME")},
        {QStringLiteral("large-text"), said(QT_TRANSLATE_NOOP("Desktop", "Крупный текст."))},
        {QStringLiteral("pictures"), said(QT_TRANSLATE_NOOP("Desktop", "Нарисовать все страницы в эту папку и выйти.")), QStringLiteral("DIR")},
        {QStringLiteral("page"), said(QT_TRANSLATE_NOOP("Desktop", "Только эта картинка.")), QStringLiteral("NAME")},
        {QStringLiteral("size"), said(QT_TRANSLATE_NOOP("Desktop", "Размер картинок, например 1440x900.")), QStringLiteral("WxH")},
        {{QStringLiteral("h"), QStringLiteral("help")}, said(QT_TRANSLATE_NOOP("Desktop", "Эта справка."))},
        {QStringLiteral("version"), said(QT_TRANSLATE_NOOP("Desktop", "Версия программы."))},
    });
}

std::optional<theme::ColorMode> modeOf(const QString& name)
{
    if (name == QLatin1String("light"))
        return theme::ColorMode::Light;
    if (name == QLatin1String("dark"))
        return theme::ColorMode::Dark;
    if (name == QLatin1String("system"))
        return theme::ColorMode::System;
    return std::nullopt;
}

std::optional<QSize> sizeOf(const QString& text)
{
    const QStringList sides = text.split(QLatin1Char('x'));
    if (sides.size() != 2)
        return std::nullopt;
    const QSize size(sides.at(0).toInt(), sides.at(1).toInt());
    return size.width() < kSmallest.width() || size.height() < kSmallest.height() ? std::nullopt : std::optional(size);
}

Options mistaken(const QString& why)
{
    Options options;
    options.mistake = why;
    return options;
}

} // namespace

Options parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return mistaken(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return mistaken(said(QT_TRANSLATE_NOOP("Desktop", "Непонятное слово: %1")).arg(parser.positionalArguments().constFirst()));

    Options options;
    options.help = parser.isSet(QStringLiteral("help"));
    options.version = parser.isSet(QStringLiteral("version"));
    options.database = parser.value(QStringLiteral("db"));
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.largeText = parser.isSet(QStringLiteral("large-text"));
    options.now = parser.value(QStringLiteral("now"));
    options.pictures = parser.value(QStringLiteral("pictures"));
    options.page = parser.value(QStringLiteral("page"));
    options.language = parser.value(QStringLiteral("lang"));
    if (!options.language.isEmpty() && options.language != QLatin1String("ru") && options.language != QLatin1String("en"))
        return mistaken(said(QT_TRANSLATE_NOOP("Desktop", "Языка «%1» нет, есть ru и en")).arg(options.language));
    if (const QString name = parser.value(QStringLiteral("theme")); !name.isEmpty()) {
        options.theme = modeOf(name);
        if (!options.theme)
            return mistaken(said(QT_TRANSLATE_NOOP("Desktop", "Темы «%1» нет, есть light, dark и system")).arg(name));
    }
    if (const QString text = parser.value(QStringLiteral("size")); !text.isEmpty()) {
        const std::optional<QSize> size = sizeOf(text);
        if (!size)
            return mistaken(said(QT_TRANSLATE_NOOP("Desktop", "Размер «%1» не подходит, пример: 1440x900")).arg(text));
        options.size = *size;
    }
    return options;
}

QString optionsHelp()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace priyom::desktop
