// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace priyom::words {

namespace {

void install(QCoreApplication& application, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    translator->setObjectName(QStringLiteral("priyom-words"));
    // Qt's own words may be missing on a machine; ours are in the program.
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

Language languageFromKey(const QString& key)
{
    return key == QLatin1String("en") ? Language::English : Language::Russian;
}

QString languageKey(Language language)
{
    return language == Language::English ? QStringLiteral("en") : QStringLiteral("ru");
}

Language installedLanguage()
{
    return QLocale().language() == QLocale::English ? Language::English : Language::Russian;
}

QString inLanguage(Language language, const char* context, const char* source, const char* comment)
{
    static const std::unique_ptr<QTranslator> english = [] {
        auto words = std::make_unique<QTranslator>();
        return words->load(QStringLiteral("priyom_en"), QStringLiteral(":/i18n")) ? std::move(words) : nullptr;
    }();
    const QString said = language == Language::English && english ? english->translate(context, source, comment) : QString();
    return said.isEmpty() ? QString::fromUtf8(source) : said;
}

void installLanguage(QCoreApplication& application, const QString& key)
{
    const auto before = application.findChildren<QTranslator*>(QStringLiteral("priyom-words"));
    qDeleteAll(before);
    const bool english = languageFromKey(key) == Language::English;
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::Russian, QLocale::Russia));
    install(application, english ? QStringLiteral("priyom_en") : QStringLiteral("priyom_ru"), QStringLiteral(":/i18n"));
    install(application, english ? QStringLiteral("qtbase_en") : QStringLiteral("qtbase_ru"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace priyom::words
