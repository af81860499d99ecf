// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen under a dialog is the page as it stands, not as it was a moment before: who opens a card and a dialog over it
// at once sees no half of it.
#include "ui/kit/overlay_host.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QtTest>

using namespace priyom;
using namespace priyom::kit;

class TestScrim final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // As a card that was wider: what scrolls is fitted once its layout is asked for.
    void thePageBeneathIsLaidOut()
    {
        theme::Theme theme;
        QWidget window;
        window.resize(400, 300);
        OverlayHost host(theme, &window);
        auto* scroll = new QScrollArea;
        auto* outer = new QVBoxLayout(&window);
        outer->setContentsMargins(0, 0, 0, 0);
        outer->addWidget(scroll);
        auto* page = new QWidget;
        auto* rows = new QVBoxLayout(page);
        rows->setContentsMargins(0, 0, 0, 0);
        auto* wide = new QWidget;
        wide->setMinimumWidth(800);
        auto* atRight = new QWidget;
        atRight->setFixedSize(60, 200);
        atRight->setAutoFillBackground(true);
        atRight->setPalette(QPalette(Qt::blue));
        rows->addWidget(wide);
        rows->addWidget(atRight, 0, Qt::AlignRight);
        scroll->setWidget(page);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(page->width(), 800);
        wide->hide(); // in the same turn as the dialog opens
        auto* dialog = new DialogFrame(theme);
        dialog->setFixedSize(20, 20);
        host.open(dialog);
        const QImage seen = window.grab().toImage();
        const QColor there = seen.pixelColor(370, 150);
        QVERIFY2(there.blue() > 2 * there.red(), qPrintable(there.name()));
    }
};

QTEST_MAIN(TestScrim)
#include "test_scrim.moc"
