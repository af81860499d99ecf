// SPDX-License-Identifier: GPL-3.0-or-later
// Large text: every page and every pane stands whole on the two usual screens, and one that is open when it is chosen
// looks as one that is opened after.
#include "tests/support/by_keys.h"
#include "tests/support/every_page.h"
#include "ui/kit/chip.h"

#include <QtTest>

using namespace priyom;
using namespace priyom::test;

namespace {

constexpr QSize kSmall(1366, 768);

bool turnLargeText(DemoWindow& demo)
{
    demo.window().activateWindow();
    return QTest::qWaitForWindowActive(&demo.window()) && pickFromBar(QStringLiteral("Крупный текст"));
}

// The place of everything that is seen. Not what it says: time goes on between two looks.
QStringList placesIn(const QWidget& window)
{
    QStringList places;
    for (const QWidget* each : window.findChildren<QWidget*>())
        if (each->isVisible() && !qobject_cast<const kit::Chip*>(each)) {
            const QRect at(each->mapTo(&window, QPoint()), each->size());
            places += QStringLiteral("%1 %2 %3 %4×%5")
                          .arg(QString::fromLatin1(each->metaObject()->className()))
                          .arg(at.x())
                          .arg(at.y())
                          .arg(at.width())
                          .arg(at.height());
        }
    return places;
}

} // namespace

class TestLargeText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_demo.start({}, {QStringLiteral("ru"), kSmall, true})); }

    void everyPageStandsWhole_data() { addEveryPage(m_demo, {kSmall, QSize(1440, 900)}); }
    void everyPageStandsWhole() { checkThatItStandsWhole(m_demo); }

    void chosenWhileAPageStandsItLooksAsIfOpenedAfter()
    {
        DemoWindow switched;
        QVERIFY(switched.start({}, {QStringLiteral("ru"), kSmall, false}));
        m_demo.window().resize(kSmall);
        QStringList found;
        for (const bool large : {false, true}) // each page is there before
            for (int at = 0; at < switched.window().pages().size(); ++at) {
                shell::Page* const page = switched.window().pages().at(at);
                for (int picture = 0; picture < page->pictures().size(); ++picture) {
                    const shell::Picture state = page->pictures().at(picture);
                    QVERIFY(show(switched, *page, state));
                    if (large && !switched.window().overlays().top()) {
                        shell::Page* const other = m_demo.window().pages().at(at);
                        const shell::Picture same = other->pictures().at(picture);
                        QVERIFY(show(m_demo, *other, same));
                        // Layouts within layouts come to rest one after the other.
                        (void)QTest::qWaitFor([&] { return placesIn(switched.window()) == placesIn(m_demo.window()); }, 2000);
                        const QStringList is = placesIn(switched.window());
                        const QStringList shouldBe = placesIn(m_demo.window());
                        leave(m_demo, same);
                        for (qsizetype line = 0; line < std::min(is.size(), shouldBe.size()); ++line)
                            if (is.at(line) != shouldBe.at(line)) {
                                found +=
                                    QStringLiteral("%1: %2 and not %3").arg(state.name, is.at(line), shouldBe.at(line));
                                break;
                            }
                    }
                    leave(switched, state);
                }
                if (!large && at + 1 == switched.window().pages().size())
                    QVERIFY(turnLargeText(switched));
            }
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
    }

private:
    DemoWindow m_demo;
};

QTEST_MAIN(TestLargeText)
#include "test_large_text.moc"
