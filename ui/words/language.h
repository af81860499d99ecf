// SPDX-License-Identifier: GPL-3.0-or-later
// The language of all words: Russian is written in the sources (plural forms in priyom_ru), English in priyom_en.
#pragma once

#include <QString>

class QCoreApplication;

namespace priyom::words {

enum class Language { Russian, English };

// "en" is English, everything else Russian.
[[nodiscard]] Language languageFromKey(const QString& key);
[[nodiscard]] QString languageKey(Language language);
[[nodiscard]] Language installedLanguage();
// What goes to a client is in the shop's language, not in the window's; `source` as tr() has it, marked by QT_TRANSLATE_NOOP.
[[nodiscard]] QString inLanguage(Language language, const char* context, const char* source, const char* comment = nullptr);
// Replaces what was installed before; also Qt's own words, and the formats of numbers and dates.
void installLanguage(QCoreApplication& application, const QString& key);

} // namespace priyom::words
