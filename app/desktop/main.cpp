// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/options.h"
#include "ui/theme/fonts.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QTextStream>

namespace {

// Help and mistakes are said without a window, so that they work where there is no screen at all.
priyom::desktop::Options readOptions(int argc, char** argv, int& exitCode)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(PRIYOM_VERSION));
    priyom::words::installLanguage(application, QString());
    priyom::desktop::Options options = priyom::desktop::parseOptions(QCoreApplication::arguments());
    if (!options.mistake.isEmpty()) {
        QTextStream(stderr) << options.mistake << Qt::endl;
        exitCode = 2;
    } else if (options.help) {
        QTextStream(stdout) << priyom::desktop::optionsHelp() << Qt::endl;
        exitCode = 0;
    } else if (options.version) {
        QTextStream(stdout) << QStringLiteral(PRIYOM_VERSION) << Qt::endl;
        exitCode = 0;
    }
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    constexpr int kGoOn = -1;
    int exitCode = kGoOn;
    const priyom::desktop::Options options = readOptions(argc, argv, exitCode);
    if (exitCode != kGoOn)
        return exitCode;

    if (!options.pictures.isEmpty()) // they need no screen, and must not flash one
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("priyom"));
    QApplication::setOrganizationName(QStringLiteral("priyom"));
    QApplication::setApplicationVersion(QStringLiteral(PRIYOM_VERSION));
    if (!priyom::theme::loadFonts())
        qWarning("priyom: a font of the program could not be read");
    priyom::desktop::Desktop desktop(application, options);
    desktop.start();
    return QApplication::exec();
}
