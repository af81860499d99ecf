// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/look_store.h"

#include <QSettings>

namespace priyom::desktop {

namespace {

constexpr QLatin1String kTheme("look/theme");
constexpr QLatin1String kLargeText("look/large_text");
constexpr QLatin1String kLanguage("look/language");
constexpr QLatin1String kNoticeSound("look/notice_sound");
constexpr QLatin1String kEmptyWindows("look/empty_windows");

theme::ColorMode modeOf(const QString& key)
{
    if (key == QLatin1String("light"))
        return theme::ColorMode::Light;
    return key == QLatin1String("dark") ? theme::ColorMode::Dark : theme::ColorMode::System;
}

} // namespace

QString themeKey(theme::ColorMode mode)
{
    switch (mode) {
    case theme::ColorMode::Light: return QStringLiteral("light");
    case theme::ColorMode::Dark: return QStringLiteral("dark");
    case theme::ColorMode::System: break;
    }
    return QStringLiteral("system");
}

Look readLook()
{
    const QSettings settings;
    const Look usual;
    return {modeOf(settings.value(kTheme).toString()), settings.value(kLargeText, usual.largeText).toBool(),
            settings.value(kLanguage, usual.language).toString(),
            settings.value(kNoticeSound, usual.noticeSound).toBool(),
            settings.value(kEmptyWindows, usual.emptyWindows).toBool()};
}

void writeLook(const Look& look)
{
    QSettings settings;
    settings.setValue(kTheme, themeKey(look.mode));
    settings.setValue(kLargeText, look.largeText);
    settings.setValue(kLanguage, look.language);
    settings.setValue(kNoticeSound, look.noticeSound);
    settings.setValue(kEmptyWindows, look.emptyWindows);
}

} // namespace priyom::desktop
