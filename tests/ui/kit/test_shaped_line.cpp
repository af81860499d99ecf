// SPDX-License-Identifier: GPL-3.0-or-later
// A line that was shaped before is drawn as one that was not.
#include "ui/kit/painting.h"
#include "ui/kit/shaped_line.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QTest>

using namespace priyom;
using theme::FontRole;

namespace {

constexpr QRectF kRoom(10, 5, 300, 30);

QImage drawnPlainly(const QString& text, const QFont& font)
{
    QImage image(320, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(QPointF(kRoom.left(), kRoom.top() + (kRoom.height() - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()), text);
    return image;
}

QImage drawnByKit(const QString& text, const QFont& font)
{
    QImage image(320, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    kit::drawLine(painter, kRoom, text, font, Qt::black);
    return image;
}

} // namespace

class TestShapedLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }

    void itIsDrawnAsTextIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<FontRole>("role");
        for (const FontRole role : {FontRole::Body, FontRole::BodyMedium, FontRole::Caption, FontRole::DialogTitle})
            for (const QString& text : {QStringLiteral("Анна Соколова"), QStringLiteral("+7 912 305-44-18"), QStringLiteral("12 400 ₽"),
                                        QStringLiteral("Подтвердить за 14:59"), QStringLiteral("Karen Smith, VIP")})
                QTest::addRow("%s in font %d", qPrintable(text), int(role)) << text << role;
    }

    void itIsDrawnAsTextIs()
    {
        QFETCH(const QString, text);
        QFETCH(const FontRole, role);
        const QFont font = m_theme.font(role);
        const QImage plain = drawnPlainly(text, font);
        QCOMPARE(drawnByKit(text, font), plain);
        QCOMPARE(drawnByKit(text, font), plain); // known by now
        QCOMPARE(kit::shapedLine(text, font).width, QFontMetricsF(font).horizontalAdvance(text));
    }

    void whatIsTooLongIsCutAsTheFontCutsIt()
    {
        const QFont font = m_theme.font(FontRole::Body);
        const QString text = QStringLiteral("Имплантация, первый визит и снимок");
        for (const double room : {20.0, 80.0, 200.0}) {
            const QString cut = QFontMetricsF(font).elidedText(text, Qt::ElideRight, room);
            QVERIFY(cut != text);
            QCOMPARE(kit::elidedLine(text, font, room), cut);
            QCOMPARE(kit::elidedLine(text, font, room), cut);
        }
    }

    void oneTextInTwoFontsIsTwoLines()
    {
        const QString text = QStringLiteral("Анна");
        const double body = kit::shapedLine(text, m_theme.font(FontRole::Body)).width;
        const double title = kit::shapedLine(text, m_theme.font(FontRole::DialogTitle)).width;
        QVERIFY(body < title);
        QCOMPARE(kit::shapedLine(text, m_theme.font(FontRole::Body)).width, body);
    }

    void manyLinesAreForgottenAndShapedAnew()
    {
        const QFont font = m_theme.font(FontRole::Body);
        const QImage first = drawnByKit(QStringLiteral("0"), font);
        for (int line = 1; line < 10'000; ++line)
            QVERIFY(kit::textWidth(QString::number(line), font) > 0);
        QCOMPARE(drawnByKit(QStringLiteral("0"), font), first);
    }

private:
    theme::Theme m_theme;
};

QTEST_MAIN(TestShapedLine)
#include "test_shaped_line.moc"
