// SPDX-License-Identifier: GPL-3.0-or-later
// A column of the board at every height a window may give it.
#include "tests/ui/leads/board_data.h"
#include "ui/kit/button.h"
#include "ui/leads/board_column.h"
#include "ui/leads/card_list.h"
#include "ui/leads/column_header.h"
#include "ui/leads/lead_card_delegate.h"
#include "ui/theme/style_sheet.h"

#include <QScrollBar>
#include <QTest>

using namespace priyom;
using namespace priyom::desk;
using namespace priyom::desk::test;

namespace {

constexpr int kCards = 6;

} // namespace

class TestBoardColumn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAsManyWholeCardsAsThereIsRoomForAndCountsTheRest()
    {
        theme::Theme theme;
        const FixedClock clock{pictureNow()};
        DueClock due(clock);
        BoardColumn column(theme, Stage::New, due);
        theme::dress(column, theme);
        LeadCards cards;
        for (int number = 1; number <= kCards; ++number)
            cards.push_back(person(number, Stage::New, "Анна Соколова", "+79120000001", "site", "Чистка лица", 1));
        column.setCards(std::move(cards), kCards);
        column.show();
        const auto* foot = column.findChild<kit::KeycapButton*>();
        QVERIFY(foot != nullptr);
        const int card = theme.px(LeadCardDelegate::kCardHeight);
        const int step = card + LeadCardDelegate::kCardGap;
        int seen = 0;
        for (int height = 300; height < 900; ++height) {
            column.resize(220, height);
            QCoreApplication::processEvents();
            if (!foot->isVisible())
                continue;
            ++seen;
            const int whole = (column.list().height() + LeadCardDelegate::kCardGap) / step;
            QCOMPARE(column.list().height(), whole * step - LeadCardDelegate::kCardGap); // no card is cut, no line is empty
            const int free = foot->mapTo(&column, QPoint()).y() - column.list().geometry().bottom();
            QVERIFY2(free < step + LeadCardDelegate::kCardGap, qPrintable(QStringLiteral("%1: %2 free").arg(height).arg(free)));
            QCOMPARE(foot->text(), QStringLiteral("Ещё %1 ниже").arg(kCards - whole));
            QScrollBar& bar = *column.list().verticalScrollBar();
            bar.setValue(bar.maximum());
            QCOMPARE(foot->text(), QStringLiteral("Ещё %1 выше").arg(kCards - whole));
            if (kCards - whole > 1) { // between the ends it counts both
                bar.setValue(step);
                QCOMPARE(foot->text(), QStringLiteral("Ещё 1 выше, %1 ниже").arg(kCards - whole - 1));
            }
            bar.setValue(0);
        }
        QVERIFY(seen > 300);
    }
};

QTEST_MAIN(TestBoardColumn)
#include "test_board_column.moc"
