// SPDX-License-Identifier: GPL-3.0-or-later
// A toast over a form covers neither its fields nor what stands over them.
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/toast_place.h"

#include <QTest>

using namespace priyom;
using namespace priyom::kit;

class ToastHeadingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameOfAFieldIsNeeded()
    {
        QWidget window;
        window.resize(800, 600);
        QWidget form(&window);
        form.setGeometry(0, 0, 800, 600);
        Field field(m_theme);
        field.setParent(&form);
        field.setGeometry(20, 540, 300, 30);
        Label heading(m_theme, FontRole::Secondary, Tone::Second, QStringLiteral("Когда"), &form);
        heading.setBuddy(&field);
        heading.setGeometry(20, 510, 300, 20);
        QWidget toast(&window);
        window.show();
        const QList<QRect> needed = neededPlaces(window, &form, toast);
        QVERIFY(needed.contains(QRect(20, 510, 300, 20)));
        QVERIFY(needed.contains(QRect(20, 540, 300, 30)));
        const QRect at = freePlace({0, 0, 340, 600}, {300, 44}, needed, Aside::Up);
        QVERIFY(at.bottom() < 510);
    }

private:
    theme::Theme m_theme;
};

QTEST_MAIN(ToastHeadingsTest)
#include "test_toast_headings.moc"
