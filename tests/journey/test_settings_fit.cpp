// SPDX-License-Identifier: GPL-3.0-or-later
// Every subject of the settings stands whole on the smallest usual screen: nothing runs off its right edge, no label and
// no cell of a table is cut.
#include "tests/support/settings_window.h"
#include "ui/kit/painting.h"
#include "ui/kit/text_table.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>

using namespace priyom;
using test::press;
using test::Settings;

namespace {

QRect placeIn(const QWidget& widget, const QWidget& pane)
{
    return {widget.mapTo(&pane, QPoint(0, 0)), widget.size()};
}

QStringList runOff(const QWidget& pane)
{
    QStringList found;
    const int edge = pane.parentWidget()->width(); // the viewport it scrolls in
    for (const QWidget* each : pane.findChildren<QWidget*>())
        if (each->isVisibleTo(&pane) && !qobject_cast<const QAbstractItemView*>(each->parentWidget()) && placeIn(*each, pane).right() > edge
            && each->parentWidget()->objectName() != QLatin1String("qt_scrollarea_viewport"))
            found.append(QStringLiteral("%1 «%2»").arg(QString::fromLatin1(each->metaObject()->className()), each->accessibleName()));
    return found;
}

QStringList cutLabels(const QWidget& pane)
{
    QStringList found;
    for (const QLabel* label : pane.findChildren<QLabel*>())
        if (label->isVisibleTo(&pane) && !label->wordWrap() && kit::textWidth(label->text(), label->font()) > label->width())
            found.append(label->text());
    return found;
}

// Names and addresses may be as long as people make them; what the program itself says may not be cut.
QStringList cutCells(const QWidget& pane)
{
    QStringList found;
    for (const kit::TextTable* table : pane.findChildren<kit::TextTable*>())
        for (int column = 0; column < table->model()->columnCount(); ++column)
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const QString text = table->model()->index(row, column).data().toString();
                constexpr int kMargins = 12;
                if (kit::textWidth(text, table->font()) + kMargins > table->columnWidth(column))
                    found.append(text);
            }
    return found;
}

} // namespace

class SettingsFitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(test::inRussian()); }

    void everySubjectStandsWholeAt1366()
    {
        Settings shop;
        QVERIFY(shop.open());
        shop.desk.window.resize(1366, 700);
        QSet<QString> seen;
        QStringList found;
        for (QString title = shop.page->pane()->title(); !seen.contains(title); title = shop.page->pane()->title()) {
            seen.insert(title);
            QVERIFY(shop.settle());
            const QWidget& pane = *shop.page->pane();
            for (const QString& each : runOff(pane) + cutLabels(pane) + cutCells(pane))
                found.append(title + QStringLiteral(": ") + each);
            press(Qt::Key_9, Qt::ControlModifier); // the list of subjects
            press(Qt::Key_Down);
            QVERIFY(shop.settle());
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY2(seen.size() >= 12, qPrintable(QString::number(seen.size())));
    }
};

QTEST_MAIN(SettingsFitTest)
#include "test_settings_fit.moc"
