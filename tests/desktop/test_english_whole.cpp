// SPDX-License-Identifier: GPL-3.0-or-later
// In English too every page and every pane stands whole on the two usual screens, with large text as well.
#include "tests/support/every_page.h"

using namespace priyom;
using namespace priyom::test;

class TestEnglishWhole final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_large.start({}, {QStringLiteral("en"), kSizes.at(0), true}));
        QVERIFY(m_usual.start({}, {QStringLiteral("en"), kSizes.at(0), false}));
    }

    void everyPageStandsWhole_data() { addEveryPage(m_usual, {kSizes.at(0), kSizes.at(1)}); }
    void everyPageStandsWhole() { checkThatItStandsWhole(m_usual); }
    void everyPageStandsWholeInLargeText_data() { addEveryPage(m_large, {kSizes.at(0), kSizes.at(1)}); }
    void everyPageStandsWholeInLargeText() { checkThatItStandsWhole(m_large); }

private:
    static constexpr std::array kSizes{QSize(1366, 768), QSize(1440, 900)};

    DemoWindow m_usual;
    DemoWindow m_large;
};

QTEST_MAIN(TestEnglishWhole)
#include "test_english_whole.moc"
