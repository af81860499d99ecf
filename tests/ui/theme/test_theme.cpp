// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/status_glyph.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QSet>
#include <QSignalSpy>
#include <QWidget>
#include <QTest>

using namespace priyom::theme;

namespace {

QImage glyph(StatusGlyph which)
{
    QImage image(28, 28, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawGlyph(painter, QRectF(0, 0, 28, 28), which, Tokens::light());
    painter.end();
    return image.convertToFormat(QImage::Format_Alpha8); // the shape alone
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void everyIconHasItsFile()
    {
        for (int at = static_cast<int>(kFirstIcon); at <= static_cast<int>(kLastIcon); ++at) {
            const QString file = QStringLiteral(":/icons/%1.svg").arg(iconFile(static_cast<Icon>(at)));
            QVERIFY2(!iconFile(static_cast<Icon>(at)).isEmpty() && QFile::exists(file), qPrintable(file));
        }
        QVERIFY(iconFile(Icon::None).isEmpty());
    }

    void everyIconIsDrawnInTheAskedColour()
    {
        const Icons icons;
        for (int at = static_cast<int>(kFirstIcon); at <= static_cast<int>(kLastIcon); ++at) {
            const QImage image = icons.pixmap(static_cast<Icon>(at), Qt::red, 32, 2.0).toImage();
            QCOMPARE(image.size(), QSize(64, 64));
            int strong = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor color = image.pixelColor(x, y);
                    strong += color.alpha() > 200;
                    QVERIFY2(color.alpha() < 200 || color.red() > 200, qPrintable(iconFile(static_cast<Icon>(at))));
                }
            }
            QVERIFY2(strong > 20, qPrintable(iconFile(static_cast<Icon>(at))));
        }
    }

    void theStyleSheetHasNoNameLeftUnfilled()
    {
        const Theme theme;
        const QString sheet = styleSheet(theme);
        QVERIFY(sheet.size() > 1000);
        QVERIFY2(!sheet.contains(QLatin1Char('%')), qPrintable(sheet.mid(sheet.indexOf(QLatin1Char('%')), 40)));
    }

    void aTemplateTakesColoursAndLengths()
    {
        Theme theme;
        theme.setLargeText(true);
        QCOMPARE(filledTemplate(QStringLiteral("%accent-s% %px26%"), theme), QStringLiteral("#e9edfb 30px"));
        theme.setMode(ColorMode::Dark);
        QCOMPARE(filledTemplate(QStringLiteral("%accent-s%"), theme), QStringLiteral("#262e4e"));
    }

    void aSwitchChangesPaletteAndTellsOnce()
    {
        Theme theme;
        theme.setMode(ColorMode::Light);
        theme.applyTo(*qApp);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setMode(ColorMode::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::dark().window);
        theme.setMode(ColorMode::Dark);
        QCOMPARE(changed.count(), 1);
    }

    void aWindowIsDressedAndTheProgramIsNot()
    {
        Theme theme;
        theme.setMode(ColorMode::Light);
        theme.applyTo(*qApp);
        QVERIFY(qApp->styleSheet().isEmpty()); // style_sheet.h says why
        QWidget window;
        dress(window, theme);
        QVERIFY(window.styleSheet().contains(Tokens::light().t1.name()));
        theme.setMode(ColorMode::Dark);
        QVERIFY(window.styleSheet().contains(Tokens::dark().t1.name()));
        QVERIFY(!window.styleSheet().contains(Tokens::light().t1.name()));
    }

    void theSystemIsFollowedOnlyWhenAsked()
    {
        Theme theme;
        theme.setSystemDark(true);
        QVERIFY(theme.isDark());
        theme.setMode(ColorMode::Light);
        QVERIFY(!theme.isDark());
        theme.setMode(ColorMode::System);
        QVERIFY(theme.isDark());
    }

    void anIconFollowsTheThemeWithoutBeingMadeAnew()
    {
        Theme theme;
        theme.setMode(ColorMode::Light);
        const QIcon icon = theme.icon(Icon::Phone, &Tokens::t1);
        const QImage light = icon.pixmap(QSize(32, 32)).toImage();
        theme.setMode(ColorMode::Dark);
        QVERIFY(icon.pixmap(QSize(32, 32)).toImage() != light);
    }

    void everyStageHasAShapeOfItsOwn()
    {
        QList<QImage> shapes;
        for (const StatusGlyph which : {StatusGlyph::New, StatusGlyph::Qualified, StatusGlyph::Confirmed, StatusGlyph::Came,
                                        StatusGlyph::NoShow, StatusGlyph::Lost}) {
            const QImage shape = glyph(which);
            QVERIFY(!shapes.contains(shape));
            shapes.append(shape);
        }
    }

    void digitsOfTheFamilyAreEquallyWide()
    {
        const Theme theme;
        const QFont font = theme.font(FontRole::Body);
        QCOMPARE(QFontInfo(font).family(), QStringLiteral("Priyom Sans"));
        const QFontMetricsF metrics(font);
        QCOMPARE(metrics.horizontalAdvance(QStringLiteral("1111111")), metrics.horizontalAdvance(QStringLiteral("0000000")));
    }

    void noTextIsSmallerThanElevenPixelsAndLargeTextGrows()
    {
        Theme theme;
        for (int at = 0; at < static_cast<int>(FontRole::Initials); ++at)
            QVERIFY(theme.font(static_cast<FontRole>(at)).pixelSize() >= 11);
        theme.setLargeText(true);
        QCOMPARE(theme.font(FontRole::Body).pixelSize(), 15);
        QCOMPARE(theme.px(34), 39);
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
