// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QRegularExpression>
#include <QWidget>

namespace priyom::theme {

QString filledTemplate(const QString& text, const Theme& theme)
{
    QString filled = text;
    for (const TokenRow& row : tokenRows()) {
        const QColor color = theme.tokens().*row.member;
        const QColor::NameFormat format = color.alpha() == 255 ? QColor::HexRgb : QColor::HexArgb;
        filled.replace(QLatin1Char('%') % QLatin1String(row.name) % QLatin1Char('%'), color.name(format));
    }
    static const QRegularExpression length(QStringLiteral("%px(\\d+)%"));
    for (auto match = length.match(filled); match.hasMatch(); match = length.match(filled))
        filled.replace(match.captured(), QString::number(theme.px(match.captured(1).toInt())) % QStringLiteral("px"));
    return filled;
}

QString styleSheet(const Theme& theme)
{
    QFile file(QStringLiteral(":/style/priyom.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return filledTemplate(QString::fromUtf8(file.readAll()), theme);
}

void dress(QWidget& window, const Theme& theme)
{
    window.setStyleSheet(styleSheet(theme));
    QObject::connect(&theme, &Theme::changed, &window, [&window, &theme] { window.setStyleSheet(styleSheet(theme)); });
}

} // namespace priyom::theme
