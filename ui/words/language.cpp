// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

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
