// SPDX-License-Identifier: GPL-3.0-or-later
// What of the program's own words is painted with an ellipsis, also where no label says it: in lists, cards, heads that
// are painted. The window is drawn into a picture of text, and what ends in «…» there is compared with what the program
// can say.
#pragma once

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QWidget>
#include <QXmlStreamReader>

namespace priyom::test {

// In both languages, without those that are put together with something else.
[[nodiscard]] inline QStringList programWords()
{
    QStringList words;
    QFile file(qEnvironmentVariable("PRIYOM_SOURCE_DIR") + QStringLiteral("/translations/priyom_en.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the words of the program cannot be read");
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement ||
            (xml.name() != QLatin1String("source") && xml.name() != QLatin1String("translation")))
            continue;
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        if (!text.isEmpty() && !text.contains(u'%'))
            words += text;
    }
    return words;
}

[[nodiscard]] inline QStringList paintedTexts(QWidget& window)
{
    QBuffer picture;
    picture.open(QIODevice::WriteOnly);
    QSvgGenerator drawn;
    drawn.setOutputDevice(&picture);
    drawn.setSize(window.size());
    window.render(&drawn, QPoint(), QRegion(), QWidget::DrawChildren);
    QStringList texts;
    static const QRegularExpression said(QStringLiteral("<text[^>]*>([^<]*)</text>"));
    for (auto found = said.globalMatch(QString::fromUtf8(picture.data())); found.hasNext();)
        texts += found.next().captured(1).trimmed();
    return texts;
}

[[nodiscard]] inline QStringList cutWords(QWidget& window)
{
    static const QStringList words = programWords();
    QStringList cut;
    for (const QString& text : paintedTexts(window)) {
        if (!text.endsWith(u'…') || words.contains(text))
            continue;
        const QString begins = text.chopped(1).trimmed();
        const auto isOurs = [&begins](const QString& word) { return word.startsWith(begins); };
        if (begins.size() > 1 && std::any_of(words.begin(), words.end(), isOurs))
            cut += QStringLiteral("«%1» is cut").arg(text);
    }
    return cut;
}

} // namespace priyom::test
